import type { Measure } from '../../core/vocabulary.ts';
import type { Reach } from './reach.ts';

/**
 * What a grammarian would say governs the number, one letter a reason. Several may hold at once and disagree; the
 * model weighs which of them win over which.
 *
 * P  a predicate behind it in its clause: "88 people were freed", "12 siguen presos"
 * Q  a predicate behind it, beyond a relative clause or an inserted phrase
 * A  a verb before it, or around it, that takes it as object: "freed 88", "set 88 free"
 * V  a verb before it that takes it as subject: "murieron 28", "fueron detenidas 12"
 * E  a noun of the event or of the tally before it: "release of 88", "saldo de 12"
 * N  the noun or participle at once behind it: "12 dead", "40 detenidos", "31 arrests"
 * W  a weak noun at once behind it: "88 prisoners"
 * L  a label before its colon: "Wounded: 40"
 * B  a participle farther behind it in its phrase: "260 of them jailed"
 * Y  a weak predicate behind it: "82 stay", "11 sailors were seized"
 * T  what the clause is about, where the number itself counts no noun: "the injured exceed 200", "of the dead, five"
 * U  the same, of people whom an article makes of a participle or weak noun: "los capturados pasaban de 200"
 * S  a state before it: "still in jail are 12", "siguen en prisión 88"
 * G  a group that it is part of: "among the wounded were 12 sailors", "de los presos, 12 mujeres"
 * C  what two coordinated numbers share behind the second: "12 men and 3 women were freed"
 * O  a verb behind it that takes an object: "a 12 los capturó la policía"
 */
export type Reason = 'P' | 'Q' | 'A' | 'V' | 'E' | 'N' | 'W' | 'L' | 'B' | 'T' | 'U' | 'S' | 'G' | 'C' | 'O' | 'Y';

const CLOSE = 4;
const PHRASE = 7;
const CLAUSE = 14;

/** The reason why a trigger may govern the number it is seen from, or null where grammar gives none. */
export function reasonOf(r: Reach, elided: boolean): Reason | null {
  const finite = r.standing === 'passive' || r.standing === 'subject' || r.standing === 'state';
  if (r.side === 'I') return r.weak ? null : 'A';
  const nominal = r.standing === 'person' || r.standing === 'event' || r.standing === 'tally';
  if (r.side === 'R' && r.numbersBetween === 0) {
    if (r.distance <= 2 && r.barrier === 0 && !finite && !r.copula) {
      if (r.standing === 'active') return null;
      return r.weak ? 'W' : 'N';
    }
    if (r.standing === 'bare' && r.barrier === 0 && r.distance <= PHRASE) return 'B';
    if (finite && (!r.weak || (r.standing === 'state' && r.copula)) && !r.owned)
      return r.barrier <= 1 ? 'P' : r.barrier === 2 ? 'Q' : null;
    if (finite && r.weak && r.barrier <= 1 && !r.owned) return 'Y';
    if (r.standing === 'active' && !r.weak && r.barrier <= 1 && !r.owned) return 'O';
  }
  if (r.side === 'R' && r.numbersBetween === 1 && r.barrier <= 1 && r.distance <= PHRASE && !r.weak && !r.owned)
    return r.standing === 'active' ? null : 'C';
  if (r.side === 'R' && r.grouped && r.barrier <= 1 && r.numbersBetween === 0) return 'G';
  if (r.side === 'L' && r.numbersBetween === 0) {
    if (r.colon && r.distance <= CLOSE) return 'L';
    if (r.grouped && !elided && r.barrier <= 1 && r.distance <= CLAUSE) return 'G';
    if (r.people && (r.weak || r.standing === 'bare') && elided && r.barrier <= 1 && r.distance <= CLAUSE) return 'U';
    if (r.weak) return null;
    const topic = elided && nominal && r.barrier <= 1 && r.distance <= CLAUSE;
    if (r.barrier > 0 || r.distance > CLOSE) return topic ? 'T' : null;
    if (r.standing === 'active') return 'A';
    if (r.standing === 'state') return 'S';
    if (finite || r.standing === 'bare') return 'V';
    if (r.standing === 'person') return topic ? 'T' : null;
    return elided && r.copula ? 'T' : 'E';
  }
  return null;
}

/** For every measure the reasons that speak for it, in the order of the alphabet, nearest trigger only. */
export function reasonsByMeasure(reaches: readonly Reach[], elided: boolean): ReadonlyMap<Measure, string> {
  const settled = new Map<Reason, Reach>();
  const out = new Map<Measure, string>();
  for (const r of reaches) {
    const reason = reasonOf(r, elided);
    if (reason === null) continue;
    const first = settled.get(reason);
    if (first === undefined) settled.set(reason, r);
    // Words of two meanings speak for both.
    else if (first.from !== r.from || first.to !== r.to) continue;
    const letters = out.get(r.measure) ?? '';
    if (!letters.includes(reason)) out.set(r.measure, [...letters, reason].sort().join(''));
  }
  return out;
}

import type { Voice } from '../../core/ledger.ts';
import { laneOf } from '../lane.ts';
import type { Placed } from '../slot/placed.ts';

/** A voice with the claims behind it, in the figure's working form. */
export interface Speaking {
  readonly voice: Voice;
  readonly speaker: Placed;
  readonly members: readonly Placed[];
}

const markOf = (p: Placed): Voice['mark'] =>
  p.claim.basis === 'unverified' || p.claim.basis === 'denied' ? p.claim.basis : null;

/** Whoever names nobody speaks for its lineage. */
const speakerKey = (p: Placed, lineages: ReadonlyMap<string, string>): string =>
  p.agent?.id ?? `lineage:${lineages.get(p.report.id) ?? p.report.id}`;

const counted = (p: Placed): number => p.slotted.asOf?.last ?? p.window?.last ?? Number.NEGATIVE_INFINITY;

/** Latest count first; then the one told last; then the longer mention of its speaker; then by id. */
function byWeight(a: Placed, b: Placed): number {
  return (
    counted(b) - counted(a) ||
    (b.slotted.asOf?.lastMinute ?? 0) - (a.slotted.asOf?.lastMinute ?? 0) ||
    Number(a.cues.earlier) - Number(b.cues.earlier) ||
    (b.claim.claimant?.text.length ?? 0) - (a.claim.claimant?.text.length ?? 0) ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * The voices of a figure: what one claimant says in one lane is one voice, however often it is repeated, and of its
 * counts the latest stands while the earlier ones are superseded.
 */
export function voicesOf(members: readonly Placed[], lineages: ReadonlyMap<string, string>): readonly Speaking[] {
  const said = new Map<string, Placed[]>();
  for (const p of members) {
    const { quantity } = p.claim;
    const value = `${quantity.quantifier} ${quantity.n} ${quantity.n2 ?? ''}`;
    put(said, [laneOf(p.claim), markOf(p) ?? '', speakerKey(p, lineages), value].join('|'), p);
  }
  const groups = [...said.values()].map((group) => [...group].sort(byWeight));
  const latest = new Map<string, Placed>();
  for (const [speaker] of groups) {
    if (speaker === undefined || markOf(speaker) !== null) continue;
    const key = `${laneOf(speaker.claim)}|${speakerKey(speaker, lineages)}`;
    const known = latest.get(key);
    if (known === undefined || byWeight(speaker, known) < 0) latest.set(key, speaker);
  }
  return groups
    .map((group) => {
      const speaker = group[0] as Placed;
      const top = latest.get(`${laneOf(speaker.claim)}|${speakerKey(speaker, lineages)}`);
      const superseded = top !== undefined && top !== speaker && supersedes(top, speaker);
      const claims = group.map((p) => p.claim.id).sort();
      const voice: Voice = {
        lane: laneOf(speaker.claim),
        claims,
        speaker: speaker.claim.id,
        superseded,
        mark: markOf(speaker),
      };
      return { voice, speaker, members: group };
    })
    .sort((a, b) => b.members.length - a.members.length || byWeight(a.speaker, b.speaker));
}

/** A named claimant's earlier count falls out where the later one is dated later, or its words say so. */
function supersedes(later: Placed, earlier: Placed): boolean {
  if (markOf(earlier) !== null) return false;
  if (counted(later) > counted(earlier) && Number.isFinite(counted(earlier))) return true;
  const [x, y] = [later.slotted.asOf?.lastMinute, earlier.slotted.asOf?.lastMinute];
  if (x !== undefined && y !== undefined && x > y) return true;
  return later.agent !== null && later.agent === earlier.agent && (earlier.cues.earlier || later.cues.correction);
}

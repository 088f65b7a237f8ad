import { asserted, intersects } from '../../core/quantity.ts';
import { isHarm } from '../relate/verification.ts';
import { isSamePlace } from './place.ts';
import type { Placed } from './placed.ts';
import { nearValues, windowsAgree } from './process.ts';

/**
 * Claims of one measure that tell of one occasion, gathered before they are compared: the number is the surest name of
 * an occasion, for dates are carried over and misread, while "99 then, 88 now" stands in report after report.
 */
interface Bundle {
  readonly members: Placed[];
  readonly announced: boolean;
  readonly checked: boolean;
}

/** Numbers below this meet by chance. */
const TELLING = 5;
/** The same for a batch and a running count that give one number. */
const SURELY_TELLING = 20;
/** What one occasion is told to be never lies further apart. */
const FURTHEST = 4;
/** A checking begins with few. */
const FURTHEST_CHECKED = 10;

/** Slots that cannot be one: another population, outcome, place, or days that both give with the figure. */
export function slotsPart(a: Placed, b: Placed): boolean {
  const differ = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y;
  if ((a.mode === 'stock') !== (b.mode === 'stock')) return true;
  if (differ(a.claim.outcome, b.claim.outcome) || !isSamePlace(a.place, b.place)) return true;
  const [p, q] = [a.slotted.population ?? 'people', b.slotted.population ?? 'people'];
  if (p !== q) return true;
  return !a.soft && !b.soft && a.mode !== 'stock' && !windowsAgree(a, b);
}

const isChecked = (p: Placed): boolean => p.claim.basis === 'verified' || p.claim.basis === 'unverified';

/** Days by which one occasion may be dated twice. */
const SLACK = 2;

/** Days between the beginnings that both claims give; 0 where one gives none, or a month. */
function daysBetween(a: Placed, b: Placed): number {
  const [x, y] = [a.window, b.window];
  if (x === null || y === null || x.first === null || y.first === null) return 0;
  return x.firstPrecision === 'day' && y.firstPrecision === 'day' ? Math.abs(x.first - y.first) : 0;
}

/** Days by which one number may be dated apart before it is two occasions of one size. */
const DAYS_APART = 7;

/** Both give a day, and the days lie too far apart for one to be the other misread. */
const daysPart = (a: Placed, b: Placed): boolean =>
  a.mode === 'occasion' && b.mode === 'occasion' && daysBetween(a, b) > DAYS_APART;

const ratio = (x: number, y: number): number => Math.max(x, y) / Math.max(1, Math.min(x, y));

/**
 * One report, one side, two values that exclude each other, in different sentences: two occasions, unless the words say
 * that one corrects the other.
 */
function isRivalOccasion(a: Placed, b: Placed): boolean {
  if (a.report.id !== b.report.id || a.claim.measure !== b.claim.measure) return false;
  if (a.claim.sentence.start === b.claim.sentence.start || isHarm(a.claim.measure)) return false;
  if (isChecked(a) !== isChecked(b)) return false;
  if (a.mode === 'occasion' && b.mode === 'occasion' && a.dated && b.dated && daysBetween(a, b) > SLACK) return true;
  const oneSide =
    (a.claim.basis === 'announced' && b.claim.basis === 'announced') ||
    (a.agent !== null && a.agent.id === b.agent?.id);
  if (!oneSide || (a.mode === 'running' && b.mode === 'running') || a.mode === 'stock' || b.mode === 'stock')
    return false;
  if (a.cues.correction || b.cues.correction || a.cues.earlier || b.cues.earlier) return false;
  return !intersects(asserted(a.claim.quantity), asserted(b.claim.quantity)) && !nearValues(a, b);
}

const valueKey = (p: Placed): string => `${p.claim.measure} ${p.claim.quantity.n} ${p.claim.quantity.n2 ?? ''}`;

/** Pairs of values that a report tells apart: what is two occasions there is two occasions everywhere. */
function rivalValues(placed: readonly Placed[]): ReadonlySet<string> {
  const byReport = new Map<string, Placed[]>();
  for (const p of placed) {
    if (p.mode === 'stock' || p.isPart) continue;
    const list = byReport.get(p.report.id);
    if (list === undefined) byReport.set(p.report.id, [p]);
    else list.push(p);
  }
  const rivals = new Set<string>();
  for (const list of byReport.values()) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1, i + 1 + NEIGHBOURS)) {
        if (!isRivalOccasion(a, b)) continue;
        rivals.add(`${valueKey(a)}|${valueKey(b)}`);
        rivals.add(`${valueKey(b)}|${valueKey(a)}`);
      }
    }
  }
  return rivals;
}

/** A report's figures are set against so many that follow them. */
const NEIGHBOURS = 40;

function bundles(placed: readonly Placed[]): readonly Bundle[] {
  const byValue = new Map<string, Placed[][]>();
  const sorted = [...placed].sort((a, b) => Number(a.soft) - Number(b.soft) || (a.claim.id < b.claim.id ? -1 : 1));
  for (const p of sorted) {
    const { n } = p.claim.quantity;
    if (p.mode === 'stock' || p.isPart || n < TELLING) continue;
    const key = valueKey(p);
    const list = byValue.get(key) ?? [];
    byValue.set(key, list);
    const home = list.find((m) => {
      const lead = m[0] as Placed;
      return (lead.mode === p.mode || n >= SURELY_TELLING) && !slotsPart(lead, p) && !daysPart(lead, p);
    });
    if (home === undefined) list.push([p]);
    else home.push(p);
  }
  return [...byValue.values()].flat().map((members) => ({
    members,
    announced: members.filter((m) => m.claim.basis === 'announced').length * 2 > members.length,
    checked: members.filter(isChecked).length * 2 > members.length,
  }));
}

/** A figure that is told as background stands paragraphs away from what is counted next; the news does not. */
const PARAGRAPHS = 1;

/** Whether no paragraph lies between two figures of one report. */
function isBeside(a: Placed, b: Placed): boolean {
  const between = a.report.text.slice(a.claim.mention.end, b.claim.mention.start);
  return (between.match(/\n\s*/g)?.length ?? 0) <= PARAGRAPHS;
}

/** How much a report speaks for it that `voice` counts the occasion that `head` announces. */
function fits(voice: Placed, head: Placed, before: Placed | undefined, lead: Placed | undefined): number {
  if (voice.claim.partOf === head.claim.id) return 3;
  let score = before === head ? (isBeside(head, voice) ? 1 : 0.25) : 0;
  if (lead === head) score += 0.5;
  const dated = voice.dated && head.dated;
  const same = voice.claim.when !== null && voice.claim.when === head.claim.when;
  if (same) score += dated ? 3 : 1;
  else if (dated && daysBetween(voice, head) > SLACK) score -= 3;
  return score;
}

/** Each report's figures of one measure in text order, so that what stands before a figure is found at once. */
function texts(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const p of placed) {
    if (p.mode === 'stock' || p.isPart) continue;
    const key = `${p.report.id} ${p.claim.measure}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [p]);
    else list.push(p);
  }
  for (const list of found.values()) list.sort((a, b) => a.claim.mention.start - b.claim.mention.start);
  return found;
}

/** Occasions by claim, and which values the reports tell apart. */
export interface Occasions {
  /** Number of the occasion; -1 where nothing but its own words speaks of it. */
  readonly of: (p: Placed) => number;
  readonly areRivals: (a: Placed, b: Placed) => boolean;
}

/**
 * Finds the occasions of an event: an announcement wherever its number is told, and the counts of others that fit it
 * best. A count joins one announcement, never two through a third.
 */
export function findOccasions(placed: readonly Placed[]): Occasions {
  const rivals = rivalValues(placed);
  const areRivals = (a: Placed, b: Placed): boolean => rivals.size > 0 && rivals.has(`${valueKey(a)}|${valueKey(b)}`);
  const all = bundles(placed);
  const number = new Map<string, number>();
  const heads = new Map<string, number>();
  all.forEach((bundle, i) => {
    for (const m of bundle.members) number.set(m.claim.id, i);
    if (!bundle.checked) for (const m of bundle.members) heads.set(m.claim.id, i);
  });
  const inText = texts(placed);
  const joined = all.map((bundle, i) => (bundle.announced ? i : (bestHead(i, heads, all, inText, areRivals) ?? i)));
  return {
    of: (p) => {
      const i = number.get(p.claim.id);
      return i === undefined ? -1 : (joined[i] as number);
    },
    areRivals,
  };
}

/** The announcement that a bundle of counts fits best, if any. */
function bestHead(
  own: number,
  heads: ReadonlyMap<string, number>,
  all: readonly Bundle[],
  inText: ReadonlyMap<string, readonly Placed[]>,
  areRivals: Occasions['areRivals'],
): number | null {
  const scores = new Map<number, number>();
  const bundle = all[own] as Bundle;
  const weight = 2 / bundle.members.length;
  for (const voice of bundle.members) {
    const list = inText.get(`${voice.report.id} ${voice.claim.measure}`) ?? [];
    const at = list.indexOf(voice);
    const lead = list.find((p) => heads.has(p.claim.id));
    for (const head of list.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)) {
      const i = heads.get(head.claim.id);
      const other = all[i ?? own] as Bundle;
      if (
        i === undefined ||
        i === own ||
        !(other.announced || bundle.checked) ||
        !canCount(voice, head) ||
        areRivals(voice, head)
      )
        continue;
      scores.set(i, (scores.get(i) ?? 0) + weight * fits(voice, head, list[at - 1], lead));
    }
  }
  const first = bundle.members[0] as Placed;
  for (const [i, other] of all.entries()) {
    const head = other.members[0] as Placed;
    if (!other.announced || head.claim.measure !== first.claim.measure || !nearValues(first, head)) continue;
    if (!slotsPart(first, head) && !areRivals(first, head))
      scores.set(i, (scores.get(i) ?? 0) + (nextTo(first, head) ? 3 : 1.5));
  }
  const ranked = [...scores].filter(([, score]) => score >= 1).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked[0]?.[0] ?? null;
}

const nextTo = (a: Placed, b: Placed): boolean => ratio(a.claim.quantity.n, b.claim.quantity.n) <= NEXT;

/** Values this near are two counts of one thing rather than two things of a size. */
const NEXT = 1.03;

/** Somebody else's count of the announced: no more than was announced, or hardly more, and not of another order. */
function canCount(voice: Placed, head: Placed): boolean {
  const [n, most] = [voice.claim.quantity.n, head.claim.quantity.n];
  return (
    ratio(n, most) <= (isChecked(voice) ? FURTHEST_CHECKED : FURTHEST) &&
    (n <= most || nearValues(voice, head)) &&
    !slotsPart(voice, head)
  );
}

import { outletKey } from '../../core/credits.ts';
import type { Lineage } from '../../core/ledger.ts';
import type { LineageKind } from '../../core/vocabulary.ts';
import type { ReportProfile } from '../profile.ts';
import { type Aligned, alignClaims } from './align.ts';
import { candidatePairs } from './candidates.ts';
import { Laid } from './laid.ts';
import { containment } from './shingles.ts';

/** A lineage with the claims that stand for one statement in both reports. */
export interface Descent {
  readonly from: ReportProfile;
  readonly to: ReportProfile;
  readonly kind: LineageKind;
  readonly directed: boolean;
  readonly evidence: readonly string[];
  readonly aligned: readonly Aligned[];
}

/** Shared runs of words, as part of the shorter report, from which on one is a near copy of the other. */
const NEAR = 0.5;
const VERBATIM = 0.985;
/** What the evidence of a rewriting or translation must sum to; see {@link rewritingScore}. */
const REWRITTEN = 0.5;
const SLOW_PER_DAY = 0.03;
const SLOW_MOST = 0.15;

const sameNumber = ({ a, b }: Aligned): boolean => a.quantity.n === b.quantity.n && a.quantity.n2 === b.quantity.n2;

/** Does `later` name the outlet of `earlier`, or credit it? */
function credits(later: Laid, earlier: Laid): boolean {
  const outlet = earlier.profile.report.meta.outlet;
  const { meta } = later.profile.report;
  if (outlet === undefined || outlet.length < 3 || outlet === meta.outlet) return false;
  const key = outletKey(outlet);
  return later.prose.includes(outlet) || later.credited.some((name) => outletKey(name) === key);
}

function inOrder(aligned: readonly Aligned[]): number {
  if (aligned.length < 2) return 0;
  let rising = 0;
  for (let i = 1; i < aligned.length; i++) {
    if ((aligned[i] as Aligned).b.mention.start > (aligned[i - 1] as Aligned).b.mention.start) rising++;
  }
  return rising / (aligned.length - 1);
}

/** How many figures they share and how far in one order, which other numbers they share, whether one credits the other. */
function rewritingScore(one: Laid, other: Laid, aligned: readonly Aligned[], credited: boolean): number {
  const [a, b] = [one.profile, other.profile];
  const equal = aligned.filter(sameNumber);
  if (equal.length < 4) return 0;
  const cover = equal.length / Math.max(1, Math.min(a.claims.length, b.claims.length));
  const [x, y] = [one.numbers, other.numbers];
  const shared = [...x].filter((n) => y.has(n)).length;
  const numbers = (shared / Math.max(1, Math.min(x.size, y.size))) * Math.min(1, shared / 6);
  const days = a.day === null || b.day === null ? 0 : Math.max(0, Math.abs(a.day - b.day) - 2);
  const slow = credited ? 0 : Math.min(SLOW_MOST, days * SLOW_PER_DAY);
  return 0.6 * cover * inOrder(aligned) ** 2 + 0.4 * numbers + (credited ? 0.15 : 0) - slow;
}

const moment = (p: ReportProfile): number | null => (p.day === null ? null : p.day * 1440 + (p.minute ?? 720));

/** Source first: who credits the other is the copy; else who came first. */
function directed(a: Laid, b: Laid): readonly [Laid, Laid, boolean] {
  const [ab, ba] = [credits(a, b), credits(b, a)];
  if (ab !== ba) return ab ? [b, a, true] : [a, b, true];
  const [x, y] = [moment(a.profile), moment(b.profile)];
  if (x !== null && y !== null && x !== y) return x < y ? [a, b, true] : [b, a, true];
  return a.profile.report.id < b.profile.report.id ? [a, b, false] : [b, a, false];
}

function kindOf(a: Laid, b: Laid, aligned: readonly Aligned[], credited: boolean): LineageKind | null {
  const shared = containment(a.shingles, b.shingles);
  const sameSize = Math.min(a.shingles.size, b.shingles.size) / Math.max(1, a.shingles.size, b.shingles.size);
  if (shared >= VERBATIM && sameSize >= VERBATIM && aligned.every(sameNumber)) return 'verbatim';
  if (shared >= NEAR && a.shingles.size > 8) return 'near';
  if (rewritingScore(a, b, aligned, credited) >= REWRITTEN) {
    return a.profile.report.language === b.profile.report.language ? 'paraphrase' : 'translation';
  }
  return credited && aligned.some(sameNumber) ? 'cites' : null;
}

function descent(a: Laid, b: Laid): Descent | null {
  const [from, to, known] = directed(a, b);
  const credited = credits(to, from);
  const aligned = alignClaims(from, to);
  const kind = kindOf(a, b, aligned, credited);
  if (kind === null) return null;
  const kept = kind === 'cites' ? aligned.filter(sameNumber) : aligned;
  const evidence = [
    ...(credited ? ['credit'] : []),
    kind === 'cites' ? 'figures' : kind === 'near' ? 'sentences' : 'alignment',
  ];
  return { from: from.profile, to: to.profile, kind, directed: known, evidence, aligned: kept };
}

const RANK: Readonly<Record<LineageKind, number>> = { verbatim: 0, near: 1, translation: 2, paraphrase: 2, cites: 3 };

/** Of each report only its nearest source is named: the copy of a copy follows from it. */
function nearestSources(all: readonly Descent[]): readonly Descent[] {
  const best = new Map<string, Descent>();
  const strength = (d: Descent): number => RANK[d.kind] * 1000 - d.aligned.filter(sameNumber).length;
  for (const d of all) {
    if (d.kind === 'cites') continue;
    const known = best.get(d.to.report.id);
    if (known === undefined || strength(d) < strength(known)) best.set(d.to.report.id, d);
  }
  const cited = all.filter((d) => d.kind === 'cites' && !explained(d, best));
  return [...best.values(), ...cited];
}

/** A credit to an outlet whose report was copied anyway says nothing about its other reports. */
function explained(d: Descent, best: ReadonlyMap<string, Descent>): boolean {
  const source = best.get(d.to.report.id);
  if (source === undefined) return false;
  return source.from === d.from || source.from.report.meta.outlet === d.from.report.meta.outlet;
}

/** Finds which reports of one event were made from one another. The order of input changes nothing. */
export function findDescents(profiles: readonly ReportProfile[]): readonly Descent[] {
  if (profiles.length < 2) return [];
  const sorted = [...profiles].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const laid = sorted.map((profile) => new Laid(profile));
  const found: Descent[] = [];
  for (const [i, j] of candidatePairs(laid)) {
    const one = descent(laid[i] as Laid, laid[j] as Laid);
    if (one !== null) found.push(one);
  }
  return nearestSources(found);
}

/** The figures that the copy altered, as written. */
export function changedFigures(d: Descent): readonly (readonly [string, string])[] {
  return d.aligned
    .filter((pair) => !sameNumber(pair))
    .map(({ a, b }) =>
      a.report === d.from.report.id ? [a.mention.quote, b.mention.quote] : [b.mention.quote, a.mention.quote],
    );
}

export function toLineage(d: Descent, altered: Lineage['altered']): Lineage {
  return {
    from: d.from.report.id,
    to: d.to.report.id,
    kind: d.kind,
    direction: d.directed ? 'copy' : 'common-root',
    changed: changedFigures(d),
    altered,
    evidence: d.evidence,
  };
}

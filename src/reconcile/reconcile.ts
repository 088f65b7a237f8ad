import type { Claim } from '../core/claim.ts';
import { civilDate } from '../core/edtf.ts';
import type { Figure, Imbalance, Ledger, LedgerEvent, Lineage, Relation } from '../core/ledger.ts';
import type { Report } from '../core/report.ts';
import { canonicalAgents } from './agents/canonical.ts';
import { findImbalances } from './balance/ledger-balance.ts';
import { clusterReports } from './events/cluster.ts';
import { titleOf } from './events/title.ts';
import { buildFigure, byInterest, lastCount } from './figures/build.ts';
import { groupFigures } from './figures/group.ts';
import { hash } from './fold.ts';
import { type Descent, findDescents, toLineage } from './lineage/find-lineage.ts';
import { lineageGroups, statementsOf } from './lineage/statements.ts';
import { type Found, findRelations } from './pairs.ts';
import { profileOf, type ReportProfile } from './profile.ts';
import { findOccasions } from './slot/occasion.ts';
import { type Placed, placeClaims } from './slot/placed.ts';

export interface ReconcileOptions {
  /** All reports are told to be of one event: no clustering. */
  readonly oneEvent?: boolean;
  /** Which claims count. All of them show which report was made from which, so that no copy becomes a voice of its own. */
  readonly keep?: (claim: Claim) => boolean;
}

interface EventPart {
  readonly event: LedgerEvent;
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  readonly lineage: readonly Lineage[];
  readonly imbalances: readonly Imbalance[];
}

const two = (n: number): string => String(n).padStart(2, '0');

function written(day: number | null): string | null {
  if (day === null) return null;
  const { year, month, day: d } = civilDate(day);
  return `${year}-${two(month)}-${two(d)}`;
}

/** What the copy altered besides figures, from the relations of its aligned claims. */
function alterations(d: Descent, relations: ReadonlyMap<string, Relation>): Lineage['altered'] {
  const altered = new Set<Lineage['altered'][number]>();
  for (const { a, b } of d.aligned) {
    const relation = relations.get(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);
    for (const what of relation?.altered ?? []) altered.add(what);
    if (relation?.relation === 'polarity') altered.add('polarity');
  }
  return (['attribution', 'polarity', 'date', 'quantifier'] as const).filter((what) => altered.has(what));
}

const pairKey = (r: Relation): string => `${r.a} ${r.b}`;

function latestDay(placed: readonly Placed[], profiles: readonly ReportProfile[]): number | null {
  const published = profiles.map((p) => p.day ?? Number.NEGATIVE_INFINITY);
  const counted = lastCount(placed.filter((p) => p.mode !== 'occasion'));
  const latest = Math.max(...published, counted ?? Number.NEGATIVE_INFINITY);
  return Number.isFinite(latest) ? latest : null;
}

function reconcileEvent(profiles: readonly ReportProfile[], keep: (claim: Claim) => boolean): EventPart {
  const sorted = [...profiles].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const id = `e${hash(sorted[0]?.report.id ?? '')
    .toString(16)
    .padStart(8, '0')}`;
  const descents = findDescents(sorted);
  const statements = statementsOf(descents);
  const lineages = lineageGroups(
    sorted.map((p) => p.report.id),
    descents,
  );
  const agents = canonicalAgents(sorted);
  const placed = sorted.flatMap((profile) => placeClaims(profile, agents, statements)).filter((p) => keep(p.claim));
  const occasions = findOccasions(placed);
  const found: readonly Found[] = findRelations(placed, occasions);
  const relations = found.map((f) => f.relation);
  const byPair = new Map(relations.map((r) => [pairKey(r), r] as const));
  const latest = latestDay(placed, sorted);
  const plain = groupFigures(id, placed, found, occasions).map((group) => buildFigure(group, id, lineages, latest));
  const imbalances = findImbalances(placed, plain);
  const unbalanced = new Set(imbalances.flatMap((i) => i.figures));
  const figures = plain.map((f) => (unbalanced.has(f.id) ? withImbalance(f) : f)).sort(byInterest);
  return {
    event: {
      id,
      title: titleOf(sorted),
      reports: inTime(sorted).map((p) => p.report.id),
      figures: figures.map((f) => f.id),
      asOf: written(latest),
    },
    figures,
    relations,
    lineage: descents.map((d) => toLineage(d, alterations(d, byPair))),
    imbalances,
  };
}

function withImbalance(figure: Figure): Figure {
  return { ...figure, states: ['unbalanced', ...figure.states.filter((s) => s !== 'single' && s !== 'settled')] };
}

const inTime = (profiles: readonly ReportProfile[]): readonly ReportProfile[] =>
  [...profiles].sort(
    (a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.minute ?? 0) - (b.minute ?? 0) || (a.report.id < b.report.id ? -1 : 1),
  );

function profiles(reports: readonly Report[], claims: readonly Claim[]): readonly ReportProfile[] {
  const own = new Map<string, Claim[]>();
  for (const claim of new Map(claims.map((c) => [c.id, c] as const)).values()) {
    const list = own.get(claim.report);
    if (list === undefined) own.set(claim.report, [claim]);
    else list.push(claim);
  }
  const unique = [...new Map(reports.map((r) => [r.id, r] as const)).values()];
  return unique.map((report) => profileOf(report, own.get(report.id) ?? []));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Sets claims against each other: events, figures with their lanes, relations, lineage, and books that do not balance.
 * Pure; the order of reports and claims changes nothing, and the same report or claim twice counts once. Claims of
 * reports that are not among `reports` are left out.
 *
 * @returns a ledger whose events come with the most disputed first, figures likewise within each event.
 */
export function reconcile(
  reports: readonly Report[],
  claims: readonly Claim[],
  options: ReconcileOptions = {},
): Ledger {
  const all = profiles(reports, claims);
  const events = options.oneEvent === true ? (all.length > 0 ? [all] : []) : clusterReports(all);
  const keep = options.keep ?? (() => true);
  const parts = events.map((event) => reconcileEvent(event, keep)).sort(loudest);
  return {
    reports: [...all.map((p) => p.report)].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : byId(a, b))),
    claims: all
      .flatMap((p) => p.claims)
      .filter(keep)
      .sort(byId),
    events: parts.map((p) => p.event),
    figures: parts.flatMap((p) => p.figures),
    relations: parts.flatMap((p) => p.relations),
    lineage: parts.flatMap((p) => p.lineage),
    imbalances: parts.flatMap((p) => p.imbalances),
    issues: [],
  };
}

/** Events with more reports first, then with more figures. */
function loudest(a: EventPart, b: EventPart): number {
  return (
    b.event.reports.length - a.event.reports.length || b.figures.length - a.figures.length || byId(a.event, b.event)
  );
}

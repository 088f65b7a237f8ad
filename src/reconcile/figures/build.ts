import { formatEdtf } from '../../core/edtf.ts';
import type { Figure, Support } from '../../core/ledger.ts';
import { asserted, type Interval, isEmpty, meet } from '../../core/quantity.ts';
import type { FigureState, RelationKind } from '../../core/vocabulary.ts';
import type { Placed } from '../slot/placed.ts';
import type { Group } from './group.ts';
import { type Speaking, voicesOf } from './voices.ts';

const STATE_OF: Readonly<Partial<Record<RelationKind, FigureState>>> = {
  'verification-gap': 'gap',
  tension: 'tension',
  'over-verified': 'tension',
  transmission: 'tension',
  dispute: 'disputed',
  polarity: 'disputed',
};

const ORDER: readonly FigureState[] = [
  'disputed',
  'date-disputed',
  'unbalanced',
  'gap',
  'tension',
  'settled',
  'single',
  'stale',
];

/** A figure whose last count is this many days older than its event's is stale. */
const STALE = 120;

function statesOf(group: Group, voices: readonly Speaking[], latest: number | null): readonly FigureState[] {
  const standing = new Set(voices.filter((v) => !v.voice.superseded).flatMap((v) => v.voice.claims));
  const states = new Set<FigureState>();
  for (const { relation } of group.relations) {
    const state = relation.field === 'date' ? 'date-disputed' : STATE_OF[relation.relation];
    const stands = standing.has(relation.a) && standing.has(relation.b);
    if (state !== undefined && (stands || relation.relation === 'polarity')) states.add(state);
  }
  if (states.size === 0) states.add(voices.length > 1 || group.members.length > 1 ? 'settled' : 'single');
  const own = lastCount(group.members);
  if (own !== null && latest !== null && latest - own > STALE && group.members[0]?.mode !== 'occasion')
    states.add('stale');
  return ORDER.filter((s) => states.has(s));
}

export function lastCount(members: readonly Placed[]): number | null {
  let last: number | null = null;
  for (const m of members) {
    const day = m.slotted.asOf?.last ?? m.window?.last ?? null;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}

/** What the standing voices allow together. Who verifies "so far" leaves room above, except of a stock. */
function allowed({ speaker }: Speaking): Interval {
  const said = asserted(speaker.claim.quantity);
  const soFar = speaker.claim.basis === 'verified' && !speaker.claim.exhaustive && speaker.mode !== 'stock';
  return soFar ? { low: said.low, high: Number.POSITIVE_INFINITY } : said;
}

function coreOf(voices: readonly Speaking[]): Interval | null {
  const standing = voices.filter((v) => !v.voice.superseded && v.voice.mark === null);
  if (standing.length === 0) return null;
  const core = standing.map(allowed).reduce(meet);
  return isEmpty(core) ? null : core;
}

/** Lowest to highest of what is said; an open end goes no further than the number that was named. */
function envelopeOf(voices: readonly Speaking[]): Interval {
  const standing = voices.filter((v) => !v.voice.superseded && v.voice.mark === null);
  const sets = (standing.length > 0 ? standing : voices).map(({ speaker }) => {
    const { low, high } = asserted(speaker.claim.quantity);
    return { low, high: Number.isFinite(high) ? high : Math.max(low, speaker.claim.quantity.n) };
  });
  return { low: Math.min(...sets.map((s) => s.low)), high: Math.max(...sets.map((s) => s.high)) };
}

function supportOf(members: readonly Placed[], lineages: ReadonlyMap<string, string>): Support {
  const known = new Set(members.flatMap((m) => (m.agent === null ? [] : [m.agent.id])));
  const reports = new Set(members.map((m) => m.report.id));
  const lines = new Set([...reports].map((r) => lineages.get(r) ?? r));
  return { authorities: known.size, lineages: lines.size, reports: reports.size };
}

/** The value that most members have; the smaller on a tie; null where most have none. */
function most(values: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = [...counts].filter((entry): entry is [string, number] => entry[0] !== null);
  known.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return known[0]?.[0] ?? null;
}

/** What most of those say who say it; null where they contradict each other and none has two thirds. */
function agreed(values: readonly string[]): string | null {
  const top = most(values);
  const times = values.filter((v) => v === top).length;
  return times * 3 >= values.length * 2 ? top : null;
}

/** How most of the members count. */
const modeOf = (members: readonly Placed[]): string | null => most(members.map((m) => m.mode));

/** The days of a figure, from the claims that stand with a date; what was dated by its report alone says nothing. */
function windowOf(members: readonly Placed[]): string | null {
  const told = members.flatMap((m) => (m.dated && m.window !== null ? [m.window] : []));
  if (modeOf(members) !== 'running') return agreed(told.map(formatEdtf));
  const start = agreed(told.map((i) => formatEdtf({ ...i, last: null })));
  const open = told.find((i) => formatEdtf({ ...i, last: null }) === start);
  return open === undefined ? null : formatEdtf({ ...open, last: lastCount(members), lastPrecision: 'day' });
}

/** Makes the figure of a group: lanes, core, envelope, states, support. Nothing is averaged. */
export function buildFigure(
  group: Group,
  event: string,
  lineages: ReadonlyMap<string, string>,
  latest: number | null,
): Figure {
  const { members } = group;
  const voices = voicesOf(members, lineages);
  const lead = voices[0]?.speaker as Placed;
  const whole = members.some((m) => m.place === null);
  return {
    id: group.id,
    event,
    measure: lead.claim.measure,
    population: most(members.map((m) => m.slotted.population)),
    outcome: most(members.map((m) => m.claim.outcome)) as Figure['outcome'],
    place: whole ? null : most(members.map((m) => m.claim.where)),
    dynamics: most(members.map((m) => m.claim.dynamics)) as Figure['dynamics'],
    window: windowOf(members),
    claims: members.map((m) => m.claim.id),
    voices: voices.map((v) => v.voice),
    core: coreOf(voices),
    envelope: envelopeOf(voices),
    states: statesOf(group, voices, latest),
    support: supportOf(members, lineages),
  };
}

/** Disputes and gaps first, then what many reports tell. */
export function byInterest(a: Figure, b: Figure): number {
  const rank = (f: Figure): number => Math.min(...f.states.map((s) => ORDER.indexOf(s)));
  return (
    rank(a) - rank(b) ||
    b.support.reports - a.support.reports ||
    b.claims.length - a.claims.length ||
    b.envelope.high - a.envelope.high ||
    (a.id < b.id ? -1 : 1)
  );
}

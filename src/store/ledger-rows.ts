import type { Figure, Imbalance, LedgerEvent, Lineage, Relation } from '../core/ledger.ts';
import type { Interval } from '../core/quantity.ts';
import type { Columns } from './insert-rows.ts';
import { extraOf, toJson } from './json.ts';

/** The fields that have a column of their own; the compiler holds the names to the type. */
const fields = <T>(...names: (keyof T & string)[]): ReadonlySet<string> => new Set(names);

const EVENT = fields<LedgerEvent>('id', 'title', 'reports', 'figures', 'asOf');
const FIGURE = fields<Figure>(
  'id',
  'event',
  'measure',
  'population',
  'outcome',
  'place',
  'dynamics',
  'window',
  'claims',
  'voices',
  'core',
  'envelope',
  'states',
  'support',
);
const RELATION = fields<Relation>('a', 'b', 'relation', 'rule', 'field', 'altered', 'gap');
const IMBALANCE = fields<Imbalance>('rule', 'claims', 'figures', 'left', 'right');

export const EVENT_COLUMNS: Columns = [
  ['id', 'text'],
  ['title', 'text'],
  ['as_of', 'text'],
  ['computed_at', 'timestamptz'],
  ['extra', 'json'],
];

export const eventRow = (event: LedgerEvent, at: string): readonly unknown[] => [
  event.id,
  event.title,
  event.asOf,
  at,
  extraOf(event, EVENT),
];

export interface EventRow extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly as_of: string | null;
  readonly extra: object | null;
  readonly reports: readonly string[];
  readonly figures: readonly string[];
}

export const eventOf = (row: EventRow): LedgerEvent => ({
  id: row.id,
  title: row.title,
  reports: row.reports,
  figures: row.figures,
  asOf: row.as_of,
  ...row.extra,
});

export const FIGURE_COLUMNS: Columns = [
  ['id', 'text'],
  ['event', 'text'],
  ['position', 'integer'],
  ['measure', 'text'],
  ['population', 'text'],
  ['outcome', 'text'],
  ['place', 'text'],
  ['dynamics', 'text'],
  ['span', 'text'],
  ['claims', 'json'],
  ['voices', 'json'],
  ['core_low', 'double precision'],
  ['core_high', 'double precision'],
  ['envelope_low', 'double precision'],
  ['envelope_high', 'double precision'],
  ['states', 'json'],
  ['support', 'json'],
  ['extra', 'json'],
];

export const figureRow = (figure: Figure, position: number): readonly unknown[] => [
  figure.id,
  figure.event,
  position,
  figure.measure,
  figure.population,
  figure.outcome,
  figure.place,
  figure.dynamics,
  figure.window,
  JSON.stringify(figure.claims),
  toJson(figure.voices),
  figure.core?.low,
  figure.core?.high,
  figure.envelope.low,
  figure.envelope.high,
  JSON.stringify(figure.states),
  toJson(figure.support),
  extraOf(figure, FIGURE),
];

export interface FigureRow extends Record<string, unknown> {
  readonly id: string;
  readonly event: string;
  readonly measure: Figure['measure'];
  readonly population: string | null;
  readonly outcome: Figure['outcome'];
  readonly place: string | null;
  readonly dynamics: Figure['dynamics'];
  readonly span: string | null;
  readonly claims: readonly string[];
  readonly voices: Figure['voices'];
  readonly core_low: number | null;
  readonly core_high: number | null;
  readonly envelope_low: number;
  readonly envelope_high: number;
  readonly states: Figure['states'];
  readonly support: Figure['support'];
  readonly extra: object | null;
}

const intervalOf = (low: number | null, high: number | null): Interval | null =>
  low === null || high === null ? null : { low, high };

export const figureOf = (row: FigureRow): Figure => ({
  id: row.id,
  event: row.event,
  measure: row.measure,
  population: row.population,
  outcome: row.outcome,
  place: row.place,
  dynamics: row.dynamics,
  window: row.span,
  claims: row.claims,
  voices: row.voices,
  core: intervalOf(row.core_low, row.core_high),
  envelope: { low: row.envelope_low, high: row.envelope_high },
  states: row.states,
  support: row.support,
  ...row.extra,
});

export const RELATION_COLUMNS: Columns = [
  ['a', 'text'],
  ['b', 'text'],
  ['relation', 'text'],
  ['rule', 'text'],
  ['field', 'text'],
  ['altered', 'json'],
  ['gap_low', 'double precision'],
  ['gap_high', 'double precision'],
  ['extra', 'json'],
];

export const relationRow = (relation: Relation): readonly unknown[] => [
  relation.a,
  relation.b,
  relation.relation,
  relation.rule,
  relation.field ?? '',
  relation.altered === undefined ? null : JSON.stringify(relation.altered),
  relation.gap?.low,
  relation.gap?.high,
  extraOf(relation, RELATION),
];

export interface RelationRow extends Record<string, unknown> {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation['relation'];
  readonly rule: string;
  readonly field: '' | 'date';
  readonly altered: Relation['altered'] | null;
  readonly gap_low: number | null;
  readonly gap_high: number | null;
  readonly extra: object | null;
}

export function relationOf(row: RelationRow): Relation {
  const gap = intervalOf(row.gap_low, row.gap_high);
  return {
    a: row.a,
    b: row.b,
    relation: row.relation,
    rule: row.rule,
    ...(row.field === '' ? {} : { field: row.field }),
    ...(row.altered ? { altered: row.altered } : {}),
    ...(gap === null ? {} : { gap }),
    ...row.extra,
  };
}

export const LINEAGE_COLUMNS: Columns = [
  ['from_report', 'text'],
  ['to_report', 'text'],
  ['kind', 'text'],
  ['body', 'json'],
];

export const lineageRow = (lineage: Lineage): readonly unknown[] => [
  lineage.from,
  lineage.to,
  lineage.kind,
  toJson(lineage),
];

export const IMBALANCE_COLUMNS: Columns = [
  ['event', 'text'],
  ['rule', 'text'],
  ['claims', 'jsonb'],
  ['figures', 'json'],
  ['left_low', 'double precision'],
  ['left_high', 'double precision'],
  ['right_low', 'double precision'],
  ['right_high', 'double precision'],
  ['extra', 'json'],
];

export const imbalanceRow = (imbalance: Imbalance, event: string | null): readonly unknown[] => [
  event,
  imbalance.rule,
  JSON.stringify(imbalance.claims),
  JSON.stringify(imbalance.figures),
  imbalance.left.low,
  imbalance.left.high,
  imbalance.right.low,
  imbalance.right.high,
  extraOf(imbalance, IMBALANCE),
];

export interface ImbalanceRow extends Record<string, unknown> {
  readonly rule: Imbalance['rule'];
  readonly claims: readonly string[];
  readonly figures: readonly string[];
  readonly left_low: number;
  readonly left_high: number;
  readonly right_low: number;
  readonly right_high: number;
  readonly extra: object | null;
}

export const imbalanceOf = (row: ImbalanceRow): Imbalance => ({
  rule: row.rule,
  claims: row.claims,
  figures: row.figures,
  left: { low: row.left_low, high: row.left_high },
  right: { low: row.right_low, high: row.right_high },
  ...row.extra,
});

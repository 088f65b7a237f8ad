import type { Figure, Ledger } from '../../core/ledger.ts';
import type { Interval } from '../../core/quantity.ts';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import { figureSentence, figureTitle, imbalanceSentence } from '../../reconcile/index.ts';
import { claimRow, FORMAT_VERSION, finite, issueRow, reportRow } from './claim-row.ts';
import { csv } from './csv.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const interval = ({ low, high }: Interval) => ({ low, high: finite(high) });

function figureRow(figure: Figure, books: Ledger, language: Language) {
  return {
    id: figure.id,
    event: figure.event,
    title: figureTitle(figure, books, language),
    measure: figure.measure,
    population: figure.population,
    outcome: figure.outcome,
    place: figure.place,
    dynamics: figure.dynamics,
    window: figure.window,
    states: figure.states,
    low: figure.envelope.low,
    high: finite(figure.envelope.high),
    core: figure.core && interval(figure.core),
    authorities: figure.support.authorities,
    lineages: figure.support.lineages,
    reports: figure.support.reports,
    sentence: figureSentence(figure, books, language),
    voices: figure.voices,
    claims: figure.claims,
  };
}

/**
 * The ledger as one JSON value; the JSON Schema of it is `schema/ledger.schema.json`. Every list has one order, wherever
 * the ledger comes from.
 */
export function ledgerJson(books: Ledger, language: Language) {
  const reports = new Map(books.reports.map((r) => [r.id, r]));
  const path = (id: string) => reports.get(id)?.path ?? id;
  const places = new Map(books.events.flatMap((e) => e.figures.map((id, i) => [id, i] as const)));
  const place = (f: Figure) => places.get(f.id) ?? 0;
  return {
    version: FORMAT_VERSION,
    reports: inOrder(books.reports, (r) => [r.path, r.id]).map(reportRow),
    claims: books.claims
      .map((c) => claimRow(c, reports.get(c.report) as Report))
      .sort((a, b) => byText(a.report, b.report) || a.start - b.start),
    events: inOrder(books.events, (e) => [e.id]).map((e) => ({ ...e, reports: e.reports.map(path) })),
    figures: [...books.figures]
      .sort((a, b) => byText(a.event, b.event) || place(a) - place(b) || byText(a.id, b.id))
      .map((f) => figureRow(f, books, language)),
    relations: inOrder(books.relations, (r) => [r.a, r.b, r.relation, r.field ?? '']).map((r) =>
      r.gap ? { ...r, gap: interval(r.gap) } : r,
    ),
    lineage: inOrder(
      books.lineage.map((l) => ({ ...l, from: path(l.from), to: path(l.to) })),
      (l) => [l.from, l.to, l.kind],
    ),
    imbalances: inOrder(books.imbalances, (i) => [i.rule, ...i.claims]).map((i) => ({
      ...i,
      left: interval(i.left),
      right: interval(i.right),
      sentence: imbalanceSentence(i, books, language),
    })),
    issues: books.issues.map((issue) => issueRow(issue, language)),
  };
}

function inOrder<T>(list: readonly T[], keys: (item: T) => readonly string[]): readonly T[] {
  return list
    .map((item) => ({ item, key: keys(item).join('\u0000') }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ item }) => item);
}

const RECORDS = {
  reports: 'report',
  claims: 'claim',
  events: 'event',
  figures: 'figure',
  relations: 'relation',
  lineage: 'lineage',
  imbalances: 'imbalance',
  issues: 'issue',
} as const;

/** One JSON value a line, each with the name of its `record`; the first line is the ledger's version. */
export function ledgerLines(books: Ledger, language: Language): string {
  const data = ledgerJson(books, language);
  const lines = (Object.keys(RECORDS) as (keyof typeof RECORDS)[]).flatMap((list) =>
    data[list].map((item) => JSON.stringify({ record: RECORDS[list], ...item })),
  );
  return [JSON.stringify({ record: 'ledger', version: data.version }), ...lines].map((l) => `${l}\n`).join('');
}

/** A row a figure. */
export function ledgerCsv(books: Ledger, language: Language): string {
  const rows = books.figures.map((f) => {
    const { voices, claims, core, ...row } = figureRow(f, books, language);
    return {
      ...row,
      core_low: core?.low ?? null,
      core_high: core?.high ?? null,
      claims: claims.length,
      voices: voices.length,
    };
  });
  return csv(rows, [
    'id',
    'event',
    'title',
    'measure',
    'population',
    'outcome',
    'place',
    'dynamics',
    'window',
    'states',
    'low',
    'high',
    'core_low',
    'core_high',
    'authorities',
    'lineages',
    'reports',
    'voices',
    'claims',
    'sentence',
  ]);
}

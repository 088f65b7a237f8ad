import type { Figure, Ledger } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import { figureSentence } from '../../reconcile/index.ts';
import { claimRow, FORMAT_VERSION, reportRow } from './claim-row.ts';
import { csv } from './csv.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bound = (n: number): number | null => (Number.isFinite(n) ? n : null);

function figureRow(figure: Figure, books: Ledger, language: Language) {
  return {
    id: figure.id,
    event: figure.event,
    measure: figure.measure,
    population: figure.population,
    outcome: figure.outcome,
    place: figure.place,
    dynamics: figure.dynamics,
    window: figure.window,
    states: figure.states,
    low: figure.envelope.low,
    high: bound(figure.envelope.high),
    core: figure.core && { low: figure.core.low, high: bound(figure.core.high) },
    authorities: figure.support.authorities,
    lineages: figure.support.lineages,
    reports: figure.support.reports,
    sentence: figureSentence(figure, books, language),
    voices: figure.voices,
    claims: figure.claims,
  };
}

/** The ledger as one JSON value; the JSON Schema of it is `schema/ledger.schema.json`. */
export function ledgerJson(books: Ledger, language: Language) {
  const reports = new Map(books.reports.map((r) => [r.id, r]));
  const path = (id: string) => reports.get(id)?.path ?? id;
  return {
    version: FORMAT_VERSION,
    reports: books.reports.map(reportRow),
    claims: books.claims
      .map((c) => claimRow(c, reports.get(c.report) as Report))
      .sort((a, b) => byText(a.report, b.report) || a.start - b.start),
    events: [...books.events].sort((a, b) => byText(a.id, b.id)).map((e) => ({ ...e, reports: e.reports.map(path) })),
    figures: books.figures.map((f) => figureRow(f, books, language)),
    relations: books.relations.map((r) => (r.gap ? { ...r, gap: { low: r.gap.low, high: bound(r.gap.high) } } : r)),
    lineage: books.lineage.map((l) => ({ ...l, from: path(l.from), to: path(l.to) })),
    imbalances: books.imbalances.map((i) => ({
      ...i,
      left: { low: i.left.low, high: bound(i.left.high) },
      right: { low: i.right.low, high: bound(i.right.high) },
    })),
    issues: books.issues,
  };
}

/** One JSON value a line, each with its kind: reports, claims, events, figures, relations, lineage, imbalances, issues. */
export function ledgerLines(books: Ledger, language: Language): string {
  const { version, ...lists } = ledgerJson(books, language);
  const lines = Object.entries(lists).flatMap(([kind, list]) => list.map((item) => JSON.stringify({ kind, ...item })));
  return [JSON.stringify({ kind: 'ledger', version }), ...lines].map((l) => `${l}\n`).join('');
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

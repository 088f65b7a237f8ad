import type { Claim } from '../../core/claim.ts';
import type { Figure, Ledger, Relation } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';

/** A ledger opened for looking things up. */
export interface Book {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
}

const OPEN = new WeakMap<Ledger, Book>();

/** Opens a ledger once; asking again costs nothing. */
export function openBook(ledger: Ledger): Book {
  const known = OPEN.get(ledger);
  if (known !== undefined) return known;
  const relationsOf = new Map<string, Relation[]>();
  for (const r of ledger.relations) {
    for (const id of [r.a, r.b]) {
      const list = relationsOf.get(id);
      if (list === undefined) relationsOf.set(id, [r]);
      else list.push(r);
    }
  }
  const book: Book = {
    claims: new Map(ledger.claims.map((c) => [c.id, c])),
    reports: new Map(ledger.reports.map((r) => [r.id, r])),
    figures: new Map(ledger.figures.map((f) => [f.id, f])),
    relationsOf,
  };
  OPEN.set(ledger, book);
  return book;
}

/** The relations between claims that both stand in the figure, each once. */
export function relationsIn(figure: Figure, book: Book): readonly Relation[] {
  const own = new Set(figure.claims);
  return figure.claims.flatMap((id) => (book.relationsOf.get(id) ?? []).filter((r) => r.a === id && own.has(r.b)));
}

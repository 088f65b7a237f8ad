import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReports } from '../../src/app/load-reports.ts';
import { readClaims } from '../../src/app/read-claims.ts';
import { reconcile } from '../../src/reconcile/index.ts';

/** The project's own cases: a folder is a case; its reports go in, `expected.json` is what must come out. */
export const CASES = join(import.meta.dirname, '../../corpus/cases');
export const EXPECTED = 'expected.json';
export const CHANGED = 'expected.changed.json';

export function caseNames(): readonly string[] {
  return existsSync(CASES) ? readdirSync(CASES).sort() : [];
}

/** What the reader and the ledger say of a case, in words that a person can review. */
export async function answer(name: string): Promise<unknown> {
  const { reports, issues } = await loadReports([join(CASES, name)]);
  const claims = readClaims(reports);
  const books = reconcile(reports, claims);
  const paths = new Map(reports.map((r) => [r.id, r.path]));
  const short = new Map(claims.map((c) => [c.id, c.name]));
  return {
    claims: claims.map((c) => ({
      name: c.name,
      report: paths.get(c.report),
      mention: c.mention,
      quantity: c.quantity,
      counted: c.counted,
      measure: c.measure,
      outcome: c.outcome,
      dynamics: c.dynamics,
      basis: c.basis,
      claimant: c.claimant?.text ?? null,
      relay: c.relay,
      when: c.when,
      where: c.where,
      partOf: c.partOf === null ? null : (short.get(c.partOf) ?? null),
    })),
    relations: books.relations
      .map(
        (r) =>
          `${short.get(r.a)} ~ ${short.get(r.b)}: ${r.relation}${r.field ? ` (${r.field})` : ''}${r.altered?.length ? ` altered ${r.altered.join(', ')}` : ''}`,
      )
      .sort(),
    events: books.events.map((e) => ({ title: e.title, figures: e.figures.length })),
    issues: [...issues, ...books.issues].map((i) => i.code),
  };
}

export function expected(name: string): string | null {
  const file = join(CASES, name, EXPECTED);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

import type { Claim } from '../core/claim.ts';
import type { Report } from '../core/report.ts';
import { quoteOf } from '../core/span.ts';

/** A claim as far as a test speaks of it: its number as written, who says it, and what differs from a plain release. */
export type Said = Partial<Omit<Claim, 'claimant'>> & { readonly n: string; readonly who?: string };

/** A release that somebody announced, of which nothing more is told. */
export const PLAIN = {
  counted: null,
  measure: 'released',
  outcome: null,
  dynamics: 'batch',
  basis: 'announced',
  claimant: null,
  claimantKind: null,
  relay: [],
  asOf: null,
  where: null,
  partOf: null,
  exhaustive: false,
  confidence: 1,
  traces: {},
} as const satisfies Partial<Claim>;

/** A report whose text holds each number once; claims point at it. */
export function made(
  id: string,
  published: string,
  text: string,
  said: readonly Said[],
  outlet = `Outlet ${id}`,
): { readonly report: Report; readonly claims: readonly Claim[] } {
  const report: Report = {
    id,
    path: `${id}.md`,
    text,
    textHash: id,
    meta: { title: text.slice(0, 30), outlet, published },
    language: 'en',
    blocks: [],
  };
  const claims = said.map(({ n, who, ...rest }, i): Claim => {
    const start = text.indexOf(n);
    if (start < 0) throw new Error(`${n} is not in the text`);
    const kind = rest.claimantKind ?? (who === undefined ? null : 'authority');
    return {
      ...PLAIN,
      id: `${id}-${i}`,
      name: `${id}#${i + 1}`,
      report: id,
      mention: quoteOf(text, { start, end: start + n.length }),
      sentence: { start: text.lastIndexOf('.', start) + 1, end: text.indexOf('.', start + n.length) + 1 },
      quantity: { quantifier: 'exact', n: Number(n.replace(/\D/g, '')) },
      claimant: who === undefined ? null : { text: who, kind: kind ?? 'unknown', span: null },
      when: '2031-03-04',
      ...rest,
      claimantKind: kind,
    };
  });
  return { report, claims };
}

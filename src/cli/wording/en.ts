import type { Words } from './shape.ts';

const number = (n: number) => n.toLocaleString('en');
const plural = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

export const en: Words = {
  locale: 'en',
  measure: {
    detained: 'detained',
    released: 'released',
    held: 'held',
    sentenced: 'sentenced',
    charged: 'charged',
    missing: 'missing',
    killed: 'killed',
    injured: 'injured',
    deported: 'deported',
    displaced: 'displaced',
    rearrested: 'rearrested',
    seized: 'seized',
    attacked: 'attacked',
    destroyed: 'destroyed',
  },
  basis: {
    announced: 'announced',
    reported: 'reported',
    estimated: 'estimated',
    verified: 'verified',
    unverified: 'unverified',
    denied: 'denied',
  },
  lane: { announced: 'announced', reported: 'reported', estimated: 'estimated', verified: 'verified' },
  outcome: {
    full: 'in full freedom',
    conditional: 'under measures',
    exile: 'into exile',
    pardon: 'by pardon',
    served: 'sentence served',
  },
  dynamics: { batch: 'one occasion', cumulative: 'so far', stock: 'at a date', increment: 'more', plan: 'planned' },
  state: {
    single: 'one voice',
    settled: 'agreed',
    gap: 'gap',
    tension: 'tension',
    disputed: 'disputed',
    'date-disputed': 'date disputed',
    unbalanced: 'books do not balance',
    stale: 'stale',
  },
  field: {
    number: 'number',
    quantifier: 'bound',
    counted: 'counted',
    measure: 'what happened',
    outcome: 'outcome',
    dynamics: 'kind of count',
    basis: 'basis',
    claimant: 'who says so',
    relay: 'through',
    when: 'when',
    where: 'where',
    partOf: 'part of',
  },
  columns: { figure: 'figure', what: 'what', basis: 'basis', claimant: 'who says so', when: 'when', report: 'report' },
  author: 'the report itself',
  noFigures: 'no figures of people found',
  quantity(n, n2, quantifier) {
    const v = number(n);
    switch (quantifier) {
      case 'at-least':
        return `at least ${v}`;
      case 'more-than':
        return `more than ${v}`;
      case 'about':
        return `about ${v}`;
      case 'nearly':
        return `nearly ${v}`;
      case 'up-to':
        return `up to ${v}`;
      case 'fewer-than':
        return `fewer than ${v}`;
      case 'range':
        return `${v} to ${number(n2 ?? n)}`;
      case 'vague':
        return n >= 20000
          ? 'tens of thousands'
          : n >= 2000
            ? 'thousands'
            : n >= 200
              ? 'hundreds'
              : n >= 20
                ? 'dozens'
                : `some (${v})`;
      default:
        return v;
    }
  },
  readSummary: (c, r) => `${plural(c, 'figure claim', 'figure claims')} in ${plural(r, 'report', 'reports')}.`,
  ledgerSummary: (f, c, r) =>
    `${plural(f, 'figure', 'figures')} from ${plural(c, 'claim', 'claims')} in ${plural(r, 'report', 'reports')}.`,
  reports: (n) => plural(n, 'report', 'reports'),
  asOf: (date) => `as of ${date}`,
  rangeOfClaims: (low, high) => `range of claims ${low} to ${high}`,
  booksDoNotBalance: 'The books do not balance',
  whyHint: (name) => `cotejo why ${name} shows the sentence behind a figure.`,
  noSuchClaim: (name) => `No claim is called ${name}. "cotejo read PATH" lists the claims with their ids.`,
  ambiguousClaim: (name, others) => `${name} may mean several claims: ${others}. Give more of the id.`,
  sentence: 'The sentence',
  comparedWith: 'Compared with',
  nothingCompared: 'No other claim counts the same thing.',
  confidence: 'confidence',
  weights: 'because',
  usage: {
    noPaths: () => 'Name at least one file or folder of reports, or - for standard input.',
    badDate: (v) => `"${v}" is no date. Write it as 2026-01-02.`,
    badFormat: (v) => `"${v}" is no format. Choose table, json, jsonl, csv or md.`,
    badLanguage: (v) => `"${v}" is no language that is spoken here. Choose en, es or pt.`,
    noWorkspace: (v) => `There is no workspace at ${v}. Make one with "cotejo add PATH", or name a folder of reports.`,
  },
  added: (t) =>
    `${plural(t.added, 'report', 'reports')} added${t.reRead > 0 ? `, ${number(t.reRead)} read anew` : ''} with ${plural(t.claims, 'claim', 'claims')}; ${number(t.known)} already there.`,
  fault: 'Something is wrong in Cotejo itself, not in your files. Run again with --debug and send us what it says.',
};

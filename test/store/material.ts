import { createHash } from 'node:crypto';
import type { Batch, Reading } from '../../src/app/ports.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { Figure, Ledger, LedgerEvent, Relation } from '../../src/core/ledger.ts';
import type { Report } from '../../src/core/report.ts';
import { AT } from './backends.ts';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A report made up for the tests: `size` sentences with a number each. */
export function madeReport(number: number, size = 3, note = ''): Report {
  const name = String(number).padStart(5, '0');
  const sentences = Array.from(
    { length: size },
    (_, i) => `The harbour office counted ${number + i + 1} boatmen freed.`,
  );
  const text = `Notice ${name}${note}\n\n${sentences.join(' ')}\n`;
  return {
    id: sha256(`bytes of ${text}`),
    path: `notices/${name}.txt`,
    text,
    textHash: sha256(text),
    meta: { title: `Notice ${name}`, outlet: 'Lagoon Gazette', published: '2026-01-01' },
    language: 'en',
    blocks: [{ kind: 'headline', start: 0, end: 12 + note.length }],
  };
}

export function madeClaim(report: Report, index: number, more: Partial<Claim> = {}): Claim {
  const [match] = [...report.text.matchAll(/counted (\d+)/g)].slice(index, index + 1);
  const start = (match?.index ?? 0) + 'counted '.length;
  const quote = match?.[1] ?? '0';
  const span = { start, end: start + quote.length };
  return {
    id: sha256(`${report.textHash}:${span.start}:${span.end}`).slice(0, 16),
    name: `${report.path.slice(8, 13)}#${index + 1}`,
    report: report.id,
    mention: { ...span, quote },
    sentence: { start: start - 27, end: span.end + 15 },
    quantity: { quantifier: 'exact', n: Number(quote) },
    counted: 'boatmen',
    measure: 'released',
    outcome: null,
    dynamics: 'batch',
    basis: 'announced',
    claimant: { text: 'The harbour office', kind: 'authority', span: { start: start - 27, end: start - 9 } },
    claimantKind: 'authority',
    relay: ['Lagoon Wire'],
    when: '2026-01-01',
    asOf: null,
    where: null,
    partOf: null,
    exhaustive: false,
    confidence: 0.93,
    traces: {
      number: [{ rule: 'number.digits', span }],
      measure: [{ rule: 'measure.linear', weights: [['verb=freed', 2.25]] }],
      claimant: [{ rule: 'claimant.said-before' }],
    },
    ...more,
  };
}

export function madeReading(number: number, size = 3): Reading {
  const report = madeReport(number, size);
  const claims = Array.from({ length: size }, (_, index) => madeClaim(report, index));
  return { report, claims, keys: [`day:2026-01-0${(number % 9) + 1}`, `batch:${Math.floor(number / 4)}`], issues: [] };
}

export function madeBatch(numbers: readonly number[], more: Partial<Batch> = {}): Batch {
  return { reader: 'reader 1', at: AT, readings: numbers.map((number) => madeReading(number)), ...more };
}

const pairOf = (one: Claim, other: Claim): Relation => {
  const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
  return { a: a as string, b: b as string, relation: 'dispute', rule: '5.dispute' };
};

/** A ledger over readings: one event with one figure, each claim related to the next. */
export function madeLedger(id: string, readings: readonly Reading[]): Ledger {
  const claims = readings.flatMap((reading) => reading.claims);
  const reports = readings.map(({ report }) => report);
  const figure: Figure = {
    id: `${id}/released`,
    event: id,
    measure: 'released',
    population: 'boatmen',
    outcome: null,
    place: null,
    dynamics: 'batch',
    window: '2026-01-01',
    claims: claims.map((claim) => claim.id),
    voices: claims.map((claim) => ({
      lane: 'announced',
      claims: [claim.id],
      speaker: claim.id,
      superseded: false,
      mark: null,
    })),
    core: null,
    envelope: { low: 1, high: Number.POSITIVE_INFINITY },
    states: ['disputed'],
    support: { authorities: 1, lineages: reports.length, reports: reports.length },
  };
  const event: LedgerEvent = {
    id,
    title: `Boatmen released, ${id}`,
    reports: reports.map((report) => report.id),
    figures: [figure.id],
    asOf: null,
  };
  return {
    reports,
    claims,
    events: [event],
    figures: [figure],
    relations: claims.slice(1).map((claim, index) => pairOf(claims[index] as Claim, claim)),
    lineage: [],
    imbalances: [],
    issues: [],
  };
}

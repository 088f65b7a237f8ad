/**
 * Turns the coded figure claims of a corpus folder into reports and claims as the reader would hand them over, so that
 * reconciling can be measured apart from reading.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../src/core/claim.ts';
import { formatEdtf, parseEdtf } from '../src/core/edtf.ts';
import type { Quantity } from '../src/core/quantity.ts';
import type { Report, ReportMeta } from '../src/core/report.ts';
import { quoteOf } from '../src/core/span.ts';
import type { AgentKind, Basis, Dynamics, Language, Measure, Outcome, Quantifier } from '../src/core/vocabulary.ts';

export interface GoldClaim {
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly n: number;
  readonly n2?: number;
  readonly quantifier: Quantifier;
  readonly counted?: string | null;
  readonly measure: Measure;
  readonly outcome?: Outcome | null;
  readonly dynamics: Dynamics;
  readonly basis: Basis;
  readonly claimant?: string | null;
  readonly claimant_kind?: AgentKind | null;
  readonly relay?: readonly string[] | null;
  readonly when?: string | null;
  readonly where?: string | null;
  readonly part_of?: string | null;
}

export interface GoldFolder {
  readonly name: string;
  readonly path: string;
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
}

export const SHARED = process.env.COTEJO_SHARED ?? '../shared';

const sha = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

export function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

const KEYS = ['title', 'outlet', 'published', 'url', 'credit', 'byline'] as const;

function frontMatter(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.startsWith('---')) return found;
  for (const line of text.slice(0, text.indexOf('\n---', 3)).split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0)
      found.set(
        line.slice(0, colon).trim(),
        line
          .slice(colon + 1)
          .trim()
          .replace(/^"(.*)"$/, '$1'),
      );
  }
  return found;
}

function readReport(folder: string, file: string, seeds: boolean): Report {
  const bytes = readFileSync(join(folder, file));
  const text = bytes.toString('utf8');
  const front = frontMatter(text);
  const meta: Record<string, string> = {};
  for (const key of KEYS) if (front.has(key)) meta[key] = front.get(key) as string;
  if (seeds) meta.published = '2026-01-02';
  return {
    id: sha(bytes),
    path: file,
    text,
    textHash: sha(text),
    meta: meta as ReportMeta,
    language: (front.get('lang') ?? 'en') as Language,
    blocks: [],
  };
}

/** The sentence or line around a position, near enough for aligning copies. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf('. ', start - 1), text.lastIndexOf('\n', start - 1), -1);
  const stops = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((i) => i >= 0);
  return { start: before < 0 ? 0 : before + 1, end: stops.length > 0 ? Math.min(...stops) + 1 : text.length };
}

/** The end of the window, which is up to when a running count or a stock is counted. */
function countedUpTo(gold: GoldClaim): string | null {
  const window = gold.when ? parseEdtf(gold.when) : null;
  if (window === null || window.last === null || gold.dynamics === 'batch') return null;
  const { firstMinute: _, ...rest } = window;
  return formatEdtf({ ...rest, first: window.last, firstPrecision: window.lastPrecision });
}

function claimOf(gold: GoldClaim, report: Report, ids: ReadonlyMap<string, string>): Claim {
  const quantity: Quantity = { quantifier: gold.quantifier, n: gold.n, ...(gold.n2 ? { n2: gold.n2 } : {}) };
  return {
    id: ids.get(gold.id) as string,
    name: gold.id,
    report: report.id,
    mention: quoteOf(report.text, { start: gold.start, end: gold.end }),
    sentence: sentenceAround(report.text, gold.start, gold.end),
    quantity,
    counted: gold.counted ?? null,
    measure: gold.measure,
    outcome: gold.outcome ?? null,
    dynamics: gold.dynamics,
    basis: gold.basis,
    claimant: gold.claimant ? { text: gold.claimant, kind: gold.claimant_kind ?? 'unknown', span: null } : null,
    claimantKind: gold.claimant_kind ?? null,
    relay: gold.relay ?? [],
    when: gold.when ?? null,
    asOf: countedUpTo(gold),
    where: gold.where ?? null,
    partOf: gold.part_of ? (ids.get(gold.part_of) ?? null) : null,
    exhaustive: false,
    confidence: 1,
    traces: {},
  };
}

export function readGold(path: string, seeds = false): GoldFolder {
  const files = readdirSync(path)
    .filter((f) => /\.(md|txt)$/.test(f))
    .sort();
  const reports = files.map((file) => readReport(path, file, seeds));
  const byFile = new Map(reports.map((r) => [r.path, r] as const));
  const gold = readLines<GoldClaim>(join(path, 'claims.jsonl'));
  const ids = new Map(
    gold.map((g) => [g.id, sha(`${byFile.get(g.report)?.textHash}:${g.start}:${g.end}`).slice(0, 16)] as const),
  );
  const claims = gold.map((g) => claimOf(g, byFile.get(g.report) as Report, ids));
  return { name: path.split('/').at(-1) as string, path, reports, claims };
}

export function goldFolders(): readonly GoldFolder[] {
  const dev = join(SHARED, 'corpus/dev');
  const stories = readdirSync(dev)
    .sort()
    .map((story) => readGold(join(dev, story)));
  return [readGold(join(SHARED, 'corpus/seeds'), true), ...stories];
}

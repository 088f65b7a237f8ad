import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Report } from '../src/core/report.ts';
import { isLanguage } from '../src/core/vocabulary.ts';
import { readSource } from '../src/intake/index.ts';

/** Where the shared corpora and benches lie: COTEJO_SHARED, else beside the project. */
export const SHARED = resolve(process.env.COTEJO_SHARED ?? join(import.meta.dirname, '../../shared'));

/** A coder's claim, as `claims.jsonl` has it. */
export interface GoldClaim {
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly n: number;
  readonly n2?: number;
  readonly quantifier: string;
  readonly counted?: string | null;
  readonly measure: string;
  readonly outcome?: string;
  readonly dynamics: string;
  readonly basis: string;
  readonly claimant?: string | null;
  readonly claimant_kind?: string | null;
  readonly relay?: readonly string[];
  readonly when?: string | null;
  readonly where?: string | null;
  readonly part_of?: string | null;
  readonly score?: boolean;
}

export interface Story {
  readonly name: string;
  readonly folder: string;
  readonly reports: readonly Report[];
  readonly claims: readonly GoldClaim[];
}

const sha = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const HINTS = {
  en: /\b(the|of|and|were)\b/g,
  es: /\b(los|las|y|fueron|según)\b/g,
  pt: /\b(os|não|foram|segundo|uma)\b/g,
};

export function guess(text: string): 'en' | 'es' | 'pt' {
  const count = (k: keyof typeof HINTS) => (text.toLowerCase().match(HINTS[k]) ?? []).length;
  return (['en', 'es', 'pt'] as const).reduce((a, b) => (count(b) > count(a) ? b : a));
}

async function readReport(folder: string, story: string, file: string, published: string | undefined): Promise<Report> {
  const bytes = readFileSync(join(folder, file));
  const parsed = await readSource(bytes, file);
  if (!parsed.ok) throw new Error(`${story}/${file}: ${parsed.issue.code}`);
  const { text, meta, blocks, declaredLanguage } = parsed.source;
  const declared = declaredLanguage ?? '';
  return {
    id: sha(bytes),
    path: `${story}/${file}`,
    text,
    textHash: sha(text),
    meta: meta.published === undefined && published !== undefined ? { ...meta, published } : meta,
    language: isLanguage(declared) ? declared : guess(text),
    blocks,
  };
}

/** One folder of reports with its gold. `published` serves the reports that do not say. */
export async function readStory(folder: string, name: string, published?: string): Promise<Story> {
  const claims = readJsonl<GoldClaim>(join(folder, 'claims.jsonl'));
  const files = readdirSync(folder)
    .filter((f) => /\.(md|txt)$/.test(f))
    .sort();
  const reports = await Promise.all(files.map((f) => readReport(folder, name, f, published)));
  return { name, folder, reports, claims };
}

export function readJsonl<T>(path: string): readonly T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l) as T);
}

/** The 20 stories of the development corpus. */
export async function readDev(): Promise<readonly Story[]> {
  const root = join(SHARED, 'corpus/dev');
  const names = readdirSync(root)
    .filter((d) => existsSync(join(root, d, 'claims.jsonl')))
    .sort();
  return Promise.all(names.map((n) => readStory(join(root, n), n)));
}

/** The five published articles; they carry no date and count as of 2 January 2026. */
export async function readSeeds(): Promise<Story> {
  return readStory(join(SHARED, 'corpus/seeds'), 'seeds', '2026-01-02');
}

/** Stable hash of the gold that weights were trained on. */
export function goldHash(stories: readonly Story[]): string {
  const hash = createHash('sha256');
  for (const s of stories)
    hash
      .update(s.name)
      .update(JSON.stringify(s.claims))
      .update(s.reports.map((r) => r.textHash).join());
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASES, DYNAMICS, isLanguage, MEASURES } from '../src/core/vocabulary.ts';
import { readSource } from '../src/intake/index.ts';
import type { GoldClaim, Story } from './stories.ts';

const FOLDER = join(import.meta.dirname, '../corpus/training');
const MARK = /\{([^{}|]+)\|([a-z]+)\|([a-z]+)\|([a-z]+)\|([^{}|]*)\}/g;
const sha = (t: string) => createHash('sha256').update(t).digest('hex');

/** Takes the marks out of a coded report. Throws where a mark uses a word that the model does not have. */
export function unmark(
  coded: string,
  report: string,
): { readonly text: string; readonly claims: readonly GoldClaim[] } {
  const claims: GoldClaim[] = [];
  let text = '';
  let at = 0;
  for (const m of coded.matchAll(MARK)) {
    const [whole, number = '', measure = '', basis = '', dynamics = '', claimant = ''] = m;
    const known = (list: readonly string[], word: string) => {
      if (!list.includes(word)) throw new Error(`${report}: "${word}" in ${whole} is no word of the model`);
    };
    known(MEASURES, measure);
    known(BASES, basis);
    known(DYNAMICS, dynamics);
    text += coded.slice(at, m.index);
    const start = text.length;
    text += number;
    at = (m.index as number) + whole.length;
    claims.push({
      id: `${report}#${claims.length + 1}`,
      report,
      quote: number,
      number,
      start,
      end: text.length,
      n: 0,
      quantifier: 'exact',
      measure,
      basis,
      dynamics,
      claimant: claimant === '-' ? null : claimant,
    });
  }
  text += coded.slice(at);
  const stray = /[{}]/.exec(text);
  if (stray)
    throw new Error(`${report}: a broken mark near "${text.slice(Math.max(0, stray.index - 30), stray.index + 30)}"`);
  return { text, claims };
}

/** The project's own coded reports as stories, one a file; all of them, or those whose file name is wanted. */
export async function readTraining(wanted: (file: string) => boolean = () => true): Promise<readonly Story[]> {
  if (!existsSync(FOLDER)) return [];
  const stories: Story[] = [];
  for (const file of readdirSync(FOLDER)
    .filter((f) => f.endsWith('.txt') && wanted(f))
    .sort()) {
    const parts = readFileSync(join(FOLDER, file), 'utf8')
      .split(/^%%%\s*$/m)
      .map((p) => p.trim())
      .filter(Boolean);
    const reports = [];
    const claims: GoldClaim[] = [];
    for (const [i, part] of parts.entries()) {
      const name = `${i + 1}.md`;
      const { text, claims: own } = unmark(`${part}\n`, name);
      const parsed = await readSource(Buffer.from(text), name);
      if (!parsed.ok) throw new Error(`${file} ${i + 1}: ${parsed.issue.code}`);
      const declared = parsed.source.declaredLanguage ?? '';
      if (!isLanguage(declared)) throw new Error(`${file} ${i + 1}: front matter without lang`);
      claims.push(...own);
      reports.push({
        id: sha(text),
        path: `${file}/${name}`,
        text: parsed.source.text,
        textHash: sha(text),
        meta: parsed.source.meta,
        language: declared,
        blocks: parsed.source.blocks,
      });
    }
    stories.push({ name: file, folder: FOLDER, reports, claims });
  }
  return stories;
}

import { describe, expect, it } from 'vitest';
import type { Report } from '../../core/report.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from '../view/document-view.ts';
import { candidateNumbers } from './candidate-numbers.ts';
import { claimantCandidates, describer, resolver } from './claimant-features.ts';

const BEFORE =
  'The network of lawyers, which has visited every jail of the coast since the first arrests in March, said on Friday that it had met 61 people of its list in the yard of the new prison, and that nobody else was let in.';
const AFTER =
  'The marches began after a vote that both sides claim to have won. They went on for weeks in the towns of the coast and up the river, and the harbour stood still until the dockers came back to work in April.';

/** Everybody who may be the claimant of the figure of a block. */
function candidates(blocks: readonly (readonly [kind: string, text: string])[], at: number) {
  const text = blocks.map(([, t]) => t).join('\n\n');
  const placed = blocks.map(([kind, t]) => ({ kind, start: text.indexOf(t), end: text.indexOf(t) + t.length }));
  const report = { id: '0', path: 'a', text, textHash: '0', meta: {}, language: 'en', blocks: placed };
  const document = openDocument(report as unknown as Report, languageData('en'));
  const { lexicon } = document.data;
  const view = document.sentence(document.numbered.find((i) => document.spans[i]?.block === at) as number);
  const n = candidateNumbers(view, lexicon)[0];
  if (n === undefined) throw new Error('no number');
  const context = {
    document,
    lexicon,
    earlier: undefined,
    resolve: resolver(document),
    describe: describer(lexicon),
  };
  return claimantCandidates(view, n, context).candidates.map((c) => c.label?.text ?? null);
}

describe('who may speak in a heading', () => {
  it('is nobody of the text before, where it parts paragraphs of prose', () => {
    const blocks = [
      ['body', BEFORE],
      ['heading', 'Hundreds remain in prisons'],
      ['body', AFTER],
    ] as const;
    expect(candidates(blocks, 1)).toEqual([null]);
  });
  it('may be the one of the text before among the short lines of a post', () => {
    const blocks = [
      ['body', 'The network of lawyers said:'],
      ['heading', '61 remain in prisons'],
      ['heading', '40 walked out'],
    ] as const;
    expect(candidates(blocks, 1)).toContain('The network of lawyers');
  });
});

describe('who may speak in a bullet', () => {
  const point = ['bullet', '61 people remain in prisons.'] as const;
  it('is nobody of the text before, where it is one of the points that sum up a report', () => {
    const blocks = [['body', BEFORE], ['bullet', 'The marches went on for weeks.'], point, ['body', AFTER]] as const;
    expect(candidates(blocks, 2)).toEqual([null]);
  });
  it('may be the body that issues the list', () => {
    const blocks = [['body', BEFORE], point, ['bullet', 'The marches went on for weeks.']] as const;
    expect(candidates(blocks, 1)).toContain('The network of lawyers');
  });
});

describe('who may speak of what is only alleged', () => {
  it('is nobody whose word is told of another figure behind a comma', () => {
    const text = 'Some people left, according to official records, and 700 are still alleged to be held.';
    expect(candidates([['body', text]], 0)).toEqual([null]);
  });
  it('may be the one in whose clause it stands', () => {
    expect(candidates([['body', 'According to the network of lawyers 700 are alleged to be held.']], 0)).toContain(
      'the network of lawyers',
    );
  });
});

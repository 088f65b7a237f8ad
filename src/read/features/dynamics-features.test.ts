import { describe, expect, it } from 'vitest';
import type { Report } from '../../core/report.ts';
import type { Language } from '../../core/vocabulary.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from '../view/document-view.ts';
import { dynamicsCandidates } from './dynamics-features.ts';
import { placeTriggers } from './reach.ts';

/** What speaks for how the last number of a text runs. */
function features(language: Language, text: string): readonly string[] {
  const report: Report = {
    id: 'r',
    path: 'r.txt',
    text,
    textHash: 'h',
    meta: { published: '2026-01-02' },
    language,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
  const document = openDocument(report, languageData(language));
  const view = document.sentence(document.numbered.at(-1) as number);
  const { lexicon } = document.data;
  return dynamicsCandidates(view, view.numbers.at(-1) as (typeof view.numbers)[0], {
    document,
    lexicon,
    speaker: null,
    measure: 'killed',
    basis: 'verified',
    placed: placeTriggers(view, lexicon),
    earlier: undefined,
  }).shared;
}

describe('what tells how a count runs', () => {
  it.each<[Language, string, string]>([
    ['en', 'The harbour guild has documented that 61 sailors died.', 'said:perfect:has'],
    ['es', 'El gremio del puerto ha documentado que 61 marineros murieron.', 'said:perfect:ha'],
    ['pt', 'O grémio do porto tem documentado que 61 marinheiros morreram.', 'said:perfect:tem'],
  ])('the tense of the saying (%s: %s)', (language, text, expected) => {
    expect(features(language, text)).toContain(expected);
  });

  it.each<[Language, string]>([
    ['en', 'The guild keeps a list of the dead, which is not closed so far. Of them 61 were sailors.'],
    ['es', 'El gremio lleva una lista de los muertos, que hasta ahora no se ha cerrado. De ellos 61 eran marineros.'],
    ['pt', 'O grémio mantém uma lista dos mortos, que até agora não se fechou. Deles 61 eram marinheiros.'],
  ])('a cue in the sentence before (%s: %s)', (language, text) => {
    expect(features(language, text)).toContain('before:cumulative');
  });

  it('how many there are', () => {
    expect(features('en', 'Then 61 sailors died.')).toContain('size:299');
  });
});

import { describe, expect, test } from 'vitest';
import type { Claim } from '../../core/claim.ts';
import type { Figure } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';
import { LANGUAGES, MEASURES, RELATIONS } from '../../core/vocabulary.ts';
import { figureSentence, figureTitle, reconcile, relationSentence } from '../index.ts';
import { PLAIN } from '../made.fixture.ts';
import { wordingOf } from '../wording/index.ts';
import { numberText, quantityText } from './phrases.ts';
import { nameInSentence } from './told.ts';

const TEXT = 'The Ministry said 88 were freed in Tonga. The Committee verified at least 55 of them in Tonga.';
const report: Report = {
  id: 'r',
  path: 'r.md',
  text: TEXT,
  textHash: 'r',
  meta: { published: '2031-01-02' },
  language: 'en',
  blocks: [],
};

function claim(id: string, n: string, rest: Partial<Claim>): Claim {
  const start = TEXT.indexOf(n);
  return {
    ...PLAIN,
    id,
    name: id,
    report: 'r',
    mention: { start, end: start + n.length, quote: n },
    sentence: { start: 0, end: 41 },
    quantity: { quantifier: 'exact', n: Number(n) },
    when: '2031-01-01',
    ...rest,
  };
}

const ledger = reconcile(
  [report],
  [
    claim('a', '88', { claimant: { text: 'The Ministry', kind: 'authority', span: null }, claimantKind: 'authority' }),
    claim('b', '55', {
      basis: 'verified',
      quantity: { quantifier: 'at-least', n: 55 },
      claimant: { text: 'The Committee', kind: 'ngo', span: null },
      claimantKind: 'ngo',
    }),
  ],
);
const figure = ledger.figures[0];
const relation = ledger.relations[0];
if (figure === undefined || relation === undefined) throw new Error('the two claims make one figure');

describe('sentences that no model wrote', () => {
  test.each([
    ['en', '88 announced by the Ministry; at least 55 verified by the Committee: up to 33 open.'],
    ['es', '88, según anunció Ministry; al menos 55, según comprobó Committee: hasta 33 por aclarar.'],
    ['pt', '88, segundo anunciou Ministry; ao menos 55, segundo verificou Committee: até 33 em aberto.'],
  ] as const)('a figure says who says how many and what remains, in %s', (language, sentence) => {
    expect(figureSentence(figure, ledger, language)).toBe(sentence);
    expect(relationSentence(relation, ledger, language)).toBe(sentence);
  });

  test.each([
    ['en', 'Released on 1 January 2031'],
    ['es', 'Excarcelados el 1 de enero de 2031'],
    ['pt', 'Soltos em 1 de janeiro de 2031'],
  ] as const)('a figure has a title, in %s', (language, title) => {
    expect(figureTitle(figure, ledger, language)).toBe(title);
  });

  test('numbers are set in the manner of the reader', () => {
    expect(LANGUAGES.map((l) => numberText(1_234_567, wordingOf(l)))).toEqual(['1,234,567', '1.234.567', '1.234.567']);
    expect(LANGUAGES.map((l) => quantityText({ quantifier: 'more-than', n: 2000 }, wordingOf(l)))).toEqual([
      'more than 2,000',
      'más de 2.000',
      'mais de 2.000',
    ]);
  });

  test.each([
    ['The Ministry', 'the Ministry'],
    ['El Comité', 'el Comité'],
    ['A Defensoria', 'a Defensoria'],
    ['Provea', 'Provea'],
  ])('%s stands in a sentence as %s', (written, inside) => {
    expect(nameInSentence(written)).toBe(inside);
  });

  test('every language has words for every relation and measure', () => {
    for (const language of LANGUAGES) {
      const w = wordingOf(language);
      expect(RELATIONS.filter((r) => !w.relations[r])).toEqual([]);
      expect(MEASURES.filter((m) => !w.title.measure[m])).toEqual([]);
    }
  });
});

test('estimates that nobody is named for are estimated by nobody', () => {
  const said = claim('c', '55', {
    basis: 'estimated',
    claimant: { text: 'estimates', kind: 'unknown', span: null },
    claimantKind: 'unknown',
  });
  const one = reconcile([report], [said]);
  expect(figureSentence(one.figures[0] as Figure, one, 'en')).toBe('55 estimated.');
});

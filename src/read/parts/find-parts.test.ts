import { describe, expect, it } from 'vitest';
import type { Language, Measure } from '../../core/vocabulary.ts';
import type { Decision } from '../decisions.ts';
import { candidateNumbers } from '../features/candidate-numbers.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from '../view/document-view.ts';
import { findParts } from './find-parts.ts';

/** The whole of each figure of a text of one paragraph, all of one measure: "22<26" is 22 of 26. */
function parts(language: Language, text: string): readonly string[] {
  const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
  const data = languageData(language);
  const document = openDocument({ id: 'r', path: 'r', text, textHash: 'r', meta: {}, language, blocks }, data);
  const answer = <L>(label: L) => ({ label, probability: 1, asked: null });
  const decisions = document.numbered.flatMap((index) => {
    const view = document.sentence(index);
    return candidateNumbers(view, data.lexicon).map(
      (number): Decision => ({
        view,
        number,
        measure: answer<Measure>('killed'),
        claimant: answer(null),
        basis: answer('reported' as const),
        dynamics: answer('batch' as const),
      }),
    );
  });
  const value = (i: number) => decisions[i]?.number.mention.value;
  return findParts(decisions, document).flatMap((part, i) => (part === null ? [] : `${value(i)}<${value(part.whole)}`));
}

describe('what is a part of what', () => {
  it.each([
    ['en', 'The institute identified 22 of the 26 dead.', ['22<26']],
    ['pt', 'O instituto identificou 22 dos 26 mortos.', ['22<26']],
    ['es', 'Fueron identificados 22 de los 26 muertos.', ['22<26']],
    ['en', 'Of the 1,879 people on his list, 260 had died and 486 were hurt.', ['260<1879', '486<1879']],
    [
      'en',
      'Some 5,629 people were hurt. Of those hurt, the office adds, 861 are women and 634 minors.',
      ['861<5629', '634<5629'],
    ],
    ['es', 'Murieron 50 personas, de las cuales 18 eran hombres y 4 mujeres.', ['18<50', '4<50']],
    ['pt', 'Morreram 60 pessoas: 56 numa prisão e quatro na outra.', ['56<60', '4<60']],
    ['es', 'Murieron 50 personas; 12 eran menores. Las otras 38 eran adultas.', ['12<50', '38<50']],
    ['en', 'In May 50 people died. In June 12 people died.', []],
    ['en', 'Of 30 dead nobody knew; the police found 12 wounded in a yard.', []],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(parts(language, text)).toEqual(expected);
  });
});

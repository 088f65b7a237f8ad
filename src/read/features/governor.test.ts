import { describe, expect, it } from 'vitest';
import type { Language, Measure } from '../../core/vocabulary.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from '../view/document-view.ts';
import { countedPhrase } from './counted.ts';
import { reasonsByMeasure } from './governor.ts';
import { placeTriggers, reachesOf } from './reach.ts';

/** The measures that grammar names for one number of a sentence, each with the letters of its reasons. */
function reasons(language: Language, text: string, number: string): Partial<Record<Measure, string>> {
  const data = languageData(language);
  const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
  const report = { id: 'r', path: 'r.txt', text, textHash: 'r', meta: {}, language, blocks };
  const view = openDocument(report, data).sentence(0);
  const n = view.numbers.find((x) => x.mention.text === number);
  if (n === undefined) throw new Error(`no ${number} in ${text}`);
  const { top } = countedPhrase(view, n, data.lexicon);
  const reaches = reachesOf(n, view, placeTriggers(view, data.lexicon), data.lexicon);
  return Object.fromEntries(reasonsByMeasure(reaches, top === 'elided'));
}

describe('what governs a number', () => {
  it.each<[string, Language, string, string, Measure, string]>([
    ['the people of an article', 'es', 'Los capturados pasaban ya de 650.', '650', 'detained', 'U'],
    ['the people of an article', 'pt', 'E os presos, pelo boletim, eram 56.', '56', 'detained', 'U'],
    ['a bare plural at the head', 'en', 'Political prisoners in the islands numbered 91.', '91', 'held', 'U'],
    ['a state before it', 'es', 'Tras las rejas siguen 88.', '88', 'held', 'S'],
    ['a state that a copula makes a predicate', 'en', 'No sailor is in a coastal prison for that.', 'No', 'held', 'P'],
    [
      'a participle behind it, whatever comes next',
      'en',
      '468 freed under supervision and 489 charged.',
      '468',
      'released',
      'N',
    ],
    [
      'a participle behind its quotation marks',
      'en',
      'The post says "over 1,000" released on bail.',
      '1,000',
      'released',
      'N',
    ],
  ])('is %s (%s: %j)', (_what, language, text, number, measure, letter) => {
    expect(reasons(language, text, number)[measure]).toContain(letter);
  });

  it('is no predicate of another noun between', () => {
    expect(reasons('en', 'Arrests come to 650 and deaths behind bars to six.', '650').held).toBeUndefined();
  });
});

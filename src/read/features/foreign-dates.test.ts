import { describe, expect, it } from 'vitest';
import type { Language, Measure } from '../../core/vocabulary.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from '../view/document-view.ts';
import { foreignDates } from './foreign-dates.ts';

/** The dates that belong to another event than the number in brackets. */
function foreign(language: Language, marked: string, measure: Measure): readonly string[] {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const data = languageData(language);
  const report = {
    id: 'r',
    path: 'r.txt',
    text,
    textHash: 'r',
    meta: { published: '2026-03-06' },
    language,
    blocks: [{ kind: 'body' as const, start: 0, end: text.length }],
  };
  const document = openDocument(report, data);
  for (const index of document.numbered) {
    const view = document.sentence(index);
    const number = view.numbers.find((n) => n.mention.start <= start && start < n.mention.end);
    if (number) return [...foreignDates(view, number, measure, data.lexicon)].map((m) => m.value ?? '');
  }
  throw new Error(`no number in ${marked}`);
}

describe('a date in the words that say which people are meant', () => {
  it.each<[Language, string, Measure, readonly string[]]>([
    ['en', 'The court freed [40] dockers arrested in May 2024.', 'released', ['2024-05']],
    ['en', 'The court freed [40] dockers who were arrested after the regatta of May 2024.', 'released', ['2024-05']],
    ['es', 'El juzgado liberó a [40] estibadores detenidos en mayo de 2024.', 'released', ['2024-05']],
    ['es', 'La excarcelación de [40] personas detenidas tras la huelga de mayo de 2024.', 'released', ['2024-05']],
    ['pt', 'O tribunal libertou [40] estivadores detidos em maio de 2024.', 'released', ['2024-05']],
    ['pt', 'A libertação de [40] pessoas detidas depois da greve de maio de 2024.', 'released', ['2024-05']],
    ['en', '[40] dockers arrested in May 2024 were freed on 3 March.', 'released', ['2024-05']],
    ['en', 'The court freed [40] dockers, after the earlier release of 31 on 20 February.', 'released', ['2026-02-20']],
  ])('%s: %j (%s) leaves %j to the other event', (language, text, measure, expected) => {
    expect(foreign(language, text, measure)).toEqual(expected);
  });
});

describe('a date of the figure itself', () => {
  it.each<[Language, string, Measure]>([
    ['en', 'The court freed [40] dockers on 3 March.', 'released'],
    ['en', 'The police arrested [40] dockers after the regatta of May 2024.', 'detained'],
    ['en', 'The court freed [40] prisoners on 3 March.', 'released'],
    ['en', 'On 3 March the court freed [40] dockers arrested at the gate.', 'released'],
    ['es', 'El 3 de marzo liberaron a [40] estibadores detenidos en el puerto.', 'released'],
    ['es', 'Liberaron a [40] presos el 3 de marzo.', 'released'],
    ['pt', 'No dia 3 de março libertaram [40] estivadores detidos no porto.', 'released'],
  ])('%s: %j (%s) keeps it', (language, text, measure) => {
    expect(foreign(language, text, measure)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { numberOf, oneSentence } from '../view/one-sentence.fixture.ts';
import { placeTriggers } from './reach.ts';
import { wholeMeasure } from './whole.ts';

describe('what happened to the whole that a part is taken from', () => {
  it.each([
    ['en', 'Nearly 2,000 of the 2,400 people arrested in May have been freed.', '2,400', 'detained'],
    ['es', 'Casi 2.000 de las 2.400 personas detenidas en mayo fueron liberadas.', '2.400', 'detained'],
    ['pt', 'Quase 2.000 das 2.400 pessoas detidas em maio foram soltas.', '2.400', 'detained'],
    ['en', 'Nearly 2,000 of the 2,400 people arrested in May have been freed.', '2,000', null],
    ['en', 'Nearly 2,000 of the 2,400 have been freed.', '2,400', null],
    ['en', 'In May 2,000 people and 2,400 people arrested in June were freed.', '2,400', null],
  ] as const)('in %s: %s, of %s', (language, text, written, measure) => {
    const { view, data } = oneSentence(language, text);
    const context = { placed: placeTriggers(view, data.lexicon), lexicon: data.lexicon };
    expect(wholeMeasure(view, numberOf(view, written), context)).toBe(measure);
  });
});

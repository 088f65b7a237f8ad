import { describe, expect, it } from 'vitest';
import { oneSentence } from './one-sentence.fixture.ts';

describe('cues of saying', () => {
  it.each([
    ['en', 'The flood claimed more than 60 lives in the valley.'],
    ['en', 'The flood claimed the lives of 60 people.'],
    ['en', 'Some 900 people were taken, whom the ruler himself described as terrorists.'],
    ['es', 'Unas 900 personas fueron arrestadas, a quienes el gobernante tildó de vándalos.'],
    ['pt', 'Cerca de 900 pessoas foram presas, a quem o ministro chamou baderneiros.'],
  ] as const)('are none where nobody gives the figure, in %s: %s', (language, text) => {
    expect(oneSentence(language, text).view.speech).toEqual([]);
  });
  it.each([
    ['en', 'The ruler claimed that 60 people were hurt.'],
    ['en', 'The ruler described 60 people as hurt.'],
    ['es', 'El gobernante calificó de vándalos a 60, y dijo que los detuvo.'],
  ] as const)('are found where somebody does, in %s: %s', (language, text) => {
    expect(oneSentence(language, text).view.speech).not.toEqual([]);
  });
});

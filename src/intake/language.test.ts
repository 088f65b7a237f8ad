import { describe, expect, it } from 'vitest';
import { identifyLanguage, leadingLanguage } from './language.ts';

const EN = 'The ministry said on Tuesday that it had freed forty of the dockers who were held after the strike.';
const ES =
  'El ministerio dijo el martes que había liberado a cuarenta de los estibadores detenidos en la huelga del puerto.';
const PT =
  'O ministério disse na terça-feira que soltou quarenta dos estivadores presos após a greve no porto da cidade.';
const DE =
  'Das Ministerium teilte am Dienstag mit, dass vierzig der nach dem Streik festgehaltenen Hafenarbeiter frei sind.';
const FR =
  'Le ministère a déclaré mardi avoir libéré quarante des dockers qui étaient détenus depuis la grève dans le port.';
const IT =
  'Il ministero ha detto martedì di aver liberato quaranta dei portuali che erano stati fermati dopo lo sciopero nel porto.';
const CA =
  'El ministeri va dir dimarts que havia alliberat quaranta dels estibadors que eren detinguts des de la vaga al port amb els altres.';
const RU = 'Министерство сообщило во вторник, что освободило сорок портовых рабочих.';

describe('the language of a text', () => {
  it.each([
    ['en', EN],
    ['es', ES],
    ['pt', PT],
  ])('is seen by its function words alone: %s', (language, text) => {
    expect(leadingLanguage(text)).toBe(language);
  });

  it.each([[DE], [FR], [IT], [CA], [RU], ['Forty freed'], ['']])('is left open by them for %j', (text) => {
    expect(leadingLanguage(text)).toBeNull();
  });

  it.each([
    [EN, undefined, 'en', 'text'],
    [ES, 'es-VE', 'es', 'declared'],
    [PT, 'pt', 'pt', 'declared'],
    [DE, undefined, null, 'unsupported'],
    [DE, 'es', null, 'unsupported'],
    [FR, undefined, null, 'unsupported'],
    [IT, undefined, null, 'unsupported'],
    [RU, 'en', null, 'unsupported'],
    ['88 freed', 'en', 'en', 'declared'],
    ['88 presos', 'es', 'es', 'declared'],
    ['Liberaron a los presos', undefined, 'es', 'text'],
    ['12 / 40', undefined, null, 'unclear'],
    ['12 / 40', 'pt', 'pt', 'declared'],
    ['12 / 40', 'de', null, 'unsupported'],
  ] as const)('%j, declared %s, is %s by %s', async (text, declared, language, reason) => {
    expect(await identifyLanguage(text, declared)).toMatchObject({ language, reason });
  });

  it('says so where the words contradict the declaration', async () => {
    expect(await identifyLanguage(ES, 'en')).toEqual({
      language: 'es',
      reason: 'text',
      found: 'es',
      contradicts: true,
    });
  });
});

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
    ['the group that it is part of', 'es', 'Entre los capturados había 82 menores.', '82', 'detained', 'G'],
    ['the group that it is part of', 'en', 'There were 82 of them among the detained.', '82', 'detained', 'G'],
    ['what two numbers share behind the second', 'en', 'Some 12 men and 3 women were freed.', '12', 'released', 'C'],
    [
      'what two numbers share behind the second',
      'es',
      'Se añaden 27 civiles y 44 agentes heridos.',
      '27',
      'injured',
      'C',
    ],
    [
      'what two numbers share behind the second',
      'pt',
      'No porto, 27 civis e 44 guardas foram soltos.',
      '27',
      'released',
      'C',
    ],
    ['a verb around it', 'en', 'They set more than 75 of them free.', '75', 'released', 'A'],
    ['a verb around it', 'en', 'The raids have claimed more than 60 lives.', '60', 'killed', 'A'],
    ['a verb around it', 'en', 'The flood left 300 people homeless.', '300', 'displaced', 'A'],
    ['a verb around it', 'es', 'Mandó a cinco para la casa.', 'cinco', 'released', 'A'],
    ['a verb around it', 'es', 'El choque se cobró 60 vidas.', '60', 'killed', 'A'],
    ['a verb around it', 'es', 'La junta mantiene a unos 12 marinos presos.', '12', 'held', 'A'],
    ['a verb around it', 'pt', 'O juiz mandou cinco deles para casa.', 'cinco', 'released', 'A'],
    ['a verb around it', 'pt', 'A cheia ceifou 60 vidas.', '60', 'killed', 'A'],
    ['a verb around it', 'pt', 'Em maio restavam 29 marinheiros presos.', '29', 'held', 'A'],
    ['a perfect behind it', 'en', 'Some 250 have died since May.', '250', 'killed', 'P'],
    ['a state behind it', 'en', 'Of the sailors, 92 are now in remand.', '92', 'held', 'P'],
    ['a verb that takes things', 'en', 'Eleven boats were seized in raids.', 'Eleven', 'seized', 'P'],
    ['a reflexive behind none', 'pt', 'Nenhum guarda se feriu.', 'Nenhum', 'injured', 'P'],
  ])('is %s (%s: %j)', (_what, language, text, number, measure, letter) => {
    expect(reasons(language, text, number)[measure]).toContain(letter);
  });

  it.each<[string, Language, string, string, Measure]>([
    ['who answers a question', 'pt', 'Cento e doze, responde a secretaria.', 'Cento e doze', 'charged'],
    ['who stays in a place', 'es', 'Otras 82 siguen en la Torre Norte.', '82', 'displaced'],
  ])('is not %s (%s: %j)', (_what, language, text, number, measure) => {
    expect(reasons(language, text, number)[measure]).toBeUndefined();
  });

  it('is no predicate of another noun between', () => {
    expect(reasons('en', 'Arrests come to 650 and deaths behind bars to six.', '650').held).toBeUndefined();
  });
});

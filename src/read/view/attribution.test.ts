import { describe, expect, it } from 'vitest';
import type { Report } from '../../core/report.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from './document-view.ts';

/** The likeliest speakers of the only sentence, in order of their cues, without repeats. */
function speakers(language: 'en' | 'es' | 'pt', text: string): string {
  const report = { id: '0', path: 'a.txt', text, textHash: '0', meta: {}, language, blocks: [] } as unknown as Report;
  const document = openDocument(
    { ...report, blocks: [{ kind: 'body', start: 0, end: text.length }] },
    languageData(language),
  );
  const found = document.spans.flatMap((_, i) => document.sentence(i).attributions.filter((a) => a.main && a.agent));
  return [...new Set(found.map((a) => a.agent?.text))].join(' | ');
}

const EN: readonly (readonly [string, string])[] = [
  ['The ministry said 40 people had been freed.', 'The ministry'],
  ['Forty people had been freed, the ministry said.', 'the ministry'],
  ['Forty people had been freed, said the lake authority.', 'the lake authority'],
  ['According to the Lantern Committee, 40 people had been freed.', 'the Lantern Committee'],
  ['The police, who run the old jail, said 40 had left it.', 'The police'],
  ['A figure of 40 was rejected by the ministry.', 'the ministry'],
  ['We were unable to verify 12 of the releases.', ''],
  ['The United States sent 12 people home.', ''],
  ["The prison service's spokesman said 40 had left.", "The prison service's spokesman"],
  ['Interior Minister Ana Prado said 40 had left.', 'Interior Minister Ana Prado'],
  ['Ana Prado, who heads the inquest of the port attorney, told reporters that 40 died.', 'Ana Prado'],
  ['Ana Prado had assured the news agency that 40 had left.', 'Ana Prado'],
  ['Some 40 had left, informed the ministry.', 'the ministry'],
  ['The monitoring group known as the Lantern said 40 had left.', 'The monitoring group known as the Lantern'],
  ["Guards freed 40 held over the governor's disputed re-election.", ''],
  ['However, estimates suggest that 900 remain.', 'estimates'],
  ['Faro estimates that 900 remain.', 'Faro'],
];

const ES: readonly (readonly [string, string])[] = [
  ['El ministerio dijo que 40 personas salieron.', 'El ministerio'],
  ['Cuarenta personas salieron, dijo ayer la fundación Faro.', 'la fundación Faro'],
  ['Según la fundación Faro, salieron 40 personas.', 'la fundación Faro'],
  ['El gobierno provincial informó de 40 salidas.', 'El gobierno provincial'],
  ['Hemos verificado la salida de 40 personas.', ''],
  ['El grupo de monitoreo llamado el Faro dijo que salieron 40.', 'El grupo de monitoreo llamado el Faro'],
  ['Añadió que salieron otras 12 personas.', ''],
  ['Habían salido 40, según la ministra de Interior, Ana Prado.', 'la ministra de Interior, Ana Prado'],
];

const PT: readonly (readonly [string, string])[] = [
  ['O ministério disse que 40 pessoas saíram.', 'O ministério'],
  ['Quarenta pessoas saíram, informou a secretaria.', 'a secretaria'],
  ['Segundo a fundação Farol, saíram 40 pessoas.', 'a fundação Farol'],
  ['O governo estadual anunciou 40 solturas.', 'O governo estadual'],
  ['Ana Fontes disse que 40 saíram.', 'Ana Fontes'],
  ['Acrescentou que saíram outras 12 pessoas.', ''],
];

describe('the speaker of a verb of saying', () => {
  it.each(EN)('of "%s" is "%s"', (text, expected) => expect(speakers('en', text)).toBe(expected));
  it.each(ES)('de "%s" es "%s"', (text, expected) => expect(speakers('es', text)).toBe(expected));
  it.each(PT)('de "%s" é "%s"', (text, expected) => expect(speakers('pt', text)).toBe(expected));
});

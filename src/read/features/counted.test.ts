import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/vocabulary.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from '../view/document-view.ts';
import { countedPhrase } from './counted.ts';
import { placeTriggers, reachesOf } from './reach.ts';

function first(language: Language, text: string) {
  const data = languageData(language);
  const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
  const report = { id: 'r', path: 'r.txt', text, textHash: 'r', meta: {}, language, blocks };
  const view = openDocument(report, data).sentence(0);
  const number = view.numbers[0];
  if (number === undefined) throw new Error(`no number in ${text}`);
  return { view, number, lexicon: data.lexicon };
}

describe('what a number counts', () => {
  it.each<[Language, string, string]>([
    ['en', 'The gale took 14 reed-and-clay huts.', 'reed-and-clay huts'],
    ['en', 'It took 14 timber-framed cottages.', 'timber-framed cottages'],
    ['en', 'They freed 12 ex-soldiers.', 'ex-soldiers'],
    ['en', 'They freed 12 pro-harbour activists.', 'pro-harbour activists'],
    ['pt', 'A cheia desalojou 50 fam�lias.', 'fam�lias'],
  ])('%s: %j has %j, its hyphens and lost letters with it', (language, text, expected) => {
    const { view, number, lexicon } = first(language, text);
    const { span, top } = countedPhrase(view, number, lexicon);
    expect(span && text.slice(span.start, span.end)).toBe(expected);
    expect(top).not.toBe('unknown');
  });
});

describe('the noun that is counted', () => {
  it.each<[Language, string, string]>([
    ['en', 'The year began with four prison massacres.', 'others'],
    ['en', 'It listed 12 rebel organisations.', 'others'],
    ['en', 'It opened two telephone lines.', 'others'],
    ['en', 'It listed 12 rebel leaders.', 'people'],
    ['es', 'Resultaron heridas 84 personas frente al puerto.', 'people'],
    ['es', 'Dice tener 40 sin parte médico, y sin nombres.', 'elided'],
    ['en', 'It had 101 two evenings later.', 'elided'],
  ])('%s: %j counts %s', (language, text, top) => {
    const { view, number, lexicon } = first(language, text);
    expect(countedPhrase(view, number, lexicon).top).toBe(top);
  });
});

describe('what stands in brackets', () => {
  it.each<[Language, string]>([
    ['en', 'In all 2,150 people (around 430 families) fled.'],
    ['es', 'En total 2.150 personas (unas 430 familias) huyeron.'],
    ['pt', 'Ao todo 2.150 pessoas (cerca de 430 famílias) fugiram de casa.'],
  ])('parts no number from its verb (%s: %j)', (language, text) => {
    const { view, number, lexicon } = first(language, text);
    const reach = reachesOf(number, view, placeTriggers(view, lexicon), lexicon).find((r) => r.measure === 'displaced');
    expect(reach).toMatchObject({ barrier: 0, numbersBetween: 0 });
  });
});

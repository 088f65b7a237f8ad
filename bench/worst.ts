import { createHash } from 'node:crypto';
import { readClaims } from '../src/app/read-claims.ts';
import type { Report } from '../src/core/report.ts';
import type { Language } from '../src/core/vocabulary.ts';
import { readSource } from '../src/intake/index.ts';
import { findDates } from '../src/read/dates/index.ts';
import { languageData } from '../src/read/lang/index.ts';
import { findQuantities } from '../src/read/numbers/index.ts';
import { foldText } from '../src/read/text/fold.ts';
import { findAll, type PatternIndex } from '../src/read/text/patterns.ts';
import { sentences } from '../src/read/text/sentences.ts';
import { structure } from '../src/read/text/structure.ts';
import { tokenize } from '../src/read/text/tokens.ts';

/** One part of the reader, and how to make text of about `size` characters that is as hard as it gets for that part. */
export interface Worst {
  readonly name: string;
  readonly make: (size: number) => string;
  readonly run: (text: string) => unknown;
}

const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const sha = (t: string) => createHash('sha256').update(t).digest('hex');

export const english = (text: string, path = 'bench.txt'): Report => ({
  id: sha(text),
  path,
  text,
  textHash: sha(text),
  meta: { published: '2026-01-02' },
  language: 'en',
  blocks: [],
});

const of =
  (part: string, run: (text: string) => unknown) =>
  ([name, piece]: readonly [string, string]): Worst => ({
    name: part === '' ? name : `${part}: ${name}`,
    make: repeat(piece),
    run,
  });

/** A part that works within a sentence, over all of them: text without a stop is cut before it is looked at. */
const bySentence = (part: (text: string, start: number, end: number) => unknown) => (text: string) => {
  for (const { start, end } of sentences(text, { start: 0, end: text.length }, LEXICON.abbreviations))
    part(text, start, end);
};

const LANGUAGES: readonly Language[] = ['en', 'es', 'pt'];
const LEXICON = languageData('en').lexicon;

const TEXT: readonly Worst[] = [
  ...(
    [
      ['one word without an end', 'a'],
      ['combining marks', 'e\u0301'],
      ['digits without an end', '1'],
      ['apostrophes', "l'"],
      ['punctuation', '.,;'],
    ] as const
  ).map(of('tokens', (text) => tokenize(text))),
  of('folding', foldText)(['accents', 'É’']),
  ...(
    [
      ['stops', '.'],
      ['stops and spaces', '. '],
      ['abbreviations', 'Mr. '],
      ['quotation marks', '." '],
    ] as const
  ).map(of('sentences', (text) => sentences(text, { start: 0, end: text.length }, LEXICON.abbreviations))),
  ...(
    [
      ['line ends', '\n'],
      ['short lines', 'a\n'],
      ['bullets', '- 88\n'],
      ['front matter that never closes', 'a: b\n'],
    ] as const
  ).map(of('blocks', (text) => structure({ text: `---\n${text}`, blocks: [] }, LEXICON.furniture))),
];

const NUMBERS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['groups of digits', '1,'],
    ['groups of thousands', '000,'],
    ['digits side by side', '88 '],
    ['number words', 'hundred '],
    ['a range without an end', 'between 1 and '],
    ['bounds', 'at least '],
  ],
  es: [
    ['number words', 'ciento '],
    ['joined number words', 'treinta y '],
    ['bounds', 'más de '],
  ],
  pt: [
    ['number words', 'mil e '],
    ['a range without an end', 'entre 1 e '],
    ['bounds', 'pelo menos '],
  ],
};

const DATES: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['days of a month', '1 January '],
    ['months', 'January '],
    ['a window without an end', 'between 1 and '],
    ['number words', 'twenty '],
    ['ISO dates', '2024-'],
    ['slashes', '24/12/'],
    ['"last"', 'last '],
    ['parts of a month', 'the first half of '],
  ],
  es: [
    ['days of a month', 'el 1 de '],
    ['"desde"', 'desde '],
    ['lengths', '1 año y '],
  ],
  pt: [
    ['a list of days', 'entre os dias 1 e '],
    ['hours', 'até as '],
  ],
};

/** The first words of all phrases of an index, one behind the other: each of them is looked up, and none goes on. */
function heads(index: PatternIndex<unknown>, between: string): string {
  return [...index.byWord.keys(), ...index.byStem.keys()].join(between);
}

const PHRASES: readonly Worst[] = LANGUAGES.flatMap((language) => {
  const { lexicon } = languageData(language);
  return (['measures', 'speech', 'heads', 'known', 'counted', 'dynamics', 'outcomes'] as const).flatMap((name) => {
    const index: PatternIndex<unknown> = lexicon[name];
    const run = (text: string) => findAll(index, tokenize(text));
    return [
      { name: `${name}, ${language}: first words`, make: repeat(`${heads(index, ' ')} `), run },
      { name: `${name}, ${language}: first words with gaps`, make: repeat(`${heads(index, ' x y ')} x y `), run },
    ];
  });
});

const asFile = (name: string) => (text: string) => readSource(Buffer.from(text), name);
const page = (worst: Worst): Worst => ({
  ...worst,
  make: (size) => `<html><body><p>${worst.make(size)}88 were freed`,
});

const FILES: readonly Worst[] = [
  ...(
    [
      ['divisions in one another', '<div>'],
      ['bold in one another', '<b><i>'],
      ['closing tags without opening', '</div>'],
      ['attributes in quotation marks never closed', '<p a="'],
      ['comments never closed', '<!--'],
      ['scripts never closed', '<script>'],
      ['lone brackets', '<'],
      ['entities', '&amp;'],
      ['white space', ' '],
    ] as const
  )
    .map(of('page', asFile('page.html')))
    .map(page),
  ...(
    [
      ['dates at the top', '1 January 2031, '],
      ['credits', '(AP) — '],
      ['lines', 'By Una Quill\n'],
    ] as const
  ).map(of('text', asFile('report.txt'))),
];

/** Every part of the reader that looks for something in a text, each alone. */
export const PARTS: readonly Worst[] = [
  ...TEXT,
  ...LANGUAGES.flatMap((l) =>
    NUMBERS[l].map(
      of(
        `numbers, ${l}`,
        bySentence((text, from, to) => findQuantities(text, from, to, languageData(l).numbers)),
      ),
    ),
  ),
  ...LANGUAGES.flatMap((l) =>
    DATES[l].map(
      of(
        `dates, ${l}`,
        bySentence((text, from, to) => findDates(text, from, to, languageData(l).dates, '2026-01-02')),
      ),
    ),
  ),
  ...PHRASES,
  ...FILES,
];

/** Text that is hard for the reader as a whole, which weighs the answers to four questions for every figure. */
export const WHOLE: readonly Worst[] = (
  [
    ['groups of digits: 1,1,1,…', '1,'],
    ['numbers side by side', '88 '],
    ['number words side by side', 'hundred '],
    ['dates side by side', '1 January '],
    ['short lines', 'a\n'],
    ['bullets', '- 88\n'],
    ['capital words', 'Committee '],
    ['names with joiners', 'Bank of the '],
    ['verbs of saying', 'said '],
    ['triggers', 'released '],
    ['one sentence of figures', '88 prisoners were released, said the ministry, '],
    ['sentences of figures', 'The ministry said 88 prisoners were released. '],
  ] as const
).map(of('', (text) => readClaims([english(text)])));

// The number grammar against the published cases of Recognizers-Text (MIT), which stay outside the project.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../src/core/vocabulary.ts';
import { numbers as en } from '../src/read/lang/en/numbers.ts';
import { numbers as es } from '../src/read/lang/es/numbers.ts';
import type { NumberData } from '../src/read/lang/number-data.ts';
import { numbers as pt } from '../src/read/lang/pt/numbers.ts';
import { findNumbers, findQuantities, type QuantityMention } from '../src/read/numbers/index.ts';

const SHARED = resolve(process.env.COTEJO_SHARED ?? join(import.meta.dirname, '../../shared'));
const DATA: Readonly<Record<Language, NumberData>> = { en, es, pt };
const FOLDERS: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish', pt: 'Portuguese' };

export interface LanguageScore {
  readonly language: Language;
  readonly right: number;
  readonly total: number;
  /** The inputs that were read otherwise than expected, with what was read. */
  readonly wrong: readonly string[];
}

interface Case {
  readonly Input: string;
  readonly Results: readonly {
    readonly Text: string;
    readonly Start: number;
    readonly End: number;
    readonly Resolution: { readonly value: string };
  }[];
}

function casesOf(language: Language, model: string): readonly Case[] {
  const path = join(SHARED, 'bench/numbers', FOLDERS[language], `${model}.json`);
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as readonly Case[];
}

/** Values are printed with the language's own decimal mark. */
function printedValue(printed: string): number {
  return Number(printed.replace(',', '.'));
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function score(language: Language, cases: readonly Case[], judge: (c: Case) => string | null): LanguageScore {
  const wrong: string[] = [];
  for (const c of cases) {
    const fault = judge(c);
    if (fault !== null) wrong.push(`${JSON.stringify(c.Input)}: ${fault}`);
  }
  return { language, right: cases.length - wrong.length, total: cases.length, wrong };
}

/**
 * Number cases whose expected values are all whole and not negative, those that expect none among them. A case is right
 * where every expected number is found with its value and exact span, and no further cardinal is found; a bare article
 * ("one", "un", "uma") is a mention that its caller has still to judge, so it may be there or not.
 */
export function scoreNumbers(): readonly LanguageScore[] {
  return LANGUAGES.map((language) => {
    const numbers = DATA[language];
    const cases = casesOf(language, 'NumberModel').filter((c) =>
      c.Results.every((r) => isCount(printedValue(r.Resolution.value))),
    );
    return score(language, cases, (c) => {
      const found = findNumbers(c.Input, 0, c.Input.length, numbers).filter(
        (m) => m.kind !== 'ordinal' && isCount(m.value),
      );
      const expected = c.Results.map((r) => `${r.Start}-${r.End + 1}=${printedValue(r.Resolution.value)}`);
      const got = found.map((m) => ({
        key: `${m.start}-${m.end}=${m.value}`,
        free: m.kind === 'article' || m.text === 'no',
      }));
      const missing = expected.filter((e) => !got.some((g) => g.key === e));
      const extra = got.filter((g) => !g.free && !expected.includes(g.key));
      return missing.length + extra.length === 0 ? null : `missing [${missing}] extra [${extra.map((g) => g.key)}]`;
    });
  });
}

/**
 * Range cases whose end points are whole and not negative, by those end points: "(20,35]" is 20 and 35, "[30,)" is 30
 * and no upper one. Whether an end point itself belongs to the range is not compared, nor is where the words of the
 * bound begin: the expected range must overlap the numbers found. Numbers without a bound are no ranges, save where the
 * case expects equality. Cases that expect no range are right where no bounded quantity is found.
 */
export function scoreRanges(): readonly LanguageScore[] {
  return LANGUAGES.map((language) => {
    const numbers = DATA[language];
    const cases = casesOf(language, 'NumberRangeModel').filter((c) =>
      c.Results.every((r) => endPoints(r.Resolution.value).every((p) => p === null || isCount(p))),
    );
    return score(language, cases, (c) => {
      const found = findQuantities(c.Input, 0, c.Input.length, numbers).filter(
        (m) => m.quantity.quantifier !== 'about',
      );
      const bounded = new Set(
        found.filter((m) => m.quantity.quantifier !== 'exact' && m.quantity.quantifier !== 'vague'),
      );
      const missing = c.Results.filter((r) => {
        const [low, high] = endPoints(r.Resolution.value);
        const match = found.find((m) => m.start <= r.End && m.end > r.Start && ends(m).join() === [low, high].join());
        if (match) bounded.delete(match);
        return !match;
      });
      if (missing.length + bounded.size === 0) return null;
      return `missing [${missing.map((r) => r.Resolution.value)}] extra [${[...bounded].map((m) => `${m.quantity.quantifier} ${ends(m)}`)}]`;
    });
  });
}

function endPoints(printed: string): readonly (number | null)[] {
  return printed
    .slice(1, -1)
    .split(',')
    .map((p) => (p === '' ? null : Number(p)));
}

function ends(m: QuantityMention): readonly (number | null)[] {
  const { quantifier, n, n2 } = m.quantity;
  if (quantifier === 'range') return [n, n2 ?? n];
  if (quantifier === 'at-least' || quantifier === 'more-than') return [n, null];
  if (quantifier === 'up-to' || quantifier === 'fewer-than') return [null, n];
  return [n, n];
}

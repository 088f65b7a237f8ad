import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers as en } from '../lang/en/numbers.ts';
import { numbers as es } from '../lang/es/numbers.ts';
import type { NumberData } from '../lang/number-data.ts';
import { numbers as pt } from '../lang/pt/numbers.ts';
import { findNumbers } from './index.ts';

/** How each language writes a number out, as far as the reader's data does not say it. */
interface Manner {
  readonly data: NumberData;
  readonly ten: string;
  /** Between hundreds and what follows. */
  readonly hundred: string;
  /** Between thousands or millions and a rest that is below one hundred or whole hundreds, and any other rest. */
  readonly scale: readonly [short: string, long: string];
  readonly one: 'said' | 'silent';
}

const MANNERS: Readonly<Record<string, Manner>> = {
  English: { data: en, ten: '-', hundred: ' and ', scale: [' and ', ' '], one: 'said' },
  Spanish: { data: es, ten: ' y ', hundred: ' ', scale: [' ', ' '], one: 'silent' },
  Portuguese: { data: pt, ten: ' e ', hundred: ' e ', scale: [' e ', ' '], one: 'silent' },
};

function wordFor(words: Readonly<Record<string, number>>, value: number, pick: number): string | undefined {
  const forms = Object.keys(words).filter((w) => words[w] === value);
  return forms[pick % Math.max(1, forms.length)];
}

function belowHundred({ data, ten }: Manner, n: number, pick: number): string {
  const whole = wordFor(data.ones, n, pick) ?? wordFor(data.teens, n, pick) ?? wordFor(data.tens, n, pick);
  if (whole !== undefined) return whole;
  return `${wordFor(data.tens, n - (n % 10), pick)}${ten}${wordFor(data.ones, n % 10, pick)}`;
}

function belowThousand(manner: Manner, n: number, pick: number): string {
  if (n < 100) return belowHundred(manner, n, pick);
  const { data } = manner;
  const rest = n % 100;
  const round = rest === 0 ? wordFor(data.roundHundreds, n, pick) : undefined;
  const hundreds =
    round ?? wordFor(data.hundreds, n - rest, pick) ?? `${wordFor(data.ones, Math.floor(n / 100), 0)} hundred`;
  return rest === 0 ? hundreds : hundreds + manner.hundred + belowHundred(manner, rest, pick);
}

function spell(manner: Manner, n: number, pick: number): string {
  if (n === 0) return manner.data.none[0] as string;
  const parts: string[] = [];
  const millions = Math.floor(n / 1e6);
  const thousands = Math.floor(n / 1000) % 1000;
  const rest = n % 1000;
  if (millions > 0) {
    const plural = millions > 1 ? wordFor(manner.data.pluralScales, 1e6, 0) : undefined;
    const noun = manner.one === 'said' || plural === undefined ? wordFor(manner.data.scales, 1e6, 0) : plural;
    parts.push(`${belowThousand(manner, millions, 0)} ${noun}`);
  }
  if (thousands > 0) {
    const count = thousands === 1 && manner.one === 'silent' ? '' : `${belowThousand(manner, thousands, pick)} `;
    parts.push(count + wordFor(manner.data.scales, 1000, 0));
  }
  const [short, long] = manner.scale;
  const joined = parts.join(' ');
  if (rest === 0) return joined;
  // Behind a scale "un" and "una" open the next phrase, so that only "uno" is written there.
  const words = belowThousand(manner, rest, rest === 1 ? 0 : pick);
  return joined === '' ? words : joined + (rest < 100 || rest % 100 === 0 ? short : long) + words;
}

const NUMBERS = fc.oneof(
  fc.integer({ min: 0, max: 9_999_999 }),
  fc.integer({ min: 0, max: 2000 }),
  fc.constantFrom(100, 1000, 1001, 21_000, 100_000, 1_000_000, 1_000_001),
);
const SEED = { seed: 20_260_101, numRuns: 3000 };

describe.each(Object.entries(MANNERS))('numbers written out in %s', (_, manner) => {
  it('are read back with their value, over their whole length', () => {
    fc.assert(
      fc.property(NUMBERS, fc.nat(3), (n, pick) => {
        const words = spell(manner, n, pick);
        const text = `(${words})`;
        const [mention, more] = findNumbers(text, 0, text.length, manner.data);
        expect(more, words).toBeUndefined();
        expect(mention, words).toMatchObject({ value: n, start: 1, end: text.length - 1, text: words });
      }),
      SEED,
    );
  });

  it('are read back in capitals and without their accents', () => {
    fc.assert(
      fc.property(NUMBERS, fc.nat(3), (n, pick) => {
        const words = spell(manner, n, pick);
        const bare = words.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
        for (const text of [bare, words.normalize('NFD')]) {
          const [mention] = findNumbers(text, 0, text.length, manner.data);
          expect(mention, text).toMatchObject({ value: n, text });
        }
      }),
      SEED,
    );
  });

  it('are read back in digits, with any mark between the thousands', () => {
    fc.assert(
      fc.property(NUMBERS, fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009', '.', ','), (n, mark) => {
        const digits = String(n).replace(/\B(?=(\d{3})+$)/g, mark);
        const text = `(${digits})`;
        expect(findNumbers(text, 0, text.length, manner.data)).toMatchObject([{ value: n, text: digits }]);
      }),
      SEED,
    );
  });
});

describe('any text at all', () => {
  it('yields mentions in order, without overlaps, whose characters are those of the text', () => {
    const piece = fc.constantFrom(
      ...[
        '1',
        ',',
        '.',
        ' ',
        'mil',
        'e',
        'y',
        'dos',
        'a ',
        'hundred',
        '-',
        '+',
        'half',
        'cien',
        '000',
        "'",
        '\n',
        'de',
        'no',
        'º',
        'um',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { data } of Object.values(MANNERS)) {
          let end = 0;
          for (const m of findNumbers(text, 0, text.length, data)) {
            expect(m.start).toBeGreaterThanOrEqual(end);
            expect(m.end).toBeGreaterThan(m.start);
            expect(text.slice(m.start, m.end)).toBe(m.text);
            end = m.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      SEED,
    );
  });
});

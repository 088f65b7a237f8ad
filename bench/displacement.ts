import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Claim } from '../src/core/claim.ts';
import type { Report } from '../src/core/report.ts';
import { identifyLanguage } from '../src/intake/language.ts';
import { type Model, readReport } from '../src/read/index.ts';
import { guess, readJsonl, SHARED } from './stories.ts';

interface Excerpt {
  readonly Excerpt: string;
  readonly 'Displacement figure': string;
  readonly 'Reporting term': string;
  readonly 'Reporting unit': string;
}

const sha = (t: string) => createHash('sha256').update(t).digest('hex');
/** Words of households and of what they live in. "." stands for a letter that the excerpt may have lost. */
const DWELLINGS =
  /fam.l|household|home(?!less)|hous|dwelling|\bhuts?\b|building|propert|apartment|cottage|viviend|\bcasas?\b|(?<!\bsin )hogar|moradia|resid.nci|domic.li/i;
const unaccented = (t: string) => t.normalize('NFD').replace(/\p{M}/gu, '');

interface DisplacementScore {
  /** Excerpts whose figure stands in the text and was found with its unit. */
  readonly right: number;
  readonly total: number;
  /** Beside these, excerpts whose gold is a coder's sum that no sentence states, where all its addends were found. */
  readonly sums: number;
  readonly misses: readonly string[];
}

/** Whether a text states a number in digits, whatever marks its thousands. */
function states(text: string, n: number): boolean {
  return (text.replace(/(?<=\d)[ ,.](?=\d{3})/g, '').match(/\d+/g) ?? []).some((d) => Number(d) === n);
}

/** Whether the figures of one measure, all of them, add up to a number. */
function addUp(claims: readonly Claim[], n: number): boolean {
  return claims.some(({ measure }) => {
    const parts = claims.filter((k) => k.measure === measure).map((k) => k.quantity.n ?? Number.NaN);
    return parts.length > 1 && parts.reduce((a, b) => a + b, 0) === n;
  });
}

/**
 * Whether the reader finds the excerpt's figure and tells people from households (homes and families with them), by
 * what it says is counted or, where that is left out, by the words before the number.
 * Where the gold is a sum that the excerpt does not state, the reader, who adds nothing up, owes its addends: all figures
 * that it reads of one measure and the unit, and no other.
 */
export async function scoreDisplacement(model: Model): Promise<DisplacementScore> {
  const cases = readJsonl<Excerpt>(join(SHARED, 'bench/displacement/dev.jsonl'));
  let right = 0;
  let sums = 0;
  const misses: string[] = [];
  for (const c of cases) {
    const wanted = Number(c['Displacement figure']);
    const text = c.Excerpt;
    const report: Report = {
      id: sha(text),
      path: 'excerpt',
      text,
      textHash: sha(text),
      meta: {},
      language: (await identifyLanguage(text)).language ?? guess(text),
      blocks: [{ kind: 'body', start: 0, end: text.length }],
    };
    const claims = readReport(report, { model, hash: sha });
    const households = c['Reporting unit'] === 'Households';
    const ofUnit = claims.filter(
      (k) => DWELLINGS.test(unaccented(k.counted ?? text.slice(k.sentence.start, k.mention.start))) === households,
    );
    const hit = ofUnit.some((k) => k.quantity.n === wanted || k.quantity.n2 === wanted);
    const sum = !hit && !states(text, wanted) && addUp(ofUnit, wanted);
    if (hit) right++;
    else if (sum) sums++;
    else
      misses.push(
        `${wanted} ${c['Reporting unit']} (${c['Reporting term']}): ${claims.map((k) => `${k.quantity.n} ${k.measure} ${k.counted}`).join('; ') || '-'} | ${text.slice(0, 400)}`,
      );
  }
  return { right, total: cases.length, sums, misses };
}

import type { Claim } from '../../core/claim.ts';
import type { Report } from '../../core/report.ts';
import { fold } from '../fold.ts';
import { CUES, type CueWords } from './words.ts';

/** What the words around a figure say of its place in time, beyond its dates. */
export interface Cues {
  /** Minutes since midnight at which the count was made, if said. */
  readonly minute: number | null;
  /** The minute is the stamp of a live report's entry: a time of the day of publication. */
  readonly stamped: boolean;
  readonly correction: boolean;
  readonly earlier: boolean;
  readonly now: boolean;
  /** The claim stands in the title or headline. */
  readonly prominent: boolean;
}

/** How far from the figure a part of the day may stand to belong to it. */
const REACH = 70;
const CLOCK = /(?<!\d)([01]?\d|2[0-4])(?:[:.h]([0-5]\d)(?!\d)|h(?![a-z]))/;
const STAMP = /^[\s*_•>-]{0,6}([01]?\d|2[0-3])[:.h]([0-5]\d)/;

function clock(text: string): number | null {
  const m = CLOCK.exec(text);
  return m === null ? null : Number(m[1]) * 60 + Number(m[2] ?? 0);
}

/** The part of the day nearest to the figure, on either side. */
function dayPart(before: string, after: string, cues: CueWords): number | null {
  let best: readonly [distance: number, minute: number] | null = null;
  for (const [phrase, minute] of Object.entries(cues.dayParts)) {
    const back = before.lastIndexOf(phrase);
    const ahead = after.indexOf(phrase);
    for (const distance of [back < 0 ? Infinity : before.length - back, ahead < 0 ? Infinity : ahead]) {
      if (distance < (best?.[0] ?? REACH)) best = [distance, minute];
    }
  }
  return best?.[1] ?? null;
}

/** The time that a live report sets before its entry. */
function stamp(report: Report, claim: Claim): number | null {
  const line = report.text.lastIndexOf('\n', claim.mention.start) + 1;
  const m = STAMP.exec(report.text.slice(line, line + 16));
  return m === null || line + (m[0]?.length ?? 0) > claim.mention.start ? null : Number(m[1]) * 60 + Number(m[2]);
}

const lastWord = (text: string): string =>
  text
    .trim()
    .split(/[^\p{L}\p{N}-]+/u)
    .at(-1) ?? '';
const firstWords = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((w) => w !== '')
    .slice(0, 4);

const NUMBER_START = /^\s*\p{N}/u;

interface Contrast {
  readonly not: boolean;
  readonly from: boolean;
  readonly to: boolean;
}

/** "184, not 225" or "from nine to 14": the figure is set against another one beside it. */
function contrast(before: string, after: string, cues: CueWords): Contrast {
  const next = firstWords(after);
  const last = lastWord(before);
  const rejectsNext = next.slice(0, 2).some((w) => cues.not.includes(w));
  const not = cues.not.includes(last) || (rejectsNext && after.search(/[,;(–—]/) >= 0 && after.search(/[,;(–—]/) < 4);
  const from = cues.from.includes(last) && next.some((w) => cues.to.includes(w)) && !NUMBER_START.test(after);
  const lead = before
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((w) => w !== '')
    .slice(-5);
  const to = cues.to.includes(last) && lead.slice(0, -1).some((w) => cues.from.includes(w));
  return { not, from, to };
}

/** Reads the cues around a claim's figure within its sentence, and the stamp of its entry. */
export function findCues(report: Report, claim: Claim): Cues {
  const title = report.meta.title;
  const line = report.text.slice(claim.sentence.start, claim.sentence.end);
  const prominent = title !== undefined && line.includes(title.slice(0, 40));
  const entry = stamp(report, claim);
  const stampOnly = { minute: entry, stamped: entry !== null };
  if (report.language === null) return { ...stampOnly, correction: false, earlier: false, now: false, prominent };
  const cues = CUES[report.language];
  const before = fold(report.text.slice(claim.sentence.start, claim.mention.start));
  const after = fold(report.text.slice(claim.mention.end, claim.sentence.end));
  const near = contrast(before, after, cues);
  const window = `${before.slice(-REACH)} # ${after.slice(0, REACH)}`;
  const closeBefore = firstWords(
    before
      .slice(-REACH / 2)
      .split(/[.;]/)
      .at(-1) ?? '',
  ).concat(before.slice(-24).split(/\P{L}+/u));
  const opening = firstWords(before.slice(0, REACH));
  const closeAfter = firstWords(after.slice(0, REACH / 2));
  const said = dayPart(before, after, cues) ?? clock(window);
  return {
    ...(said === null || said === entry ? stampOnly : { minute: said, stamped: false }),
    correction: near.not || cues.corrections.some((stem) => before.includes(stem) || after.includes(stem)),
    earlier:
      near.from || (!near.to && [...opening, ...closeBefore, ...closeAfter].some((w) => cues.earlier.includes(w))),
    now: [...closeBefore, ...closeAfter].some((w) => cues.now.includes(w)),
    prominent,
  };
}

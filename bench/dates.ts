/**
 * How well dates are found and given to figures: the date cases of other people's test suites, and the coded `when` of
 * the corpus with the coded number spans. For development; prints, never fails.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaps, parseEdtf } from '../src/core/edtf.ts';
import type { Span } from '../src/core/span.ts';
import { assignWhen, type DateMention, findDates, ownDate } from '../src/read/dates/index.ts';
import type { DateData } from '../src/read/lang/date-data.ts';
import { dates as en } from '../src/read/lang/en/dates.ts';
import { dates as es } from '../src/read/lang/es/dates.ts';
import { dates as pt } from '../src/read/lang/pt/dates.ts';
import { sentences } from '../src/read/text/sentences.ts';
import { bodyStart } from '../src/read/text/structure.ts';
import { type GoldClaim, readLines, SHARED } from './gold.ts';

const LANGUAGES: Readonly<Record<string, DateData>> = { en, es, pt };
const ABBREVIATIONS = new Set([
  'jan',
  'feb',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
  'sr',
  'mr',
  'dr',
  'gen',
  'a.m',
  'p.m',
]);
const verbose = process.argv.includes('--verbose');

interface Resolution {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}
interface DateCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Start?: number;
    readonly Length?: number;
    readonly Value?: { readonly FutureResolution?: Resolution; readonly PastResolution?: Resolution } | null;
  }[];
}

/** A case is found where a mention overlaps its text, and right where the mention has one of its two resolutions. */
function scoreCases(language: string, folder: string, file: string): void {
  const path = join(SHARED, 'bench', 'dates', folder, file);
  if (!existsSync(path)) return;
  const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as readonly DateCase[];
  let [all, found, right] = [0, 0, 0];
  for (const c of cases) {
    const reference = c.Context?.ReferenceDateTime?.slice(0, 10) ?? null;
    const mentions = findDates(c.Input, 0, c.Input.length, LANGUAGES[language] as DateData, reference);
    for (const r of c.Results) {
      all++;
      const start = r.Start ?? c.Input.indexOf(r.Text);
      const hit = mentions.find((m) => m.start < start + r.Text.length && start < m.end && m.interval);
      if (hit) found++;
      const wanted = [r.Value?.PastResolution, r.Value?.FutureResolution].flatMap((v) => {
        const first = parseEdtf(v?.date ?? v?.startDate ?? '')?.first;
        const end = parseEdtf(v?.endDate ?? '')?.first;
        // Their ends are not included.
        return first === undefined || first === null
          ? []
          : [`${first}/${end == null ? first : end - 1}`, `${first}/${end}`];
      });
      const own = hit?.interval ? `${hit.interval.first}/${hit.interval.last}` : '';
      const ok = wanted.includes(own);
      if (ok) right++;
      else if (verbose)
        console.log(
          `  ${language} ${JSON.stringify(c.Input)} [${r.Text}] ${hit?.value ?? '-'} want ${JSON.stringify(r.Value?.PastResolution ?? null)}`,
        );
    }
  }
  console.log(`${folder}/${file}: ${all} cases, found ${share(found, all)}, right ${share(right, all)}`);
}

const share = (a: number, b: number): string => `${((100 * a) / Math.max(1, b)).toFixed(1)}%`;

interface Tally {
  all: number;
  exact: number;
  overlap: number;
  end: number;
}

function reportDates(
  text: string,
  language: string,
  published: string | null,
): { mentions: DateMention[]; spans: Span[] } {
  const start = bodyStart(text);
  const title = /^title:.*$/m.exec(text.slice(0, start));
  const spans: Span[] = title ? [{ start: title.index, end: title.index + title[0].length }] : [];
  for (const paragraph of text.slice(start).matchAll(/[^\n]+/g)) {
    const from = start + paragraph.index;
    spans.push(...sentences(text, { start: from, end: from + paragraph[0].length }, ABBREVIATIONS));
  }
  const mentions: DateMention[] = [];
  for (const s of spans)
    mentions.push(...findDates(text, s.start, s.end, LANGUAGES[language] as DateData, published, { before: mentions }));
  return { mentions, spans };
}

/** The line without a bullet that a bulleted line stands under. */
function headingOf(text: string, sentence: Span): Span | null {
  let lineStart = text.lastIndexOf('\n', sentence.start) + 1;
  if (!/^\s*[-*•·] /.test(text.slice(lineStart, lineStart + 4))) return null;
  while (lineStart > 0) {
    const end = lineStart - 1;
    lineStart = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(lineStart, end);
    if (line.trim() !== '' && !/^\s*[-*•·] /.test(line)) return { start: lineStart, end };
  }
  return null;
}

function clauseOf(text: string, sentence: Span, number: Span): Span {
  const marks = /[;:()—–]|, (?=\p{Ll}+ )/gu;
  let [start, end] = [sentence.start, sentence.end];
  for (const m of text.slice(sentence.start, sentence.end).matchAll(marks)) {
    const at = sentence.start + m.index;
    if (at < number.start) start = at + 1;
    else if (at >= number.end && at < end) end = at;
  }
  return { start, end };
}

function scoreWhen(): void {
  const root = join(SHARED, 'corpus', 'dev');
  const tallies = new Map<string, Tally>();
  for (const story of readdirSync(root).sort()) {
    const folder = join(root, story);
    const open = new Map<string, ReturnType<typeof reportDates> & { text: string; published: string | null }>();
    let last: { claim: GoldClaim; when: string | null } | null = null;
    for (const claim of readLines<GoldClaim>(join(folder, 'claims.jsonl'))) {
      let report = open.get(claim.report);
      if (report === undefined) {
        const text = readFileSync(join(folder, claim.report), 'utf8');
        const head = text.slice(0, bodyStart(text));
        const language = /^lang:\s*(\w+)/m.exec(head)?.[1] ?? guess(text);
        const published =
          /^published:\s*"?([^"\s]+)/m.exec(head)?.[1] ?? ownDate(text, 0, LANGUAGES[language] as DateData);

        report = { text, published, ...reportDates(text, language, published) };
        open.set(claim.report, report);
      }
      const number = { start: claim.start, end: claim.end };
      const sentence = report.spans.find((s) => s.start <= number.start && number.end <= s.end) ?? number;
      const sameParagraph =
        last !== null &&
        last.claim.report === claim.report &&
        !report.text.slice(last.claim.end, claim.start).includes('\n');
      const carried = sameParagraph && last?.claim.measure === claim.measure ? last.when : null;
      const clause = clauseOf(report.text, sentence, number);
      const heading = headingOf(report.text, sentence);
      const answer = assignWhen({
        heading,
        number,
        clause,
        sentence,
        mentions: report.mentions,
        published: report.published,
        dynamics: claim.dynamics,
        carried,
      });
      last = { claim, when: answer.when };
      tally(tallies, claim, answer.when, answer.rule, report.text, `${story}/${claim.report}`);
    }
  }
  for (const [key, t] of [...tallies].sort())
    console.log(
      `${key.padEnd(40)} ${String(t.all).padStart(5)} exact ${share(t.exact, t.all)} same end ${share(t.end, t.all)} overlap ${share(t.overlap, t.all)}`,
    );
}

function guess(text: string): string {
  if (/ (não|uma|são|pela|foram) /.test(text)) return 'pt';
  return / (los|las|una|del|que) /.test(text) ? 'es' : 'en';
}

function tally(
  tallies: Map<string, Tally>,
  claim: GoldClaim,
  when: string | null,
  rule: string,
  text: string,
  place: string,
): void {
  const gold = claim.when ?? null;
  const normal = (s: string | null) => (s === null ? '' : s.replace(/^\.\.\//, '/').replace(/\/\.\.$/, '/'));
  const exact = normal(gold) === normal(when);
  const [a, b] = [gold === null ? null : parseEdtf(gold), when === null ? null : parseEdtf(when)];
  const touch = exact || (a !== null && b !== null && overlaps(a, b));
  const end = exact || (a !== null && b !== null && a.last === b.last);
  for (const key of ['all', claim.dynamics, `${claim.dynamics} ${rule}`]) {
    const t = tallies.get(key) ?? { all: 0, exact: 0, overlap: 0, end: 0 };
    t.all++;
    if (exact) t.exact++;
    if (touch) t.overlap++;
    if (end) t.end++;
    tallies.set(key, t);
  }
  if (verbose && !exact)
    console.log(
      `${place} ${claim.dynamics} gold ${gold} got ${when} ${rule} | ${text.slice(Math.max(0, claim.start - 130), claim.start).replace(/\n/g, ' / ')}[[${claim.number}]]${text.slice(claim.end, claim.end + 70).replace(/\n/g, ' / ')}`,
    );
}

for (const [language, folder] of [
  ['en', 'English'],
  ['es', 'Spanish'],
  ['pt', 'Portuguese'],
] as const) {
  scoreCases(language, folder, 'DateParser.json');
  scoreCases(language, folder, 'DatePeriodParser.json');
}
scoreWhen();

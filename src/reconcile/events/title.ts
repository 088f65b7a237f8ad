import type { Claim } from '../../core/claim.ts';
import { civilDate, parseEdtf } from '../../core/edtf.ts';
import type { Ledger, LedgerEvent } from '../../core/ledger.ts';
import type { Language } from '../../core/vocabulary.ts';
import { conceptOf } from '../agents/concepts.ts';
import { fold, startsUpper } from '../fold.ts';
import { profileOf, proseOf, type ReportProfile } from '../profile.ts';
import { openBook } from '../sentence/book.ts';
import { fillIn } from '../sentence/phrases.ts';
import { type Wording, wordingOf } from '../wording/index.ts';

function tally<T>(values: Iterable<T>): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
}

/** First and last month of publication, the year once: "December 2025 to January 2026", "May to July 2024". */
function months(days: readonly number[], w: Wording): string {
  if (days.length === 0) return '';
  const [a, b] = [civilDate(Math.min(...days)), civilDate(Math.max(...days))];
  const written = ({ year, month }: { year: number; month: number }): string =>
    fillIn(w.month, { month: w.months[month - 1] ?? '', y: String(year) });
  if (a.year === b.year && a.month === b.month) return written(a);
  const from = a.year === b.year ? (w.months[a.month - 1] ?? '') : written(a);
  return fillIn(w.event.span, { from, to: written(b) });
}

/** What is counted by most reports, and most often in them. */
function happened(claims: readonly Claim[], w: Wording): string {
  const reports = tally(new Set(claims.map((c) => `${c.measure} ${c.report}`)));
  const told = tally(reports.map(([key]) => key.split(' ')[0] as Claim['measure']));
  const most = told.filter(([, n]) => n === told[0]?.[1]).map(([measure]) => measure);
  const often = tally(claims.filter((c) => most.includes(c.measure)).map((c) => c.measure))[0]?.[0];
  return often === undefined ? '' : w.event.happened[often];
}

function titleText(place: string, claims: readonly Claim[], days: readonly number[], w: Wording): string {
  const what = happened(claims, w);
  const head = place === '' || what === '' ? `${place}${what}` : `${place}: ${what}`;
  const title = [head, months(days, w)].filter((part) => part !== '').join(', ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? '';

/** Words in the longest name that a title takes. */
const LONGEST_NAME = 4;

const INSIDE = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}]+/gu;

/** Words with a capital inside sentences: what only opens one may be any word. */
const insideOf = (p: ReportProfile): ReadonlySet<string> =>
  new Set((proseOf(p.report).match(INSIDE) ?? []).map((word) => fold(word)));

/** The name that most reports share and that stands most often, with the words that belong to it: "Harrow Bay". */
function sharedName(profiles: readonly ReportProfile[]): string {
  const inside = profiles.map(insideOf);
  const known = tally(profiles.flatMap((p, i) => [...p.names.keys()].filter((name) => inside[i]?.has(name)))).filter(
    ([name, n]) => n * 2 >= profiles.length && conceptOf(name) === null,
  );
  const weight = new Map(known.map(([name, n]) => [name, n * 10] as const));
  const runs: string[][] = [];
  for (const p of profiles) {
    let run: string[] = [];
    for (const word of [...p.words, '']) {
      const name = fold(word);
      if (weight.has(name)) weight.set(name, (weight.get(name) ?? 0) + 1);
      if (startsUpper(word) && p.names.has(name)) run.push(word);
      else {
        if (run.length > 0 && run.length <= LONGEST_NAME) runs.push(run);
        run = [];
      }
    }
  }
  const first = [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  const whole = tally(runs.filter((run) => run.some((word) => fold(word) === first)).map((run) => run.join(' ')));
  return whole[0]?.[0] ?? '';
}

/** The country that the most reports are about, else the name that they share; empty where they share none. */
function placeOf(profiles: readonly ReportProfile[], language: Language): string {
  const code = tally(profiles.flatMap((p) => p.countries.slice(0, 1)))[0]?.[0];
  return code === undefined ? sharedName(profiles) : countryName(code, language);
}

/** What the reports of an event share, as a title in the language of most of them. Never from a model. */
export function titleOf(profiles: readonly ReportProfile[]): string {
  const language: Language =
    tally(profiles.flatMap((p) => (p.report.language === null ? [] : [p.report.language])))[0]?.[0] ?? 'en';
  const place = placeOf(profiles, language);
  const days = profiles.flatMap((p) => (p.day === null ? [] : [p.day]));
  const claims = profiles.flatMap((p) => p.claims);
  return titleText(place, claims, days, wordingOf(language)) || (profiles[0]?.report.meta.title ?? '');
}

/** Reports that are looked at anew for a title; the first ones tell enough. */
const ASKED = 5;

/**
 * Names an event in the reader's language: where, what happened, in which months it was reported.
 *
 * @example "Venezuela: people released, December 2025 to January 2026"
 */
export function eventTitle(event: LedgerEvent, ledger: Ledger, language: Language): string {
  const book = openBook(ledger);
  const reports = event.reports.flatMap((id) => book.reports.get(id) ?? []);
  const place = placeOf(
    reports.slice(0, ASKED).map((report) => profileOf(report, [])),
    language,
  );
  const days = reports.flatMap((r) => {
    const day = r.meta.published === undefined ? null : (parseEdtf(r.meta.published)?.first ?? null);
    return day === null ? [] : [day];
  });
  const figures = event.figures.flatMap((id) => book.figures.get(id)?.claims ?? []);
  const claims = figures.flatMap((id) => book.claims.get(id) ?? []);
  return titleText(place, claims, days, wordingOf(language)) || event.title;
}

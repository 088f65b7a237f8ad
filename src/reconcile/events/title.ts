import { civilDate } from '../../core/edtf.ts';
import type { Language } from '../../core/vocabulary.ts';
import { fold, startsUpper } from '../fold.ts';
import type { ReportProfile } from '../profile.ts';

function tally<T>(values: Iterable<T>): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
}

const month = (day: number): string => {
  const { year, month: m } = civilDate(day);
  return `${year}-${String(m).padStart(2, '0')}`;
};

/** First and last month of publication: "2025-12", "2025-12/2026-01". */
function months(profiles: readonly ReportProfile[]): string {
  const days = profiles.flatMap((p) => (p.day === null ? [] : [p.day])).sort((a, b) => a - b);
  if (days.length === 0) return '';
  const [from, to] = [month(days[0] as number), month(days[days.length - 1] as number)];
  return from === to ? from : `${from}/${to}`;
}

/** Names that most reports share, as they are written most often. */
function sharedNames(profiles: readonly ReportProfile[], most: number): readonly string[] {
  const shared = tally(profiles.flatMap((p) => [...p.names.keys()])).filter(([, n]) => n * 2 >= profiles.length);
  const weight = new Map(shared.map(([name, n]) => [name, n * 10] as const));
  const forms = new Map<string, string[]>();
  for (const p of profiles) {
    for (const word of p.words) {
      const name = fold(word);
      if (!weight.has(name) || !startsUpper(word)) continue;
      weight.set(name, (weight.get(name) ?? 0) + 1);
      forms.set(name, [...(forms.get(name) ?? []).slice(-50), word]);
    }
  }
  return [...weight]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([name]) => tally(forms.get(name) ?? [name])[0]?.[0] ?? name);
}

/** What reports of an event share, as a title: country, names, months. Never from a model. */
export function eventTitle(profiles: readonly ReportProfile[]): string {
  const language: Language =
    tally(profiles.flatMap((p) => (p.report.language === null ? [] : [p.report.language])))[0]?.[0] ?? 'en';
  const code = tally(profiles.flatMap((p) => p.countries.slice(0, 1)))[0]?.[0];
  const country = code === undefined ? undefined : new Intl.DisplayNames([language], { type: 'region' }).of(code);
  const names = sharedNames(profiles, country === undefined ? 3 : 2);
  const place = [country, names.join(', ')].filter((s) => s !== undefined && s !== '').join(': ');
  return [place, months(profiles)].filter((s) => s !== '').join(', ') || (profiles[0]?.report.meta.title ?? '');
}

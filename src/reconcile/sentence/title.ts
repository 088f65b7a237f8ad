import { type DateInterval, parseEdtf } from '../../core/edtf.ts';
import type { Figure, Ledger } from '../../core/ledger.ts';
import type { Language } from '../../core/vocabulary.ts';
import { type Wording, wordingOf } from '../wording/index.ts';
import { openBook } from './book.ts';
import { dayText, fillIn } from './phrases.ts';

function withWindow(what: string, figure: Figure, w: Wording): string {
  const i: DateInterval | null = figure.window === null ? null : parseEdtf(figure.window);
  if (i === null || figure.dynamics === 'stock') return what;
  const first = i.first === null ? null : dayText(i.first, i.firstPrecision, w);
  const last = i.last === null ? null : dayText(i.last, i.lastPrecision, w);
  if (figure.dynamics === 'cumulative') {
    const since = i.firstPrecision === 'month' || i.firstPrecision === 'year' ? w.title.sinceMonth : w.title.since;
    return first === null ? what : fillIn(since, { what, date: first });
  }
  if (first === null || last === null) return what;
  if (first === last) return fillIn(i.firstPrecision === 'day' ? w.title.on : w.title.inMonth, { what, date: first });
  return fillIn(w.title.between, { what, from: first, to: last });
}

/**
 * Names a figure: what happened, to whom if not to people in general, when, where.
 *
 * @example "Released on 1 January 2026"
 */
export function figureTitle(figure: Figure, ledger: Ledger, language: Language): string {
  const w = wordingOf(language);
  const group = figure.population === null ? undefined : w.title.population[figure.population];
  const outcome = figure.outcome === null ? undefined : w.title.outcome[figure.outcome];
  const what = [w.title.measure[figure.measure], outcome].filter((s) => s !== undefined).join(' ');
  const claims = openBook(ledger).claims;
  const part = figure.claims.every((id) => (claims.get(id)?.partOf ?? null) !== null);
  const notes = [group, part ? w.title.part : undefined, figure.dynamics === 'plan' ? w.title.plan : undefined];
  const noted = notes.filter((s) => s !== undefined).join(', ');
  const dated = withWindow(noted === '' ? what : `${what} (${noted})`, figure, w);
  return figure.place === null ? dated : fillIn(w.title.at, { what: dated, place: figure.place });
}

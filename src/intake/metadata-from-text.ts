import type { ReportMeta } from '../core/report.ts';
import { findWrittenDate, type NumericOrder } from './written-date.ts';

/** Lines looked at on either end of a text: mastheads, datelines and credits stand there. */
const HEAD_LINES = 5;
const FOOT_LINES = 4;
const CREDIT_LIMIT = 90;
const HEAD_LIMIT = 4_000;

/**
 * "CARACAS, 12 ene (Agencia).-", "Lima (AFP) –", "OSLO, Sept 4 (Wire) —": a place, perhaps a date, the agency in
 * brackets, and the mark that opens the text. Read on the first 160 characters of a line.
 */
const DATELINE =
  /^(\p{Lu}[\p{L}\p{M}.'’ -]{1,50}?)((?:, |\/)[^()\n]{1,40})? ?\((\p{Lu}[^()\n]{1,58})\)[ \t]*(?:\.[ \t]?[-–—]|[-–—:])/u;
/** "OSLO, 29 November 2022." or "Caracas, 12 de enero de 2026 -": a place in front of a complete date. */
const PLACE_BEFORE_DATE = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}, $/u;
const AFTER_PLACE_DATE = /^[ \t]*(?:\.|[-–—:]|\(|$)/u;
const CREDIT_LABEL =
  /^(?:source|sources|fuente|fuentes|fonte|fontes|credit|crédito|créditos|agencia|agência|agency)[ \t]?:[ \t]*(?=\S)/iu;
const CREDIT_PHRASE =
  /^(?:with|con|com)[ \t]+(?:information|material|reporting|reports|files|información|informaciones|reportes|datos|informações|informação|dados|agências|agencias|agência|agencia)[ \t]+(?:(?:from|by|de|del|da|do|das|dos|of)[ \t]+)?(?:(?:la|el|the|a|o)[ \t]+)?|^(?:translated|adapted|traducido|adaptado|traduzido)[ \t]+(?:from|de|del|da|do)[ \t]+(?:(?:la|el|the|a|o)[ \t]+)?/iu;
/** "… it said. (AP)": an agency behind the last sentence. */
const TRAILING_AGENCY = /(?:^|[.!?»”"])[ \t]*\((\p{Lu}[\p{L}\p{M} .&/-]{1,38})\)[ \t]*\.?$/u;
const ACRONYMS = /^(?:\p{Lu}{2,8})(?:(?: ?[/,–-] ?| y | e | and )\p{Lu}{2,8})*$/u;
const BYLINE =
  /^(?:[Bb]y|BY|[Pp]or|POR|[Tt]exto?:)[ \t]+(\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?:[ \t](?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}|de|del|la|da|do|dos|and|y|e)){1,6})$/u;
/** What may stand before the date of a masthead line: nothing, a separator, a label, the kind of issue; then a weekday. */
const BEFORE_DATE =
  /(?:^|[,·|:)•–—-][ \t]*|(?:published|posted|updated|publicado|publicada|actualizado|atualizado|fecha|data|date|digest|bulletin|edition|issue|boletín|boletim|resumen|resumo|edición|edição|parte|corte)(?:[ \t]*:|[ \t]+(?:on|of|de|del|do|da|el|em|at|del día|do dia))?[ \t]*)(?:(?:el|em)[ \t]+)?(?:[\p{L}\p{M}]{3,9}(?:-feira)?,?[ \t]+)?$/iu;
/** What may follow it: a time, a zone, a place in few words; no sentence. */
const AFTER_DATE =
  /^(?:[ \t]*[,·|–—-]?[ \t]*(?:at|às|a las|as)?[ \t]*\d{1,2}[:.h]\d{0,2}[ \t]?(?:am|pm|a\.m\.|p\.m\.|h|hs|hrs|horas)?)?[^.!?\d]{0,30}$/iu;

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((l) => l.replace(/[*_\r]+/g, '').trim())
    .filter((l) => l !== '');
}

/** "Lima (AFP) –", and not "Foro Puerto (FP) - …": a short name that the letters in brackets do not abbreviate. */
function isPlaceBefore(place: string, agency: string, whole: string): boolean {
  const words = place.split(/[ -]/);
  const initials = words.map((w) => w[0]).join('');
  return ACRONYMS.test(agency) && words.length < 3 && initials !== agency && /[–—]$|\.-$/u.test(whole);
}

function dateline(line: string): string | undefined {
  const match = DATELINE.exec(line.slice(0, 160));
  const [, place = '', date = '', agency] = match ?? [];
  if (agency === undefined) return undefined;
  const sure = /\d/.test(date) || place === place.toUpperCase() || isPlaceBefore(place, agency, match?.[0] ?? '');
  return sure ? agency.trim() : undefined;
}

/** The date of a masthead or dateline; a date inside a sentence is news, not the day of publication. */
function headDate(line: string, order: NumericOrder): string | undefined {
  const found = findWrittenDate(line, order);
  if (!found || found.start > 100) return undefined;
  const before = line.slice(0, found.start);
  const after = line.slice(found.end);
  if (PLACE_BEFORE_DATE.test(before) && AFTER_PLACE_DATE.test(after.slice(0, 40))) return found.iso;
  return line.length <= 120 && BEFORE_DATE.test(before) && AFTER_DATE.test(after) ? found.iso : undefined;
}

/** A line that is a credit and nothing else: "Source: X", "Con información de X". A phrase is followed by a name. */
export function isCreditLine(line: string): boolean {
  if (line.length > CREDIT_LIMIT) return false;
  const text = line.replace(/^[*_>(–—\s-]{1,6}/u, '');
  if (line.startsWith('(') && ACRONYMS.test(line.replace(/^\(|\)\.?$/g, ''))) return true;
  const phrase = CREDIT_PHRASE.exec(text);
  return CREDIT_LABEL.test(text) || (phrase !== null && /^[\p{Lu}\p{N}]/u.test(text.slice(phrase[0].length)));
}

function footCredit(line: string): string | undefined {
  if (isCreditLine(line)) return line;
  const agency = TRAILING_AGENCY.exec(line.slice(-80))?.[1];
  return agency !== undefined && ACRONYMS.test(agency) ? `(${agency})` : undefined;
}

/**
 * What a plain text says about itself in so many words: the agency of a dateline, a credit line, an agency in brackets
 * at the end, a line "By …", and the date of a masthead. Guesses nothing: an absent value is absent. `text` begins
 * where the body begins.
 */
export function metadataFromText(text: string, order: NumericOrder = null): ReportMeta {
  const head = linesOf(text.slice(0, HEAD_LIMIT)).slice(0, HEAD_LINES);
  const foot = linesOf(text.slice(-HEAD_LIMIT)).slice(-FOOT_LINES);
  const first = <T>(lines: readonly string[], read: (line: string) => T | undefined): T | undefined => {
    for (const line of lines) {
      const value = read(line);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const credit =
    first(head, dateline) ??
    first(head, (l) => (isCreditLine(l) ? l : undefined)) ??
    first([...foot].reverse(), footCredit);
  const byline = first(head, (l) => (l.length <= CREDIT_LIMIT ? BYLINE.exec(l)?.[1] : undefined));
  const published = first(head, (l) => headDate(l, order));
  return {
    ...(credit !== undefined && { credit }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
  };
}

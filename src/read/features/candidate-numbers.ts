import { overlaps } from '../../core/span.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import { type Match, matchesAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { barrierOf } from '../view/barriers.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import { countedPhrase } from './counted.ts';

const MONEY = new Set(['$', '€', '£', '¥', '₹', '₽', '₺', '%', '°', '‰', '=', '+', '#', '№']);
const BEFORE_MONEY = new Set(['$', '€', '£', '¥', '₹', '₽', '₺', '#', '№', '+']);

/** The numbers of a sentence that might count people or things acted on; the rest are ruled out by what they plainly are. */
export function candidateNumbers(view: SentenceView, lexicon: CompiledLexicon): readonly NumberInView[] {
  const done = known.get(view);
  if (done) return done;
  const out = view.numbers.map((n) => ruledOut(view, n, lexicon));
  const left = view.numbers.filter((n, i) => out[i] === null && !shares(view, n, i, out, lexicon));
  known.set(view, left);
  return left;
}

const known = new WeakMap<SentenceView, readonly NumberInView[]>();

/** "140 and 170 kilometres", "articles 342 and 368": what the neighbour plainly is, the number is too. */
function shares(
  view: SentenceView,
  n: NumberInView,
  i: number,
  out: readonly (string | null)[],
  lexicon: CompiledLexicon,
): boolean {
  const next = view.numbers[i + 1];
  if (next && (out[i + 1] === 'unit' || out[i + 1] === 'money-or-share') && onlyLinks(view, n.to, next.from, lexicon))
    return true;
  const last = view.numbers[i - 1];
  return Boolean(last && out[i - 1] === 'reference' && onlyLinks(view, last.to, n.from, lexicon));
}

function onlyLinks(view: SentenceView, from: number, to: number, lexicon: CompiledLexicon): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i++) {
    const t = view.tokens[i] as Token;
    if (
      t.kind === 'punct'
        ? t.fold !== '-' && t.fold !== '–'
        : !(lexicon.coordinators.has(t.fold) || lexicon.prepositions.has(t.fold))
    )
      return false;
  }
  return true;
}

/** Why a number is no figure, or null where it might be one. */
export function ruledOut(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): string | null {
  const { tokens } = view;
  const { mention } = n;
  if (mention.kind === 'decimal') return 'decimal';
  if (mention.kind === 'ordinal') return 'ordinal';
  if (!Number.isInteger(mention.value) || mention.value < 0) return 'not-whole';
  if (view.dates.some((d) => overlaps(d, mention))) return 'date';
  const before = tokens[n.from - 1];
  const after = tokens[n.to];
  if (before && BEFORE_MONEY.has(before.fold)) return 'money';
  if (after && MONEY.has(after.fold) && !mention.plus) return 'money-or-share';
  if (glued(before, tokens[n.from]) && before?.kind === 'word') return 'part-of-a-name';
  if (isCurrency(before)) return 'money';
  if (isLocator(tokens, n)) return 'locator';
  if (isParagraph(view, n)) return 'locator';
  if (isTelephone(view, n)) return 'telephone';
  if (isInRow(tokens, n)) return 'row';
  if (view.exceptions.some((e) => e.to === n.lead)) return 'exception';
  if (referenceBefore(view, n)) return 'reference';
  if (unitAfter(view, n, lexicon)) return 'unit';
  if (isYear(view, n, lexicon)) return 'year';
  const { top } = countedPhrase(view, n, lexicon);
  if (top === 'others') return 'counts-others';
  if (pointsBack(tokens, n, lexicon) && (top === 'unknown' || top === 'event-noun')) return 'points-back';
  if (top === 'elided' && isAge(view, n, lexicon)) return 'age';
  if (top === 'elided' && restatesOthers(view, n, lexicon)) return 'counts-others';
  if (restatesUnit(view, n, lexicon)) return 'unit';
  if (mention.kind === 'none' && (top === 'unknown' || top === 'unit')) return 'none-of-something-else';
  if (mention.kind === 'none' && view.numbers.some((o) => o.from === n.to && o.mention.kind === 'none'))
    return 'none-said-again';
  if (isTime(after, tokens[n.to + 1])) return 'time';
  return null;
}

/** "The aforementioned two dismissals": things told before, which are no people. */
function pointsBack(tokens: readonly Token[], n: NumberInView, lexicon: CompiledLexicon): boolean {
  const [article, pointer] = [tokens[n.from - 2], tokens[n.from - 1]];
  if (article === undefined || pointer === undefined || !lexicon.pointers.has(pointer.fold)) return false;
  return lexicon.articles.has(article.fold) || lexicon.possessives.has(article.fold);
}

/** Codes and short names of currencies that stand before an amount, whatever the language. */
const CURRENCIES = new Set(
  'usd us r rs eur gbp brl ars clp cop mxn pen bob bs mzn mt kz aoa inr lkr pkr npr mmk rub byn try irr sdg ves vef hnl gtq nio crc dop'.split(
    ' ',
  ),
);

function isCurrency(before: Token | undefined): boolean {
  return before?.kind === 'word' && before.capital && CURRENCIES.has(before.fold);
}

/** "70/2022", "401(1)", "116-24": a number glued to another by a mark. */
function isLocator(tokens: readonly Token[], n: NumberInView): boolean {
  const first = tokens[n.from];
  const last = tokens[n.to - 1];
  const before = tokens[n.from - 1];
  const after = tokens[n.to];
  if (
    before?.fold === '-' &&
    glued(before, first) &&
    tokens[n.from - 2]?.kind === 'word' &&
    glued(tokens[n.from - 2], before)
  )
    return true;
  const mark = (t: Token | undefined) => t?.fold === '/' || t?.fold === '(';
  if (
    mark(before) &&
    glued(before, first) &&
    glued(tokens[n.from - 2], before) &&
    tokens[n.from - 2]?.kind === 'digits'
  )
    return true;
  return after?.fold === '/' && glued(last, after) && tokens[n.to + 1]?.kind === 'digits';
}

const YEAR = /^(1[89]|20)\d\d$/;

/** Four digits without a mark of thousands that count nobody known: "the 2024 election". */
function isYear(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): boolean {
  if (isYearInWords(view, n)) return true;
  if (n.mention.kind !== 'digits' || !YEAR.test(n.mention.text) || n.mention.boundSpan) return false;
  const { top } = countedPhrase(view, n, lexicon);
  return top === 'unknown' || top === 'elided' || top === 'others' || top === 'event-noun';
}

/** "Del año dos mil diecinueve": the unit of years stands before a year written out. */
function isYearInWords(view: SentenceView, { mention, from }: NumberInView): boolean {
  const { kind, value } = mention;
  if (kind !== 'words' || value < 1900 || value > 2100 || value % 1000 === 0) return false;
  return view.units.some((u) => u.to === from);
}

function glued(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** "7:00", "20h30": digits on both sides of a colon without space. */
function isTime(after: Token | undefined, next: Token | undefined): boolean {
  return after?.fold === ':' && next?.kind === 'digits' && glued(after, next);
}

/** Groups of digits side by side that no number grammar joins: "011 555 0688". */
function isTelephone({ tokens }: SentenceView, n: NumberInView): boolean {
  if (n.mention.kind !== 'digits') return false;
  const joined = (t: Token | undefined) =>
    t?.kind === 'digits' || t?.fold === '-' || t?.fold === '+' || t?.fold === '(' || t?.fold === ')';
  if (tokens[n.from - 1]?.fold === '(' && tokens[n.to]?.fold === ')' && tokens[n.to + 1]?.kind === 'digits')
    return true;
  const digitsBefore =
    tokens[n.from - 1]?.kind === 'digits' ||
    (tokens[n.from - 1]?.fold === '-' && tokens[n.from - 2]?.kind === 'digits');
  const digitsAfter =
    tokens[n.to]?.kind === 'digits' || (tokens[n.to]?.fold === '-' && tokens[n.to + 1]?.kind === 'digits');
  return (digitsBefore || digitsAfter) && (joined(tokens[n.from - 1]) || joined(tokens[n.to]));
}

/** "1,1,1": digits glued to digits by a comma on both sides are cells of a row. */
function isInRow(tokens: readonly Token[], n: NumberInView): boolean {
  const [last, comma] = [tokens[n.from - 2], tokens[n.from - 1]];
  if (comma?.fold !== ',' || last?.kind !== 'digits' || !glued(last, comma) || !glued(comma, tokens[n.from]))
    return false;
  const [stop, next] = [tokens[n.to], tokens[n.to + 1]];
  return stop?.fold === ',' && next?.kind === 'digits' && glued(tokens[n.to - 1], stop) && glued(stop, next);
}

const BEFORE_REFERRED = new Set(['.', '-', 'º', 'ª', '°', ':']);

/** "Article 13", "n.º 6", "a country of some 54 million": a reference, marks of abbreviation or a bound between. */
function referenceBefore(view: SentenceView, n: NumberInView): boolean {
  return view.references.some((r) => {
    if (r.to > n.from || r.to < n.from - 2) return r.to === n.lead && r.to <= n.from;
    return r.to === n.lead || view.tokens.slice(r.to, n.from).every((t) => BEFORE_REFERRED.has(t.fold));
  });
}

/** "Article 13 (2)": a number in brackets behind a referred one. */
function isParagraph(view: SentenceView, n: NumberInView): boolean {
  const { tokens } = view;
  if (tokens[n.from - 1]?.fold !== '(' || tokens[n.to]?.fold !== ')') return false;
  const last = view.numbers.find((o) => o.to === n.from - 1);
  return last !== undefined && referenceBefore(view, last);
}

/** "Within 24 hours (72 by the new rules)": a number that opens brackets behind a unit, with no noun of its own. */
function restatesUnit(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): boolean {
  if (view.tokens[n.lead - 1]?.fold !== '(' || countedPhrase(view, n, lexicon).top !== 'elided') return false;
  return view.units.some(
    (u) =>
      u.to === n.lead - 1 &&
      view.numbers.some((o) => o.to <= u.from && u.from - o.to <= 1) &&
      !countedAt(view, u.from, u),
  );
}

/** "The collectives, more than 60 across the country": an apposition counts what stands before its comma. */
function restatesOthers(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): boolean {
  const { tokens } = view;
  const at = n.lead - 2;
  if (tokens[n.lead - 1]?.fold !== ',' || !lexicon.articles.has(tokens[at - 1]?.fold ?? '')) return false;
  const next = tokens[n.tail];
  if (next?.kind !== 'word' || !lexicon.places.has(next.fold)) return false;
  return view.others.some((o) => o.from === at && o.to === at + 1);
}

const OLDEST = 110;
const YOUNGEST_NAMED = 10;

/** "The minister, Name Surname, 48, said": a lone small number between commas behind a name, in a sentence with no row of such. */
function isAge(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): boolean {
  if (!betweenCommas(view, n)) return false;
  if (isOneOf(view, n.from - 1)) return true;
  const name = view.tokens[n.from - 2];
  if (name?.kind !== 'word' || !name.capital || lexicon.notNames.has(name.fold)) return false;
  if (view.numbers.some((o) => o !== n && betweenCommas(view, o))) return false;
  return (
    view.agents.some((a) => a.named && a.to === n.from - 1 && a.type !== 'body') || isFullName(view.tokens, n.from - 2)
  );
}

/** "One man, 44,", "una mujer, 30,": a person who is not named, ending at token `at`. */
function isOneOf(view: SentenceView, at: number): boolean {
  const person = view.counted.find((c) => c.to === at && c.entry.population.startsWith('people'));
  return (
    person !== undefined &&
    view.numbers.some((o) => o.mention.value === 1 && o.to <= person.from && person.from - o.to <= 2)
  );
}

function betweenCommas({ tokens }: SentenceView, { from, to, mention }: NumberInView): boolean {
  return (
    tokens[from - 1]?.fold === ',' &&
    tokens[to]?.fold === ',' &&
    mention.kind === 'digits' &&
    mention.value >= YOUNGEST_NAMED &&
    mention.value <= OLDEST
  );
}

const isFullName = (tokens: readonly Token[], last: number): boolean => Boolean(tokens[last - 1]?.capital);

/** A unit right behind the number, or behind one adjective or a hyphen: "30 years", "22-year-old", "nine long months". */
function unitAfter(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): boolean {
  const { tokens } = view;
  for (let i = n.to; i <= n.to + 1 && i < tokens.length; i++) {
    if (view.numbers.some((o) => o.from <= i && i < o.to && o.mention.kind !== 'article')) return false;
    const unit = view.units.find((u) => u.from === i);
    if (unit && !countedAt(view, i, unit)) return true;
    const t = tokens[i] as Token;
    if (t.fold === '-') continue;
    if (
      t.kind !== 'word' ||
      lexicon.prepositions.has(t.fold) ||
      lexicon.articles.has(t.fold) ||
      barrierOf(t, lexicon) > 0 ||
      matchesAt(lexicon.counted, tokens, i).length > 0
    )
      return false;
    if (view.triggers.some((m) => m.from <= i && i < m.to)) return false;
  }
  return false;
}

function countedAt(view: SentenceView, i: number, unit: Match<string>): boolean {
  return view.counted.some((c) => c.from === i && c.to >= unit.to);
}

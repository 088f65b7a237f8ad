import { MEASURES, type Measure } from '../../core/vocabulary.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import { type Bundle, bundle, type Candidate, type Choices } from '../model/choice.ts';
import { barrierBetween, bucket } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import { type NumberInView, numbersBetween, type SentenceView } from '../view/sentence-view.ts';
import { countedPhrase } from './counted.ts';
import { reasonsByMeasure } from './governor.ts';
import { wordsAround } from './lexical.ts';
import { type Placed, type Reach, reachesOf } from './reach.ts';
import { wholeMeasure } from './whole.ts';

/** A figure already read, as far as the next one looks back at it. */
export interface Earlier {
  readonly measure: Measure;
  readonly n: number;
  readonly sentence: number;
  readonly block: number;
  /** The heading it stands under, if any. */
  readonly heading: number | null;
  readonly to: number;
  readonly from: number;
}

/** What lies around the sentence that bears on the measure. */
export interface MeasureContext {
  readonly document: DocumentView;
  readonly lexicon: CompiledLexicon;
  readonly placed: readonly Placed[];
  /** The heading the sentence stands under, if any. */
  readonly under: number | null;
  /** Figures read before this one, in text order; the last few suffice. */
  readonly earlier: readonly Earlier[];
  /** The measures that most of those figures have. */
  readonly modes: ReadonlySet<Measure>;
  /** Measures that the governing heading, list lead-in, headline and previous sentence speak of. */
  readonly heading: ReadonlySet<Measure>;
  readonly intro: ReadonlySet<Measure>;
  readonly headline: ReadonlySet<Measure>;
  readonly label: ReadonlySet<Measure>;
  readonly previous: ReadonlySet<Measure>;
  /** The sentence behind it in the same block; of a headline, the first of the body. */
  readonly next: ReadonlySet<Measure>;
}

export type MeasureLabel = Measure | null;

const NONE: ReadonlySet<Measure> = new Set();

/** Measures that the triggers of a sentence name, weak ones left out. */
export function measuresOf(view: SentenceView, weakToo = false): ReadonlySet<Measure> {
  if (view.triggers.length === 0) return NONE;
  const found = new Set<Measure>();
  for (const t of view.triggers) if (t.entry.measure !== null && (weakToo || !t.entry.weak)) found.add(t.entry.measure);
  return found;
}

/** Where no word anywhere near names a measure and no figure went before, a number counts nothing here. */
const NO_FIGURE: Choices<MeasureLabel> = { candidates: [{ label: null, kind: 'none', features: [] }], shared: [] };

/** The candidates for one number: every measure, and "no figure" (null), each with what speaks for it. */
export function measureCandidates(view: SentenceView, n: NumberInView, context: MeasureContext): Choices<MeasureLabel> {
  const reaches = reachesOf(n, view, context.placed, context.lexicon);
  const sources = MEASURES.map((m) => sourcesOf(m, view, context));
  if (reaches.length === 0 && context.earlier.length === 0 && sources.every((s) => s === '-')) return NO_FIGURE;
  const { top } = countedPhrase(view, n, context.lexicon);
  const reasons = reasonsByMeasure(reaches, top === 'elided');
  const all = sorted([...reasons.values()].join(''));
  const traps = trapReasons(view, n, context.lexicon);
  const none = [
    ...noneFeatures(reaches),
    `none:why:${all}`,
    `none:why:${all}:${top}`,
    `none:trap:${traps}`,
    `none:trap:${traps}|${all}`,
    `none:trap:${traps}:${top}`,
  ];
  const out: Candidate<MeasureLabel>[] = [{ label: null, kind: 'none', features: none }];
  const stand: Stand = { view, top, reasons, sources, named: new Set(reaches.map((r) => r.measure)) };
  const around = aroundOf(view, n, context);
  let idle: Bundle | null = null;
  for (const [i, m] of MEASURES.entries()) {
    const carried = carriedFeatures(m, view, n, context, around);
    // What nothing speaks for has the same features, whichever measure it is.
    if (carried.length === 0 && sources[i] === '-' && !stand.named.has(m)) {
      idle ??= bundle(standFeatures(i, [], stand));
      out.push({ label: m, kind: m, features: [MARKS[i] as string, idle] });
      continue;
    }
    const own = reaches.filter((r) => r.measure === m);
    const features = [
      MARKS[i] as string,
      ...ownFeatures(own, reaches),
      ...carried,
      ...standFeatures(i, carried, stand),
    ];
    out.push({ label: m, kind: m, features });
  }
  const shared = new Set(numberFeatures(view, n, context, around));
  for (const word of wordsAround(n, view, context.document, context.lexicon)) shared.add(word);
  const told = wholeMeasure(view, n, context);
  const candidates = told === null ? out : out.filter((c) => c.label === null || c.label === told);
  return { candidates, shared: [...shared] };
}

const MARKS = MEASURES.map((m) => `m=${m}`);

const sorted = (letters: string): string => (letters.length > 1 ? letters.split('').sort().join('') : letters) || '-';

/** What the measures of one number are set against each other by. */
interface Stand {
  readonly view: SentenceView;
  readonly top: string;
  readonly reasons: ReadonlyMap<Measure, string>;
  /** Beside `MEASURES`. */
  readonly sources: readonly string[];
  readonly named: ReadonlySet<Measure>;
}

/** Why the measure may govern the number, against why the others may. */
function standFeatures(i: number, carried: readonly string[], stand: Stand): string[] {
  const { view, top, reasons, sources, named } = stand;
  const m = MEASURES[i] as Measure;
  const features: string[] = [];
  if (!named.has(m)) features.push('unnamed', named.size === 0 ? 'unnamed:none-named' : 'unnamed:others-named');
  else if (named.size === 1) features.push('sole-named');
  const mine = reasons.get(m) ?? '-';
  let others = '';
  for (const [o, letters] of reasons) if (o !== m) others += letters;
  const why = `why:${mine}|${sorted(others)}`;
  features.push(`why:${mine}`, why, `${why}:${top}`, `${why}:${view.kind}`);
  const from = sources[i] as string;
  const rivals = new Set<string>();
  for (const [o, letters] of sources.entries()) if (o !== i && letters !== '-') for (const l of letters) rivals.add(l);
  const rival = [...rivals].sort().join('');
  const bare = reasons.size === 0;
  const first = `from:${from[0]}|${rival[0] ?? '-'}`;
  features.push(`from:${from}:${bare ? 'bare' : mine}`, `${first}:${bare ? 'bare' : mine}`);
  if (bare) features.push(`from:${from}|${rival}`, `${first}:${top}`, `${first}:${view.kind}`);
  if (carried.some((f) => f.startsWith('carry:same'))) features.push(`${why}:carried`);
  else if (carried.some((f) => f.startsWith('carry:prev') || f.startsWith('carry:block')))
    features.push(`${why}:carried-before`);
  else if (carried.some((f) => f.startsWith('heading') || f.startsWith('intro') || f.startsWith('label')))
    features.push(`${why}:headed`);
  return features;
}

/** What is asked of a number for every measure and is the same for all. */
interface Around {
  readonly suffix: string;
  readonly countCue: boolean;
  readonly partCue: boolean;
}

function aroundOf(view: SentenceView, n: NumberInView, context: MeasureContext): Around {
  const own = view.triggers.some((t) => t.entry.measure !== null && !t.entry.weak);
  const headed = context.heading.size > 0 || context.intro.size > 0 || context.label.size > 0;
  const cue = countCue(view, n);
  const suffix = own ? 'own' : headed ? 'headed' : cue ? 'cue' : 'bare';
  return { suffix, countCue: cue, partCue: partCue(view, n) };
}

function ownFeatures(own: readonly Reach[], all: readonly Reach[]): string[] {
  const features: string[] = [];
  const seen = new Set<string>();
  const strongs = all.filter((o) => !o.weak);
  const nearest = strongs[0];
  const predicate = strongs.find(
    (o) =>
      (o.standing === 'passive' || o.standing === 'subject' || o.standing === 'state') &&
      o.side === 'R' &&
      o.barrier <= 1 &&
      o.numbersBetween === 0,
  );
  for (const r of own) {
    const key = `${r.label}${r.side}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const d = bucket(r.distance);
    features.push(
      `${r.label}:${r.side}`,
      `${r.label}:${r.side}:${d}`,
      `${r.label}:${r.side}:b${r.barrier}`,
      `${r.label}:${r.side}:${d}:b${r.barrier}`,
      `${r.label}:${r.side}:n${Math.min(2, r.numbersBetween)}`,
      `any:${r.side}:${d}:b${r.barrier}`,
    );
    if (r.copula) features.push(`copula:${r.label}:${r.side}`);
    if (strongs.find((o) => o.side === r.side) === r)
      features.push(`nearest:${r.side}`, `nearest:${r.label}:${r.side}`);
    if (nearest === r) features.push('nearest', `nearest:${r.label}`);
    if (nearest && nearest.measure !== r.measure)
      features.push(`behind:${nearest.label}:${nearest.side}>${r.label}:${r.side}`);
    if (all.find((o) => o.label === r.label) === r) features.push(`first:${r.label}:${r.side}`);
    const inClause = strongs.filter((o) => o.barrier <= 1);
    if (!r.weak && r.barrier <= 1 && inClause.every((o) => o.measure === r.measure))
      features.push('sole-in-clause', `sole-in-clause:${r.label}`);
    if (r.side === 'R' && r.distance === 0) features.push(`next:${r.label}`);
    if (predicate)
      features.push(
        predicate.measure === r.measure ? `predicate:b${predicate.barrier}` : `not-predicate:${r.label}:${r.side}`,
      );
    // "the release of 88 prisoners": an event that takes the number outranks the persons' own name.
    const event = strongs.find(
      (o) => o.standing !== 'person' && o.barrier === 0 && o.numbersBetween === 0 && o.measure !== r.measure,
    );
    if (r.standing === 'person' && event)
      features.push(`person-under:${event.label}:${event.side}`, `person-under:${r.label}`);
  }
  return [...new Set(features)];
}

/**
 * Where outside its own clause a measure is spoken of, the nearest place first: a the figure before it in the sentence,
 * b the label of the paragraph, c the list's lead-in, d the heading, e the sentence before, f the figure before it in
 * the paragraph, g the next sentence, h the headline; "-" for nowhere.
 */
function sourcesOf(m: Measure, view: SentenceView, context: MeasureContext): string {
  const last = context.earlier.at(-1);
  let letters = '';
  if (last?.measure === m && last.sentence === view.index) letters += 'a';
  if (context.label.has(m)) letters += 'b';
  if (context.intro.has(m)) letters += 'c';
  if (context.heading.has(m)) letters += 'd';
  if (context.previous.has(m)) letters += 'e';
  if (last?.measure === m && last.sentence !== view.index && last.block === view.block) letters += 'f';
  if (context.next.has(m)) letters += 'g';
  if (context.headline.has(m)) letters += 'h';
  return letters || '-';
}

function carriedFeatures(
  m: Measure,
  view: SentenceView,
  n: NumberInView,
  context: MeasureContext,
  { suffix, partCue }: Around,
): string[] {
  const features: string[] = [];
  const last = context.earlier.at(-1);
  if (last) {
    const where =
      last.sentence === view.index
        ? 'same'
        : last.block === view.block
          ? last.sentence === view.index - 1
            ? 'prev'
            : 'block'
          : last.heading === context.under
            ? 'far'
            : 'other-heading';
    if (last.measure === m) {
      features.push(`carry:${where}`, `carry:${where}:${suffix}`);
      if (where === 'same') {
        const barrier = barrierBetween(view.tokens, last.to, n.lead, context.lexicon);
        features.push(`carry:same:b${barrier}:${bucket(Math.max(0, n.lead - last.to))}`);
        if (partCue) features.push('carry:part');
        const between = view.triggers.some(
          (t) => t.from >= last.to && t.to <= n.from && !t.entry.weak && t.entry.measure !== null,
        );
        features.push(`carry:same:${between ? 'verb-between' : 'nothing-between'}`);
        if (n.mention.value <= last.n) features.push('carry:same:smaller');
      } else if (partCue) features.push('carry:part-prev');
      if (n.from <= 2) features.push(`carry:${where}:opens`);
    }
    const earlierSame = context.earlier.some((e) => e.sentence === view.index && e.measure === m);
    if (earlierSame) features.push('in-sentence');
  }
  const recent = context.earlier.slice(-4);
  if (recent.length > 0 && recent.every((e) => e.measure === m)) features.push(`topic:${suffix}`);
  const bullet = view.kind === 'bullet' ? 'bullet' : 'text';
  const sole = (s: ReadonlySet<Measure>) => (s.size === 1 ? 'sole' : 'many');
  if (context.heading.has(m)) features.push(`heading:${bullet}:${suffix}:${sole(context.heading)}`);
  if (context.intro.has(m)) features.push(`intro:${suffix}:${sole(context.intro)}`);
  if (context.label.has(m)) features.push(`label:${suffix}:${sole(context.label)}`);
  if (context.headline.has(m)) features.push(`headline:${suffix}:${sole(context.headline)}`);
  if (context.next.has(m))
    features.push(`next-sentence:${suffix}:${sole(context.next)}:${view.kind === 'headline' ? 'headline' : 'text'}`);
  if (context.modes.has(m)) features.push(`mode:${suffix}`);
  if (context.previous.has(m)) features.push(`previous:${suffix}:${sole(context.previous)}`);
  return features;
}

/** "a toll of 61", "put at 90", "stood at 401": words of counting right before the number. */
function countCue(view: SentenceView, n: NumberInView): boolean {
  return view.speech.some(
    (c) => c.entry.act === 'count' && Math.min(Math.abs(n.lead - c.to), Math.abs(c.from - n.tail)) <= 3,
  );
}

/** Words to the nearest phrase that only looks like a trigger: "rescued", "held a meeting". */
function trapGap(view: SentenceView, n: NumberInView, side: 'L' | 'R'): number {
  let gap = Number.POSITIVE_INFINITY;
  for (const t of view.triggers) {
    if (t.entry.measure !== null) continue;
    const d = side === 'L' ? n.from - t.to : t.from - n.to;
    if (d >= 0 && d < gap) gap = d;
  }
  return gap;
}

/**
 * How phrases that only look like triggers stand to the number: A right before it, N right behind it, P behind it in
 * its clause; "-" where none does. "Located 40 people" counts nobody missing.
 */
function trapReasons(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): string {
  let letters = '';
  for (const t of view.triggers) {
    if (t.entry.measure !== null) continue;
    const left = t.to <= n.from;
    const [from, to] = left ? [t.to, Math.max(t.to, n.lead)] : [n.tail, Math.max(n.tail, t.from)];
    if (numbersBetween(view, from, to) > 0) continue;
    const barrier = barrierBetween(view.tokens, from, to, lexicon);
    const letter = left ? (barrier === 0 && to - from <= 2 ? 'A' : '') : to - from <= 2 ? 'N' : 'P';
    if (barrier <= 1 && !letters.includes(letter)) letters += letter;
  }
  return sorted(letters);
}

function partCue(view: SentenceView, n: NumberInView): boolean {
  return view.parts.some((p) => (p.to <= n.from && n.lead - p.to <= 3) || (p.from >= n.to && p.from - n.tail <= 1));
}

/** What the number itself and its neighbours say, whatever the measure. */
function numberFeatures(view: SentenceView, n: NumberInView, context: MeasureContext, around: Around): string[] {
  const { tokens } = view;
  const { mention } = n;
  const before = tokens[n.from - 1];
  const after = tokens[n.to];
  const counted = countedPhrase(view, n, context.lexicon);
  const features = [
    `kind:${mention.kind}`,
    `counted:${counted.top}`,
    `kind:${mention.kind}:counted:${counted.top}`,
    `block:${view.kind}`,
    `q:${mention.quantity.quantifier}`,
  ];
  // Tankers are seized, houses destroyed, people all the rest.
  if (counted.population) features.push(`population:${counted.population}`);
  if (mention.kind === 'digits' && /^(19|20)\d\d$/.test(mention.text)) features.push('like-a-year');
  if (mention.kind === 'digits' && mention.value < 32) features.push('small-digits');
  if (mention.value === 1) features.push('one', `one:${mention.kind}`);
  if (before?.fold === '(' && after?.fold === ')') features.push('in-brackets');
  if (before?.kind === 'word' && before.capital && n.from > 1) features.push('after-name');
  if (before && context.lexicon.articles.has(before.fold))
    features.push('after-article', `after-article:${counted.top}`);
  if (before && context.lexicon.possessives.has(before.fold))
    features.push('after-possessive', `after-possessive:${counted.top}`);
  if (after?.capital) features.push('before-capital');
  if (after?.fold === '-') features.push('before-hyphen');
  if (before?.fold === '-') features.push('after-hyphen');
  if (after === undefined || after.kind === 'punct') features.push('before-stop');
  if (n.from === 0) features.push('opens');
  if (view.hypotheticals.some((h) => Math.abs(h.from - n.from) < 10)) features.push('hypothetical');
  if (around.partCue) features.push('part');
  if (mention.boundSpan) features.push('bounded');
  if (view.remainders.some((r) => r.to <= n.from && n.from - r.to <= 1)) features.push('remainder');
  for (const side of ['L', 'R'] as const) {
    const gap = trapGap(view, n, side);
    if (gap <= 8) features.push(`trap:${side}`, `trap:${side}:${bucket(gap)}`);
  }
  if (around.countCue) features.push('count-cue', `count-cue:counted:${counted.top}`);
  if (before?.fold === ',' && (after?.fold === ',' || after?.fold === '.') && mention.value < 110)
    features.push('between-commas', `between-commas:${tokens[n.from - 2]?.capital ? 'name' : 'word'}`);
  return features;
}

function noneFeatures(reaches: readonly Reach[]): string[] {
  const features = ['none'];
  const near = reaches.find((r) => !r.weak);
  features.push(near ? `none:nearest:${near.label}:b${near.barrier}:${bucket(near.distance)}` : 'none:no-trigger');
  if (near) features.push(`none:nearest:b${near.barrier}`, `none:nearest:${bucket(near.distance)}`);
  if (reaches.length === 0) features.push('none:nothing-named');
  return features;
}

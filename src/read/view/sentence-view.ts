import type { BlockKind } from '../../core/report.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { DateMention } from '../dates/index.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { CountedNoun, DynamicsCue, MeasureTrigger, OutcomeCue, Pattern, SpeechCue } from '../lang/lexicon.ts';
import type { QuantityMention } from '../numbers/index.ts';
import { findAll, type Match } from '../text/patterns.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type AgentMention, findAgents } from './agents.ts';
import { type Attribution, attribute } from './attribution.ts';

/** A number of the sentence with the tokens it covers, `[from, to)`. */
export interface NumberInView {
  readonly mention: QuantityMention;
  readonly from: number;
  readonly to: number;
  /** Where its phrase begins: at the words that bound it ("more than"), its article, or "another". */
  readonly lead: number;
  /** Where its bound ends that stands behind it ("88 or more"); else `to`. */
  readonly tail: number;
}

/** One sentence with everything that was found in it. Indexes are of `tokens`. */
export interface SentenceView extends Span {
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberInView[];
  readonly dates: readonly DateMention[];
  readonly triggers: readonly Match<MeasureTrigger>[];
  readonly speech: readonly Match<SpeechCue>[];
  readonly counted: readonly Match<CountedNoun>[];
  readonly units: readonly Match<Pattern>[];
  readonly references: readonly Match<Pattern>[];
  readonly others: readonly Match<Pattern>[];
  readonly parts: readonly Match<Pattern>[];
  readonly remainders: readonly Match<Pattern>[];
  readonly negations: readonly Match<Pattern>[];
  readonly hypotheticals: readonly Match<Pattern>[];
  readonly additions: readonly Match<Pattern>[];
  readonly dynamics: readonly Match<DynamicsCue>[];
  readonly outcomes: readonly Match<OutcomeCue>[];
  readonly agents: readonly AgentMention[];
  readonly attributions: readonly Attribution[];
}

export interface ViewRequest {
  readonly text: string;
  readonly span: Span;
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  /** Words that the report writes with a capital inside sentences: names. */
  readonly names: ReadonlySet<string>;
}

/** Looks a sentence over once; every later step asks the view. */
export function viewSentence(request: ViewRequest, lexicon: CompiledLexicon): SentenceView {
  const { text, span } = request;
  const tokens = tokenize(text, span.start, span.end);
  const numbers = placeNumbers(request.quantities, tokens, lexicon);
  const verbs = () => verbPlaces(tokens, view.triggers, view.speech, lexicon);
  // Most sentences are only glanced at on the way to a figure: what nobody asks for is not looked up.
  const view: SentenceView = {
    start: span.start,
    end: span.end,
    index: request.index,
    block: request.block,
    kind: request.kind,
    tokens,
    numbers,
    dates: request.dates,
    get triggers() {
      return keep(
        this,
        'triggers',
        findAll(lexicon.measures, tokens).filter((t) => !isWithin(t, numbers)),
      );
    },
    get speech() {
      return keep(this, 'speech', findAll(lexicon.speech, tokens));
    },
    get counted() {
      return keep(this, 'counted', findAll(lexicon.counted, tokens));
    },
    get units() {
      return keep(this, 'units', findAll(lexicon.units, tokens));
    },
    get references() {
      return keep(this, 'references', findAll(lexicon.references, tokens));
    },
    get others() {
      return keep(this, 'others', findAll(lexicon.others, tokens));
    },
    get parts() {
      return keep(this, 'parts', findAll(lexicon.parts, tokens));
    },
    get remainders() {
      return keep(this, 'remainders', findAll(lexicon.remainders, tokens));
    },
    get negations() {
      return keep(this, 'negations', findAll(lexicon.negations, tokens));
    },
    get hypotheticals() {
      return keep(this, 'hypotheticals', findAll(lexicon.hypotheticals, tokens));
    },
    get additions() {
      return keep(this, 'additions', findAll(lexicon.additions, tokens));
    },
    get dynamics() {
      return keep(this, 'dynamics', findAll(lexicon.dynamics, tokens));
    },
    get outcomes() {
      return keep(this, 'outcomes', findAll(lexicon.outcomes, tokens));
    },
    get agents() {
      return keep(this, 'agents', findAgents({ text, tokens, verbs: verbs(), names: request.names, lexicon }));
    },
    get attributions() {
      return keep(
        this,
        'attributions',
        attribute({ text, tokens, agents: this.agents, speech: this.speech, verbs: verbs(), lexicon }),
      );
    },
  };
  return view;
}

/** Whether one of the numbers, which stand in text order, holds all of a phrase. */
function isWithin({ from, to }: Match<unknown>, numbers: readonly NumberInView[]): boolean {
  for (const n of numbers) {
    if (n.from > from) return false;
    if (to <= n.to) return true;
  }
  return false;
}

/** Puts a value found late in the place of its getter. */
function keep<T>(view: SentenceView, name: keyof SentenceView, value: T): T {
  Object.defineProperty(view, name, { value, enumerable: true });
  return value;
}

function placeNumbers(
  quantities: readonly QuantityMention[],
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
): readonly NumberInView[] {
  const placed: NumberInView[] = [];
  let t = 0;
  for (const mention of quantities) {
    while (t < tokens.length && (tokens[t] as Token).end <= mention.start) t++;
    let to = t;
    while (to < tokens.length && overlaps(tokens[to] as Token, mention)) to++;
    if (to === t) continue;
    const bound = mention.boundSpan;
    let lead = t;
    if (bound && bound.start < mention.start)
      while (lead > 0 && t - lead < BOUND_REACH && (tokens[lead - 1] as Token).start >= bound.start) lead--;
    else if (mention.increment && tokens[lead - 1]?.kind === 'word') lead--;
    while (lead > 0 && lexicon.articles.has((tokens[lead - 1] as Token).fold)) lead--;
    let tail = to;
    if (bound && bound.end > mention.end)
      while (tail < tokens.length && tail - to < BOUND_REACH && (tokens[tail] as Token).end <= bound.end) tail++;
    placed.push({
      mention,
      from: t,
      to,
      lead,
      tail: bound && bound.start > mention.end ? (touches(tokens, to, bound.start) ? tail : to) : tail,
    });
  }
  return placed;
}

const BOUND_REACH = 6;

/** Whether a bound behind the number follows at once, so that the noun comes behind it: "88 or more prisoners". */
function touches(tokens: readonly Token[], to: number, start: number): boolean {
  const next = tokens[to];
  return next !== undefined && next.start >= start;
}

/** Tokens that are verbs as far as the lexicon knows: names and noun phrases do not run across them. */
function verbPlaces(
  tokens: readonly Token[],
  triggers: readonly Match<MeasureTrigger>[],
  speech: readonly Match<SpeechCue>[],
  lexicon: CompiledLexicon,
): Uint8Array {
  const verbs = new Uint8Array(tokens.length);
  for (const t of triggers) {
    const g = t.entry.government;
    if (g === 'object' || g === 'subject' || g === 'participle') verbs.fill(1, t.from, t.to);
  }
  for (const s of speech) if (s.entry.speaker === 'subject') verbs.fill(1, s.from, s.to);
  for (const [i, t] of tokens.entries())
    if (t.kind === 'word' && !t.capital && lexicon.auxiliaries.has(t.fold)) verbs[i] = 1;
  return verbs;
}

const counts = new WeakMap<SentenceView, Uint16Array>();

/** For every token, how many numbers end at or before it and how many begin before it, articles left out. */
function numberCounts(view: SentenceView): Uint16Array {
  const known = counts.get(view);
  if (known) return known;
  const size = view.tokens.length + 1;
  const made = new Uint16Array(size * 2);
  for (const n of view.numbers)
    if (n.mention.kind !== 'article') {
      for (const place of [n.to, size + n.from + 1]) made[place] = (made[place] as number) + 1;
    }
  for (let i = 1; i < size; i++) {
    made[i] = (made[i] as number) + (made[i - 1] as number);
    made[size + i] = (made[size + i] as number) + (made[size + i - 1] as number);
  }
  counts.set(view, made);
  return made;
}

/** How many numbers lie whole among the tokens `[from, to)`, articles left out. */
export function numbersBetween(view: SentenceView, from: number, to: number): number {
  if (to <= from || view.numbers.length === 0) return 0;
  const made = numberCounts(view);
  return Math.max(0, (made[to] as number) - (made[view.tokens.length + 1 + from] as number));
}

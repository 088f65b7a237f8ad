import type { BlockKind } from '../../core/report.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { DateMention } from '../dates/index.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type {
  CountedNoun,
  DynamicsCue,
  MeasureTrigger,
  OutcomeCue,
  Pattern,
  SpeechCue,
  SpeechTrap,
} from '../lang/lexicon.ts';
import { latest } from '../latest.ts';
import type { QuantityMention } from '../numbers/index.ts';
import { mendLostLetters } from '../text/lost-letters.ts';
import { findAll, type Match, type NumberEnds } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
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
  readonly exceptions: readonly Match<Pattern>[];
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
  readonly tokens: readonly Token[];
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  /** Words that the report writes with a capital inside sentences: names. */
  readonly names: ReadonlySet<string>;
}

/** Looks a sentence over once; every later step asks the view. */
export function viewSentence(request: ViewRequest, lexicon: CompiledLexicon): SentenceView {
  return new View(request, lexicon);
}

type Looked = Omit<SentenceView, 'start' | 'end' | 'index' | 'block' | 'kind' | 'tokens' | 'numbers' | 'dates'>;
type Found = { -readonly [K in keyof Looked]: Looked[K] | undefined };

/** All places from the start and in one order, so that every sentence is laid out alike in memory. */
const nothingYet = (): Found => ({
  triggers: undefined,
  speech: undefined,
  counted: undefined,
  units: undefined,
  references: undefined,
  others: undefined,
  parts: undefined,
  remainders: undefined,
  exceptions: undefined,
  negations: undefined,
  hypotheticals: undefined,
  additions: undefined,
  dynamics: undefined,
  outcomes: undefined,
  agents: undefined,
  attributions: undefined,
});

/** Most sentences are only glanced at on the way to a figure: what nobody asks for is not looked up. */
class View implements SentenceView {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberInView[];
  readonly dates: readonly DateMention[];
  private readonly text: string;
  private readonly names: ReadonlySet<string>;
  private readonly lexicon: CompiledLexicon;
  private readonly found: Found = nothingYet();
  private verbs: Uint8Array | undefined;

  constructor(request: ViewRequest, lexicon: CompiledLexicon) {
    const { text, span } = request;
    const tokens = mendLostLetters(request.tokens, text, lexicon.lostWords);
    this.start = span.start;
    this.end = span.end;
    this.index = request.index;
    this.block = request.block;
    this.kind = request.kind;
    this.tokens = tokens;
    this.numbers = placeNumbers(request.quantities, tokens, lexicon);
    this.dates = request.dates;
    this.text = text;
    this.names = request.names;
    this.lexicon = lexicon;
  }

  get triggers(): readonly Match<MeasureTrigger>[] {
    const { numbers } = this;
    this.found.triggers ??= findAll(this.lexicon.measures, this.tokens, numberEnds(this.tokens, numbers)).filter(
      (t) => !isWithin(t, numbers),
    );
    return this.found.triggers;
  }

  get speech(): readonly Match<SpeechCue>[] {
    const { numbers } = this;
    this.found.speech ??= findAll(this.lexicon.speech, this.tokens)
      .filter(isCue)
      .filter((c) => !this.isCounted(c, numbers) && !this.isAround(c));
    return this.found.speech;
  }

  get counted(): readonly Match<CountedNoun>[] {
    this.found.counted ??= findAll(this.lexicon.counted, this.tokens);
    return this.found.counted;
  }

  get units(): readonly Match<Pattern>[] {
    this.found.units ??= findAll(this.lexicon.units, this.tokens);
    return this.found.units;
  }

  get references(): readonly Match<Pattern>[] {
    this.found.references ??= findAll(this.lexicon.references, this.tokens);
    return this.found.references;
  }

  get others(): readonly Match<Pattern>[] {
    this.found.others ??= findAll(this.lexicon.others, this.tokens);
    return this.found.others;
  }

  get parts(): readonly Match<Pattern>[] {
    this.found.parts ??= findAll(this.lexicon.parts, this.tokens);
    return this.found.parts;
  }

  get remainders(): readonly Match<Pattern>[] {
    this.found.remainders ??= findAll(this.lexicon.remainders, this.tokens);
    return this.found.remainders;
  }

  get exceptions(): readonly Match<Pattern>[] {
    this.found.exceptions ??= findAll(this.lexicon.exceptions, this.tokens);
    return this.found.exceptions;
  }

  get negations(): readonly Match<Pattern>[] {
    this.found.negations ??= findAll(this.lexicon.negations, this.tokens);
    return this.found.negations;
  }

  get hypotheticals(): readonly Match<Pattern>[] {
    this.found.hypotheticals ??= findAll(this.lexicon.hypotheticals, this.tokens);
    return this.found.hypotheticals;
  }

  get additions(): readonly Match<Pattern>[] {
    this.found.additions ??= findAll(this.lexicon.additions, this.tokens);
    return this.found.additions;
  }

  get dynamics(): readonly Match<DynamicsCue>[] {
    this.found.dynamics ??= findAll(this.lexicon.dynamics, this.tokens);
    return this.found.dynamics;
  }

  get outcomes(): readonly Match<OutcomeCue>[] {
    this.found.outcomes ??= findAll(this.lexicon.outcomes, this.tokens);
    return this.found.outcomes;
  }

  get agents(): readonly AgentMention[] {
    const { text, tokens, names, lexicon } = this;
    this.found.agents ??= findAgents({ text, tokens, verbs: this.verbPlaces(), names, lexicon });
    return this.found.agents;
  }

  get attributions(): readonly Attribution[] {
    const { text, tokens, agents, speech, lexicon } = this;
    this.found.attributions ??= attribute({ text, tokens, agents, speech, verbs: this.verbPlaces(), lexicon });
    return this.found.attributions;
  }

  /** "57 suspects": what stands right behind a number and may be counted is no verb. */
  private isCounted(cue: Match<SpeechCue>, numbers: readonly NumberInView[]): boolean {
    const one = cue.to - cue.from === 1 && cue.entry.speaker === 'subject';
    return one && numbers.some((n) => n.to === cue.from) && this.counted.some((c) => c.from === cue.from);
  }

  /** "Claimed 60 lives": the verb of a phrase that closes around the number says nothing. */
  private isAround({ from, to }: Match<SpeechCue>): boolean {
    return this.triggers.some(
      (t) => t.from === from && this.numbers.some((n) => n.from >= to && n.to < t.to && n.mention.kind !== 'article'),
    );
  }

  private verbPlaces(): Uint8Array {
    this.verbs ??= verbPlaces(this.tokens, this.triggers, this.speech, this.lexicon);
    return this.verbs;
  }
}

const isCue = (match: Match<SpeechCue | SpeechTrap>): match is Match<SpeechCue> => match.entry.act !== null;

/** Where a phrase may pass over a number: from its bound or from the number itself. Articles are words like others. */
function numberEnds(tokens: readonly Token[], numbers: readonly NumberInView[]): NumberEnds {
  const ends = new Uint16Array(tokens.length + 1);
  for (const n of numbers) {
    if (n.mention.kind === 'article') continue;
    ends[n.lead] = n.tail;
    ends[n.from] = n.tail;
  }
  return ends;
}

/** Whether one of the numbers, which stand in text order, holds all of a phrase. */
function isWithin({ from, to }: Match<unknown>, numbers: readonly NumberInView[]): boolean {
  for (const n of numbers) {
    if (n.from > from) return false;
    if (to <= n.to) return true;
  }
  return false;
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

/** For every token, how many numbers end at or before it and how many begin before it, articles left out. */
const numberCounts = latest((view: SentenceView): Uint16Array => {
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
  return made;
});

/** How many numbers lie whole among the tokens `[from, to)`, articles left out. */
export function numbersBetween(view: SentenceView, from: number, to: number): number {
  if (to <= from || view.numbers.length === 0) return 0;
  const made = numberCounts(view);
  return Math.max(0, (made[to] as number) - (made[view.tokens.length + 1 + from] as number));
}

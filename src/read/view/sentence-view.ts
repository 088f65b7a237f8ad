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
  const numbers = placeNumbers(request.quantities, tokens);
  const triggers = findAll(lexicon.measures, tokens).filter(
    (t) => !numbers.some((n) => t.from >= n.from && t.to <= n.to),
  );
  const speech = findAll(lexicon.speech, tokens);
  const verbs = verbPlaces(tokens, triggers, speech, lexicon);
  const agents = findAgents({ text, tokens, verbs, names: request.names, lexicon });
  return {
    start: span.start,
    end: span.end,
    index: request.index,
    block: request.block,
    kind: request.kind,
    tokens,
    numbers,
    dates: request.dates,
    triggers,
    speech,
    counted: findAll(lexicon.counted, tokens),
    units: findAll(lexicon.units, tokens),
    references: findAll(lexicon.references, tokens),
    others: findAll(lexicon.others, tokens),
    parts: findAll(lexicon.parts, tokens),
    remainders: findAll(lexicon.remainders, tokens),
    negations: findAll(lexicon.negations, tokens),
    hypotheticals: findAll(lexicon.hypotheticals, tokens),
    additions: findAll(lexicon.additions, tokens),
    dynamics: findAll(lexicon.dynamics, tokens),
    outcomes: findAll(lexicon.outcomes, tokens),
    agents,
    attributions: attribute({ text, tokens, agents, speech, verbs, lexicon }),
  };
}

function placeNumbers(quantities: readonly QuantityMention[], tokens: readonly Token[]): readonly NumberInView[] {
  const placed: NumberInView[] = [];
  let t = 0;
  for (const mention of quantities) {
    while (t < tokens.length && (tokens[t] as Token).end <= mention.start) t++;
    let to = t;
    while (to < tokens.length && overlaps(tokens[to] as Token, mention)) to++;
    if (to > t) placed.push({ mention, from: t, to });
  }
  return placed;
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

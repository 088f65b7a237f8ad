import type { CompiledLexicon } from '../lang/compile.ts';
import { latest } from '../latest.ts';
import type { Token } from '../text/tokens.ts';
import type { AgentMention } from '../view/agents.ts';
import type { Attribution } from '../view/attribution.ts';
import { countBetween, isQuote } from '../view/marks.ts';
import { type NumberInView, numbersBetween, type SentenceView } from '../view/sentence-view.ts';
import { owned } from './owner.ts';

/** What lies between two places of a sentence. */
export interface Between {
  readonly words: number;
  readonly commas: number;
  readonly clauses: number;
  readonly quotes: number;
  /** Semicolons and dashes: the next statement of a row. */
  readonly semis: number;
  readonly colons: number;
  readonly parens: number;
  readonly numbers: number;
}

const own = new WeakMap<AgentMention, readonly Attribution[]>();

/** Attributions whose speaker is this mention. */
export function attributionsOf(view: SentenceView, mention: AgentMention): readonly Attribution[] {
  const known = own.get(mention);
  if (known) return known;
  const found = view.attributions.filter(
    (a) => a.agent !== null && a.agent.from < mention.to && mention.from < a.agent.to,
  );
  own.set(mention, found);
  return found;
}

/** Counts what parts the token ranges `a` and `b`. */
export function between(
  view: SentenceView,
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
  lexicon: CompiledLexicon,
): Between {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  const count = (kind: Parameters<typeof countBetween>[1]) => countBetween(view.tokens, kind, from, to, lexicon);
  return {
    words: count('word'),
    commas: count('comma'),
    clauses: count('clause'),
    quotes: count('quote'),
    semis: count('semi'),
    colons: count('colon'),
    parens: count('paren'),
    numbers: numbersBetween(view, from, to),
  };
}

/** A statement made in the sentence: who speaks, by which cue, and how far the number is from it. */
export interface Statement {
  readonly attribution: Attribution;
  readonly agent: AgentMention;
  readonly distance: number;
  readonly gap: Between;
  /** Order of agent, cue and number: "acn" is "the ministry said 88". */
  readonly order: string;
}

/** The statements of a sentence as seen from one number, the nearest first. */
export function statementsFor(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): readonly Statement[] {
  const out: Statement[] = [];
  for (const at of view.attributions) {
    if (!at.main || at.agent === null) continue;
    if (insetBehind(view, n, at, at.agent, lexicon)) continue;
    const gap = between(view, spanOf(at), n, lexicon);
    const inside = at.agent.from < n.to && n.from < at.agent.to;
    const far = gap.semis * 8 + gap.colons * 2 + gap.parens * 2 + gap.commas + gap.clauses + gap.numbers * 0.5;
    out.push({
      attribution: at,
      agent: at.agent,
      distance: far + gap.words * 0.12 + (inside ? 3 : 0) + handicapOf(at, at.agent),
      gap,
      order: orderOf(at, at.agent, n),
    });
  }
  return out.sort((x, y) => x.distance - y.distance);
}

/**
 * "Boats that it says were smuggling": a clause about a noun behind the number speaks of that noun, unless it is the
 * number's own ("63 people whose death the army admits").
 */
function insetBehind(
  view: SentenceView,
  n: NumberInView,
  at: Attribution,
  agent: AgentMention,
  lexicon: CompiledLexicon,
): boolean {
  if (agent.from < n.to || at.cue.from < agent.from) return false;
  const before = view.tokens[agent.from - 1];
  if (before === undefined || agent.from - 1 < n.to || !lexicon.relatives.has(before.fold)) return false;
  return owned(view, lexicon).get(agent) !== n;
}

/** Who hears is not who says; whom an agency cites knows more than the agency; a denied figure is the denier's. */
function handicapOf(at: Attribution, agent: AgentMention): number {
  const relays = agent.kind === 'agency' || agent.kind === 'outlet';
  const owner = (at.act === 'cite' && !relays) || at.act === 'deny';
  return (at.act === 'hear' ? 4 : 0) + (relays ? 2 : 0) - (owner ? 1.5 : 0);
}

function spanOf(at: Attribution): { from: number; to: number } {
  const a = at.agent as AgentMention;
  return { from: Math.min(a.from, at.cue.from), to: Math.max(a.to, at.cue.to) };
}

export function orderOf(at: Attribution, a: AgentMention, n: NumberInView): string {
  return [
    ['a', a.from],
    ['c', at.cue.from],
    ['n', n.from],
  ]
    .sort((x, y) => (x[1] as number) - (y[1] as number))
    .map((x) => x[0])
    .join('');
}

/** Whether the number stands between quotation marks of its sentence. */
export const quoted = latest((n: NumberInView, view: SentenceView): boolean => {
  let open = false;
  for (let i = 0; i < n.from; i++) {
    const t = view.tokens[i] as Token;
    if (isQuote(t)) open = t.fold === '“' || t.fold === '«' ? true : t.fold === '"' ? !open : false;
  }
  return open;
});

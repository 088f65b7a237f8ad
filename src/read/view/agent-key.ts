import { isState } from '../../core/countries.ts';
import { fold } from '../text/fold.ts';

/** The words of an agent's name as they are compared. */
export interface AgentWords {
  /** What two mentions of one agent share: the folded words. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** Those long enough to tell one agent from another, in order. */
  readonly long: readonly string[];
}

const SHORTEST = 3;
const LONG = 4;
const LIMIT = 10_000;
const known = new Map<string, AgentWords>();

export function agentWords(text: string): AgentWords {
  const done = known.get(text);
  if (done !== undefined) return done;
  const words = text
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((w) => w.length >= SHORTEST)
    .map(fold);
  const made = { key: words.join(' '), words: new Set(words), long: words.filter((w) => w.length >= LONG) };
  if (known.size >= LIMIT) known.clear();
  known.set(text, made);
  return made;
}

export const agentKey = (text: string): string => agentWords(text).key;

/** Whether two names share a word that is long enough to tell one agent from another. */
export function shareWord(a: string, b: string): boolean {
  const { words } = agentWords(b);
  for (const w of agentWords(a).long) if (words.has(w)) return true;
  return false;
}

/** Whether a name is that of a country or its capital, which reports let speak for its government. */
export const namesState = (text: string): boolean => isState(text.split(/\s+/).map(fold).join(' '));

import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { ClaimantContext } from './claimant-scene.ts';
import { statementsFor } from './scope.ts';
import type { Speaker } from './speaker.ts';

/** Who speaks in the sentences of a report that hold numbers. */
interface Voices {
  /** By value, the sentences and speakers of the nearest statements. */
  readonly byValue: ReadonlyMap<number, readonly { readonly sentence: number; readonly key: string | null }[]>;
  /** How many numbers each speaker's statements are the nearest to. */
  readonly counts: ReadonlyMap<string, number>;
}

const voices = new WeakMap<DocumentView, Voices>();

function voicesOf({ document, lexicon, resolve }: ClaimantContext): Voices {
  const known = voices.get(document);
  if (known) return known;
  const byValue = new Map<number, { sentence: number; key: string | null }[]>();
  const counts = new Map<string, number>();
  for (const index of document.numbered) {
    const view = document.sentence(index);
    for (const n of view.numbers) {
      if (n.mention.kind === 'article') continue;
      const near = statementsFor(view, n, lexicon).find((s) => s.gap.semis === 0);
      const key = near ? resolve(near.agent, index).key : null;
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      const { value } = n.mention;
      if (value === null || value < LEAST) continue;
      const list = byValue.get(value) ?? [];
      list.push({ sentence: index, key });
      byValue.set(value, list);
    }
  }
  const made = { byValue, counts };
  voices.set(document, made);
  return made;
}

/** Smaller numbers come back by chance. */
const LEAST = 4;

/** Whether the same number stands elsewhere in the report as somebody's statement: as this one's, as another's. */
export function echoFeatures(
  n: NumberInView,
  view: SentenceView,
  speaker: Speaker | null,
  context: ClaimantContext,
): string[] {
  const { byValue, counts } = voicesOf(context);
  const who = speaker === null ? 'author' : 'speaker';
  const others = (byValue.get(n.mention.value ?? Number.NaN) ?? []).filter((e) => e.sentence !== view.index);
  const features: string[] = [];
  if (others.length > 0) {
    const told = others.filter((e) => e.key !== null);
    const mine = speaker !== null && told.some((e) => alike(e.key as string, speaker.key));
    const state = told.length === 0 ? 'untold' : mine ? 'mine' : speaker === null ? 'told' : 'others';
    features.push(`echo:${who}:${state}`, `echo:${who}:${state}:${view.kind}`);
  }
  if (speaker !== null) {
    let mine = 0;
    let most = 0;
    for (const [key, count] of counts) {
      if (alike(key, speaker.key)) mine += count;
      else most = Math.max(most, count);
    }
    const often = mine === 0 ? '0' : mine === 1 ? '1' : mine <= 3 ? '2-3' : '4+';
    features.push(
      `voice:${often}`,
      `voice:${often}:${view.kind}`,
      `voice:${mine > most ? 'first' : mine === 0 ? 'none' : 'lesser'}`,
    );
  } else features.push(`voices:${Math.min(counts.size, 4)}`);
  return features;
}

function alike(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [x, y] = a.length < b.length ? [a, b] : [b, a];
  return x.length > 3 && ` ${y} `.includes(` ${x} `);
}

import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { ClaimantContext } from './claimant-scene.ts';
import { statementsFor } from './scope.ts';
import type { Speaker } from './speaker.ts';

/** Who speaks in the sentences of a report that hold numbers. */
interface Voices {
  /** By value, who states it (null: nobody) and the first and last sentence where. */
  readonly byValue: ReadonlyMap<number, ReadonlyMap<string | null, Sighting>>;
  /** How many numbers each speaker's statements are the nearest to. */
  readonly counts: ReadonlyMap<string, number>;
  /** What was found out of each speaker, once. */
  readonly heard: Map<string, readonly [often: string, rank: string]>;
}

interface Sighting {
  readonly first: number;
  last: number;
}

const voices = new WeakMap<DocumentView, Voices>();

/** No report has so many speakers, of all numbers or of one: text without end may. */
const MOST = 200;

function voicesOf({ document, lexicon, resolve }: ClaimantContext): Voices {
  const known = voices.get(document);
  if (known) return known;
  const byValue = new Map<number, Map<string | null, Sighting>>();
  const counts = new Map<string, number>();
  for (const index of document.numbered) {
    const view = document.sentence(index);
    for (const n of view.numbers) {
      if (n.mention.kind === 'article') continue;
      const near = statementsFor(view, n, lexicon).find((s) => s.gap.semis === 0);
      const key = near ? resolve(near.agent, index).key : null;
      if (key !== null && (counts.has(key) || counts.size < MOST)) counts.set(key, (counts.get(key) ?? 0) + 1);
      const { value } = n.mention;
      if (value === null || value < LEAST) continue;
      const sightings = byValue.get(value) ?? new Map<string | null, Sighting>();
      byValue.set(value, sightings);
      const seen = sightings.get(key);
      if (seen) seen.last = index;
      else if (sightings.size < MOST) sightings.set(key, { first: index, last: index });
    }
  }
  const made = { byValue, counts, heard: new Map() };
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
  const found = voicesOf(context);
  const features: string[] = [];
  const state = echoOf(found.byValue.get(n.mention.value ?? Number.NaN), view.index, speaker);
  if (state !== null) {
    const who = speaker === null ? 'author' : 'speaker';
    features.push(`echo:${who}:${state}`, `echo:${who}:${state}:${view.kind}`);
  }
  if (speaker !== null) {
    const [often, rank] = hearing(found, speaker);
    features.push(`voice:${often}`, `voice:${often}:${view.kind}`, `voice:${rank}`);
  } else features.push(`voices:${Math.min(found.counts.size, 4)}`);
  return features;
}

/** How the same number is told in other sentences; null where it is in none. */
function echoOf(
  sightings: ReadonlyMap<string | null, Sighting> | undefined,
  here: number,
  speaker: Speaker | null,
): string | null {
  let elsewhere = false;
  let told = false;
  for (const [key, { first, last }] of sightings ?? []) {
    if (first === here && last === here) continue;
    elsewhere = true;
    if (key === null) continue;
    told = true;
    if (speaker !== null && alike(key, speaker.key)) return 'mine';
  }
  if (!elsewhere) return null;
  return !told ? 'untold' : speaker === null ? 'told' : 'others';
}

/** How often a speaker's statements stand nearest to a number, and whether nobody's do more often. */
function hearing({ counts, heard }: Voices, { key: own }: Speaker): readonly [often: string, rank: string] {
  const known = heard.get(own);
  if (known) return known;
  let mine = 0;
  let most = 0;
  for (const [key, count] of counts) {
    if (alike(key, own)) mine += count;
    else most = Math.max(most, count);
  }
  const often = mine === 0 ? '0' : mine === 1 ? '1' : mine <= 3 ? '2-3' : '4+';
  const made = [often, mine > most ? 'first' : mine === 0 ? 'none' : 'lesser'] as const;
  heard.set(own, made);
  return made;
}

function alike(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [x, y] = a.length < b.length ? [a, b] : [b, a];
  return x.length > 3 && ` ${y} `.includes(` ${x} `);
}

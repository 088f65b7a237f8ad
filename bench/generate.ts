import { createHash } from 'node:crypto';
import type { Report } from '../src/core/report.ts';

/** A small generator of even chances (mulberry32), so that the same seed makes the same reports. */
function chances(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const COUNTRIES = [
  'Belarus',
  'Nicaragua',
  'Cuba',
  'Myanmar',
  'Iran',
  'Mozambique',
  'Sudan',
  'Peru',
  'Bolivia',
  'Turkey',
  'Chile',
  'Haiti',
  'Georgia',
  'Kenya',
  'Nepal',
  'Togo',
];
const BODIES = [
  'interior ministry',
  'prison service',
  'Open Cells group',
  'Committee of Relatives',
  'Bar Association',
  'police',
  'Lantern monitor',
];
const DEEDS = [
  ['prisoners were released', 'prisoners had been released so far'],
  ['people were arrested', 'people have been arrested since the protests began'],
  ['protesters were killed', 'protesters have been killed so far'],
  ['people were injured', 'people have been injured in all'],
  ['political prisoners remain behind bars', 'political prisoners were still in custody'],
] as const;
const BOUNDS = ['', 'at least ', 'more than ', 'about ', 'nearly '];
const FILLER = [
  'The talks between the two sides went on until late in the evening and ended without a common statement.',
  'Families waited in front of the gate with blankets, coffee and photographs of those inside.',
  'Observers noted that the decree had not been published in the official gazette.',
  'Shops in the old quarter stayed closed while buses were diverted to the ring road.',
  'A spokesman for the embassy declined to comment on the negotiations.',
];

/** English prose with a figure in about every eighth sentence. */
export function plainText(size: number): string {
  const next = chances(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const out: string[] = [];
  for (let length = 0; length < size; ) {
    const s =
      next() < 0.125
        ? `The ${pick(BODIES)} said ${pick(BOUNDS)}${10 + Math.floor(next() * 900)} ${pick(DEEDS)[0]}.`
        : pick(FILLER);
    out.push(out.length % 6 === 5 ? `${s}\n` : s);
    length += s.length + 1;
  }
  return out.join(' ');
}

const sha = (t: string) => createHash('sha256').update(t).digest('hex');

/** Reports of about ten figures each; eight reports make one event, and each event has a place and a week of its own. */
export function generateReports(count: number): readonly Report[] {
  const next = chances(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, i): Report => {
    const event = Math.floor(i / 8);
    const country = COUNTRIES[event % COUNTRIES.length] as string;
    const town = `${['North', 'South', 'East', 'West', 'New', 'Old'][event % 6]} ${String.fromCharCode(65 + (event % 23))}${['elmar', 'orvik', 'andal', 'ustra', 'erano'][event % 5]}${event}`;
    const day = new Date(Date.UTC(2024, 0, 1) + event * 86_400_000 + (i % 8) * 3_600_000).toISOString();
    const base = 20 + (event % 50) * 10;
    const lines = Array.from({ length: 5 }, (_unused, k) => {
      const deed = DEEDS[k] as (typeof DEEDS)[number];
      const n = base + k * 7 + Math.floor(next() * 3);
      return `In ${town}, ${country}, the ${pick(BODIES)} said ${pick(BOUNDS)}${n} ${deed[0]}. The ${pick(BODIES)} reported that ${pick(BOUNDS)}${n * 3} ${deed[1]}. ${pick(FILLER)}`;
    });
    const text = `${country}: what is known of ${town}\n\n${lines.join('\n\n')}\n`;
    return {
      id: sha(text + i),
      path: `bench/${i}.txt`,
      text,
      textHash: sha(text),
      meta: { published: day, outlet: `Outlet ${i % 40}` },
      language: 'en',
      blocks: [],
    };
  });
}

/** A report as the file that it might have been read from. */
export function asMarkdown({ text, meta }: Report): string {
  const title = (text.split('\n', 1)[0] ?? '').replace(':', ',');
  return `---\ntitle: ${title}\noutlet: ${meta.outlet}\npublished: ${meta.published}\nlang: en\n---\n${text}`;
}

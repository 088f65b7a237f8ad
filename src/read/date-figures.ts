import { assignWhen, type DateMention, type WhenAnswer, type WhenRequest } from './dates/index.ts';
import type { Decision } from './decisions.ts';
import { clauseOf } from './features/clause.ts';
import { foreignDates } from './features/foreign-dates.ts';
import type { DocumentView } from './view/document-view.ts';

/** Rules that read a date where the figure stands, so that the same figure elsewhere may take it over. */
const FIRM: ReadonlySet<string> = new Set([
  'when.batch',
  'when.announced',
  'when.window',
  'when.since',
  'when.counted-on',
  'when.happened-until',
  'when.point',
  'when.stock',
]);

/**
 * Dates every figure of a report, in text order. First the figures that carry a date themselves; then those that have
 * none, from the same figure elsewhere in the report, from the figure that they elaborate, or from the report.
 */
export function dateFigures(decisions: readonly Decision[], document: DocumentView): readonly WhenAnswer[] {
  const dates = datesBySubject(decisions, document);
  const requests = decisions.map((d) => requestOf(d, document, dates));
  const alone = requests.map((r) => assignWhen(r));
  const places = datedPlaces(decisions, alone);
  const done: WhenAnswer[] = [];
  for (const [i, d] of decisions.entries()) {
    const own = alone[i] as WhenAnswer;
    if (FIRM.has(own.rule)) {
      done.push(own);
      continue;
    }
    const at = twinOf(d, places);
    const twin = at === null ? null : (alone[at] as WhenAnswer);
    const told = twin === null ? carriedTo(d, i, decisions, done) : null;
    done.push(assignWhen({ ...(requests[i] as WhenRequest), carried: told, twin }));
  }
  return done;
}

/** Those who come out do so on other days than those on which people were taken or harmed. */
const WAYS_OUT: ReadonlySet<string> = new Set(['released', 'deported']);

interface Dates {
  readonly counted: readonly DateMention[];
  /** By whether the figure is of a way out. */
  readonly kin: (out: boolean) => readonly DateMention[];
}

/** The dates of a report by what the sentences count that hold them. */
function datesBySubject(decisions: readonly Decision[], { dates }: DocumentView): Dates {
  const told = new Map<DateMention, Set<boolean>>();
  for (const { measure, view } of decisions)
    for (const m of view.dates) told.set(m, (told.get(m) ?? new Set()).add(WAYS_OUT.has(measure.label)));
  const of = (out: boolean) => dates.filter((m) => !told.has(m) || told.get(m)?.has(true) === out);
  const kin = new Map([true, false].map((out) => [out, of(out)]));
  return { counted: dates.filter((m) => told.has(m)), kin: (out) => kin.get(out) ?? [] };
}

function requestOf(d: Decision, document: DocumentView, dates: Dates): WhenRequest {
  const { view, number } = d;
  const lexicon = document.data.lexicon;
  const block = document.blocks[view.block];
  const heading = block?.intro ?? block?.heading ?? null;
  return {
    number: number.mention,
    clause: clauseOf(view, number, lexicon),
    sentence: view,
    heading: heading === null ? null : (document.blocks[heading] ?? null),
    mentions: document.dates,
    counted: dates.counted,
    kin: dates.kin(WAYS_OUT.has(d.measure.label)),
    block: block ?? view,
    foreign: foreignDates(view, number, d.measure.label, lexicon),
    published: document.published,
    dynamics: d.dynamics.label,
    headline: isHead(d),
    act: ACTS.has(d.measure.label) && d.basis.label === 'announced',
  };
}

const isHead = ({ view }: Decision) => view.kind === 'headline' || view.kind === 'standfirst';

/** A further batch is a batch. */
const kindOf = ({ dynamics }: Decision) => (dynamics.label === 'increment' ? 'batch' : dynamics.label);

/** Below this, two equal figures of a report may well be of two events. */
const CHANCE = 10;

/** What an authority does by announcing it; deaths and injuries it only reports. */
const ACTS: ReadonlySet<string> = new Set(['released', 'sentenced', 'charged', 'deported']);

/** Measure, number and kind: what makes two figures of a report one. */
const keyOf = (d: Decision): string => `${d.measure.label}:${d.number.mention.value}:${kindOf(d)}`;

/** Where each figure stands with a date of its own, in text order. */
function datedPlaces(decisions: readonly Decision[], alone: readonly WhenAnswer[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, d] of decisions.entries()) {
    if (!FIRM.has((alone[i] as WhenAnswer).rule)) continue;
    const known = places.get(keyOf(d));
    if (known) known.push(i);
    else places.set(keyOf(d), [i]);
  }
  return places;
}

/** The place of the same figure that is dated: the first in the report, which its later mentions repeat. */
function twinOf(d: Decision, places: ReadonlyMap<string, number[]>): number | null {
  if (d.dynamics.label === 'plan' || d.number.mention.value < (isHead(d) ? 1 : CHANCE)) return null;
  return places.get(keyOf(d))?.[0] ?? null;
}

/** The date of the figure just before, of one measure: in one block, or in the next one as a part of it. */
function carriedTo(d: Decision, i: number, all: readonly Decision[], done: readonly WhenAnswer[]): string | null {
  const last = all[i - 1];
  if (last === undefined || last.measure.label !== d.measure.label) return null;
  const partOfLast =
    last.view.block === d.view.block - 1 &&
    !isHead(last) &&
    last.number.mention.value >= d.number.mention.value &&
    isPart(d);
  const elaborates = last.view.block === d.view.block || partOfLast;
  return elaborates ? (done[i - 1]?.when ?? null) : null;
}

const isPart = ({ view, number }: Decision) => view.parts.some((p) => p.from >= number.to && p.from - number.to <= 2);

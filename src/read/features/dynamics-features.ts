import { type Basis, DYNAMICS, type Dynamics, type Measure } from '../../core/vocabulary.ts';
import { datesNear, profileOf } from '../dates/index.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import type { Candidate } from '../model/choice.ts';
import { barrierBetween, bucket } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';
import type { Speaker } from './claimant-features.ts';
import { clauseOf } from './clause.ts';
import { evidenceOf } from './count-evidence.ts';
import { reasonOf } from './governor.ts';
import { type Placed, reachesOf } from './reach.ts';
import { standingOf } from './standing.ts';

/** A figure before, as far as the running of its count may carry on. */
export interface EarlierDynamics {
  readonly dynamics: Dynamics;
  readonly measure: Measure;
  readonly n: number;
  readonly key: string | null;
  readonly sentence: number;
  readonly block: number;
  /** Tokens of its number. */
  readonly to: number;
}

export interface DynamicsContext {
  readonly document: DocumentView;
  readonly lexicon: CompiledLexicon;
  readonly speaker: Speaker | null;
  readonly measure: Measure;
  readonly basis: Basis;
  readonly placed: readonly Placed[];
  /** All figures before, in text order. */
  readonly earlier: readonly EarlierDynamics[];
}

/** The five ways a count can run, with what speaks for each: cues, dates, the governing words, what came before. */
export function dynamicsCandidates(
  view: SentenceView,
  n: NumberInView,
  context: DynamicsContext,
): readonly Candidate<Dynamics>[] {
  const m = context.measure;
  const shared = new Set([
    `m:${m}`,
    `block:${view.kind}`,
    `block:${view.kind}:m:${m}`,
    `basis:${context.basis}`,
    ...numberFeatures(n),
    ...cueFeatures(view, n, context),
    ...dateFeatures(view, n, context),
    ...governorFeatures(view, n, context),
    ...speakerFeatures(view, context),
    ...aroundFeatures(view, context),
    ...reportFeatures(context),
  ]);
  const carried = process.env.NOCARRY ? [] : carriedFeatures(view, n, context);
  return DYNAMICS.map((d) => {
    const features = [`d=${d}`];
    for (const f of shared) features.push(`${f}>${d}`);
    for (const [label, f] of carried) if (label === d) features.push(f, `${f}:${d}`);
    return { label: d, features };
  });
}

function numberFeatures(n: NumberInView): string[] {
  const out = [`q:${n.mention.quantity.quantifier}`, `kind:${n.mention.kind}`];
  if (n.mention.increment) out.push('increment');
  if (n.mention.value === 0) out.push('zero');
  return out;
}

/** Cues of the sentence, those of the number's own clause told from the rest. */
function cueFeatures(view: SentenceView, n: NumberInView, { lexicon, measure }: DynamicsContext): string[] {
  const out: string[] = [];
  const own = new Set<Dynamics>();
  for (const c of view.dynamics) {
    const left = c.to <= n.from;
    const from = left ? c.to : n.to;
    const to = left ? n.from : c.from;
    const distance = Math.max(0, to - from);
    const barrier = barrierBetween(view.tokens, from, to, lexicon);
    const d = c.entry.dynamics;
    const parted = view.numbers.some((o) => o !== n && o.from >= from && o.to <= to && o.mention.kind !== 'article');
    const reach = barrier <= 1 ? (parted ? 'shared' : 'own') : 'far';
    out.push(`cue:${d}:${reach}`, `word:${c.entry.pattern}`);
    if (reach !== 'far') {
      own.add(d);
      out.push(
        `cue:${d}:${left ? 'L' : 'R'}:${bucket(distance)}`,
        `cue:${d}:m:${measure}`,
        `word:${c.entry.pattern}:near`,
      );
    }
  }
  if (own.size === 0) out.push('cue:none', `cue:none:m:${measure}`);
  if (view.hypotheticals.length > 0) out.push('hypothetical');
  return out;
}

const DAY_STEPS = [0, 1, 3, 7, 30] as const;

function daysApart(from: number | null | undefined, to: number | null | undefined): string {
  if (from === null || from === undefined || to === null || to === undefined) return 'unknown';
  const apart = to - from;
  return String(DAY_STEPS.find((s) => apart <= s) ?? 'long');
}

/** Dates by what they do for this figure, and how far what the report is about lies back. */
function dateFeatures(view: SentenceView, n: NumberInView, { document, lexicon, measure }: DynamicsContext): string[] {
  const block = document.blocks[view.block];
  const above = block?.intro ?? block?.heading ?? null;
  const near = datesNear({
    number: n.mention,
    clause: clauseOf(view, n, lexicon),
    sentence: view,
    heading: above === null ? null : (document.blocks[above] ?? null),
    mentions: document.dates,
  });
  const profile = profileOf(document.dates, document.published);
  const told = profile.told?.last;
  const out: string[] = [];
  for (const role of ['point', 'window', 'open', 'close', 'said'] as const) {
    const found = near[role];
    if (found) out.push(`date:${role}`, `date:${role}:${found.shell}`, `date:${role}:m:${measure}`);
  }
  if (near.point) {
    const { first, last } = near.point.interval;
    const length = first === last ? 'day' : 'long';
    out.push(`point:${length}:${near.point.shell}`, `point:${length}:ago:${daysApart(last, told)}`);
  }
  if (!near.point && !near.window && !near.open && !near.close) out.push('undated', `undated:m:${measure}`);
  out.push(
    `report:${profile.window ? 'window' : 'plain'}`,
    `report:${profile.window ? 'window' : 'plain'}:m:${measure}`,
  );
  out.push(
    `event:ago:${daysApart(profile.event?.last, told)}`,
    `event:ago:${daysApart(profile.event?.last, told)}:m:${measure}`,
  );
  out.push(`window:ago:${daysApart(profile.window?.first, told)}`);
  return out;
}

/** The words that govern the number: what they are and in what tense. */
function governorFeatures(
  view: SentenceView,
  n: NumberInView,
  { lexicon, measure, placed }: DynamicsContext,
): string[] {
  const out: string[] = [];
  const reaches = reachesOf(view, n, placed, lexicon).filter((r) => r.measure === measure);
  const governor = reaches.find((r) => reasonOf(r, false) !== null) ?? reaches[0];
  if (!governor) return ['governor:none', `governor:none:m:${measure}`];
  const reason = reasonOf(governor, false) ?? 'none';
  out.push(
    `governor:${governor.standing}`,
    `governor:${governor.standing}:m:${measure}`,
    `governor:${reason}:${governor.standing}`,
  );
  out.push(
    `tense:${tenseOf(view, governor.from, lexicon)}`,
    `tense:${tenseOf(view, governor.from, lexicon)}:m:${measure}`,
  );
  for (const t of view.triggers) {
    if (t.entry.measure !== measure || !t.entry.dynamics) continue;
    out.push(`trigger:${t.entry.dynamics}`);
    if (t.from === governor.from) out.push(`trigger:${t.entry.dynamics}:governor`);
  }
  return out;
}

const AUXILIARY_REACH = 3;

/** Whether the verb at a token is in the perfect ("have been freed"), stands with an auxiliary, or alone. */
function tenseOf(view: SentenceView, at: number, lexicon: CompiledLexicon): string {
  let found = 'plain';
  for (let i = at - 1; i >= 0 && i >= at - AUXILIARY_REACH; i--) {
    const word = view.tokens[i]?.fold ?? '';
    if (lexicon.perfect.has(word)) return `perfect:${word}`;
    if (lexicon.auxiliaries.has(word)) found = `aux:${word}`;
    else if (view.tokens[i]?.kind !== 'word') break;
  }
  return found;
}

function speakerFeatures(view: SentenceView, { document, speaker, measure }: DynamicsContext): string[] {
  const standing = standingOf(document, speaker);
  const out = [`is:${standing}`, `is:${standing}:m:${measure}`];
  for (const act of new Set(view.attributions.map((a) => a.act))) out.push(`act:${act}`, `act:${act}:m:${measure}`);
  return out;
}

/** What the words beside all numbers of this measure in the report say of its counting. */
function reportFeatures({ document, measure }: DynamicsContext): string[] {
  const e = evidenceOf(document, measure);
  const step = (x: number) => (x === 0 ? '0' : x === 1 ? '1' : x <= 3 ? '2-3' : '4+');
  const lean = e.running > e.occasion ? 'running' : e.running < e.occasion ? 'occasion' : 'even';
  return [`lean:${lean}`, `lean:${lean}:m:${measure}`, `running:${step(e.running)}`, `occasion:${step(e.occasion)}`];
}

/** What the heading, the lead-in and, for a headline, the lead say of the running of counts. */
function aroundFeatures(view: SentenceView, { document, measure }: DynamicsContext): string[] {
  const block = document.blocks[view.block];
  const out: string[] = [];
  const tell = (place: string, index: number) => {
    const other = document.sentence(index);
    for (const c of other.dynamics) out.push(`${place}:${c.entry.dynamics}`);
    for (const d of other.dates) out.push(`${place}:date:${d.kind}${d.said ? ':said' : ''}`);
  };
  for (const index of [block?.intro, block?.heading]) {
    if (index === null || index === undefined) continue;
    for (const s of document.ofBlock(index)) tell('above', s);
  }
  if (view.index > 0 && document.spans[view.index - 1]?.block === view.block) tell('previous', view.index - 1);
  if (view.kind === 'headline') {
    const lead = document.blocks.findIndex((b) => b.kind === 'body');
    const first = lead < 0 ? undefined : document.ofBlock(lead)[0];
    if (first !== undefined) {
      tell('lead', first);
      if (document.sentence(first).triggers.some((t) => t.entry.measure === measure)) out.push('lead:same-measure');
    }
  }
  return [...new Set(out)];
}

/** The figures before whose running may carry on: the last one, the last of the measure, one of the same size. */
function carriedFeatures(
  view: SentenceView,
  n: NumberInView,
  { earlier, measure, speaker, lexicon }: DynamicsContext,
): [Dynamics, string][] {
  const out: [Dynamics, string][] = [];
  const last = earlier.at(-1);
  if (last) {
    const what = last.measure === measure ? 'same' : 'other';
    const who = last.key === (speaker?.key ?? null) ? 'same' : 'other';
    out.push(
      [last.dynamics, `last:${what}:${placeOf(view, last)}`],
      [last.dynamics, `last:${what}:${who}:${placeOf(view, last)}`],
    );
    if (last.sentence === view.index && last.to <= n.from) {
      const barrier = barrierBetween(view.tokens, last.to, n.from, lexicon);
      const cued =
        view.dynamics.some((c) => c.from >= last.to && c.to <= n.from + 6) ||
        view.dates.some((d) => d.start >= (view.tokens[last.to]?.start ?? 0));
      const part = view.parts.some((p) => p.from >= last.to - 1 && (p.to <= n.from || p.from - n.to <= 2));
      out.push([last.dynamics, `last:${what}:b${barrier}:${cued ? 'cued' : 'plain'}`]);
      if (part) out.push([last.dynamics, `part:${what}`]);
    } else if (view.parts.some((p) => p.to <= n.from && n.from - p.to <= 4))
      out.push([last.dynamics, `part:${what}:before`]);
  }
  const same = earlier.findLast((e) => e.measure === measure);
  if (same && same !== last) out.push([same.dynamics, `measure:${placeOf(view, same)}`]);
  const twin = earlier.findLast((e) => e.measure === measure && e.n === n.mention.value);
  if (twin && n.mention.value > 2)
    out.push([twin.dynamics, `twin:${twin.sentence === view.index ? 'here' : 'before'}`]);
  return out;
}

function placeOf(view: SentenceView, e: EarlierDynamics): string {
  if (e.sentence === view.index) return 'here';
  if (e.block === view.block) return e.sentence === view.index - 1 ? 'next' : 'block';
  return view.kind === 'bullet' ? 'bullet' : 'far';
}

import type { Measure } from '../../core/vocabulary.ts';
import { roleOf } from '../dates/index.ts';
import type { CompiledLexicon } from '../lang/compile.ts';
import { barrierBetween } from '../view/barriers.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { NumberInView, SentenceView } from '../view/sentence-view.ts';

/** How often a report speaks of a measure as a running count, and how often as one occasion. */
export interface Evidence {
  readonly running: number;
  readonly occasion: number;
  readonly numbers: number;
}

const NONE: Evidence = { running: 0, occasion: 0, numbers: 0 };
const made = new WeakMap<DocumentView, ReadonlyMap<Measure, Evidence>>();

/** The evidence of a whole report for one measure: of the words beside its numbers, not of any decision. */
export function evidenceOf(document: DocumentView, measure: Measure): Evidence {
  const known = made.get(document) ?? gather(document);
  made.set(document, known);
  return known.get(measure) ?? NONE;
}

function gather(document: DocumentView): ReadonlyMap<Measure, Evidence> {
  const out = new Map<Measure, Evidence>();
  const { lexicon } = document.data;
  for (const index of document.numbered) {
    const view = document.sentence(index);
    const measures = new Set(view.triggers.map((t) => t.entry.measure).filter((m) => m !== null));
    if (measures.size === 0) continue;
    const running = view.numbers.some((n) => runs(view, n, lexicon));
    const occasion = view.numbers.some((n) => happens(view, n, lexicon));
    for (const m of measures) {
      const e = out.get(m) ?? NONE;
      out.set(m, { running: e.running + Number(running), occasion: e.occasion + Number(occasion), numbers: e.numbers + 1 });
    }
  }
  return out;
}

function beside(view: SentenceView, n: NumberInView, from: number, to: number, lexicon: CompiledLexicon): boolean {
  return to <= n.from ? barrierBetween(view.tokens, to, n.from, lexicon) <= 1 : from >= n.to && barrierBetween(view.tokens, n.to, from, lexicon) <= 1;
}

function runs(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): boolean {
  return (
    view.dynamics.some((c) => c.entry.dynamics === 'cumulative' && beside(view, n, c.from, c.to, lexicon)) ||
    view.dates.some((d) => roleOf(d) === 'open' || roleOf(d) === 'close')
  );
}

function happens(view: SentenceView, n: NumberInView, lexicon: CompiledLexicon): boolean {
  return (
    view.dynamics.some((c) => c.entry.dynamics === 'batch' && beside(view, n, c.from, c.to, lexicon)) ||
    view.dates.some((d) => roleOf(d) === 'point' && d.interval !== null && d.interval.first === d.interval.last)
  );
}

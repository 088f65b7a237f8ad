import { parseEdtf } from '../../core/edtf.ts';
import type { Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import { type DateMention, findDates, ownDate } from '../dates/index.ts';
import type { LanguageData } from '../lang/index.ts';
import { findQuantities, type QuantityMention } from '../numbers/index.ts';
import { fold, foldText } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { bodyStart, type StructuredBlock, structure } from '../text/structure.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type SentenceView, viewSentence } from './sentence-view.ts';

/** A report laid open: its blocks and sentences, viewed when asked for and kept. */
export interface DocumentView {
  readonly report: Report;
  readonly data: LanguageData;
  /** ISO 8601 day of the report: as its metadata say, else as its opening lines do; null if neither does. */
  readonly published: string | null;
  readonly blocks: readonly StructuredBlock[];
  readonly spans: readonly { readonly span: Span; readonly block: number; readonly tokens: readonly Token[] }[];
  readonly dates: readonly DateMention[];
  /** Indexes of the sentences that hold a number. */
  readonly numbered: readonly number[];
  sentence(index: number): SentenceView;
  /** Whether any of these folded words may stand in a sentence, which is not viewed for it. */
  mayHold(index: number, words: readonly string[]): boolean;
  /** Sentences of one block, in order. */
  ofBlock(block: number): readonly number[];
}

const READ = new Set(['headline', 'standfirst', 'heading', 'bullet', 'body', 'quotation', 'table']);
const INNER_CAPITAL = /(?<=[\p{Ll},;»”] )\p{Lu}[\p{L}\p{M}]+/gu;

/** Opens a report. Work is done only where there is a number and around it. */
export function openDocument(report: Report, data: LanguageData): DocumentView {
  const { text } = report;
  const blocks = structure(report, data.lexicon.furniture);
  const published = report.meta.published ?? ownDate(text, bodyStart(text), data.dates);
  const day = published === null ? null : parseEdtf(published);
  const spans: { span: Span; block: number; tokens: readonly Token[] }[] = [];
  const dates: DateMention[] = [];
  const byBlock: number[][] = [];
  const quantities = new Map<number, readonly QuantityMention[]>();
  const datesOf = new Map<number, readonly DateMention[]>();
  const numbered: number[] = [];
  for (const [b, block] of blocks.entries()) {
    byBlock.push([]);
    if (!READ.has(block.kind)) continue;
    for (const span of sentences(text, block, data.lexicon.abbreviations)) {
      const index = spans.length;
      const tokens = tokenize(text, span.start, span.end);
      spans.push({ span, block: b, tokens });
      byBlock[b]?.push(index);
      const found = findQuantities(text, span.start, span.end, data.numbers);
      const dated = findDates(text, span.start, span.end, data.dates, day, { before: dates, tokens });
      if (dated.length > 0) datesOf.set(index, dated);
      dates.push(...dated);
      if (found.length > 0) {
        quantities.set(index, found);
        numbered.push(index);
      }
    }
  }
  const names = new Set<string>();
  for (const m of text.matchAll(INNER_CAPITAL)) names.add(fold(m[0]));
  const views = new Map<number, SentenceView>();
  const folded = new Map<number, string>();
  return {
    report,
    data,
    published,
    blocks,
    spans,
    dates,
    numbered,
    mayHold(index, words) {
      let known = folded.get(index);
      if (known === undefined) {
        const { span } = spans[index] as (typeof spans)[number];
        known = foldText(text.slice(span.start, span.end));
        folded.set(index, known);
      }
      for (const word of words) if (known.includes(word)) return true;
      return false;
    },
    ofBlock: (block) => byBlock[block] ?? [],
    sentence(index) {
      const known = views.get(index);
      if (known) return known;
      const place = spans[index];
      if (place === undefined) throw new RangeError(`no sentence ${index}`);
      const view = viewSentence(
        {
          text,
          span: place.span,
          index,
          block: place.block,
          kind: (blocks[place.block] as StructuredBlock).kind,
          tokens: place.tokens,
          quantities: quantities.get(index) ?? [],
          dates: datesOf.get(index) ?? [],
          names,
        },
        data.lexicon,
      );
      views.set(index, view);
      return view;
    },
  };
}

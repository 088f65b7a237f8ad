import type { Span } from '../../core/span.ts';
import type { Dynamics } from '../../core/vocabulary.ts';
import type { DateMention } from './mention.ts';

export interface WhenRequest {
  readonly number: Span;
  readonly clause: Span;
  readonly sentence: Span;
  /** The heading or lead-in whose list the sentence stands in, if any. */
  readonly heading?: Span | null;
  /** All date mentions of the report, in text order. */
  readonly mentions: readonly DateMention[];
  /** ISO 8601 date of the report, if known. */
  readonly published: string | null;
  readonly dynamics: Dynamics;
  /** `when` of the figure before it that this one elaborates, if any. */
  readonly carried?: string | null;
}

export interface WhenAnswer {
  /** EDTF date or interval of the event or of the stock. */
  readonly when: string | null;
  /** EDTF date, or date and time, at which the count was made. */
  readonly asOf: string | null;
  readonly rule: string;
}

/** Decides what date a figure belongs to. First version: the nearest date of the clause, then of the sentence. */
export function assignWhen(request: WhenRequest): WhenAnswer {
  const within = (s: Span) =>
    request.mentions.filter((m) => m.value !== null && m.start >= s.start && m.end <= s.end).at(-1)?.value ?? null;
  const day = request.published?.slice(0, 10) ?? null;
  const when = within(request.clause) ?? within(request.sentence) ?? request.carried ?? day;
  return { when, asOf: day, rule: 'first-version' };
}

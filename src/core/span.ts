/** A half-open run of UTF-16 code units, `[start, end)`, over one immutable text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the characters it holds: `text.slice(start, end) === quote`, always. */
export interface Quote extends Span {
  readonly quote: string;
}

/** Cuts `text` at a span and keeps the characters beside the position. */
export function quoteOf(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
}

/** True where two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

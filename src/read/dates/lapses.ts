import { type DateInterval, dayInterval, spanning } from '../../core/edtf.ts';
import { type Scan, take } from './compile.ts';
import { type Length, lengthAt, recentAt } from './lengths.ts';
import type { DateKind } from './mention.ts';
import type { Anchor } from './resolve.ts';
import { shiftBy } from './units.ts';

/** A date expression among the tokens `[start, next)`, resolved. */
export interface Found {
  readonly start: number;
  readonly next: number;
  readonly interval: DateInterval | null;
  readonly kind: DateKind;
  readonly rule: string;
  readonly minute?: number;
  readonly future?: boolean;
}

/** "in the last seven days", "nas últimas 24 horas": from so long before publication until it. */
export function recentWindow(scan: Scan, p: number, anchor: Anchor): Found | null {
  const length = recentAt(scan, p);
  if (length === null) return null;
  const first = anchor.published === null ? null : shiftBy(anchor.published, -length.n, length.unit);
  const interval = first === null || anchor.published === null ? null : spanning(first, dayInterval(anchor.published));
  const back =
    length.unit === 'hour' && length.n < 24 && anchor.published !== null
      ? dayInterval(anchor.published - 1, anchor.published)
      : interval;
  return { start: p, next: length.next, interval: back, kind: 'interval', rule: 'window.recent' };
}

/** "in the next three days", "nos próximos meses": ahead, as its words say. */
export function comingWindow(scan: Scan, p: number, anchor: Anchor): Found | null {
  const cue = take(scan, 'coming', p);
  const length = cue && lengthAt(scan, cue.next);
  if (!length || length.ordinal) return null;
  const { published } = anchor;
  const last = published === null ? null : shiftBy(published, length.n, length.unit);
  const interval = published === null || last === null ? null : spanning(dayInterval(published), last);
  return { start: p, next: length.next, interval, kind: 'interval', rule: 'window.coming', future: true };
}

/** "three days ago", "hace dos semanas", "há dois dias", "six days later", "um mês depois", "a los seis días". */
export function agoAt(scan: Scan, p: number, anchor: Anchor): Found | null {
  const before = take(scan, 'agoBefore', p);
  if (before) {
    const length = lengthAt(scan, before.next);
    return length && !length.ordinal ? shifted(p, length.next, length, anchor.published, -1, 'ago') : null;
  }
  const lead = take(scan, 'laterBefore', p);
  if (lead) {
    const length = lengthAt(scan, lead.next);
    return length && !length.ordinal && !take(scan, 'of', length.next) ? later(p, length.next, length, anchor) : null;
  }
  const length = lengthAt(scan, p);
  if (length === null || length.ordinal) return null;
  const ago = take(scan, 'agoAfter', length.next);
  if (ago) return shifted(p, ago.next, length, anchor.published, -1, 'ago');
  const after = take(scan, 'laterAfter', length.next);
  if (after) return sequel(scan, p, after.next, length, anchor);
  const earlier = take(scan, 'earlierAfter', length.next);
  if (earlier === null) return null;
  const base = anchor.vague ? null : (anchor.previous ?? anchor.published);
  return shifted(p, earlier.next, length, take(scan, 'of', earlier.next) ? null : base, -1, 'earlier');
}

/** How near to publication the time of a statement is taken to be publication itself. */
const NEWS = 3;

/** "Three days after, …" counts from the last date; "three days after the raid" tells when the raid was. */
function sequel(scan: Scan, p: number, next: number, length: Length, anchor: Anchor): Found {
  const word = scan.tokens[next - 1]?.fold ?? '';
  const preposition = scan.words.leads.get(word)?.laterBefore !== undefined;
  const follows = scan.tokens[next];
  const goesOn = follows !== undefined && follows.kind !== 'punct';
  const event =
    goesOn &&
    (take(scan, 'of', next) !== null || (preposition && (take(scan, 'the', next) !== null || follows.capital)));
  return event ? eventBefore(p, next, length, anchor) : later(p, next, length, anchor);
}

/** What a report of the day looks back to: so long before publication. Told of another time, it dates nothing. */
function eventBefore(p: number, next: number, length: Length, anchor: Anchor): Found {
  const { previous, published } = anchor;
  const ofToday = published !== null && (previous === null || published - previous <= NEWS);
  const found = shifted(p, next, length, ofToday ? published : null, -1, 'after-event');
  return length.unit === 'hour' || length.unit === 'minute' ? { ...found, interval: null, kind: 'duration' } : found;
}

/** Counted from the last day told; a sequel that would lie after publication is a mere length. */
function later(p: number, next: number, length: Length, anchor: Anchor): Found {
  const found = shifted(p, next, length, anchor.vague ? null : anchor.previous, 1, 'later');
  const first = found.interval?.first ?? null;
  if (first !== null && anchor.published !== null && first > anchor.published)
    return { start: p, next, interval: null, kind: 'duration', rule: 'length.later' };
  return found;
}

function shifted(start: number, next: number, length: Length, base: number | null, sign: 1 | -1, rule: string): Found {
  const interval = base === null ? null : shiftBy(base, sign * length.n, length.unit);
  return { start, next, interval, kind: interval ? 'relative' : 'duration', rule: `length.${rule}` };
}

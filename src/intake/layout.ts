import type { Block, BlockKind } from '../core/report.ts';

/** A piece of a document before it has a position. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
}

const HEADLINE_LIMIT = 140;

/** Makes the opening of a document without a title its headline: a heading, or a few words without a full stop. */
export function withHeadline(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first || rest.length === 0) return pieces;
  const words = first.text.split(/\s+/).length;
  const opens =
    first.kind === 'heading' ||
    (first.kind === 'body' && words > 2 && first.text.length < HEADLINE_LIMIT && !/[.!?:;,]$/.test(first.text));
  return opens ? [{ kind: 'headline', text: first.text }, ...rest] : pieces;
}

/** Lays pieces out as one text, a blank line between two, and says where each came to stand. */
export function layOut(pieces: readonly Piece[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { kind, text } of pieces) {
    if (parts.length > 0) at += 2;
    blocks.push({ kind, start: at, end: at + text.length });
    parts.push(text);
    at += text.length;
  }
  return { text: parts.join('\n\n'), blocks };
}

import type { Block, BlockKind } from '../core/report.ts';

/** A piece of a document before it has a position. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
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

import type { Report } from '../core/report.ts';
import type { AgentKind } from '../core/vocabulary.ts';
import type { LanguageData } from './lang/index.ts';
import { findAll } from './text/patterns.ts';
import { tokenize } from './text/tokens.ts';

/** Who publishes a report, as far as its outlet's name tells: a body that publishes its own bulletin is its author. */
export interface Author {
  readonly kind: AgentKind | null;
  /** A body of the state that watches over the others. */
  readonly overseer: boolean;
}

const NOBODY: Author = { kind: null, overseer: false };

export function authorOf(report: Report, { lexicon }: LanguageData): Author {
  const outlet = report.meta.outlet;
  if (outlet === undefined) return NOBODY;
  const tokens = tokenize(outlet);
  const known = findAll(lexicon.known, tokens)[0] ?? findAll(lexicon.heads, tokens)[0];
  return { kind: known?.entry.kind ?? null, overseer: findAll(lexicon.overseers, tokens).length > 0 };
}

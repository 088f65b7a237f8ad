import { isState } from '../../core/countries.ts';
import type { AgentKind } from '../../core/vocabulary.ts';
import { authorOf } from '../author-kind.ts';
import { latest } from '../latest.ts';
import { findAll, matchesAt } from '../text/patterns.ts';
import { tokenize } from '../text/tokens.ts';
import { agentKey, namesState } from '../view/agent-key.ts';
import type { DocumentView } from '../view/document-view.ts';
import type { Speaker } from './claimant-features.ts';

/**
 * What a claimant is to the count: an authority that acts, one that watches over those who act, a body of another kind,
 * records that speak, a person or place of whom the report does not say what they are, or the author.
 */
export type Standing =
  | AgentKind
  | 'overseer'
  | 'records'
  | 'person'
  | 'place-or-body'
  | 'acronym'
  | 'single'
  | 'author'
  | 'author-authority'
  | 'author-overseer'
  | 'author-body';

interface Known {
  readonly kind: AgentKind | null;
  readonly overseer: boolean;
}

const known = new WeakMap<DocumentView, ReadonlyMap<string, Known>>();

const SHORTEST = 3;

/** What the report says, anywhere beside a number, of those whose names hold a word: "Saab" is the "attorney general". */
function peopleOf(document: DocumentView): ReadonlyMap<string, Known> {
  const made = known.get(document);
  if (made) return made;
  const { lexicon } = document.data;
  const out = new Map<string, Known>();
  for (const index of document.numbered) {
    const view = document.sentence(index);
    for (const a of view.agents) {
      if (!a.named || a.kind === null || a.kind === 'unknown') continue;
      const overseer = findAll(lexicon.overseers, view.tokens.slice(a.from, a.to)).length > 0;
      for (let i = a.from; i < a.to; i++) {
        const t = view.tokens[i];
        if (!t?.capital || t.fold.length < SHORTEST || lexicon.notNames.has(t.fold)) continue;
        // A country or a common noun of many names ("Institute", "Ministry") tells nobody from another.
        if (isState(t.fold) || matchesAt(lexicon.heads, view.tokens, i).length > 0) continue;
        const before = out.get(t.fold);
        if (before === undefined || (overseer && !before.overseer)) out.set(t.fold, { kind: a.kind, overseer });
      }
    }
  }
  known.set(document, out);
  return out;
}

/** The standing of a claimant, or of the author where there is none. */
export function standingOf(document: DocumentView, speaker: Speaker | null): Standing {
  return standing(speaker ?? document, document, speaker);
}

const standing = latest((_who: Speaker | DocumentView, document: DocumentView, speaker: Speaker | null) =>
  settle(document, speaker),
);

function settle(document: DocumentView, speaker: Speaker | null): Standing {
  if (speaker === null) {
    const author = authorOf(document.report, document.data);
    if (author.overseer) return 'author-overseer';
    if (author.kind === 'authority') return 'author-authority';
    return author.kind === null || author.kind === 'outlet' || author.kind === 'agency' ? 'author' : 'author-body';
  }
  const { lexicon } = document.data;
  if (findAll(lexicon.overseers, tokenize(speaker.text)).length > 0) return 'overseer';
  if (speaker.mention.type === 'data' && speaker.kind === 'authority') return 'records';
  const words = agentKey(speaker.text).split(' ');
  const people = peopleOf(document);
  const told = words.map((w) => people.get(w)).filter((k) => k !== undefined);
  const single = words.length <= 3;
  if (
    single &&
    told.some((k) => k.overseer) &&
    (speaker.kind === null || speaker.kind === 'authority' || speaker.mention.type === 'name')
  )
    return 'overseer';
  if (speaker.kind !== null && speaker.kind !== 'unknown') return speaker.kind;
  // "Caracas says", "Turkey admits": a country or capital that speaks is its government.
  if (namesState(speaker.text)) return 'authority';
  const last = people.get(words.at(-1) ?? '') ?? told[0];
  if (last?.kind) return last.kind;
  if (!speaker.mention.named) return 'unknown';
  if (/^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(speaker.text)) return 'acronym';
  const first = tokenize(speaker.text)[0];
  const article = first !== undefined && lexicon.articles.has(first.fold);
  return !article && words.length > 1 ? 'person' : article ? 'place-or-body' : 'single';
}

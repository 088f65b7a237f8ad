import type { AgentMention } from '../view/agents.ts';
import type { SentenceView } from '../view/sentence-view.ts';
import type { Statement } from './scope.ts';

/** What a careful reader would expect by the order of words alone, and by which rule. null is the author. */
export interface Expected {
  readonly mention: AgentMention | null;
  readonly rule: string;
}

export interface ExpectedRequest {
  readonly view: SentenceView;
  readonly statements: readonly Statement[];
  readonly label: AgentMention | null;
  readonly firstPerson: boolean;
  /** A verb of saying whose subject is dropped. */
  readonly dropped: boolean;
  readonly opensBlock: boolean;
  readonly lastSpeaker: { readonly mention: AgentMention; readonly back: number } | null;
  /** The speaker of the next sentence, where that only says who said this one. */
  readonly nextSpeaker: AgentMention | null;
  /** Whom the lead-in or the heading of a list names as its source. */
  readonly source: { readonly mention: AgentMention; readonly place: string } | null;
  /** The claimant of a figure before in this sentence. */
  readonly carried: AgentMention | null | undefined;
}

/**
 * The first rule that applies: a label before a colon; the nearest statement of the same clause row; the author who
 * says "we"; the speaker of the figure beside it; the one who spoke last, where the subject is dropped or the sentence
 * goes on within the paragraph; else the author.
 */
export function expectedClaimant(r: ExpectedRequest): Expected {
  const near = r.statements.find((s) => s.gap.semis === 0);
  if (r.label && !near && !(r.source && r.label.kind === null))
    return { mention: r.label, rule: `label-${r.label.type}` };
  if (near) return { mention: near.agent, rule: `stated-${near.order}` };
  if (r.firstPerson) return { mention: null, rule: 'first-person' };
  if (r.carried !== undefined) return { mention: r.carried, rule: r.carried ? 'beside' : 'beside-author' };
  if (r.source) return { mention: r.source.mention, rule: r.source.place };
  if (r.view.kind === 'headline' || r.view.kind === 'heading') return { mention: null, rule: 'title' };
  if (r.dropped && r.lastSpeaker && r.lastSpeaker.back === 1)
    return { mention: r.lastSpeaker.mention, rule: 'dropped' };
  if (r.nextSpeaker) return { mention: r.nextSpeaker, rule: 'next' };
  if (r.statements[0]) return { mention: r.statements[0].agent, rule: 'row' };
  if (r.lastSpeaker && !r.opensBlock && r.lastSpeaker.back === 1)
    return { mention: r.lastSpeaker.mention, rule: 'goes-on' };
  return { mention: null, rule: r.opensBlock ? 'opens' : 'alone' };
}

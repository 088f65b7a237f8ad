import type { Trace } from '../core/claim.ts';
import { creditedNames } from '../core/credits.ts';
import type { Decision } from './decisions.ts';
import type { DocumentView } from './view/document-view.ts';

/** Through whom a figure reached the reader, nearest the claimant first. */
export interface Relay {
  readonly names: readonly string[];
  readonly traces: readonly Trace[];
}

/**
 * Agencies and outlets between claimant and reader: those that the sentence names beside the claimant ("told the
 * agency", "informs X, according to Y"), and those that the credit line names.
 */
export function relayOf(document: DocumentView, d: Decision): Relay {
  const names: string[] = [];
  const traces: Trace[] = [];
  const speaker = d.claimant.label;
  const through = (v: typeof d.view) => {
    for (const a of v.agents) {
      if (a.kind !== 'agency' && a.kind !== 'outlet') continue;
      if (speaker && speaker.sentence === v.index && a.from < speaker.mention.to && speaker.mention.from < a.to)
        continue;
      const attached = v.attributions.some((x) => x.agent !== null && x.agent.from < a.to && a.from < x.agent.to);
      if (!attached || names.includes(a.text)) continue;
      // "X informs, according to Y": the later named is the nearer to the claimant.
      names.unshift(a.text);
      traces.unshift({ rule: 'relay.named', span: { start: a.start, end: a.end } });
    }
  };
  if (speaker && speaker.kind !== 'agency' && speaker.kind !== 'outlet') {
    through(d.view);
    const next = d.view.index + 1;
    if (names.length === 0 && document.spans[next]?.block === d.view.block) through(document.sentence(next));
  }
  const credit = document.report.meta.credit;
  if (credit && speaker && names.length === 0) {
    for (const name of creditedNames(credit)) {
      names.push(name);
      traces.push({ rule: 'relay.credit' });
    }
  }
  return { names, traces };
}

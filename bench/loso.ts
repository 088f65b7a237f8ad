import { createHash } from 'node:crypto';
import type { Claim } from '../src/core/claim.ts';
import type { Model } from '../src/read/model/model.ts';
import { readReport } from '../src/read/read-report.ts';
import type { Story } from './stories.ts';
import { type Examples, examplesOf, trainModel } from './train.ts';

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Claims by report path, read with the given model. */
export function readStoryWith(story: Story, model: Model): Map<string, readonly Claim[]> {
  const out = new Map<string, readonly Claim[]>();
  for (const report of story.reports) out.set(report.path, readReport(report, { model, hash }).claims);
  return out;
}

/** Reads every story with a model that was trained on the others and on the project's own coded reports. */
export function leaveOneOut(stories: readonly Story[], own: readonly Examples[]): Map<string, readonly Claim[]> {
  const examples = stories.map((s) => examplesOf(s));
  const out = new Map<string, readonly Claim[]>();
  for (const [i, story] of stories.entries()) {
    const model = trainModel([...examples.filter((_, j) => j !== i), ...own]);
    for (const [path, claims] of readStoryWith(story, model)) out.set(path, claims);
  }
  return out;
}

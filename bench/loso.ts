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
  for (const report of story.reports) out.set(report.path, readReport(report, { model, hash }));
  return out;
}

/** How many groups the stories are parted in; each group is read by a model that was trained on the others. */
const GROUPS = 5;

/**
 * Reads every story with a model that was trained on stories of other groups and on the project's own coded reports:
 * no story has any part in the model that reads it.
 */
export function leaveOut(stories: readonly Story[], own: readonly Examples[]): Map<string, readonly Claim[]> {
  const all = stories.map((s) => examplesOf(s));
  const out = new Map<string, readonly Claim[]>();
  for (let group = 0; group < GROUPS; group++) {
    const model = trainModel([...all.filter((_, i) => i % GROUPS !== group), ...own]);
    for (const [i, story] of stories.entries()) {
      if (i % GROUPS !== group) continue;
      for (const [path, claims] of readStoryWith(story, model)) out.set(path, claims);
    }
  }
  return out;
}

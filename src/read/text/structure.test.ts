import { describe, expect, it } from 'vitest';
import { languageData } from '../lang/index.ts';
import { structure } from './structure.ts';

const kinds = (text: string) =>
  structure({ text, blocks: [] }, languageData('en').lexicon.furniture).map((b) => [
    b.kind,
    text.slice(b.start, b.end),
  ]);

const BODY = 'The ministry said on Monday that forty sailors had been freed after the strike.';

describe('the blocks of a plain text', () => {
  it('takes the titles below "Recommended Stories" for what they are', () => {
    expect(kinds(`${BODY}\n\nRecommended Stories\nlist of 3 items\nTen boats seized\n\n${BODY}`)).toEqual([
      ['body', BODY],
      ['teaser', 'Recommended Stories'],
      ['teaser', 'list of 3 items'],
      ['teaser', 'Ten boats seized'],
      ['body', BODY],
    ]);
  });
  it('takes a line behind a teaser that names its report for a heading', () => {
    expect(kinds(`${BODY}\n\nAlso Read: Ten boats seized\nThose who remain\n\n${BODY}`).slice(1, 3)).toEqual([
      ['teaser', 'Also Read: Ten boats seized'],
      ['heading', 'Those who remain'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Report } from '../../core/report.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from '../view/document-view.ts';
import { isForeign } from './foreign.ts';
import { resolver } from './speaker.ts';

const ABOUT = 'Belarus let prisoners out of a jail near Minsk. Belarusian jails hold more. ';

/** Whether the one named so in the last sentence speaks for another country than the report's. */
function foreign(language: 'en' | 'es' | 'pt', text: string, words: string): boolean | undefined {
  const blocks = [{ kind: 'body', start: 0, end: text.length }];
  const report = { id: '0', path: 'a.txt', text, textHash: '0', meta: {}, language, blocks } as unknown as Report;
  const document = openDocument(report, languageData(language));
  const last = document.spans.length - 1;
  const mention = document.sentence(last).agents.find((a) => a.text === words);
  return mention && isForeign(resolver(document)(mention, last), document);
}

describe('a claimant of another country', () => {
  it.each([
    ['en', `${ABOUT}At least 12 walked out, the US State Department said.`, 'the US State Department'],
    ['en', `${ABOUT}At least 12 walked out, Donald Trump said.`, 'Donald Trump'],
    ['es', 'Caracas soltó a presos venezolanos; Venezuela calla. El Pentágono dijo que son 12.', 'El Pentágono'],
    ['pt', 'Caracas soltou presos; a Venezuela cala, dizem venezuelanos. O Itamaraty disse que são 12.', 'O Itamaraty'],
  ] as const)('is told by country, leader or seat, in %s: %s', (language, text, words) => {
    expect(foreign(language, text, words)).toBe(true);
  });
  it.each([
    ['its own', `${ABOUT}At least 12 walked out, the government of Belarus said.`, 'the government of Belarus'],
    ['nameless', `${ABOUT}At least 12 walked out, the interior ministry said.`, 'the interior ministry'],
    ['equal', 'Belarus and Poland talked in Minsk and Warsaw. Poland said 12 walked out.', 'Poland'],
  ] as const)('is not foreign: %s', (_, text, words) => {
    expect(foreign('en', text, words)).toBe(false);
  });
});

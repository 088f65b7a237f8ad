import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './vocabulary.ts';
import { WORDING, wordIssue } from './wording.ts';

const blanksOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe('the wording table', () => {
  it.each(Object.entries(WORDING))('has %s in every language, with the same blanks', (_code, sentences) => {
    for (const language of LANGUAGES) expect(sentences[language].trim().length).toBeGreaterThan(0);
    const first = blanksOf(sentences.en);
    for (const language of LANGUAGES) expect([...new Set(blanksOf(sentences[language]))]).toEqual([...new Set(first)]);
  });

  it('fills the blanks from the values of the issue', () => {
    const issue = { code: 'intake.duplicate', severity: 'note', values: { other: 'a/b.txt' } } as const;
    expect(wordIssue(issue, 'en')).toBe('The same bytes as a/b.txt: counted as one report.');
    expect(wordIssue(issue, 'pt')).toContain('a/b.txt');
  });

  it('prints a code that has no wording instead of hiding it', () => {
    expect(wordIssue({ code: 'nowhere.known', severity: 'error', values: { n: 3 } }, 'es')).toBe(
      'nowhere.known {"n":3}',
    );
  });
});

import type { Language } from '../../core/vocabulary.ts';
import { type LanguageData, languageData } from '../lang/index.ts';
import { openDocument } from './document-view.ts';
import type { NumberInView, SentenceView } from './sentence-view.ts';

/** A report of one paragraph, and its first sentence, for tests that look at how a sentence is seen. */
export function oneSentence(
  language: Language,
  text: string,
): { readonly view: SentenceView; readonly data: LanguageData } {
  const blocks = [{ kind: 'body' as const, start: 0, end: text.length }];
  const data = languageData(language);
  const report = { id: 'r', path: 'r.txt', text, textHash: 'r', meta: {}, language, blocks };
  return { view: openDocument(report, data).sentence(0), data };
}

/** The number of a sentence that is written so. */
export function numberOf(view: SentenceView, written: string): NumberInView {
  const n = view.numbers.find((x) => x.mention.text === written);
  if (!n) throw new Error(`no number ${written}`);
  return n;
}

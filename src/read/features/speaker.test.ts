import { describe, expect, it } from 'vitest';
import type { Report } from '../../core/report.ts';
import { languageData } from '../lang/index.ts';
import { openDocument } from '../view/document-view.ts';
import { resolver } from './speaker.ts';

/** Whom the words of a report's last sentence stand for. */
function meant(language: 'en' | 'es' | 'pt', text: string, words: string): string | undefined {
  const blocks = [{ kind: 'body', start: 0, end: text.length }];
  const report = { id: '0', path: 'a.txt', text, textHash: '0', meta: {}, language, blocks } as unknown as Report;
  const document = openDocument(report, languageData(language));
  const last = document.spans.length - 1;
  const mention = document.sentence(last).agents.find((a) => a.text === words);
  return mention && resolver(document)(mention, last).text;
}

describe('whom a description means', () => {
  it('is whose list it is', () => {
    const text = 'The monitoring group known as the Lantern said so on Thursday. Its latest list consists of 76 men.';
    expect(meant('en', text, 'Its latest list')).toBe('The monitoring group known as the Lantern');
  });
  it('is the organisation that the balance belongs to', () => {
    const text = 'O ministro disse que saíram 20. O último balanço completo da organização Farol conta 107 presos.';
    expect(meant('pt', text, 'O último balanço')).toBe('da organização Farol');
  });
  it('is the authority that spoke, where figures are only called official', () => {
    const text = 'El Ministerio de Justicia informó de 20 salidas. La cifra oficial había sido de 12.';
    expect(meant('es', text, 'La cifra oficial')).toBe('La cifra oficial (El Ministerio de Justicia)');
  });
  it('is the person who spoke, where only the office is told', () => {
    const text = 'Ana Prado fala à imprensa. Pelas contas do governador, são 58.';
    expect(meant('pt', text, 'do governador')).toBe('do governador (Ana Prado)');
  });
  it('is no group that was not named', () => {
    expect(meant('en', 'Forty left the jail. The minister counts 12.', 'The minister')).toBe('The minister');
  });
});

import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const abbreviations = new Set(['mr', 'sr', 'sra', 'art', 'ene', 'jan', 'p.m', 'n']);
const cut = (text: string) =>
  sentences(text, { start: 0, end: text.length }, abbreviations).map((s) => text.slice(s.start, s.end));

describe('sentences of a block', () => {
  it.each([
    ['Ten left. Two stayed.', ['Ten left.', 'Two stayed.']],
    ['Mr. Lee spoke. He left.', ['Mr. Lee spoke.', 'He left.']],
    ['Salieron 1.200 presos. Quedan 30.', ['Salieron 1.200 presos.', 'Quedan 30.']],
    ['«Ya salieron». Lo dijo J. Ríos.', ['«Ya salieron».', 'Lo dijo J. Ríos.']],
    ['At 9 p.m. the gate opened. No one left!', ['At 9 p.m. the gate opened.', 'No one left!']],
    ['Were there ten? yes, he said. Ten.', ['Were there ten? yes, he said.', 'Ten.']],
    ['**Vidas.** Documentamos nove. 12 ficaram.', ['**Vidas.**', 'Documentamos nove.', '12 ficaram.']],
  ])('cuts %j into %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('cuts text without stops, so that no sentence is without an end', () => {
    const parts = cut('eighty-eight prisoners left, '.repeat(400));
    expect(Math.max(...parts.map((p) => p.length))).toBeLessThan(1600);
    expect(parts.join(' ').split('left').length).toBe(401);
  });
});

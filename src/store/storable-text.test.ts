import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromStorable, toStorable } from './storable-text.ts';

describe('storable text', () => {
  it.each([
    ['plain words, año, ação, \u{1f600}', 'plain words, año, ação, \u{1f600}'],
    ['a\u0000b', 'a\u001b0000b'],
    ['\u001b', '\u001b001b'],
    ['\ud83d and \ude00', '\u001bd83d and \u001bde00'],
    ['\ude00\ud83d', '\u001bde00\u001bd83d'],
  ])('writes %j as %j', (text, stored) => {
    expect(toStorable(text)).toBe(stored);
    expect(fromStorable(stored)).toBe(text);
  });

  it('comes back as it was, whatever the code units, and holds nothing that PostgreSQL cannot', () => {
    const units = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0x1b, 0xd800, 0xdc00, 0x30)),
    );
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        const stored = toStorable(text);
        expect(fromStorable(stored)).toBe(text);
        expect(stored).not.toContain('\u0000');
        expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

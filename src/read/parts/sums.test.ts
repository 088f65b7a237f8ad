import { describe, expect, it } from 'vitest';
import { type Addend, partsBySum } from './sums.ts';

/** Figures of one sentence, unless told otherwise. */
const told = (values: readonly number[], more: (i: number) => Partial<Addend> = () => ({})): readonly Addend[] =>
  values.map((value, i) => ({ value, sentence: 0, block: 0, intro: null, listed: false, ...more(i) }));

describe('parts by what adds up', () => {
  it.each([
    [
      'a total before its parts',
      [67, 56, 4, 4, 3],
      [
        [1, 0],
        [2, 0],
        [3, 0],
        [4, 0],
      ],
    ],
    [
      'a total behind its parts',
      [56, 4, 60],
      [
        [0, 2],
        [1, 2],
      ],
    ],
    [
      'one figure between the total and its parts',
      [184, 9, 112, 72],
      [
        [2, 0],
        [3, 0],
      ],
    ],
    ['nothing that adds up', [67, 56, 4], []],
    ['totals too small to tell', [3, 1, 2], []],
    ['no part of nobody', [40, 40, 0], []],
  ] as const)('finds %s', (_, values, parts) => {
    expect([...partsBySum(told(values))]).toEqual(parts);
  });
  it('finds a total that stands far before two figures of one sentence', () => {
    const far = told([5774, 402, 712, 5098, 676], (i) => ({ sentence: i < 3 ? i : 9, block: i < 3 ? i : 9 }));
    expect([...partsBySum(far)]).toEqual([
      [3, 0],
      [4, 0],
    ]);
  });
  it('finds none where the figures that would add up stand in different paragraphs', () => {
    expect([...partsBySum(told([5774, 5098, 676], (i) => ({ sentence: i, block: i })))]).toEqual([]);
  });
  it('finds the lines of a list under the total that leads into it', () => {
    const list = told([448, 128, 53, 51, 216], (i) => ({ sentence: i, block: i, intro: i ? 0 : null, listed: i > 0 }));
    expect([...partsBySum(list).keys()]).toEqual([1, 2, 3, 4]);
  });
});

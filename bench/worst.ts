/** Text of about `size` characters that is as hard as it gets for one part of the reader. */
type Worst = readonly [name: string, make: (size: number) => string];

const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

export const WORST: readonly Worst[] = [
  ['one word without an end', repeat('a')],
  ['digits without an end', repeat('1')],
  ['groups of digits: 1,1,1,…', repeat('1,')],
  ['groups of thousands: 1,000,000,…', repeat('000,')],
  ['numbers side by side', repeat('88 ')],
  ['number words side by side', repeat('hundred ')],
  ['dates side by side', repeat('1 January ')],
  ['stops without an end', repeat('.')],
  ['quotation marks', repeat('" ')],
  ['brackets', repeat('(')],
  ['line ends', repeat('\n')],
  ['short lines', repeat('a\n')],
  ['bullets', repeat('- 88\n')],
  ['capital words', repeat('Committee ')],
  ['names with joiners', repeat('Bank of the ')],
  ['verbs of saying', repeat('said ')],
  ['triggers', repeat('released ')],
  ['one sentence of figures', repeat('88 prisoners were released, said the ministry, ')],
  ['sentences of figures', repeat('The ministry said 88 prisoners were released. ')],
  ['combining marks', repeat('e\u0301')],
  ['front matter that never closes', (size) => `---\n${repeat('a: b\n')(size)}`],
];

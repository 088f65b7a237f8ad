import { fold, hashOfRun } from '../fold.ts';

/** Words in a shingle: long enough that two writers do not hit upon the same by chance. */
const SIZE = 4;

/** Hashes of all runs of four words, numbers left out so that a changed figure does not hide a copy. */
export function shinglesOf(written: readonly string[]): ReadonlySet<number> {
  const plain = written.filter((word) => !/\d/.test(word)).map(fold);
  const shingles = new Set<number>();
  for (let i = 0; i + SIZE <= plain.length; i++) shingles.add(hashOfRun(plain, i, i + SIZE));
  return shingles;
}

/** Part of the smaller set that is in the larger, 0 to 1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const s of small) if (large.has(s)) shared++;
  return shared / small.size;
}

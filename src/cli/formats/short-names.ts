import type { Claim } from '../../core/claim.ts';

const SHORTEST = 2;

/**
 * The shortest names by which `why` finds each claim among these: the report's name cut to where it is still its own,
 * and the running number ("01#2"); the id where two reports have one name.
 */
export function shortNames(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const parts = claims.map((claim) => {
    const hash = claim.name.lastIndexOf('#');
    return { claim, report: claim.name.slice(0, hash), number: claim.name.slice(hash) };
  });
  const owners = new Map<string, Set<string>>();
  for (const { report, claim } of parts) owners.set(report, (owners.get(report) ?? new Set()).add(claim.report));
  const prefixes = prefixesOf([...owners.keys()]);
  return new Map(
    parts.map(({ claim, report, number }) => [
      claim.id,
      owners.get(report)?.size === 1 ? `${prefixes.get(report)}${number}` : claim.id,
    ]),
  );
}

/** For each name the shortest beginning that no other has. Sorted neighbours share the longest beginnings. */
function prefixesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...names].sort();
  return new Map(
    sorted.map((name, i) => {
      const shared = Math.max(sharedLength(name, sorted[i - 1]), sharedLength(name, sorted[i + 1]));
      return [name, name.slice(0, Math.max(SHORTEST, shared + 1))];
    }),
  );
}

function sharedLength(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

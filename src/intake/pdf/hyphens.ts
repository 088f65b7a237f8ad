const ENDS_IN_HYPHEN = /([\p{L}\p{M}\p{N}])[-\u2010\u2011]$/u;
const SOFT = /\u00AD$/;
/**
 * Portuguese pronouns behind a verb keep their hyphen, each behind the verb endings that take it: "libertaram-" + "nas",
 * "libertá-" + "los", "entregou-" + "se". "perso-" + "nas" and "cla-" + "se" are words cut in two.
 */
const PRONOUNS: readonly (readonly [before: RegExp, pronoun: RegExp])[] = [
  [/(?:m|ão|õe)$/u, /^(?:nos?|nas?)(?![\p{L}\p{M}\p{N}-])/u],
  [/[áêíôéó]$/u, /^(?:los?|las?)(?![\p{L}\p{M}\p{N}-])/u],
  [
    /(?:m|ou|eu|iu|ava|ia|[aei]r|[\p{L}]{5}[ae])$/u,
    /^(?:se|me|te|nos|vos|lhes?|os?|as?|[ií]amos?|iam?)(?![\p{L}\p{M}\p{N}-])/u,
  ],
];
const LETTER = /^[\p{Ll}]/u;

/**
 * Joins two lines of a paragraph. A word cut at the line's end is mended; the hyphen stays where it belongs to the
 * word: beside a figure ("18-" "year-old", "2024-" "2025"), before a capital, before a pronoun that Portuguese hangs on
 * its verb, and where `compounds` knows the word with it.
 */
export function joinLines(above: string, below: string, compounds: ReadonlySet<string>): string {
  if (above === '') return below;
  const tail = above.slice(-4);
  if (SOFT.test(tail)) return above.slice(0, -1) + below;
  const hyphen = ENDS_IN_HYPHEN.exec(tail);
  if (!hyphen) return `${above} ${below}`;
  const before = hyphen[1] as string;
  if (/\p{N}/u.test(before) || !LETTER.test(below)) return above + below;
  const left = /[\p{L}\p{M}]+$/u.exec(above.slice(-60, -1))?.[0] ?? '';
  if (PRONOUNS.some(([verb, pronoun]) => verb.test(left) && pronoun.test(below))) return above + below;
  const right = /^[\p{L}\p{M}]+/u.exec(below.slice(0, 60))?.[0] ?? '';
  return compounds.has(`${left}-${right}`.toLowerCase()) ? above + below : above.slice(0, -1) + below;
}

/** Words that a text writes with a hyphen inside a line: a hyphen of theirs at a line's end is no mark of division. */
export function compoundsOf(lines: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/[\p{L}\p{M}]{1,30}-[\p{L}\p{M}]{1,30}/gu)) found.add(word.toLowerCase());
  return found;
}

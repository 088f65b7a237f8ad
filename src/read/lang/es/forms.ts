import type { AgentKind, Dynamics, Measure, Outcome } from '../../../core/vocabulary.ts';
import type { AgentHead, Government, MeasureTrigger, Pattern } from '../lexicon.ts';

/** Patterns written one a line, or several on a line parted by commas. */
export function phrases(text: string): readonly Pattern[] {
  return text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
}

/** Single words parted by white space. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word.length > 0);
}

/** Nouns that head the names of those who speak. */
export function agentHeads(kind: AgentKind, type: AgentHead['type'], text: string): readonly AgentHead[] {
  return phrases(text).map((pattern) => ({ pattern, kind, type }));
}

interface Extra {
  readonly outcome?: Outcome;
  readonly dynamics?: Dynamics;
  readonly weak?: true;
}

/** Triggers of one measure and one government. */
export function triggers(
  measure: Measure | null,
  government: Government,
  text: string,
  extra: Extra = {},
): readonly MeasureTrigger[] {
  return phrases(text).map((pattern) => ({ pattern, measure, government, ...extra }));
}

/** "has done" in all persons and moods that reports use, as one place of a pattern. */
export const HABER =
  'ha|han|había|habían|habría|habrían|haya|hayan|haber|habiendo|hemos|habíamos|hubiera|hubieran|hubiese|hubiesen|habrá|habrán|hubo';

/** Endings of the first conjugation that reports use; "ar*" holds infinitive, future, conditional and clitics. */
const AR = ['ar*', 'ó', 'a', 'an', 'ando', 'ándo*', 'aba', 'aban', 'amos', 'e', 'en', 'ase', 'asen'] as const;
type ArEnding = (typeof AR)[number];

interface VerbOptions extends Extra {
  /** Endings whose form is also a noun ("arresto", "captura"): they govern only with "a" behind them. */
  readonly nouns?: readonly ArEnding[];
  /** Other written stem before e ("destierr", "ataqu"), added to the forms as they stand. */
  readonly also?: string;
  /** Participles that are listed elsewhere. */
  readonly noParticiple?: true;
}

/**
 * A regular verb in -ar whose object is counted: its finite forms, the perfect ("han liberado") and the participle.
 * Nouns that share a form are left out unless "a" follows, since only the verb takes a person with "a".
 */
export function arVerb(measure: Measure, stems: string, options: VerbOptions = {}): readonly MeasureTrigger[] {
  const { nouns = [], also, noParticiple, ...extra } = options;
  return words(stems).flatMap((stem): readonly MeasureTrigger[] => {
    const finite = AR.filter((ending) => !nouns.includes(ending)).map((ending) => stem + ending);
    const object = { measure, government: 'object' as const, ...extra };
    const out: MeasureTrigger[] = [
      { pattern: [...finite, ...(also === undefined ? [] : [also])].join('|'), ...object },
      { pattern: `${HABER} ${stem}ado`, ...object },
    ];
    if (nouns.length > 0) out.push({ pattern: `${nouns.map((ending) => stem + ending).join('|')} a|al`, ...object });
    if (noParticiple !== true)
      out.push({
        pattern: `${stem}ado|${stem}ada|${stem}ados|${stem}adas`,
        measure,
        government: 'participle',
        ...extra,
      });
    return out;
  });
}

/** Any verb: its finite forms as written, and its participle without the last vowel ("detenid", "muert"). */
export function verb(
  measure: Measure,
  government: 'object' | 'subject',
  finite: string,
  participle: string | null,
  extra: Extra = {},
): readonly MeasureTrigger[] {
  const out: MeasureTrigger[] = [{ pattern: words(finite).join('|'), measure, government, ...extra }];
  if (participle === null) return out;
  out.push({ pattern: `${HABER} ${participle}o`, measure, government, ...extra });
  out.push({
    pattern: `${participle}o|${participle}a|${participle}os|${participle}as`,
    measure,
    government: 'participle',
    ...extra,
  });
  return out;
}

/** Endings in -ar that no noun shares, behind a pronoun that may also be an article ("la captura"). */
const PAST = ['ó', 'aron', 'an', 'aban', 'arán', 'aba'] as const;
const MANY = 'los|las|les';

/**
 * A verb whose object stands before it and is taken up by a pronoun: "a nueve los soltaron", "a tres les pegaron". What
 * is counted stands where subjects stand. Regular verbs in -ar by their stems, others by their finite forms.
 */
export function fronted(
  measure: Measure,
  parts: { readonly stems?: string; readonly finite?: string; readonly participles?: string; readonly tails?: string },
  extra: Extra = {},
): readonly MeasureTrigger[] {
  const { stems = '', finite = '', participles = '', tails = '' } = parts;
  const base = { measure, government: 'subject' as const, ...extra };
  const regular = words(stems);
  const forms = [...regular.flatMap((stem) => PAST.map((ending) => stem + ending)), ...words(finite)];
  const done = [...regular.map((stem) => `${stem}ado`), ...words(participles)];
  const tail = tails === '' ? '' : ` ${tails}`;
  const out: MeasureTrigger[] = [];
  if (forms.length > 0) out.push({ pattern: `se? lo|la|le|${MANY} ${forms.join('|')}${tail}`, ...base });
  if (regular.length > 0)
    out.push({ pattern: `se? ${MANY} ${regular.map((stem) => `${stem}a`).join('|')}${tail}`, ...base });
  if (done.length > 0)
    out.push({ pattern: `se? lo|la|le|${MANY} ha|han|había|habían|hayan ${done.join('|')}${tail}`, ...base });
  return out;
}

import type { Measure } from '../../../core/vocabulary.ts';
import type { Government, MeasureTrigger, Pattern } from '../lexicon.ts';

/** What a group of triggers has in common beside measure and government. */
type Extra = Pick<MeasureTrigger, 'outcome' | 'dynamics' | 'weak'>;

/** The data say a family in one line: measure, government, and the phrases that share them. */
export function triggers(
  measure: Measure | null,
  government: Government,
  patterns: readonly Pattern[],
  extra: Extra = {},
): readonly MeasureTrigger[] {
  return patterns.map((pattern) => ({ pattern, measure, government, ...extra }));
}

/**
 * A transitive English verb: its present forms govern an object, its past form is object-governing verb and passive
 * participle at once ("freed 99", "99 freed").
 */
export function verbs(
  measure: Measure | null,
  forms: readonly (readonly [present: Pattern, past: Pattern])[],
  extra: Extra = {},
): readonly MeasureTrigger[] {
  return forms.flatMap(([present, past]) => [
    ...triggers(measure, 'object', [present, past], extra),
    ...triggers(measure, 'participle', [past], extra),
  ]);
}

/**
 * Phrasal verbs: the number may stand behind the particle ("led away 40"), before the passive ("40 led away"), and the
 * particle may carry a destination of its own.
 */
export function phrasal(
  measure: Measure | null,
  forms: readonly (readonly [present: Pattern, past: Pattern, particle: Pattern])[],
  extra: Extra = {},
): readonly MeasureTrigger[] {
  return verbs(
    measure,
    forms.map(([present, past, particle]) => [`${present} ${particle}`, `${past} ${particle}`] as const),
    extra,
  );
}

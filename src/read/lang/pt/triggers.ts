import type { Measure } from '../../../core/vocabulary.ts';
import type { Government, MeasureTrigger } from '../lexicon.ts';
import { HAVING, type Verb } from './forms.ts';

type Extra = Omit<MeasureTrigger, 'pattern' | 'measure' | 'government'>;

/** Triggers of one measure and one government. */
export const of = (
  measure: Measure | null,
  government: Government,
  patterns: readonly string[],
  extra: Extra = {},
): readonly MeasureTrigger[] => patterns.map((pattern) => ({ pattern, measure, government, ...extra }));

/** Transitive verbs: "libertou 88", "tinham já libertado 88", "foram libertados 88". */
export const done = (measure: Measure | null, verbs: readonly Verb[], extra: Extra = {}): readonly MeasureTrigger[] =>
  verbs.flatMap((v) => [
    ...of(measure, 'object', [v.forms, `${HAVING} já? ${v.past.join('|')}`], extra),
    ...of(measure, 'participle', [v.participles], extra),
  ]);

/** Intransitive verbs: "morreram 12", "tinham já morrido 12". */
export const happened = (
  measure: Measure | null,
  verbs: readonly Verb[],
  extra: Extra = {},
): readonly MeasureTrigger[] =>
  verbs.flatMap((v) => of(measure, 'subject', [v.forms, `${HAVING} já? ${v.past.join('|')}`], extra));

/** The nouns that announce a count: "número de mortos", "balanço oficial de feridos", "lista de desaparecidos". */
export const tallies = (measure: Measure, persons: readonly string[], extra: Extra = {}): readonly MeasureTrigger[] =>
  of(
    measure,
    'tally',
    persons.flatMap((p) => [
      `número|números|total|totais|quantidade|contagem|cifra|conta|contas|contabilidade|soma|estatística|estatísticas|saldo|balanço|universo|contingente|cômputo|marca|fasquia oficial|total|provisório|provisória|parcial|final? de|dos|das ${p}`,
      `lista|listas|relação|listagem|rol|registo|registos|registro|registros|cadastro|planilha|nomes oficial|oficiais|nominal|provisória? de|dos|das ${p}`,
    ]),
    extra,
  );

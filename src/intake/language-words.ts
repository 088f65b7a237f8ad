import type { Language } from '../core/vocabulary.ts';

/**
 * Function words of each language that the other languages of the reports do not have, or have rarely, and words that
 * give away a neighbour which is not read. Shared words ("de", "que", "para") tell nothing and are left out.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: (
    'the of and was were has have had that with from this their they them which who whose been are is at by for not but ' +
    'after before about into than its his her there when while said would will could should'
  ).split(' '),
  es: (
    'el la los las del y en con una unos unas según fue fueron ha han había lo al su sus pero más entre desde cuando hasta ' +
    'sobre este esta estos estas donde quienes también sin muy hay está están sido son ser como'
  ).split(' '),
  pt: (
    'o os do da dos das na nos nas em um uma uns umas e não foi foram são segundo ao aos à às pelo pela pelos ' +
    'pelas mais mas até seu sua seus suas há está estão sido quando também após desde sem onde ele ela eles elas com'
  ).split(' '),
};

/** Frequent words of languages close to those above, or written beside them, that no text in those above has often. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  // French, Italian, Catalan, Galician, Romanian
  (
    'les et dans est une du au aux pour qui par pas ont été avec ' +
    'di che il della dei delle sono nel alla gli hanno stato non è ' +
    'els amb per és als dels aquest han estat seva ' +
    'unha ó dunha nunha polo pola máis ' +
    'și în din cu pentru care sunt fost ' +
    // German, Dutch, the Scandinavian languages, Polish, Czech, Turkish, Indonesian
    'der die und das den von mit nicht ist ein eine im zu ' +
    'het een van op voor niet zijn ' +
    'och att det som på är og af til ikke ' +
    'w z się nie jest że ' +
    've bir bu için ile olarak ' +
    'yang dan di dengan untuk'
  ).split(' '),
);

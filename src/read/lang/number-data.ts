import type { Quantifier } from '../../core/vocabulary.ts';

/**
 * All that the reader knows of one language's numbers. Words are written naturally; the compiler lower-cases them and
 * folds accents on both sides. A number is read from left to right out of these parts, each smaller than the room the
 * last one left: "two hundred" leaves room for up to 99, "treinta" for a unit, "cien" for nothing but a scale.
 */
export interface NumberData {
  /** What parts thousands in digits; the other of the two parts decimals. Three digits behind either are thousands. */
  readonly thousandMark: ',' | '.';
  /** "12,34,567": groups of two digits before the last three. */
  readonly lakhGrouping?: true;
  /** One to nine, in every gender; zero where it can be part of no other number is a `none`. */
  readonly ones: Readonly<Record<string, number>>;
  /** Those of `ones` that are also articles or pronouns. */
  readonly articleOnes: readonly string[];
  /** Those that open a noun phrase: behind a scale they begin the next one ("tres mil una semana antes"). */
  readonly determinerOnes: readonly string[];
  /** Ten to twenty-nine, as far as one word that takes no unit behind it. */
  readonly teens: Readonly<Record<string, number>>;
  /** Twenty to ninety, which take a unit. */
  readonly tens: Readonly<Record<string, number>>;
  /** One hundred to nine hundred as words of their own. */
  readonly hundreds: Readonly<Record<string, number>>;
  /** Hundreds that take no smaller number behind them: "cien". */
  readonly roundHundreds: Readonly<Record<string, number>>;
  /** What multiplies the number before it and leaves room for a smaller one: hundred, thousand, million. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scales whose form says that there are several: alone they are vague ("millones"). */
  readonly pluralScales: Readonly<Record<string, number>>;
  /** Nouns that hold a number of things, in the singular: "dozen", "veintena", "centena". */
  readonly collectives: Readonly<Record<string, number>>;
  /** Collectives with another meaning, which count only with a number before and "of" behind: "quincena", "score". */
  readonly shyCollectives: Readonly<Record<string, number>>;
  /** The same in the plural: with a number before them a product, alone some. "dozens", "decenas", "miles". */
  readonly pluralCollectives: Readonly<Record<string, number>>;
  /** Parts before a scale or collective: "half a dozen", "medio centenar", "a quarter of a million". */
  readonly halves: Readonly<Record<string, number>>;
  /** Behind a scale or collective, half as much again: "and a half", "y medio". */
  readonly halfAfter: readonly string[];
  /** Articles that are no number but may open one: "a" of "a hundred". */
  readonly articles: readonly string[];
  /** Makes a scale or collective vague: "several", "a few". */
  readonly few: readonly string[];
  /** Between two vague words: "tens of thousands". */
  readonly of: readonly string[];
  /** How a smaller number follows: at once (`bare`) or after one of `words`. */
  readonly links: Readonly<Record<'ten' | 'hundred' | 'scale', Link>>;
  /** "one thousand, two hundred": a comma may stand behind a scale before further hundreds. */
  readonly commaAfterScale?: true;
  /** Words and phrases of zero; whether one of them counts anything is for the caller to judge. */
  readonly none: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** What may stand at once behind digits to make them ordinal: "st", "º", ".ª". */
  readonly ordinalMarks: readonly string[];
  /** Denominators: "two thirds", "tres cuartas". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Letters behind digits that multiply them, in their exact case: "k", "M". */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Behind digits with a hyphen, like "+": "plus". */
  readonly plusWords: readonly string[];
  /** Words after which a hundred is a per cent: "por ciento". */
  readonly percentBefore: readonly string[];
  readonly quantifiers: QuantifierData;
}

export interface Link {
  readonly bare: boolean;
  readonly words: readonly string[];
}

/**
 * A phrase beside a number, as words separated by spaces: `a|b` either word, `super*` a beginning, `the?` may be absent,
 * `~` up to three words.
 */
export type BoundPhrase = string;
export type ByQuantifier = Readonly<Partial<Record<Quantifier, readonly BoundPhrase[]>>>;

/** The words that bound a number, by the place they have. */
export interface QuantifierData {
  /** At once before the number: "more than 40", "unos 40". A negation before them turns more into up to, fewer into at least. */
  readonly comparisons: ByQuantifier;
  /** At once before the number and never with anything between: "some 40", but not "some of the 40". */
  readonly determiners: ByQuantifier;
  /** Before the number with up to three words between: "exceeded by noon 40", "supera ya los 40". Turned by a negation too. */
  readonly verbs: ByQuantifier;
  /** Bounds only where a negation stands before them: "no llegan a 40". */
  readonly negatedVerbs: ByQuantifier;
  /** Before or behind the number, at once or set off by commas: "at least", "como mínimo". */
  readonly asides: ByQuantifier;
  /** Only behind the number, at once: "40-odd", "un centenar largo". */
  readonly after: ByQuantifier;
  /** Behind the number, at once or after up to three words of the noun: "40 or more", "40 muertos o más". */
  readonly afterNoun: ByQuantifier;
  /** Words that make of such a phrase a bound of the next number: "40 or more than 60". */
  readonly than: readonly string[];
  /** Milestones that are a bound only with `milestoneVerbs` near: "the mark of 40 was passed". */
  readonly milestones: readonly BoundPhrase[];
  readonly milestoneVerbs: readonly BoundPhrase[];
  /** Words that may stand between a bound and its number: articles, "another", "total of". */
  readonly fillers: readonly string[];
  readonly negations: readonly string[];
  /** Words of bounds that are written short, with a full stop that ends no sentence: "approx". */
  readonly abbreviations: readonly string[];
  /** Verbs and nouns of change: after them "from 20 to 30" is two levels. */
  readonly changes: readonly BoundPhrase[];
  /** Verbs after which "up to 40" says that 40 was reached: "subió hasta 40". */
  readonly levels: readonly BoundPhrase[];
  /** What opens and parts a range: "between" … "and". */
  readonly ranges: readonly { readonly open: BoundPhrase; readonly join: readonly string[] }[];
  /** What parts a range that nothing opens: "to". */
  readonly rangeJoins: readonly string[];
  /** Before a second level after a first: "pasó de 20 a 30". */
  readonly changeTo: readonly string[];
  /** "two or three". */
  readonly alternatives: readonly string[];
  /** "and" or "but" between a lower and an upper bound: "more than 40 and fewer than 60". */
  readonly conjunctions: readonly string[];
  /** "Another 13", "otros 13"; after one of `definite` it is a remainder instead ("the other 13"). */
  readonly incrementsBefore: readonly string[];
  readonly definite: readonly string[];
  /** Behind a word of zero, these turn to the number that follows: "no hubo más que 40". */
  readonly limits: readonly string[];
  /** At once behind the number ("13 others"), and also after up to two words of the noun ("13 personas más"). */
  readonly incrementsAfter: readonly string[];
  readonly incrementsAfterNoun: readonly string[];
}

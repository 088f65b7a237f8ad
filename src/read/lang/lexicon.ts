import type { AgentKind, Dynamics, Measure, Outcome } from '../../core/vocabulary.ts';

/**
 * A phrase to find among the words of a sentence. Words are compared lower-cased with accents and apostrophes folded
 * (write them naturally; the compiler folds both sides). Syntax, separated by spaces:
 *
 *     freed                  the word
 *     freed|released         either word
 *     excarcel*              any word with that beginning
 *     pol*|-gate             alternatives may mix words and beginnings
 *     the?                   the word may be absent
 *     ~                      up to three words of any kind, none of them a number or punctuation
 *     #                      a number with the words that bound it; only in `measures`
 *
 * The first element is a word or a beginning of three letters or more (that is what the index looks up).
 */
export type Pattern = string;

/**
 * How a trigger governs the number of those to whom it happened:
 *
 * object     a verb whose object is counted: "freed 99", "liberó a 99", "killing 12", "holds 900"
 * subject    a verb or idiom whose subject is counted: "88 died", "28 walked out", "900 remain behind bars"
 * participle counted before or after: "88 freed", "were released", "freed: 88", "fueron detenidas 12"
 * event      a noun of the event: "the release of 88", "88 arrests", "28 deaths", "excarcelaciones: 12"
 * person     a noun of the persons that says what happened to them: "dead", "muertos", "wounded", "detainees", "presos"
 * state      a phrase of place or state: "in prison", "behind bars", "tras las rejas", "sem paradeiro conhecido"
 * tally      a noun that announces a count of this measure: "death toll", "saldo de muertos", "list of missing"
 */
export type Government = 'object' | 'subject' | 'participle' | 'event' | 'person' | 'state' | 'tally';

export interface MeasureTrigger {
  readonly pattern: Pattern;
  /** null is a trap: these words look like a trigger and are none ("release a report", "hold a rally"). */
  readonly measure: Measure | null;
  readonly government: Government;
  readonly outcome?: Outcome;
  readonly dynamics?: Dynamics;
  /**
   * true where the word only names the people counted and the measure is usually said elsewhere: "88 prisoners were
   * freed" counts the freed; "prisoners" alone is a weak trigger of `held`.
   */
  readonly weak?: true;
}

export interface AgentHead {
  /** A common noun that heads the name of a body or group, or stands for it: "ministry", "comité", "familiares". */
  readonly pattern: Pattern;
  readonly kind: AgentKind;
  /** body: an organisation; role: a person by office ("minister", "portavoz"); data: figures that speak ("official records"); group: people ("relatives"). */
  readonly type: 'body' | 'role' | 'data' | 'group';
}

/** A public body known by name everywhere (UN, Amnesty, AFP, EFE, Reuters, Red Cross, Interpol…). */
export interface KnownAgent {
  /** Names and acronyms as written, the fullest first. */
  readonly names: readonly string[];
  readonly kind: AgentKind;
  /** Somebody known by name everywhere, not a body. */
  readonly person?: true;
  /** ISO 3166 code of the country they are of. */
  readonly country?: string;
}

/**
 * What a verb or noun of saying does to a figure:
 * say, announce, verify, estimate, count, cite, doubt (could not verify), deny, promise, demand, hear (was told, learned).
 */
export type SpeechAct =
  | 'say'
  | 'announce'
  | 'verify'
  | 'estimate'
  | 'count'
  | 'cite'
  | 'doubt'
  | 'deny'
  | 'promise'
  | 'demand'
  | 'hear';

export interface SpeechCue {
  readonly pattern: Pattern;
  readonly act: SpeechAct;
  /**
   * Where the speaker stands: subject of the verb on either side ("said X", "X said"); after the cue ("according to X",
   * "de acordo com X"); before it ("X's tally", "X:"), or nowhere ("reportedly", "al parecer").
   */
  readonly speaker: 'subject' | 'after' | 'before' | 'none';
}

/** Words that look like a cue of saying and say nothing of a figure: "claimed the lives of", "whom he called terrorists". */
export interface SpeechTrap {
  readonly pattern: Pattern;
  readonly act: null;
}

export interface CountedNoun {
  readonly pattern: Pattern;
  /**
   * A path in the tree of populations: "people", "people/prisoners", "people/prisoners/political", "people/women",
   * "people/children", "people/protesters", "people/foreigners", "people/officials/police", "things/vehicles", …
   */
  readonly population: string;
}

export interface DynamicsCue {
  readonly pattern: Pattern;
  readonly dynamics: Dynamics;
}

export interface OutcomeCue {
  readonly pattern: Pattern;
  readonly outcome: Outcome;
}

/** All that the reader knows of one language. A language is added by adding a folder that fills this. */
export interface Lexicon {
  readonly measures: readonly MeasureTrigger[];
  readonly agents: {
    readonly heads: readonly AgentHead[];
    readonly known: readonly KnownAgent[];
    /** Particles that join words of a name: "de", "of", "for the", "dos", "e". Lower case. */
    readonly joiners: readonly string[];
    /** Capitalised words that begin no name: weekdays, months, sentence openers. */
    readonly notNames: readonly string[];
    /** Pronouns and descriptions that point back to the last agent: "it", "they", "the group", "la organización", "a entidade". kind null fits any. */
    readonly backward: readonly { readonly pattern: Pattern; readonly kind: AgentKind | null }[];
    /** Prepositions before the one who did it in a passive: "by", "por", "pelo". */
    readonly by?: readonly string[];
    /** Verbs whose object right behind them is the one who is told: "told reporters", "assured the agency". */
    readonly tells?: readonly string[];
    /** What stands between a description and the name it is known by: "known as", "llamado". */
    readonly naming?: readonly Pattern[];
    /** "its", "su", "seus": figures with it before them belong to somebody named before. */
    readonly possessives?: readonly string[];
    /** Descriptions of one body and no other: "the police" is whoever spoke before only where the name says so. */
    readonly particular: readonly string[];
    /** "same", "mismo", "mesma": a description with it is the one who gave the figure before. */
    readonly same?: readonly string[];
    /** Endings of adjectives that may stand right behind the noun ("gobierno estatal"); none where they go before it. */
    readonly adjectives?: readonly string[];
    /** Endings of nouns before which a body's name only says of what kind they are: "a military presence". */
    readonly nounEndings?: readonly string[];
    /** How an author who counts says "we": words, and endings that make a verb of saying the author's own. */
    readonly firstPerson?: { readonly words: readonly string[]; readonly endings: readonly string[] };
  };
  readonly speech: readonly (SpeechCue | SpeechTrap)[];
  readonly nouns: {
    /** What may be counted in a claim. */
    readonly counted: readonly CountedNoun[];
    /** Units after which a number is no figure: years, days, hours, km, euros, per cent, votes, degrees, metres, pages, articles… */
    readonly units: readonly Pattern[];
    /** Nouns before a number that make it a name or reference: "article", "No.", "page", "room", "flight", "bus", "age", "phone". */
    readonly references: readonly Pattern[];
    /** What is counted but is no person or thing acted on: organisations, provinces, cities, countries, lists, articles, times. */
    readonly others: readonly Pattern[];
  };
  readonly dynamics: readonly DynamicsCue[];
  readonly outcomes: readonly OutcomeCue[];
  /** Names and offices of state bodies that watch over the others and act on nobody: ombudsmen, human rights institutes. */
  readonly overseers: readonly Pattern[];
  readonly grammar: {
    readonly articles: readonly string[];
    readonly prepositions: readonly string[];
    /** Of these, the ones that join a number to what it counts: of; de, del; de, da, dos. */
    readonly of?: readonly string[];
    /** Of these, the ones that may open a place: in, at, from, inside; en, desde; em, no, na, nos, nas. */
    readonly places?: readonly string[];
    readonly coordinators: readonly string[];
    /** Words that open a subordinate or relative clause: who, which, that, while, although, cuando, que, cujo… */
    readonly subordinators: readonly string[];
    /** Those of them that open a clause about a noun: "who", "cuyo". */
    readonly relatives: readonly string[];
    readonly negations: readonly Pattern[];
    /** Auxiliaries and copulas in all forms: was, were, has been; fue, fueron, han sido, son; foi, foram, são… */
    readonly auxiliaries: readonly string[];
    /** Of these, the ones that make a participle active: has, have, had; ha, han, había; tem, tinha, havia. */
    readonly perfect?: readonly string[];
    /** "of whom", "of them", "among them", "de ellos", "entre ellos", "dos quais", "delas", "including". */
    readonly parts: readonly Pattern[];
    /** "all but", "the rest", "the remaining", "los demás", "os restantes": the number near it is a remainder. */
    readonly remainders: readonly Pattern[];
    /** Words right before a number that point back to what was told: "the aforementioned two", "las citadas dos". */
    readonly pointers: readonly string[];
    /** Words right before a number that say it is all there are: "only", "apenas". */
    readonly only: readonly string[];
    /** "all but", "todos menos": the number behind it is of those who are left out, and counts nobody of whom is spoken. */
    readonly exceptions: readonly Pattern[];
    /** "if", "would have", "whether", "habría", "teria": hearsay or condition. */
    readonly hypotheticals: readonly Pattern[];
    /** "including", "plus", "as well as", "además de": joins figures of one measure. */
    readonly additions: readonly Pattern[];
  };
  readonly structure: {
    /** Lines that open another article's teaser: "Also Read", "Recommended Stories", "Lea también", "Leia também". */
    readonly teasers: readonly Pattern[];
    /** Lines after which comments and forms begin: "Leave a Reply", "Deja un comentario", "Deixe um comentário". */
    readonly comments: readonly Pattern[];
    /** Openers of a credit or source line: "Source:", "With information from", "Con información de", "Com informações de". */
    readonly credits: readonly Pattern[];
    /** Openers of captions: "Photo:", "Foto:", "Image:", "Archivo". */
    readonly captions: readonly Pattern[];
    /** Abbreviations that end in a full stop without ending a sentence, without the stop: "Mr", "Sr", "art", "n". */
    readonly abbreviations: readonly string[];
  };
}

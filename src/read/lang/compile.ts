import type { AgentKind } from '../../core/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { type LostWords, lostWords } from '../text/lost-letters.ts';
import { compile, type PatternIndex } from '../text/patterns.ts';
import { compileFurniture, type Furniture } from '../text/structure.ts';
import { LEADERS } from './leaders.ts';
import type {
  AgentHead,
  CountedNoun,
  DynamicsCue,
  Lexicon,
  MeasureTrigger,
  OutcomeCue,
  Pattern,
  SpeechCue,
  SpeechTrap,
} from './lexicon.ts';

/** A name of a known body, ready to look up. */
export interface KnownName {
  readonly pattern: Pattern;
  readonly kind: AgentKind;
  /** The fullest name: what two mentions of one body have in common. */
  readonly canonical: string;
  readonly person: boolean;
  /** ISO 3166 code of the country they are of; null where the name does not tell. */
  readonly country: string | null;
}

export interface Backward {
  readonly pattern: Pattern;
  readonly kind: AgentKind | null;
}

/** A lexicon with every list compiled for looking up tokens. */
export interface CompiledLexicon {
  readonly measures: PatternIndex<MeasureTrigger>;
  readonly heads: PatternIndex<AgentHead>;
  readonly known: PatternIndex<KnownName>;
  readonly backward: PatternIndex<Backward>;
  readonly speech: PatternIndex<SpeechCue | SpeechTrap>;
  readonly counted: PatternIndex<CountedNoun>;
  readonly units: PatternIndex<Pattern>;
  readonly references: PatternIndex<Pattern>;
  readonly others: PatternIndex<Pattern>;
  readonly dynamics: PatternIndex<DynamicsCue>;
  readonly outcomes: PatternIndex<OutcomeCue>;
  readonly overseers: PatternIndex<Pattern>;
  readonly negations: PatternIndex<Pattern>;
  readonly parts: PatternIndex<Pattern>;
  readonly remainders: PatternIndex<Pattern>;
  readonly exceptions: PatternIndex<Pattern>;
  readonly hypotheticals: PatternIndex<Pattern>;
  readonly additions: PatternIndex<Pattern>;
  readonly articles: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Prepositions that may open a place: in, at, from; en, desde; em, no, na. */
  readonly places: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly only: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Prepositions and joiners unfolded, as written. */
  readonly prepositionsWritten: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly tells: ReadonlySet<string>;
  readonly naming: PatternIndex<Pattern>;
  readonly possessives: ReadonlySet<string>;
  readonly particular: ReadonlySet<string>;
  readonly same: ReadonlySet<string>;
  readonly adjectives: readonly string[];
  readonly nounEndings: readonly string[];
  readonly firstPerson: { readonly words: ReadonlySet<string>; readonly endings: readonly string[] };
  readonly abbreviations: ReadonlySet<string>;
  readonly furniture: Furniture;
  /** Its accented words as they look where the letters were lost; gathered when first asked for. */
  readonly lostWords: () => LostWords;
}

const self = (p: Pattern): Pattern => p;
const byPattern = <T extends { readonly pattern: Pattern }>(e: T): Pattern => e.pattern;
const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** Compiles the language's data once; callers keep the result. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  let lost: LostWords | undefined;
  const known = [...lexicon.agents.known, ...LEADERS].flatMap((k) =>
    k.names.map((name) => ({
      pattern: name,
      kind: k.kind,
      canonical: k.names[0] ?? name,
      person: k.person === true,
      country: k.country ?? null,
    })),
  );
  return {
    measures: compile(lexicon.measures, byPattern),
    heads: compile(lexicon.agents.heads, byPattern),
    known: compile(known, byPattern),
    backward: compile(lexicon.agents.backward, byPattern),
    speech: compile(lexicon.speech, byPattern),
    counted: compile(lexicon.nouns.counted, byPattern),
    units: compile(lexicon.nouns.units, self),
    references: compile(lexicon.nouns.references, self),
    others: compile(lexicon.nouns.others, self),
    dynamics: compile(lexicon.dynamics, byPattern),
    outcomes: compile(lexicon.outcomes, byPattern),
    overseers: compile(lexicon.overseers, self),
    negations: compile(lexicon.grammar.negations, self),
    parts: compile(lexicon.grammar.parts, self),
    remainders: compile(lexicon.grammar.remainders, self),
    exceptions: compile(lexicon.grammar.exceptions, self),
    hypotheticals: compile(lexicon.grammar.hypotheticals, self),
    additions: compile(lexicon.grammar.additions, self),
    articles: folded(lexicon.grammar.articles),
    prepositions: folded(lexicon.grammar.prepositions),
    of: folded(lexicon.grammar.of ?? []),
    places: folded(lexicon.grammar.places ?? []),
    coordinators: folded(lexicon.grammar.coordinators),
    subordinators: folded(lexicon.grammar.subordinators),
    relatives: folded(lexicon.grammar.relatives),
    only: folded(lexicon.grammar.only),
    pointers: folded(lexicon.grammar.pointers),
    auxiliaries: folded(lexicon.grammar.auxiliaries),
    perfect: folded(lexicon.grammar.perfect ?? []),
    joiners: folded(lexicon.agents.joiners.flatMap((j) => j.split(/\s+/))),
    notNames: folded(lexicon.agents.notNames),
    prepositionsWritten: new Set(lexicon.grammar.prepositions),
    particles: new Set(lexicon.agents.joiners.flatMap((j) => j.split(/\s+/))),
    by: folded(lexicon.agents.by ?? []),
    tells: folded(lexicon.agents.tells ?? []),
    naming: compile(lexicon.agents.naming ?? [], self),
    possessives: folded(lexicon.agents.possessives ?? []),
    particular: folded(lexicon.agents.particular),
    same: folded(lexicon.agents.same ?? []),
    adjectives: (lexicon.agents.adjectives ?? []).map(fold),
    nounEndings: lexicon.agents.nounEndings ?? [],
    firstPerson: {
      words: folded(lexicon.agents.firstPerson?.words ?? []),
      endings: lexicon.agents.firstPerson?.endings ?? [],
    },
    abbreviations: folded(lexicon.structure.abbreviations),
    furniture: compileFurniture(lexicon.structure),
    lostWords: () => {
      lost ??= lostWords(lexicon);
      return lost;
    },
  };
}

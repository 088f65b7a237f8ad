import { isState } from '../../core/countries.ts';
import { isCountryWord } from '../../core/country-words.ts';
import { fold, isAcronym, startsUpper, words } from '../fold.ts';
import { countriesAmong } from '../gazetteer/find-countries.ts';
import { conceptOf } from './concepts.ts';
import { nameWord } from './name-words.ts';

/** What an agent's name says, taken apart. */
export interface AgentName {
  readonly written: string;
  /** "CICR", "OVD-Info": folded. */
  readonly acronyms: ReadonlySet<string>;
  /** Capitalised words that are no office and no country: "Foro", "Penal", "Yerlikaya". Folded. */
  readonly proper: ReadonlySet<string>;
  /** Offices and bodies: "police", "ministry". */
  readonly concepts: ReadonlySet<string>;
  /** Codes of the countries it names by themselves, their capitals or their peoples. */
  readonly countries: ReadonlySet<string>;
  /** First letters of its capitalised words, for meeting its acronym. */
  readonly initials: string;
}

const SMALL = new Set(
  (
    'the a an of for and in on to its his her their el la los las un una de del y e o os as um uma do da dos das em para por ' +
    'su sus seu sua same mesmo mismo propia proprio'
  ).split(' '),
);

/** Words that many bodies have in their names: alone they name none. */
const GENERIC = new Set('human rights national state estado federal central international civil popular'.split(' '));

/** Takes a claimant as written apart: acronyms, proper names, offices. */
export function agentName(written: string): AgentName {
  const known = NAMES.get(written);
  if (known !== undefined) return known;
  const name = takeApart(written);
  if (NAMES.size >= LIMIT) NAMES.clear();
  NAMES.set(written, name);
  return name;
}

const NAMES = new Map<string, AgentName>();
const LIMIT = 10_000;

function takeApart(written: string): AgentName {
  const acronyms = new Set<string>();
  const proper = new Set<string>();
  const concepts = new Set<string>();
  let initials = '';
  const all = words(written);
  const countries = new Set(countriesAmong(all, null).keys());
  // "Caracas announced": a country or its capital that speaks is its government.
  if (
    isState(
      all
        .map(fold)
        .filter((word) => !SMALL.has(word))
        .join(' '),
    )
  )
    concepts.add('government');
  for (const word of all) {
    const folded = fold(word);
    if (SMALL.has(folded)) continue;
    const concept = conceptOf(folded);
    if (isAcronym(word) && isCountryWord(folded)) continue;
    if (isAcronym(word) && concept === null) acronyms.add(folded);
    else {
      if (concept !== null) concepts.add(concept);
      else if (startsUpper(word) && !isCountryWord(folded)) proper.add(nameWord(folded));
      if (startsUpper(word)) initials += folded[0];
    }
  }
  if (proper.size > 0 && [...proper].every((name) => GENERIC.has(name))) {
    for (const word of all) if (startsUpper(word) && isCountryWord(fold(word))) proper.add(fold(word));
  }
  return { written, acronyms, proper, concepts, countries, initials };
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const x of a) if (b.has(x)) return true;
  return false;
};

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const x of a) if (!b.has(x)) return false;
  return a.size > 0;
};

/** A description without a name of its own: "the ministry", "la organización". */
export const isDescription = (a: AgentName): boolean => a.proper.size === 0 && a.acronyms.size === 0;

/** Do two names, seen in one event, name one agent? */
export function isSameAgent(a: AgentName, b: AgentName): boolean {
  if (meets(a.acronyms, b.acronyms)) return true;
  if (a.acronyms.size > 0 && b.acronyms.size > 0) return false;
  if (a.acronyms.size > 0 && b.initials.length >= 3 && a.acronyms.has(b.initials)) return true;
  if (b.acronyms.size > 0 && a.initials.length >= 3 && b.acronyms.has(a.initials)) return true;
  if (a.proper.size > 0 && b.proper.size > 0) {
    const few = a.proper.size <= b.proper.size ? a : b;
    const telling = a.proper.size === b.proper.size || [...few.proper].some((name) => !GENERIC.has(name));
    return telling && (within(a.proper, b.proper) || within(b.proper, a.proper)) && agree(a.concepts, b.concepts);
  }
  return (
    isDescription(a) &&
    isDescription(b) &&
    !isAbroad(a, b) &&
    a.concepts.size > 0 &&
    agree(a.concepts, b.concepts) &&
    within(a.concepts, b.concepts)
  );
}

/** One set of offices lies in the other, or one is silent. */
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || within(a, b) || within(b, a);
}

/** Offices whose word is the government's. */
const OFFICES = new Set(['ministry', 'president', 'spokesman']);

/** "Venezuela" and "Venezuela's prison ministry": the second speaks for the first. */
const governs = (a: AgentName, b: AgentName): boolean => a.concepts.has('government') && meets(b.concepts, OFFICES);

/** Both name countries, and not one is the same. */
const isAbroad = (a: AgentName, b: AgentName): boolean =>
  a.countries.size > 0 && b.countries.size > 0 && !meets(a.countries, b.countries);

/** Two names that cannot be forms of one: different names of persons or bodies in one language, or different offices. */
export function areDifferentAgents(a: AgentName, b: AgentName): boolean {
  if (isSameAgent(a, b) || meets(a.proper, b.proper)) return false;
  if (a.acronyms.size > 0 && b.acronyms.size > 0) return true;
  if (!isAbroad(a, b) && (governs(a, b) || governs(b, a))) return false;
  return a.concepts.size > 0 && b.concepts.size > 0 && !meets(a.concepts, b.concepts);
}

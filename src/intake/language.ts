import { LANGUAGES, type Language } from '../core/vocabulary.ts';
import { FOREIGN_WORDS, FUNCTION_WORDS } from './language-words.ts';

/** How the language of a text was settled. */
export interface LanguageFinding {
  /** null where the text is in no language that is read, or where it is not clear which. */
  readonly language: Language | null;
  /** `text`: the words say so; `declared`: the document says so and its words do not contradict. */
  readonly reason: 'text' | 'declared' | 'unsupported' | 'unclear';
  /** The language found where it is not supported: an ISO 639-1 code. */
  readonly found?: string;
  /** The document declares another language than its words show. */
  readonly contradicts?: true;
}

const SAMPLE = 6_000;
const MIN_WORDS = 12;
const WINNING_SHARE = 0.14;
const WINNING_RATIO = 2;
const FOREIGN_RATIO = 0.35;

/** Which languages know a word: a word of two languages is evidence for both. */
const KNOWN: ReadonlyMap<string, readonly Language[]> = (() => {
  const known = new Map<string, Language[]>();
  for (const language of LANGUAGES)
    for (const word of FUNCTION_WORDS[language]) known.set(word, [...(known.get(word) ?? []), language]);
  return known;
})();

/** The supported language whose function words clearly lead, or null: short, mixed or foreign text. */
export function leadingLanguage(text: string): Language | null {
  const counts = new Map<Language, number>(LANGUAGES.map((l) => [l, 0]));
  let foreign = 0;
  let total = 0;
  for (const match of text.slice(0, SAMPLE).matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = match[0].toLowerCase();
    total++;
    const languages = KNOWN.get(word);
    for (const l of languages ?? []) counts.set(l, (counts.get(l) ?? 0) + 1 / (languages?.length ?? 1));
    if (FOREIGN_WORDS.has(word)) foreign++;
  }
  if (total < MIN_WORDS) return null;
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] / total < WINNING_SHARE) return null;
  if (first[1] < second[1] * WINNING_RATIO || foreign > first[1] * FOREIGN_RATIO) return null;
  return first[0];
}

/** True where most letters are of another script than that of the supported languages: no declaration outweighs that. */
function isForeignScript(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin < letters / 2;
}

function supported(tag: string | undefined): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((l) => l === primary) ?? null;
}

/** Asks the n-gram detector (60 languages). It is loaded only here: most texts never need it. */
async function detect(text: string): Promise<{ code: string; reliable: boolean }> {
  const { eld } = await import('eld/small');
  const result = eld.detect(text.slice(0, SAMPLE));
  return { code: result.language, reliable: result.isReliable() };
}

/**
 * Settles the language of a text. Its function words decide where one language clearly leads, even against the
 * declaration; else the detector does where it is sure; else the declaration. `declared` is a BCP 47 tag.
 */
export async function identifyLanguage(text: string, declared?: string): Promise<LanguageFinding> {
  const said = supported(declared);
  const settled = (language: Language): LanguageFinding => {
    if (said === language) return { language, reason: 'declared' };
    return declared === undefined
      ? { language, reason: 'text' }
      : { language, reason: 'text', found: language, contradicts: true };
  };
  const leader = leadingLanguage(text);
  if (leader) return settled(leader);
  const { code, reliable } = await detect(text);
  const detected = supported(code);
  const words = text.slice(0, SAMPLE).match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  if (detected && (detected === said || declared === undefined)) return settled(detected);
  // Names and lists mislead the detector: against a declaration it needs a text of some length.
  const sure = reliable && (words >= MIN_WORDS || isForeignScript(text));
  if (said && !sure) return { language: said, reason: 'declared' };
  if (detected && sure) return settled(detected);
  if (code !== '' && (sure || declared === undefined) && reliable)
    return { language: null, reason: 'unsupported', found: code };
  if (declared !== undefined && !said) return { language: null, reason: 'unsupported', found: declared };
  return { language: null, reason: 'unclear' };
}

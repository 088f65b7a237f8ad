/**
 * Conjugates Portuguese verbs into the forms that reports use, joined as the alternatives of one pattern place.
 * Full forms rather than beginnings, because beginnings of verbs catch other words ("solt*" catches "solteiro",
 * "mat*" catches "matéria", "prend*" is fine but "fer*" is not).
 */
export interface Verb {
  /** Finite forms, infinitives and the gerund, joined by "|". */
  readonly forms: string;
  /** Masculine singular participles, as after "ter" and "haver". */
  readonly past: readonly string[];
  /** Participles in all genders and numbers, joined by "|". */
  readonly participles: string;
}

interface Exceptions {
  /** Forms that are commonly another word ("mata" is a forest). */
  readonly drop?: readonly string[];
  /** Forms outside the regular paradigm. */
  readonly add?: readonly string[];
  /** Participle stems, without the final vowel, instead of the regular one. */
  readonly past?: readonly string[];
}

const AR = 'a am amos ei ou aram ara ava avam ávamos ar arem armos ando ará arão aria ariam asse assem'.split(' ');
const AR_SOFT = ['e', 'em', 'emos'];
const ER = 'e em emos i eu eram era ia iam íamos er erem ermos endo erá erão eria eriam esse essem'.split(' ');
const IR = 'e em imos iu iram ira ia iam íamos ir irem irmos indo irá irão iria iriam isse issem'.split(' ');
const DARK = ['a', 'am'];

/** The stem before "e" keeps the sound of the stem before "a": c → qu, g → gu, ç → c. */
const softened = (stem: string): string =>
  stem.endsWith('c')
    ? `${stem.slice(0, -1)}qu`
    : stem.endsWith('g')
      ? `${stem}u`
      : stem.endsWith('ç')
        ? `${stem.slice(0, -1)}c`
        : stem;

/** The stem before "a" keeps the sound of the stem before "e" and "i": g → j, c → ç, gu → g. */
const darkened = (stem: string): string =>
  stem.endsWith('gu')
    ? stem.slice(0, -1)
    : stem.endsWith('g')
      ? `${stem.slice(0, -1)}j`
      : stem.endsWith('c')
        ? `${stem.slice(0, -1)}ç`
        : stem;

/** A participle in its four forms: "detid" → detido, detida, detidos, detidas. */
export const agree = (...stems: readonly string[]): string =>
  stems.flatMap((s) => ['o', 'a', 'os', 'as'].map((ending) => s + ending)).join('|');

/** Singular and plural in "-ção", "-são", "-ião" and the like: "detenç" → detenção, detenções. */
export const action = (...stems: readonly string[]): string => stems.flatMap((s) => [`${s}ão`, `${s}ões`]).join('|');

const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/ão$/, 'ões'],
  [/m$/, 'ns'],
  [/al$/, 'ais'],
  [/[eé]l$/, 'éis'],
  [/ol$/, 'óis'],
  [/il$/, 'is'],
  [/([rz]|[áâéêíóôú]s)$/, '$1es'],
  [/s$/, 's'],
  [/$/, 's'],
];

const plural = (word: string): string => {
  const [ending, instead] = PLURALS.find(([e]) => e.test(word)) as readonly [RegExp, string];
  return word.replace(ending, instead);
};

/** Nouns of one word in the plural alone. */
export const several = (...words: readonly string[]): string => words.map(plural).join('|');

/** A noun of one word in singular and plural: "casa|casas", "andar|andares", "sessão|sessões". */
export const both = (...words: readonly string[]): string => words.flatMap((w) => [w, plural(w)]).join('|');

function verb(regular: readonly string[], past: string, exceptions: Exceptions): Verb {
  const drop = new Set(exceptions.drop ?? []);
  const stems = exceptions.past ?? [past];
  return {
    forms: [...new Set([...regular, ...(exceptions.add ?? [])])].filter((f) => !drop.has(f)).join('|'),
    past: stems.map((s) => `${s}o`),
    participles: agree(...stems),
  };
}

export const ar = (stem: string, exceptions: Exceptions = {}): Verb =>
  verb([...AR.map((e) => stem + e), ...AR_SOFT.map((e) => softened(stem) + e)], `${stem}ad`, exceptions);

export const er = (stem: string, exceptions: Exceptions = {}): Verb =>
  verb([...ER.map((e) => stem + e), ...DARK.map((e) => darkened(stem) + e)], `${stem}id`, exceptions);

export const ir = (stem: string, exceptions: Exceptions = {}): Verb =>
  verb([...IR.map((e) => stem + e), ...DARK.map((e) => darkened(stem) + e)], `${stem}id`, exceptions);

/** A verb outside the conjugations: its forms written out, and its participle stems. */
export const irregular = (forms: string, ...past: readonly string[]): Verb => verb(forms.split(/\s+/), '', { past });

/** "deter", "manter", "reter", "obter": the prefix before "-ter". */
export const ter = (prefix: string): Verb =>
  irregular(
    'ém êm emos ive eve iveram ivera inha inham ínhamos er erem endo erá erão eria eriam enha enham ivesse ivessem iver'
      .split(' ')
      .map((e) => `${prefix}t${e}`)
      .join(' '),
    `${prefix}tid`,
  );

/** Joins the forms of several verbs into one place of a pattern. */
export const any = (...verbs: readonly Verb[]): string => verbs.map((v) => v.forms).join('|');

/** "ter" and "haver" before a participle, in the forms of reports. */
export const HAVING =
  'ter|terem|tem|têm|temos|tinha|tinham|tínhamos|teve|tiveram|tivera|teria|teriam|terá|terão|tendo|tenha|tenham|tivesse|tivessem|haver|haverem|havia|haviam|havíamos|haja|hajam|houvera|houvesse|houvessem|havendo|haveria|haveriam';

/** "ser", "ficar", "estar" before a participle, without "é" and "está", which fold to "e" and "esta". */
export const BEING =
  'foi|foram|fora|são|era|eram|ser|serem|sendo|será|serão|seria|seriam|seja|sejam|fosse|fossem|sido|fui|fomos';

export const STAYING =
  'continua|continuam|continuava|continuavam|continuou|continuaram|continuar|continuarem|continuando|continuará|continuarão|continuem|permanece|permanecem|permanecia|permaneciam|permaneceu|permaneceram|permanecer|permanecerem|permanecerá|permanecerão|permaneçam|segue|seguem|seguia|seguiam|seguiram|seguir|seguirem|sigam|estão|estava|estavam|estarem|estariam|estiveram|estejam|estarão|encontra-se|encontram-se|encontrava-se|encontravam-se|encontram|encontravam|encontrarem|mantém-se|mantêm-se|mantinham-se|mantiveram-se|acham-se|achavam-se|acha-se|fica|ficam|ficou|ficaram|ficar|ficarem|ficarão|restam|restavam|resta|restava|sobram|sobravam|vivem|viviam|jazem|apodrecem|definham|andam|andavam|faltam|faltavam';

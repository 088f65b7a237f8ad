/**
 * Credit lines of reports in English, Spanish and Portuguese: "Con información de EFE", "(AP)", "Source: Aljazeera",
 * "Translated from Agência Baía". Who is credited is a source of the report's text, whatever language the line is in.
 */

/** Names in a credit, as written. */
export function creditedNames(line: string): readonly string[] {
  const plain = line
    .replace(/[()[\]*_«»“”"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > LONGEST || PICTURE.test(plain)) return [];
  const names: string[] = [];
  for (const part of plain.split(BETWEEN)) {
    const name = withoutOpeners(part);
    if (CAPITAL.test(name) && !PROCESS.test(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

/** A longer line is a sentence, and no credit. */
const LONGEST = 160;

/** Whose picture it is says nothing of the text. */
const PICTURE =
  /^(?:photo|photos|photograph|foto|fotos|fotograf[ií]a|image|imagen|imagem|picture|video|v[ií]deo|illustration|ilustraci[oó]n|ilustra[cç][aã]o|(?:photo|foto|image) credit|cr[eé]ditos? (?:de (?:la )?)?fotos?)\b/iu;

const BETWEEN = /\s*(?:\/|,|;|·|\||\s[–—-]\s|\s&\s|\s(?:and|y|e)\s(?=\p{Lu}))\s*/u;

const CAPITAL = /\p{Lu}/u;

/** How the text was made rather than by whom. */
const PROCESS =
  /^(?:(?:automatic |machine )?translation|traducci[oó]n(?: autom[aá]tica)?|tradu[cç][aã]o(?: autom[aá]tica)?|redacci[oó]n|reda[cç][aã]o|staff(?: writer| reporter)?|newsroom|agenc(?:ias|ies)|ag[eê]ncias|editorial|adapted|translated|traducido|traduzido)$/iu;

const WORDS =
  'information|informaci[oó]n|informaciones|informa[cç][oõ]es|informa[cç][aã]o|inputs?|material|reporting|files?|copy|datos|dados|textos?|despachos?|reportes?';
const OF = 'from|by|of|in|de|del|de la|de los|da|do|das|dos|em|en|no|na|por|pela|pelo';
const ARTICLE = '(?:the|el|la|los|las|o|a|os|as)';

/** What stands before the names: each is taken off as long as one fits. */
const OPENERS: readonly RegExp[] = [
  new RegExp(`^(?:with|con|com)\\s+(?:additional\\s+)?(?:${WORDS})\\s+(?:${OF})\\s+`, 'iu'),
  new RegExp(
    `^(?:(?:originally|adapted|translated|taken|republished|reprinted|edited|tomado|adaptado|traducido|traduzido|publicado|retirado|published|based)\\s+)+(?:del?\\s+ingl[eé]s\\s+|on\\s+(?:a\\s+report\\s+)?|originalmente\\s+)?(?:${OF})\\s+`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:automatic|machine)\\s+)?(?:translation|traducci[oó]n|tradu[cç][aã]o)(?:\\s+autom[aá]tica)?\\s+(?:${OF})\\s+`,
    'iu',
  ),
  /^(?:sources?|fuentes?|fontes?|credits?|cr[eé]ditos?|agency|agencia|ag[eê]ncia|via|v[ií]a)\s*:\s*/iu,
  /^(?:with|con|com)\s+(?:(?:the|la|a)\s+)?(?:agency|agencia|ag[eê]ncia)\s+/iu,
  /^(?:via|v[ií]a|according to|seg[uú]n|segundo|by|with|con|com|por)\s+/iu,
  new RegExp(`^${ARTICLE}\\s+(?=\\p{Lu}|ag[eê]ncia|agency)`, 'u'),
];

function withoutOpeners(part: string): string {
  let name = part.trim();
  for (let taken = true; taken; ) {
    taken = false;
    for (const opener of OPENERS) {
      const rest = name.replace(opener, '');
      if (rest === name || rest === '') continue;
      name = rest.trim();
      taken = true;
    }
  }
  return name.replace(/[\s.:]+$/u, '');
}

/** Words of outlets' names that tell none from another. */
const GENERIC = new Set(
  'agencia agencias agency news noticias noticia wire online digital com net org the el la los las o a os as de del da do das dos diario jornal'.split(
    ' ',
  ),
);

const foldedWords = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What tells an outlet or agency from others: "Agência Baía" and "Baía" are one, "Al Jazeera" and "Aljazeera" as well. */
export function outletKey(name: string): string {
  const all = foldedWords(name);
  const own = all.filter((word) => !GENERIC.has(word));
  // The article of "Al Jazeera" is part of the name, as every word is where nothing else is left.
  return (own.length > 0 ? own : all).join('');
}

import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { findAll } from '../../text/patterns.ts';
import { tokenize } from '../../text/tokens.ts';
import { compileLexicon } from '../compile.ts';
import { es } from './lexicon.ts';

/** Every pattern without alternatives, folded: "a|b c?" gives "a c?" and "b c?". */
function spelledOut(pattern: string): readonly string[] {
  let variants: readonly string[] = [''];
  for (const element of fold(pattern).split(/\s+/)) {
    const optional = element.endsWith('?');
    const choices = (optional ? element.slice(0, -1) : element).split('|').map((c) => (optional ? `${c}?` : c));
    // Long chains are compared by their alternatives of the first three places only: enough to find a slip.
    variants =
      variants.length > 4000
        ? variants.map((v) => `${v} ${element}`)
        : variants.flatMap((v) => choices.map((c) => `${v} ${c}`.trim()));
  }
  return variants;
}

function contradictions<T extends { readonly pattern: string }>(
  entries: readonly T[],
  value: (e: T) => string,
): readonly string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const e of entries)
    for (const spelled of spelledOut(e.pattern)) {
      const known = seen.get(spelled);
      if (known !== undefined && known !== value(e)) found.push(`${spelled}: ${known} / ${value(e)}`);
      seen.set(spelled, value(e));
    }
  const stems = [...seen.keys()].filter((s) => s.endsWith('*') && !s.includes(' '));
  for (const stem of stems)
    for (const [word, v] of seen)
      if (!word.includes(' ') && word !== stem && word.startsWith(stem.slice(0, -1)) && v !== seen.get(stem))
        found.push(`${stem} covers ${word}`);
  return found;
}

const LISTS: readonly (readonly [string, readonly { readonly pattern: string }[]])[] = [
  ['measures', es.measures],
  ['heads', es.agents.heads],
  ['backward', es.agents.backward],
  ['speech', es.speech],
  ['counted', es.nouns.counted],
  ['dynamics', es.dynamics],
  ['outcomes', es.outcomes],
];
const PLAIN: readonly (readonly [string, readonly string[]])[] = [
  ['units', es.nouns.units],
  ['references', es.nouns.references],
  ['others', es.nouns.others],
  ['negations', es.grammar.negations],
  ['parts', es.grammar.parts],
  ['remainders', es.grammar.remainders],
  ['hypotheticals', es.grammar.hypotheticals],
  ['additions', es.grammar.additions],
  ['teasers', es.structure.teasers],
  ['comments', es.structure.comments],
  ['credits', es.structure.credits],
  ['captions', es.structure.captions],
];

describe('the Spanish lexicon', () => {
  it('gives no phrase two contradictory meanings', () => {
    expect(contradictions(es.measures, (e) => `${e.measure}/${e.government}/${e.outcome ?? ''}`)).toEqual([]);
    expect(contradictions(es.speech, (e) => (e.act === null ? 'trap' : `${e.act}/${e.speaker}`))).toEqual([]);
    expect(contradictions(es.nouns.counted, (e) => e.population)).toEqual([]);
    expect(contradictions(es.dynamics, (e) => e.dynamics)).toEqual([]);
    expect(contradictions(es.outcomes, (e) => e.outcome)).toEqual([]);
    expect(contradictions(es.agents.heads, (e) => `${e.kind}/${e.type}`)).toEqual([]);
  });

  it.each([...LISTS.map(([n, l]) => [n, l.map((e) => e.pattern)] as const), ...PLAIN])(
    'opens every pattern of %s with a word or a beginning',
    (_, patterns) => {
      for (const p of patterns) {
        const first = fold(p.split(/\s+/)[0] ?? '');
        for (const choice of first.split('|')) {
          expect(choice, p).toMatch(/^\p{L}{2,}(?:['°º.-]?\p{L}*)*[*?]?$|^[a-z]\.?[º°]$|^[aeyomu]$/u);
          if (choice.endsWith('*')) expect(choice.length, p).toBeGreaterThan(3);
        }
        expect(p, p).not.toMatch(/\|\||\|\s|\s\||^\||\|$|,/);
      }
    },
  );

  it('writes populations as paths', () => {
    for (const c of es.nouns.counted) expect(c.population).toMatch(/^(?:people|things)(?:\/[a-z-]+)*$/);
  });

  const lexicon = compileLexicon(es);
  const measuresIn = (sentence: string) => [
    ...new Set(
      findAll(lexicon.measures, tokenize(sentence))
        .filter((m) => !m.entry.weak)
        .map((m) => m.entry.measure),
    ),
  ];

  it.each([
    ['La junta liberó a 40 jornaleros.', ['released']],
    ['Recuperaron la libertad doce maestras.', ['released']],
    ['Nueve vecinos cruzaron el portón.', ['released']],
    ['Ocho gremialistas siguen tras las rejas.', ['held']],
    ['El alud se cobró la vida de seis arrieros.', ['killed']],
    ['Hallaron los cuerpos sin vida de dos buzos.', ['killed']],
    ['Tres pescadores continúan en paradero desconocido.', ['missing']],
    ['Cuatro excarcelados fueron detenidos de nuevo.', ['released', 'rearrested']],
    ['Veinte casas quedaron reducidas a cenizas.', ['destroyed']],
    ['El juez dictó prisión preventiva contra cinco.', ['held']],
    ['El banco liberó los fondos.', [null]],
    ['Piden detener el proceso.', [null]],
    ['La pena de muerte sigue vigente.', [null]],
    ['El diálogo está en punto muerto.', [null]],
    ['Es una herida abierta.', [null]],
    ['Buscan celebrar elecciones.', [null]],
  ])('reads the measures of "%s"', (sentence, expected) => {
    expect(measuresIn(sentence)).toEqual(expected);
  });

  it.each([
    ['A nueve los soltaron de madrugada.', 'released'],
    ['A los catorce restantes se los llevaron en una camioneta blanca.', 'detained'],
    ['A tres les partieron un brazo.', 'injured'],
    ['A dos de ellas las volvieron a encerrar.', 'rearrested'],
    ['A cinco los procesaron por sedición.', 'charged'],
    ['A ocho los condenaron el martes.', 'sentenced'],
    ['A quince los desnudaron en el patio.', 'attacked'],
    ['A cuarenta familias las echaron de sus tierras.', 'displaced'],
    ['A doce los tienen en un cuartel.', 'held'],
    ['A seis los enterraron ayer.', 'killed'],
    ['A siete nadie los ha visto.', 'missing'],
    ['A veinte los deportaron en marzo.', 'deported'],
    ['Anoche se llevaron a once vecinos.', 'detained'],
    ['Cayeron en una redada doce vendedores.', 'detained'],
    ['Subieron a la patrulla a cuatro muchachas.', 'detained'],
    ['Por los calabozos pasaron más de mil.', 'detained'],
    ['Por un boquete se escurrieron veinte.', 'released'],
    ['Treinta durmieron anoche en su casa.', 'released'],
    ['Diecisiete gozan de arresto domiciliario.', 'released'],
    ['El juez mandó a prisión a seis.', 'held'],
    ['La juez negó la libertad a siete.', 'held'],
    ['Guardan prisión ochenta.', 'held'],
    ['Están otra vez adentro cinco.', 'rearrested'],
    ['Los médicos suturaron a veintidós.', 'injured'],
    ['Diez presentaban golpes.', 'injured'],
    ['Fueron llevadas a la enfermería seis vecinas.', 'injured'],
    ['Nueve continúan prófugos.', 'missing'],
    ['De once no hay noticias.', 'missing'],
    ['Me faltan siete, dice el párroco.', 'missing'],
    ['Bajo los cascotes habría dieciocho.', 'missing'],
    ['De tres pescadores nadie da razón.', 'missing'],
    ['Se asfixiaron sesenta hombres.', 'killed'],
    ['Los peritos exhumaron a treinta.', 'killed'],
    ['La fiscalía abrió pliego de cargos a veinticinco militares.', 'charged'],
    ['Quedaron ligados a proceso diecinueve.', 'charged'],
    ['Dos fueron puestos en la frontera.', 'deported'],
    ['Sesenta familias tuvieron que irse.', 'displaced'],
    ['Hubo que sacar a seiscientos vecinos.', 'displaced'],
    ['El lodo se llevó doscientas casas.', 'destroyed'],
    ['Las llamas consumieron cien ranchos.', 'destroyed'],
    ['Exigen la libertad de los treinta.', 'held'],
    ['Once han ingresado en prisión.', 'held'],
    ['Le quitaron ocho libretas.', 'seized'],
  ])('reads how people speak in "%s"', (sentence, expected) => {
    expect(measuresIn(sentence)).toEqual([expected]);
  });

  it.each([
    ['El cura habla de doce.', 'ngo'],
    ['Una cirujana contó treinta.', 'expert'],
    ['Un pescador vio siete cuerpos.', 'unknown'],
    ['El alcaide dio otra cifra.', 'authority'],
    ['Los insurgentes hablan de nueve.', 'opposition'],
  ])('knows who may speak in "%s"', (sentence, kind) => {
    expect(findAll(lexicon.heads, tokenize(sentence))[0]?.entry.kind).toBe(kind);
  });

  const figuresIn = (sentence: string) => {
    const tokens = tokenize(sentence);
    return [lexicon.units, lexicon.references, lexicon.others].map((index) => findAll(index, tokens).length > 0);
  };

  it.each([
    ['Fue construida para cuarenta.', [false, true, false]],
    ['Tiene capacidad para noventa.', [false, true, false]],
    ['Habló una costurera de 24.', [false, true, false]],
    ['Trabajan hasta las 7.', [false, true, false]],
    ['Cuatro de cada diez vecinos callan.', [true, true, false]],
    ['Hubo 22 en contra.', [true, false, false]],
    ['Buscan con 12 perros.', [false, false, true]],
  ])('knows what counts nobody in "%s"', (sentence, expected) => {
    expect(figuresIn(sentence)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { findAll } from '../../text/patterns.ts';
import { tokenize } from '../../text/tokens.ts';
import { compileLexicon } from '../compile.ts';
import { pt } from './lexicon.ts';

const LIMIT = 3000;

/** The word sequences a pattern stands for; very wide patterns are compared as they are written. */
function spelledOut(pattern: string): readonly string[] {
  const places = fold(pattern)
    .split(/\s+/)
    .map((e) => (e.endsWith('?') ? [...e.slice(0, -1).split('|'), ''] : e.split('|')));
  if (places.reduce((n, p) => n * p.length, 1) > LIMIT) return [fold(pattern)];
  let found: readonly string[] = [''];
  for (const place of places) found = found.flatMap((f) => place.map((w) => (w === '' ? f : `${f} ${w}`.trim())));
  return found;
}

/** Phrases that one list gives two values. */
function contradictions<T extends { readonly pattern: string }>(entries: readonly T[], value: (e: T) => unknown) {
  const seen = new Map<string, unknown>();
  const found = new Set<string>();
  for (const e of entries)
    for (const phrase of spelledOut(e.pattern)) {
      if (seen.has(phrase) && seen.get(phrase) !== value(e)) found.add(phrase);
      seen.set(phrase, value(e));
    }
  return [...found].sort();
}

/** Words that truly mean two things in reports; the reader weighs both by what stands around them. */
const AMBIGUOUS =
  /^(pres|encarcerad|aprisionad|enclausurad|apreendid|carbonizad|exilad|recolhid|interceptad|intercetad|recuperad)(o|a|os|as)$|(^| )recuper(ou|aram|a|am|ar|ava|ado)$/;

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['measures', pt.measures.map((e) => e.pattern)],
  ['heads', pt.agents.heads.map((e) => e.pattern)],
  ['backward', pt.agents.backward.map((e) => e.pattern)],
  ['speech', pt.speech.map((e) => e.pattern)],
  ['counted', pt.nouns.counted.map((e) => e.pattern)],
  ['dynamics', pt.dynamics.map((e) => e.pattern)],
  ['outcomes', pt.outcomes.map((e) => e.pattern)],
  ['others', pt.nouns.others],
  ['parts', pt.grammar.parts],
  ['remainders', pt.grammar.remainders],
  ['teasers', pt.structure.teasers],
  ['comments', pt.structure.comments],
  ['credits', pt.structure.credits],
  ['captions', pt.structure.captions],
];

const compiled = compileLexicon(pt);
const measuresIn = (text: string): readonly string[] =>
  [...new Set(findAll(compiled.measures, tokenize(text)).map((m) => m.entry.measure ?? 'trap'))].sort();
const actsIn = (text: string): readonly string[] => [
  ...new Set(findAll(compiled.speech, tokenize(text)).map((m) => m.entry.act ?? 'trap')),
];

describe('the Portuguese lexicon', () => {
  it('gives no phrase two contradictory values', () => {
    expect(contradictions(pt.measures, (e) => e.measure).filter((p) => !AMBIGUOUS.test(p))).toEqual([]);
    expect(contradictions(pt.speech, (e) => e.act)).toEqual([]);
    expect(contradictions(pt.nouns.counted, (e) => e.population)).toEqual([]);
    expect(contradictions(pt.dynamics, (e) => e.dynamics)).toEqual([]);
    expect(contradictions(pt.outcomes, (e) => e.outcome)).toEqual([]);
    expect(contradictions(pt.agents.heads, (e) => e.kind)).toEqual([]);
  });

  it.each(LISTS)('opens every pattern of %s with a word or a beginning', (_, patterns) => {
    for (const pattern of patterns) {
      const first = (pattern.split(/\s+/)[0] ?? '').replace(/\?$/, '');
      for (const word of first.split('|')) {
        expect(word, pattern).not.toBe('~');
        expect(word, pattern).toMatch(/^(?:\p{L}|\p{L}[\p{L}\p{M}'’-]+|[\p{L}\p{M}]{3,}\*)$/u);
      }
    }
  });

  it('writes every population as a path of people, things or events', () => {
    for (const { population } of pt.nouns.counted)
      expect(population).toMatch(/^(people|things|events)(\/[a-z]+(-[a-z]+)*)*$/);
  });

  it.each([
    ['Foram libertados doze manifestantes', ['released']],
    ['O tribunal soltou trinta estudantes', ['released']],
    ['Nove jovens recuperaram a liberdade', ['released']],
    ['Cinco reclusos evadiram-se durante a noite', ['held', 'released']],
    ['A polícia prendeu quarenta pessoas', ['detained']],
    ['Seis pessoas foram levadas para a esquadra', ['detained']],
    ['Três adolescentes apreendidos', ['detained']],
    ['Apreendidas duas pistolas', ['detained', 'seized']],
    ['Vinte mulheres continuam atrás das grades', ['held']],
    ['Seguem presos oito sindicalistas', ['held']],
    ['O juiz condenou quatro agentes', ['sentenced']],
    ['O Ministério Público denunciou sete empresários', ['charged']],
    ['Dois advogados viraram réus', ['charged']],
    ['Continuam em parte incerta onze pescadores', ['missing']],
    ['Não se sabe o paradeiro de três alunos', ['missing']],
    ['Perderam a vida quinze mineiros', ['killed']],
    ['O número de óbitos subiu para 31', ['killed']],
    ['Ficaram feridas sete crianças', ['injured']],
    ['Deportou 60 migrantes', ['deported']],
    ['Mil famílias fugiram das suas aldeias', ['displaced']],
    ['Voltaram a prender cinco dirigentes', ['rearrested']],
    ['Doze detidos foram espancados', ['attacked', 'detained']],
    ['Vandalizaram oito escolas', ['destroyed']],
    ['Treze ciclistas foram metidos num camburão', ['detained']],
    ['A tropa foi buscar quatro alfaiates a casa', ['detained']],
    ['Deitaram a mão a vinte taxistas', ['detained']],
    ['Onze poetas deram entrada na cadeia', ['detained']],
    ['Seis pilotos permanecem sob ferros', ['held']],
    ['Oito fuzileiros estão em poder dos rebeldes', ['held']],
    ['A juíza negou fiança a nove músicos', ['held']],
    ['A cadeia velha alberga 412', ['held']],
    ['Dezoito escalaram o muro', ['released']],
    ['Sete saíram absolvidos', ['released']],
    ['Trocados na ponte: trinta', ['released']],
    ['Quarenta já dormem em casa', ['released']],
    ['O juiz relaxou a prisão de cinco padeiros', ['released']],
    ['Três voltaram para dentro', ['rearrested']],
    ['Catorze foram repescados', ['rearrested']],
    ['Doze pescadores não voltaram', ['missing']],
    ['De dois cunhados ninguém mais sabe onde param', ['missing']],
    ['Cinco alunos cujo destino se discute', ['missing']],
    ['O bairro enterrou nove vizinhos', ['killed']],
    ['Quatro bebés não acordaram', ['killed']],
    ['O posto de saúde suturou quinze', ['injured']],
    ['Dois ficaram com o braço partido', ['injured']],
    ['Vinte e um continuam internados', ['injured']],
    ['Seis levaram porrada', ['attacked']],
    ['Oito rapazes com nódoas negras', ['attacked']],
    ['Nove barcos foram ao fundo', ['destroyed']],
    ['Duas antenas dinamitadas', ['destroyed']],
    ['Mandaram de volta noventa peregrinos', ['deported']],
    ['Trinta foram barrados no aeroporto', ['deported']],
    ['Cem agregados dormem em ginásios', ['displaced']],
    ['Duzentas famílias largaram a machamba', ['displaced']],
    ['Furtadas dez espingardas', ['seized']],
    ['Anos de cadeia para sete banqueiros', ['sentenced']],
    ['O tribunal declarou culpados dois coronéis', ['sentenced']],
    ['Foram a tribunal oito carteiros', ['charged']],
    ['Vão responder quinze', ['charged']],
    ['Sete conseguiram habeas corpus', ['released']],
    ['Restituiu-se à liberdade a dez jardineiros', ['released']],
    ['Dois estavam de novo nas celas', ['rearrested']],
    ['O criador trouxe de volta quatro', ['rearrested']],
    ['Nove boleiros não são vistos desde terça', ['missing']],
    ['Falta soltar dezoito', ['held']],
    ['Cortaram a cabeça a três caçadores', ['killed']],
    ['Cinco estafetas com catanadas', ['injured']],
    ['Seguiram para julgamento onze', ['charged']],
  ])('reads in "%s" the measures %j', (text, expected) => {
    expect(measuresIn(text).filter((m) => m !== 'trap')).toEqual(expected);
  });

  it.each([
    'O governo liberou verbas para dez hospitais',
    'A ONG libertou o comunicado ontem',
    'A peça prende a atenção',
    'O projeto prevê pena de morte',
    'O ministro condenou a violência',
    'O corpo de bombeiros chegou às 9h',
    'Uma evasão fiscal de nove milhões',
    'Denunciou que havia irregularidades',
    'Trocaram acusações durante duas horas',
    'O hospital tratou do assunto',
    'O museu não voltou a abrir',
    'As mães esperam em frente à cadeia',
    'Procura soluções para a seca',
    'Saíram de bicicleta',
  ])('takes no measure from "%s"', (text) => {
    expect(measuresIn(text).filter((m) => m !== 'trap')).toEqual([]);
  });

  it.each([
    ['cumpra o artigo 32', 'references'],
    ['na cela n.º 5', 'references'],
    ['feita para 90', 'references'],
    ['com capacidade para 350', 'references'],
    ['por cada 12', 'references'],
    ['a 30 quilómetros', 'units'],
    ['de 3 andares', 'units'],
    ['14 milhões de meticais', 'units'],
    ['27 presídios', 'others'],
    ['3 operações', 'others'],
  ] as const)('finds in "%s" what counts nobody: %s', (text, list) => {
    expect(findAll<unknown>(compiled[list], tokenize(text))).not.toEqual([]);
  });

  it.each([
    ['segundo a procuradoria', ['say']],
    ['a polícia não conseguiu confirmar o número', ['doubt']],
    ['confirmadas pela ordem', ['verify']],
    ['o ministério deu a conhecer a lista', ['announce']],
    ['a ONG contabiliza nove casos', ['count']],
    ['calculam que haja trinta', ['estimate']],
    ['o exército desmentiu', ['deny']],
    ['as mães exigem respostas', ['demand']],
    ['citando fontes médicas', ['cite']],
    ['sinalizou o sindicato', ['say']],
    ['ripostou a bastonária', ['say']],
    ['o cartório averbou trinta', ['count']],
    ['a paróquia conjectura que sejam vinte', ['estimate']],
  ])('hears in "%s" the acts %j', (text, expected) => {
    expect(actsIn(text)).toEqual(expected);
  });
});

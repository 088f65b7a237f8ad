import type { Words } from './shape.ts';

const number = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const plural = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

export const pt: Words = {
  locale: 'pt',
  measure: {
    detained: 'detidos',
    released: 'libertados',
    held: 'presos',
    sentenced: 'condenados',
    charged: 'acusados',
    missing: 'desaparecidos',
    killed: 'mortos',
    injured: 'feridos',
    deported: 'deportados',
    displaced: 'deslocados',
    rearrested: 'recapturados',
    seized: 'apreendidos',
    attacked: 'agredidos',
    destroyed: 'destruídos',
  },
  basis: {
    announced: 'anunciado',
    reported: 'relatado',
    estimated: 'estimado',
    verified: 'verificado',
    unverified: 'não verificado',
    denied: 'negado',
  },
  lane: { announced: 'anunciado', reported: 'relatado', estimated: 'estimado', verified: 'verificado' },
  outcome: {
    full: 'em liberdade plena',
    conditional: 'com medidas',
    exile: 'para o exílio',
    pardon: 'por indulto',
    served: 'pena cumprida',
  },
  dynamics: { batch: 'uma ocasião', cumulative: 'até agora', stock: 'numa data', increment: 'mais', plan: 'previsto' },
  state: {
    single: 'uma voz',
    settled: 'concordam',
    gap: 'diferença',
    tension: 'tensão',
    disputed: 'em disputa',
    'date-disputed': 'data em disputa',
    unbalanced: 'as contas não fecham',
    stale: 'sem novidades',
  },
  field: {
    number: 'número',
    quantifier: 'limite',
    counted: 'o que se conta',
    measure: 'o que houve',
    outcome: 'modo de saída',
    dynamics: 'tipo de contagem',
    basis: 'base',
    claimant: 'quem diz',
    relay: 'através de',
    when: 'quando',
    where: 'onde',
    partOf: 'parte de',
  },
  columns: { figure: 'número', what: 'o quê', basis: 'base', claimant: 'quem diz', when: 'quando', report: 'relato' },
  author: 'o próprio relato',
  noFigures: 'sem números de pessoas',
  quantity(n, n2, quantifier) {
    const v = number(n);
    switch (quantifier) {
      case 'at-least':
        return `pelo menos ${v}`;
      case 'more-than':
        return `mais de ${v}`;
      case 'about':
        return `cerca de ${v}`;
      case 'nearly':
        return `quase ${v}`;
      case 'up-to':
        return `até ${v}`;
      case 'fewer-than':
        return `menos de ${v}`;
      case 'range':
        return `de ${v} a ${number(n2 ?? n)}`;
      case 'vague':
        return n >= 20000
          ? 'dezenas de milhares'
          : n >= 2000
            ? 'milhares'
            : n >= 200
              ? 'centenas'
              : n >= 20
                ? 'dezenas'
                : `alguns (${v})`;
      default:
        return v;
    }
  },
  readSummary: (c, r) => `${plural(c, 'número', 'números')} em ${plural(r, 'relato', 'relatos')}.`,
  ledgerSummary: (f, c, r) =>
    `${plural(f, 'conta', 'contas')} a partir de ${plural(c, 'número dito', 'números ditos')} em ${plural(r, 'relato', 'relatos')}.`,
  reports: (n) => plural(n, 'relato', 'relatos'),
  asOf: (date) => `em ${date}`,
  rangeOfClaims: (low, high) => `os números vão de ${low} a ${high}`,
  booksDoNotBalance: 'As contas não fecham',
  whyHint: (name) => `cotejo why ${name} mostra a frase por trás de um número.`,
  noSuchClaim: (name) => `Nenhum número se chama ${name}. "cotejo read CAMINHO" lista-os com os identificadores.`,
  ambiguousClaim: (name, others) => `${name} pode ser vários números: ${others}. Escreva mais do identificador.`,
  sentence: 'A frase',
  comparedWith: 'Cotejado com',
  nothingCompared: 'Nenhum outro número conta a mesma coisa.',
  confidence: 'confiança',
  weights: 'porque',
  usage: {
    noPaths: () => 'Indique pelo menos um arquivo ou pasta de relatos, ou - para a entrada padrão.',
    badDate: (v) => `"${v}" não é uma data. Escreva como 2026-01-02.`,
    badFormat: (v) => `"${v}" não é um formato. Escolha table, json, jsonl, csv ou md.`,
    badLanguage: (v) => `"${v}" não é um idioma disponível. Escolha en, es ou pt.`,
    noWorkspace: (v) =>
      `Não há espaço de trabalho em ${v}. Crie um com "cotejo add CAMINHO" ou indique uma pasta de relatos.`,
  },
  added: (t) =>
    `${plural(t.added, 'relato adicionado', 'relatos adicionados')}${t.reRead > 0 ? `, ${number(t.reRead)} lidos de novo` : ''} com ${plural(t.claims, 'número', 'números')}; ${number(t.known)} já estavam.`,
  fault:
    'Há um erro no próprio Cotejo, não nos seus arquivos. Execute de novo com --debug e envie-nos o que ele disser.',
};

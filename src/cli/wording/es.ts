import type { Words } from './shape.ts';

const number = (n: number) => (n < 10000 ? String(n).replace(/\B(?=(\d{3})+$)/g, '.') : n.toLocaleString('de'));
const plural = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

export const es: Words = {
  locale: 'es',
  measure: {
    detained: 'detenidos',
    released: 'excarcelados',
    held: 'presos',
    sentenced: 'condenados',
    charged: 'imputados',
    missing: 'desaparecidos',
    killed: 'muertos',
    injured: 'heridos',
    deported: 'deportados',
    displaced: 'desplazados',
    rearrested: 'recapturados',
    seized: 'incautados',
    attacked: 'agredidos',
    destroyed: 'destruidos',
  },
  basis: {
    announced: 'anunciado',
    reported: 'informado',
    estimated: 'estimado',
    verified: 'verificado',
    unverified: 'sin verificar',
    denied: 'negado',
  },
  lane: { announced: 'anunciado', reported: 'informado', estimated: 'estimado', verified: 'verificado' },
  outcome: {
    full: 'en libertad plena',
    conditional: 'con medidas',
    exile: 'al destierro',
    pardon: 'por indulto',
    served: 'pena cumplida',
  },
  dynamics: {
    batch: 'una ocasión',
    cumulative: 'hasta ahora',
    stock: 'a una fecha',
    increment: 'más',
    plan: 'previsto',
  },
  state: {
    single: 'una voz',
    settled: 'coinciden',
    gap: 'brecha',
    tension: 'tensión',
    disputed: 'en disputa',
    'date-disputed': 'fecha en disputa',
    unbalanced: 'las cuentas no cuadran',
    stale: 'sin novedades',
  },
  field: {
    number: 'número',
    quantifier: 'cota',
    counted: 'lo contado',
    measure: 'qué pasó',
    outcome: 'modo de salida',
    dynamics: 'tipo de cuenta',
    basis: 'base',
    claimant: 'quién lo dice',
    relay: 'a través de',
    when: 'cuándo',
    where: 'dónde',
    partOf: 'parte de',
  },
  columns: {
    figure: 'cifra',
    what: 'qué',
    basis: 'base',
    claimant: 'quién lo dice',
    when: 'cuándo',
    report: 'reporte',
  },
  author: 'el propio reporte',
  noFigures: 'sin cifras de personas',
  quantity(n, n2, quantifier) {
    const v = number(n);
    switch (quantifier) {
      case 'at-least':
        return `al menos ${v}`;
      case 'more-than':
        return `más de ${v}`;
      case 'about':
        return `unos ${v}`;
      case 'nearly':
        return `casi ${v}`;
      case 'up-to':
        return `hasta ${v}`;
      case 'fewer-than':
        return `menos de ${v}`;
      case 'range':
        return `de ${v} a ${number(n2 ?? n)}`;
      case 'vague':
        return n >= 20000
          ? 'decenas de miles'
          : n >= 2000
            ? 'miles'
            : n >= 200
              ? 'cientos'
              : n >= 20
                ? 'decenas'
                : `algunos (${v})`;
      default:
        return v;
    }
  },
  readSummary: (c, r) => `${plural(c, 'cifra', 'cifras')} en ${plural(r, 'reporte', 'reportes')}.`,
  ledgerSummary: (f, c, r) =>
    `${plural(f, 'cuenta', 'cuentas')} a partir de ${plural(c, 'cifra dicha', 'cifras dichas')} en ${plural(r, 'reporte', 'reportes')}.`,
  reports: (n) => plural(n, 'reporte', 'reportes'),
  asOf: (date) => `al ${date}`,
  rangeOfClaims: (low, high) => `las cifras van de ${low} a ${high}`,
  booksDoNotBalance: 'Las cuentas no cuadran',
  whyHint: (name) => `cotejo why ${name} muestra la frase detrás de una cifra.`,
  noSuchClaim: (name) => `Ninguna cifra se llama ${name}. «cotejo read RUTA» las lista con sus identificadores.`,
  ambiguousClaim: (name, others) => `${name} puede ser varias cifras: ${others}. Escriba más del identificador.`,
  sentence: 'La frase',
  comparedWith: 'Cotejada con',
  nothingCompared: 'Ninguna otra cifra cuenta lo mismo.',
  confidence: 'confianza',
  weights: 'porque',
  usage: {
    noPaths: () => 'Indique al menos un archivo o carpeta de reportes, o - para la entrada estándar.',
    badDate: (v) => `«${v}» no es una fecha. Escríbala como 2026-01-02.`,
    badFormat: (v) => `«${v}» no es un formato. Elija table, json, jsonl, csv o md.`,
    badLanguage: (v) => `«${v}» no es un idioma disponible. Elija en, es o pt.`,
    noWorkspace: (v) =>
      `No hay espacio de trabajo en ${v}. Cree uno con «cotejo add RUTA» o indique una carpeta de reportes.`,
  },
  added: (t) =>
    `${plural(t.added, 'reporte agregado', 'reportes agregados')}${t.reRead > 0 ? `, ${number(t.reRead)} leídos de nuevo` : ''} con ${plural(t.claims, 'cifra', 'cifras')}; ${number(t.known)} ya estaban.`,
  fault: 'Algo falla en Cotejo mismo, no en sus archivos. Ejecute de nuevo con --debug y envíenos lo que diga.',
};

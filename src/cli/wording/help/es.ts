import type { HelpWords } from './shape.ts';

export const es: HelpWords = {
  about:
    'Lee reportes en español, inglés y portugués, encuentra cada cifra de personas con las palabras que la rodean y coteja las cifras entre sí: quién dice cuántos, de qué, por palabra de quién.',
  verbs: {
    read: 'muestra las cifras que dicen los reportes',
    ledger: 'muestra quién dice cuántos, de qué, por palabra de quién, y cómo quedan las cifras entre sí',
    why: 'muestra la frase de una cifra, cada campo con su regla, y con qué se cotejó',
    add: 'lee reportes, los suma al espacio de trabajo y pone su libro al día',
    demo: 'muestra el libro del ejemplo incluido',
  },
  options: {
    lang: 'idioma en que se habla: en, es o pt (si no, el del sistema, o inglés)',
    readAs: 'idioma de los textos que no dejan ver el suyo: en, es o pt',
    published: 'fecha de publicación de los textos que no la dicen, como 2026-01-02',
    asOf: 'solo lo publicado hasta ese día, como 2026-01-02',
    without: 'como si este medio no hubiera informado nada; puede repetirse',
    distrust: 'deja fuera lo que dice este declarante; puede repetirse',
    only: 'solo estos carriles, con comas: announced, reported, estimated, verified',
    workspace: 'carpeta del espacio de trabajo (si no, DATABASE_URL si está definida, o ./.cotejo)',
    out: 'escribe en un archivo en vez de la terminal',
    debug: 'dice más cuando algo falla en Cotejo mismo',
  },
  format: (choices) => `${choices} (si no se dice: table)`,
  paths: 'archivos, carpetas de cualquier profundidad, o - para la entrada estándar',
  orWorkspace: 'sin ruta, el espacio de trabajo',
  claim: 'nombre corto de una cifra como lo muestra el libro («02#3»), su identificador o el comienzo de este',
  example: 'Ejemplo:',
  exitCodes: `Códigos de salida:
  0  todo bien
  1  algo no se pudo leer: se nombra en la salida de errores, lo demás se hizo
  2  no se pudo hacer como se pidió: la salida de errores dice qué hacer
  3  una falla de Cotejo mismo`,
  showHelp: 'muestra esta ayuda',
  showVersion: 'muestra la versión',
  helpVerb: 'muestra la ayuda de una orden',
  titles: { 'Usage:': 'Uso:', 'Arguments:': 'Argumentos:', 'Options:': 'Opciones:', 'Commands:': 'Órdenes:' },
  refused: {
    unknownCommand: (what) => `No hay ninguna orden «${what}». «cotejo --help» las enumera.`,
    unknownOption: (what) => `Aquí no hay ninguna opción ${what}. Agregue --help para ver las que hay.`,
    missingArgument: (what) => `Falta <${what}>. Agregue --help para ver qué va dónde.`,
    optionMissingArgument: (what) => `${what} necesita un valor detrás. Agregue --help para ver cuál.`,
    excessArguments: () => 'Hay más palabras de las que la orden admite. Agregue --help para ver qué va dónde.',
    other: (what) => what,
  },
  nearest: (hint) => `¿Quiso decir ${hint}?`,
};

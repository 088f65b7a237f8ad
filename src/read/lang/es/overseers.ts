import type { Pattern } from '../lexicon.ts';

/** Organismos del Estado que vigilan a los demás y no encierran a nadie: lo que cuentan, lo informan. */
export const overseers: readonly Pattern[] = [
  'defensoría|defensorías|defensor|defensora|defensores del? pueblo|habitante|habitantes|ciudadano|público|pública|penal|los',
  'defensoría|defensorías|defensora|ombudsman',
  'instituto|institución|comisión|comisionado|comisionada|consejo|procuraduría|procurador|procuradora|defensoría|secretariado|centro ~ derechos humanos',
  'procuraduría|procurador|procuradora para|de la|los|el? defensa|derechos',
  'mecanismo nacional de|para la? prevención',
  'comité|comisión|comisionado nacional|contra|para la? prevención|tortura',
  'personería|personero|personera',
  'procuración penitenciaria',
  'contraloría|contralor|contralora',
  'síndic|sindic de greuges|greuges?',
  'ararteko',
  'valedor|valedora do|del pobo|pueblo',
  'comisión de la verdad',
];

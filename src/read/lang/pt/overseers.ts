import type { Pattern } from '../lexicon.ts';

/** Órgãos do Estado que vigiam os outros e não prendem ninguém: o que contam, relatam. */
export const overseers: readonly Pattern[] = [
  'defensoria|defensorias|defensor|defensora|defensores público|pública|públicas|públicos|da|do|de',
  'defensoria|defensorias',
  'ouvidoria|ouvidor|ouvidora|ouvidorias',
  'provedoria|provedor|provedora de|da|do justiça|direitos|cidadão',
  'provedoria',
  'instituto|instituição|comissão|comissário|comissária|conselho|centro|comité|comitê ~ direitos humanos',
  'comissão|conselho|comité|comitê ~ direitos|cidadania',
  'mecanismo nacional de|para a? prevenção',
  'mecanismo|comité|comitê ~ tortura',
  'conselho da comunidade',
  'controladoria|corregedoria',
  'comissão da|de verdade',
];

import type { MeasureTrigger } from '../lexicon.ts';
import { of } from './triggers.ts';

const PUT =
  'pôs|puseram|põe|põem|pôr|posto|colocou|colocaram|coloca|colocam|deixou|deixaram|deixa|deixam|mandou|mandaram|manda|mandam|enviou|enviaram|envia|enviam';
const JAIL = 'cadeia|cadeias|prisão|prisões|cela|celas|presídio|presídios|penitenciária|calabouço|calabouços';
const KEEP =
  'tem|têm|tinha|tinham|mantém|mantêm|mantinha|mantinham|resta|restam|restava|restavam|há|havia|haveria|haverá|ficam|ficavam|continuam|continuavam|seguem|seguiam|registra|registrava|regista|registava|contava|conta|constam|constavam|aparecem|apareciam|figuram|figuravam';

/** Verbs that close around the number: "pôs 40 em liberdade", "ceifou 60 vidas", "restavam 12 presos". */
export const AROUND: readonly MeasureTrigger[] = [
  ...of('released', 'object', [
    `${PUT} # ~ em liberdade`,
    `${PUT} # ~ na rua`,
    `${PUT} # ~ para|pra|a casa`,
    'deixou|deixaram|deixa|deixam|deixar # ~ sair|livres|livre|ir',
  ]),
  ...of('detained', 'object', [
    `meteu|meteram|jogou|jogaram|${PUT}|levou|levaram|leva|levam # ~ para|na|nas|no|nos|à|às|ao|atrás a|as|o|os|uma|das? ${JAIL}|grades`,
    'fez|fizeram|tomou|tomaram # ~ prisioneiros',
  ]),
  ...of('held', 'object', [
    `${KEEP} # ~ presos|presas|preso|encarcerados|encarceradas|reclusos|cativos`,
    `${KEEP} # ~ atrás das grades`,
    `${KEEP} # ~ na|nas|no|nos|em ${JAIL}`,
    `${KEEP} # ~ privados|privadas de|da liberdade`,
  ]),
  ...of('killed', 'object', [
    'ceifou|ceifaram|ceifa|ceifam|ceifado|custou|custaram|custado|tirou|tiraram|fez|fizeram # ~ vidas|mortos|mortes',
    'fez|fizeram|deixou|deixaram # ~ vítimas mortais|fatais',
  ]),
  ...of('displaced', 'object', ['deixou|deixaram|deixa|deixam|deixado # ~ sem casa|teto|tecto|lar|abrigo']),
];

import { any, ar, er, irregular, ter } from './forms.ts';

// Words that the triggers of several measures share.
export const PRISON =
  'prisão|prisões|cadeia|cadeias|cárcere|cárceres|presídio|presídios|penitenciária|penitenciárias|penitenciário|cela|celas|calabouço|calabouços|masmorra|masmorras|esquadra|esquadras|delegacia|delegacias|detenção|cativeiro|xadrez|xilindró|carceragem|carceragens|reclusão|reclusório|colônia|colónia|grades|custódia|unidade|unidades|cadeião|casa-prisão';
export const OF_THE = 'da|das|do|dos|de|dessa|dessas|desse|desses|desta|deste|daquela|daquele|duma|dum';
export const IN_THE = 'na|nas|no|nos|em|nessa|nessas|nesse|nesta|neste|naquela|numa|num';
export const INTO_THE = 'para|à|às|ao|aos|numa|num|na|nas|no';

export const sair = irregular(
  'sai saem saiu saíram saíra saía saíam saímos sair saírem saindo sairá sairão sairia sairiam saia saiam saísse saíssem',
  'saíd',
);
export const deixar = ar('deix');
export const fugir = irregular(
  'foge fogem fugiu fugiram fugira fugia fugiam fugimos fugir fugirem fugindo fugirá fugirão fugiria fugiriam fuja fujam fugisse fugissem',
  'fugid',
);
export const por = irregular(
  'põe põem pôs puseram pusera punha punham pôr porem pondo porá porão poria poriam ponha ponham pusesse pusessem',
  'post',
);
export const WAY_BACK = any(ar('regress'), ar('volt'), ar('retorn'), ar('torn'));
export const receber = er('receb');

export const prender = er('prend', { past: ['prendid', 'pres'], drop: ['prenda'] });
export const deter = ter('de');

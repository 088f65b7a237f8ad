import type { MeasureTrigger } from '../lexicon.ts';
import { triggers } from './forms.ts';

const PUT =
  'puso|pusieron|pone|ponen|poner|puesto|dejó|dejaron|deja|dejan|dejar|dejado|mandó|mandaron|manda|mandan|mandar|mandado|envió|enviaron|envía|envían|enviar|enviado';
const JAIL = 'cárcel|cárceles|prisión|prisiones|celda|celdas|calabozo|calabozos|penal|penales';
const KEEP =
  'tiene|tienen|tenía|tenían|mantiene|mantienen|mantenía|mantenían|queda|quedan|quedaba|quedaban|resta|restan|restaba|restaban|hay|había|habría|habrá|sigue|siguen|seguían|registra|registraba|cuenta|contaba|figuran|figuraban|aparecen|aparecían';

/** Verbs that close around the number: "puso a 40 en libertad", "se cobró 60 vidas", "mantiene a 12 presos". */
export const around: readonly MeasureTrigger[] = [
  ...triggers(
    'released',
    'object',
    `
    ${PUT} a? # ~ en libertad
    ${PUT} a? # ~ en la calle
    ${PUT} a? # ~ a|para la|su|sus? casa|casas
    dejó|dejaron|deja|dejan|dejar|dejado a? # ~ ir|salir|marchar|libre|libres
    `,
  ),
  ...triggers(
    'detained',
    'object',
    `
    metió|metieron|mete|meten|meter|${PUT}|llevó|llevaron|lleva|llevan a? # ~ a|en|tras la|el|las|los|una? ${JAIL}|rejas
    hizo|hicieron|tomó|tomaron # ~ prisioneros
    `,
  ),
  ...triggers(
    'held',
    'object',
    `
    ${KEEP} a? # ~ presos|presas|preso|encarcelados|encarceladas|prisioneros|reclusos|cautivos
    ${KEEP} a? # ~ tras las rejas
    ${KEEP} a? # ~ en la|el|las|los|una? ${JAIL}
    ${KEEP} a? # ~ privados|privadas de libertad
    `,
  ),
  ...triggers(
    'killed',
    'object',
    'cobró|cobraron|cobra|cobran|cobrado|segó|segaron|segado|siega|costó|costaron|costado|dejó|dejaron|arrebató|truncó # ~ vidas|vida|víctimas',
  ),
  ...triggers('displaced', 'object', `dejó|dejaron|deja|dejan|dejado a? # ~ sin casa|techo|hogar|vivienda`),
];

import type { MeasureTrigger } from '../lexicon.ts';
import { arVerb, triggers } from './forms.ts';

const HALLS =
  'albergue|albergues|refugio|refugios|escuela|escuelas|colegio|colegios|gimnasio|gimnasios|polideportivo|polideportivos|iglesia|iglesias|estadio|estadios|carpas|campamento|campamentos|alojamiento|alojamientos|hoteles|hotel|coliseo|coliseos|salones|centros|centro';
const ROOFS =
  'casa|casas|vivienda|viviendas|hogar|hogares|rancho|ranchos|choza|chozas|inmueble|inmuebles|edificio|edificios|departamentos|apartamentos|domicilio|domicilios|construcciones|techumbres';
const RUINED =
  'destruida|destruidas|destrozadas|colapsada|colapsadas|averiadas|derrumbadas|derruidas|arrasadas|quemadas|inundadas|anegadas|siniestradas|perdidas|destechadas|damnificadas|calcinadas|sepultadas|deterioradas';

/** Los que dejaron su casa. */
const MOVED: readonly MeasureTrigger[] = [
  ...arVerb('displaced', 'realoj relocaliz'),
  ...arVerb('displaced', 'autoevacu', {}),
  ...triggers(
    'displaced',
    'participle',
    `
    familia|familias|persona|personas reubicadas|albergadas|alojadas|trasladadas|autoevacuadas
    vecinos|pobladores|habitantes|residentes|comuneros evacuados|desalojados|desplazados|reubicados|albergados|trasladados
    trasladado|trasladada|trasladados|trasladadas|llevado|llevados|llevadas|conducidos|conducidas|acogidos|acogidas|alojados|alojadas|albergados|albergadas|instalados|instaladas|hospedados|reubicados|reubicadas|ubicados|ubicadas a|en|hacia ~ ${HALLS}
    trasladado|trasladados|trasladadas|llevados|llevadas|movilizados|movilizadas|movidos a|hacia ~ zonas|lugares|sitios|áreas|terrenos|partes|lugar|zona ~ seguros|seguras|seguro|segura|altas|altos|alta|alto
    puesto|puestos|puestas a|en salvo|resguardo
    obligado|obligados|obligadas|forzados|forzadas a ~ desalojar|evacuar|abandonar|dejar
    `,
  ),
  ...triggers(
    'displaced',
    'subject',
    `
    pernoctan|pernoctaron|pernoctó|pernocta|duermen|durmieron|pasan|pasaron la? noche? en|bajo ~ ${HALLS}
    se alojan|aloja|alojaron|albergan|hospedan|resguardaron|resguardan|guarecen|guarecieron|instalaron en|con
    tuvo|tuvieron|debió|debieron|tienen|deben que? salir|dejar|abandonar|evacuar|desalojar|ser ~ ${ROOFS}|evacuados|evacuadas|desalojados|desalojadas|albergados
    se trasladó|trasladaron|desplazó|desplazaron|mudaron a|hacia ~ zonas|lugares|sitios|albergues|seguros|altas
    quedó|quedaron|quedan|están|estaban|siguen|permanecen a|en la? intemperie|evacuado|evacuados|evacuadas|desplazados|desplazadas|damnificados|damnificadas|albergados|albergadas|calle
    perdió|perdieron|pierden su|sus|la|las|todo ${ROOFS}
    no pueden|han|podían|logran volver|regresar|regresado|vuelto a ~ hogares|casas|hogar|casa
    huyeron|huyó|escaparon|salieron de su|sus|la|las ${ROOFS}
    `,
  ),
  ...triggers(
    'displaced',
    'event',
    `
    evacuación|evacuaciones|desalojo|desalojos|traslado|traslados|reubicación|reubicaciones preventiva|preventivas|preventivo|preventivos|obligatoria|obligatorio|voluntaria|forzada|forzado|masiva|masivo|temporal|de
    reubicación|relocalización|realojamiento|realojo de
    traslado de ~ familias|personas|vecinos|pobladores|damnificados|habitantes
    orden|órdenes de evacuación|desalojo
    `,
  ),
  ...triggers(
    'displaced',
    'person',
    `
    ${ROOFS} evacuado|evacuada|evacuados|evacuadas|desalojado|desalojada|desalojados|desalojadas preventivamente?
    sintecho, hogares|familias sin techo|casa|vivienda|hogar|hogares
    `,
  ),
  ...triggers(
    'displaced',
    'tally',
    'cifra|número|total|recuento|balance|registro de familias|personas evacuadas|desplazadas|albergadas|damnificadas',
  ),
  ...triggers('displaced', 'state', `en ~ ${HALLS}, a|hacia ~ partes|zonas altas, fuera de su|sus ${ROOFS}`, {
    weak: true,
  }),
];

/** Las casas perdidas. */
const LOST: readonly MeasureTrigger[] = [
  ...arVerb('destroyed', 'desplom', { weak: true }),
  ...arVerb('destroyed', 'destech'),
  ...arVerb('destroyed', 'derrumb', { nouns: ['e'] }),
  ...triggers('destroyed', 'object', 'consumió|consumieron|devoró|devoraron|tragó|tragaron', { weak: true }),
  ...triggers(
    'destroyed',
    'object',
    `
    consumió|consumieron|consume|devoró|devoraron|tragó|engulló ${ROOFS}|por|un|unas|unos|cerca|más|al|varias|decenas
    se llevó|llevaron|tragó|tragaron consigo?
    causó|causaron|provocó|provocaron|ocasionó|ocasionaron|dejó|dejaron ~ daños|afectaciones|destrozos|destrucción|derrumbe|colapso a|en|de ~ ${ROOFS}
    `,
  ),
  ...triggers(
    'destroyed',
    'participle',
    `
    ${ROOFS} con|sin ~ daños|afectaciones|averías|grietas|techo|techos|desperfectos
    ${ROOFS} parcialmente|totalmente|completamente|severamente|gravemente? ${RUINED}
    consumido|consumida|consumidos|consumidas|devorado|devorada|devorados|devoradas|tragadas por
    declarada|declaradas|declarados|declarado|dejado|dejadas ~ inhabitable|inhabitables
    bajo el? agua|lodo|escombros|barro
    a punto de derrumbarse|colapsar
    `,
  ),
  ...triggers(
    'destroyed',
    'subject',
    `
    se vino|vinieron|cayó|cayeron|hundió|hundieron|quemó|quemaron|incendió|incendiaron|inundó|inundaron|anegaron abajo?
    quedó|quedaron|resultó|resultaron|están|terminaron con ~ daños|afectaciones|grietas
    quedó|quedaron|resultó|resultaron|están bajo|sin el? agua|lodo|techo|techos|escombros
    quedó|quedaron|resultó|resultaron parcialmente|totalmente|completamente? ${RUINED}
    `,
  ),
  ...triggers(
    'destroyed',
    'tally',
    `${ROOFS} ${RUINED}, cifra|número|total|recuento|balance|registro de ${ROOFS} ${RUINED}`,
  ),
];

export const displacement: readonly MeasureTrigger[] = [...MOVED, ...LOST];

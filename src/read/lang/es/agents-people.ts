import type { AgentHead } from '../lexicon.ts';
import { agentHeads as heads } from './forms.ts';

const ONE = 'un|una|el|la|mi|otro|otra|este|esta|aquel|aquella';
const MANY = 'los|las|unos|unas|sus';

/** People of the street, the pulpit, the ward and the cell whom reports quote, and the papers that speak for them. */
export const people: readonly AgentHead[] = [
  ...heads(
    'authority',
    'role',
    `
    premier, vicecanciller, vicegobernador|vicegobernadora, ombudsman, alcaide|alcaidesa, capitana|coronela|tenienta, custodio|custodia penitenciario|penitenciaria, un|el|otro custodio, guía|guías penitenciario|penitenciarios, carcelero|carceleros|carcelera, gendarme, instructor|instructora judicial|fiscal, la|una instructora, síndico|síndica, personero|personera, regidor|regidora, vocal, comisionado|comisionada, patrullero, bombero|bombera|bomberos voluntario|voluntarios?, excomandante|exdirector|exdirectora|exgeneral|exjefe|exalcalde|exfiscal|exfuncionario|exfuncionaria|exgobernador|expolicía|exmilitar, el|la|su|un|una secretario|secretaria|subsecretaria|delegado|delegada|titular|inspector|inspectora|alférez, mi general|coronel|comandante, jefe|jefa de guardia|turno|plaza|penal, juzgadora|juzgador, notario|notaria, portavoz|portavoces penitenciario|penitenciaria, agregado|agregada militar
    `,
  ),
  ...heads(
    'authority',
    'body',
    `
    sanatorio|sanatorios, hospitalito, posta médica|central, ${ONE} posta|ambulatorio|enfermería|policlínico|policlínica, emergencia móvil, ${ONE} ambulancia voluntaria|municipal, oficina penitenciaria|fiscal|judicial|presidencial|de, servicio|servicios sanitario|sanitarios, unidad especial|policial|de ~ búsqueda|investigación|inteligencia, comisión de ~ comunicaciones|búsqueda|investigación|seguridad, alcaidía, subprefectura, capitanía|capitanía de puerto
    `,
  ),
  ...heads(
    'ngo',
    'role',
    `
    cura|curas, abad|abadesa, monje|monjes, monja|monjas, fraile, capellán, vicario, diácono, pastor evangélico|bautista?, imán, rabino, catequista, lonko|machi|werkén, cacique, mamo, amauta, mallku, gremialista|gremialistas, ${ONE} huelguista|delegado|secretario ~ sindicato|gremio|federación
    `,
  ),
  ...heads(
    'ngo',
    'body',
    `
    cofradía, patronal, curia, nunciatura, vicaría, mesa por|de ~ vida|paz|derechos, ollas comunes, defensa civil voluntaria, rondas campesinas, ${ONE} comunidad, junta|juntas de vecinos|vecinal|vecinales
    `,
  ),
  ...heads(
    'opposition',
    'group',
    'exiliados|exiliadas, insurgente|insurgentes, guerrillero|guerrilleros, miliciano|milicianos, comuneros insurrectos, amotinado|amotinados, sublevados, golpistas',
  ),
  ...heads(
    'expert',
    'role',
    `
    cirujano|cirujana|cirujanos, decano|decana, camillero|camillera|camilleros, socorrista|socorristas, legista|legistas, partera|comadrona, veterinario|veterinaria, farmacéutico|farmacéutica, arqueólogo|arqueóloga|arqueólogos, genetista|genetistas, economista|economistas, matemático|matemática, archivista, sismólogo|sismóloga, geólogo|geóloga, traumatólogo|traumatóloga, oftalmólogo|oftalmóloga, psicólogo|psicóloga|psicólogas, asesor|asesora
    `,
  ),
  ...heads('expert', 'body', `la|su defensa, acusación particular|popular, ${ONE} auditoría`),
  ...heads(
    'unknown',
    'role',
    `
    ${ONE} maestro|maestra|pescador|pescadora|peluquero|peluquera|recluso|reclusa|interno|interna|anciano|anciana|vendedor|vendedora|taxista|chofer|conductor|conductora|camionero|campesino|campesina|obrero|obrera|minero|minera|comerciante|carnicero|panadero|panadera|albañil|carpintero|costurera|jubilado|jubilada|ganadero|agricultor|agricultora|granjero|granjera|joven|muchacho|muchacha|señor|señora|hombre|mujer|turista|transeúnte|migrante|refugiado|refugiada|desplazado|desplazada|liberado|liberada|excarcelado|excarcelada|detenido|detenida|herido|herida|náufrago|empleado|empleada|gerente|dueño|dueña|encargado|encargada|capataz|sepulturero|enterrador|locutor|locutora|tuitero|ujier|portero|portera
    comunario|comunarios|comunaria, barrista|barristas, ${MANY} transportistas|libreros|taxistas|mineros|ganaderos|comerciantes|cocaleros|pescadores|campesinos|obreros|maestros|huelguistas|mujeres|vendedoras|excarcelados|liberados|reclusos|internos|organizadores|dueños
    `,
  ),
  ...heads(
    'unknown',
    'body',
    `gerencia, la|una|dicha comisión, ${ONE} oficina|unidad|barra|web|central, barra visitante|brava`,
  ),
  ...heads(
    'unknown',
    'data',
    `acta|actas, el|sus|los archivo|archivos, planilla|planillas, pizarra, tablero, hoja de, libro|libros de|del, cuaderno de|del, ${ONE} audio|video|vídeo|cable|folleto, primer|segundo|último|nuevo parte|informe|recuento|boletín|conteo|corte`,
  ),
];

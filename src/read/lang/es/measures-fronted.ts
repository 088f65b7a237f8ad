import type { MeasureTrigger } from '../lexicon.ts';
import { fronted, triggers } from './forms.ts';

const BACK_AGAIN =
  'agarrar|detener|arrestar|levantar|llevar|meter|encerrar|montar|subir|capturar|prender|apresar|encarcelar|aprehender|recluir|trancar|guardar|apañar|atrapar|pescar';
const INSIDE =
  'prisión|cárcel|penal|celda|calabozo|retén|reclusorio|penitenciaría|cautiverio|incomunicación|comisaría|cuartel';
const BODY =
  'brazo|brazos|pierna|piernas|cabeza|costilla|costillas|nariz|mandíbula|diente|dientes|mano|manos|dedo|dedos|clavícula|tobillo|cadera|ceja|cráneo|pómulo|hueso|huesos|tabique|muñeca|tibia|rodilla|boca|ojo|oreja|espalda';

const CUSTODY: readonly MeasureTrigger[] = [
  ...fronted('detained', {
    stems: 'arrest captur apres agarr atrap secuestr rapt encarcel enrej intercept plagi trinc',
    finite:
      'detuvo detuvieron detienen detenían aprehendió aprehendieron aprehenden encerró encerraron encierran encerraban prendió prendieron recluyó recluyeron',
    participles: 'detenido aprehendido recluido encerrado',
  }),
  ...triggers(
    'detained',
    'subject',
    `
    se lo|la|los|las|nos llevó|llevaron|llevan|llevaban|llevarán|lleva
    se lo|la|los|las ha|han|había|habían llevado
    lo|la|los|las subió|subieron|suben|subían|montó|montaron|montan|metió|metieron|meten|echaron|treparon a|al|en la|las|una|un? patrulla|patrullas|patrullero|patrulleros|camioneta|camionetas|camión|camiones|jeep|julia|celular|perrera|furgón|furgones|bus|autobús|vehículo|coche|carro|picop|combi|moto|cajón
    lo|la|los|las metió|metieron|meten|metían preso|presa|presos|presas
    lo|la|los|las llevó|llevaron|llevan|llevaban|trasladaron|condujeron a|al|hasta la|las|una|un|el? comisaría|comisarías|cuartel|cuarteles|comandancia|delegación|estación|destacamento|comando|seccional|cuartelillo|batallón|barandilla|separos|dependencias
    lo|la|los|las puso|pusieron|ponen a? disposición
    lo|la|los|las sacó|sacaron|sacan|sacaban de su|sus|la|las? casa|casas|vivienda|viviendas|domicilio|cama|camas|aula|aulas|esposado|esposados|esposadas
    `,
  ),
  ...fronted('released', {
    stems: 'liber excarcel perdon larg',
    finite: 'soltó soltaron sueltan soltaban soltarán',
    participles: 'soltado',
  }),
  ...fronted('released', { stems: 'indult amnisti' }, { outcome: 'pardon' }),
  ...fronted(
    'released',
    {
      finite: 'absolvió absolvieron absuelven sobreseyó sobreseyeron sobreseen',
      participles: 'absuelto sobreseído',
    },
    { outcome: 'full' },
  ),
  ...fronted('released', {
    stems: 'dej',
    finite: 'dejaría',
    tails: '~ ir|irse|salir|marchar|marcharse|volver|libre|libres',
  }),
  ...fronted('released', {
    stems: 'dej',
    finite: 'puso pusieron ponen pondrán',
    participles: 'puesto',
    tails: 'en libertad',
  }),
  ...fronted('released', {
    stems: 'mand envi',
    finite: 'devolvió devolvieron devuelven regresaron',
    participles: 'devuelto',
    tails: 'a|para|con la|su|sus? casa|casas|hogar|hogares|familia|familias',
  }),
  ...triggers(
    'released',
    'subject',
    `
    lo|la|los|las echó|echaron|botaron|pusieron a|en la calle
    le|les dio|dieron|dan|daban|darán|devolvió|devolvieron|devuelven|concedió|concedieron|otorgó|otorgaron|otorga|restituyó la|su? libertad
    le|les dictó|dictaron|declaró falta de mérito|méritos
    le|les abrió|abrieron la|las? reja|rejas|puerta|puertas|celda|portón
    `,
  ),
  ...triggers(
    'released',
    'subject',
    `
    le|les dio|dieron|dictó|dictaron|concedió|concedieron|otorgó|otorgaron|impuso|impusieron|cambió|cambiaron|sustituyó ~ casa|arresto|domiciliaria|domiciliario|fianza|medidas|tobillera|tobilleras|grillete|brazalete|presentación
    `,
    { outcome: 'conditional' },
  ),
  ...triggers(
    'held',
    'subject',
    `
    lo|la|los|las tiene|tienen|tenía|tenían|mantiene|mantienen|mantenía|mantenían|conservan|guardan aún|todavía? en|bajo|tras la|las|el|los|un|una|sus? ${INSIDE}|celdas|calabozos|rejas|custodia|encierro|aislamiento
    lo|la|los|las tiene|tienen|tenía|tenían|mantiene|mantienen|mantenía|mantenían|dejó|dejaron|deja|dejan aún|todavía? preso|presa|presos|presas|detenido|detenida|detenidos|detenidas|incomunicado|incomunicados|incomunicadas|encerrado|encerrados|encerradas|retenido|retenidos|retenidas|demorado|demorados|demoradas|secuestrados|secuestradas|aislados|aisladas|adentro|dentro
    lo|la|los|las retiene|retienen|retenía|retenían
    lo|la|los|las mandó|mandaron|mandan|envió|enviaron|envían|remitió|remitieron|trasladó|trasladaron|llevaron ~ a|al la|las|el|un|una? ${INSIDE}|preventiva|prisiones|cárceles
    le|les dictó|dictaron|dicta|dictan|impuso|impusieron|decretó|decretaron|fijó ~ prisión|detención|preventiva
    le|les negó|negaron|niegan|denegó|denegaron|rechazó|rechazaron|revocó ~ libertad|excarcelación|fianza|amparo|domiciliaria
    `,
    { dynamics: 'stock' },
  ),
  ...fronted('rearrested', { stems: 'recaptur rearrest reapres', finite: 'reaprehendió reaprehendieron' }),
  ...triggers(
    'rearrested',
    'subject',
    `
    se? lo|la|los|las volvió|volvieron|vuelve|vuelven|volvían|volverán a ${BACK_AGAIN}
    se? lo|la|los|las ha|han|había|habían vuelto a ${BACK_AGAIN}
    se? lo|la|los|las ha|han|había|habían? agarrado|detenido|arrestado|capturado|encerrado|llevado|apresado|atrapado ~ de|otra nuevo|vez|vuelta
    se? lo|la|los|las ha|han|había|habían? agarró|agarraron|detuvo|detuvieron|arrestó|arrestaron|capturó|capturaron|encerró|encerraron|llevó|llevaron|apresaron|metieron ~ de|otra nuevo|vez|vuelta
    se? lo|la|los|las agarró|agarraron|detuvieron|arrestaron|capturaron|encerraron|llevaron|apresaron|metieron nuevamente
    lo|la|los|las devolvió|devolvieron|devuelven|regresó|regresaron|reingresó|reingresaron|ha|han ~ a|al la|las|su|sus|el? ${INSIDE}|celdas|cárceles|calabozos
    le|les revocó|revocaron|revoca la|el|su ~ libertad|domiciliaria|condicional|medida|fianza|beneficio|arresto
    `,
  ),
];

const HARM: readonly MeasureTrigger[] = [
  ...fronted('killed', {
    stems: 'mat asesin fusil acribill ametrall ahorc linch decapit ejecut ajustici ultim remat masacr calcin',
    finite:
      'degolló degollaron enterró enterraron entierran enterramos sepultó sepultaron abatió abatieron velaron velamos',
    participles: 'abatido enterrado',
  }),
  ...triggers(
    'killed',
    'subject',
    `
    le|les quitó|quitaron|quitan|costó|arrebató|arrebataron|segaron la vida, le|les dio|dieron muerte, lo|la|los|las dieron de baja, lo|la|los|las quemaron vivo|viva|vivos|vivas
    lo|la|los|las halló|hallaron|encontró|encontraron|encontramos|hallamos ~ muerto|muerta|muertos|muertas|vida|fosa|fosas
    lo|la|los|las identificó|identificaron|identificamos|ubicaron ~ fosa|fosas|morgue, lo|la|los|las exhumó|exhumaron
    lo|la|los|las pasaron por las armas, lo|la|los|las dejaron morir
    `,
  ),
  ...fronted('injured', {
    stems: 'lesion bale apuñal lastim acuchill hospitaliz intern vend oper sutur entub',
    finite: 'hirió hirieron hieren atendió atendieron atienden cosió cosieron curaron',
    participles: 'herido atendido cosido',
  }),
  ...triggers(
    'injured',
    'subject',
    `
    le|les|nos partió|partieron|quebró|quebraron|rompió|rompieron|fracturó|fracturaron|abrió|abrieron|reventó|reventaron|zafaron|aplastaron|vació|vaciaron|sacaron ~ ${BODY}
    le|les voló|volaron|tumbó|tumbaron ~ diente|dientes|ojo|dedo|dedos|mano
    lo|la|los|las trasladó|trasladaron|llevó|llevaron|evacuaron|derivaron|refirieron ~ hospital|hospitales|clínica|urgencias|emergencia|posta|enfermería|quirófano|ambulatorio|ambulancia
    lo|la|los|las dejó|dejaron ~ herido|herida|heridos|heridas|tuerto|tuertos|ciego|ciegos|sangrando|inconsciente|inconscientes|cojo
    le|les dio|dieron|dan el|de? alta, le|les alcanzó|alcanzaron|dio|dieron|pegó ~ perdigón|perdigones|bala|balas|balazo|balazos|tiro|tiros|postazo|postazos|esquirla|esquirlas
    `,
  ),
  ...triggers(
    'missing',
    'subject',
    `
    lo|la|los|las desapareció|desaparecieron|han desaparecido?
    lo|la|los|las busca|buscan|buscaba|buscaban, lo|la|los|las sigue|siguen|seguimos|seguían buscando
    no se? lo|la|los|las encuentra|encuentran|encontraban|encuentro|encontramos|halla|hallan|ubica|ubican|localiza|localizan|localizaron|hallaron|encontraron
    no se? lo|la|los|las ha|han|hemos|había|habían|haya ~ encontrado|hallado|ubicado|localizado|visto|ver
    nadie lo|la|los|las ha|volvió|vio|vieron ~ visto|ver, nadie lo|la|los|las vio|encuentra|ha|busca
    se lo|la|los|las tragó|tragaron ~ mar|tierra|río|agua|selva|monte|corriente, se lo|la|los|las llevó|arrastró ~ río|corriente|crecida|mar|ola|agua|avalancha
    le|les perdió|perdieron|perdimos el|la ~ rastro|pista|contacto
    `,
  ),
  ...fronted('attacked', {
    stems: 'golpe pate tortur desnud maltrat humill apale garrote azot aporre amenaz manose gase arrastr empuj insult',
    finite: 'agredió agredieron agreden violaron molieron colgaron',
    participles: 'agredido',
  }),
  ...triggers(
    'attacked',
    'subject',
    `
    le|les|nos pegó|pegaron|pegan|pegaba|pegaban, le|les|nos ha|han|había|habían pegado, le|les|nos dio|dieron|daban|propinó|propinaron ~ paliza|golpiza|palo|palos|golpe|golpes|patadas|culatazos|toletazos|bastonazos|porrazos|descargas|corriente|garrotazos|tabla|planazos|chicotazos, lo|la|los|las recibió|recibieron|sacaron|agarraron|molieron a|con golpes|palos|bastonazos|patadas|culatazos|piedras|gases, le|les|nos cayó|cayeron ~ encima|golpes|palos
    `,
  ),
];

const REST: readonly MeasureTrigger[] = [
  ...fronted('sentenced', { stems: 'conden sentenci sancion mult inhabilit castig' }),
  ...triggers(
    'sentenced',
    'subject',
    `
    lo|la|los|las declaró|declararon|declara|halló|hallaron|encontró|encontraron culpable|culpables|responsable|responsables
    le|les impuso|impusieron|dictó|dictaron|dio|dieron|fijó|aplicó|aplicaron|echó|echaron|metieron|cayó|cayeron|tocó|tocaron ~ pena|penas|condena|condenas|sentencia|sentencias|multa|multas|años|sanción|sanciones|perpetua|meses
    le|les fue|fueron impuesta|impuestas|dictada|dictadas|aplicada
    `,
  ),
  ...fronted('charged', {
    stems:
      'acus imput proces formaliz denunci investig juzg enjuici encaus inculp sindic indag incrimin judicializ consign',
    finite: 'requirió requirieron instruyeron acusará procesará denunciará imputará juzgará',
    participles: 'requerido instruido',
  }),
  ...fronted('charged', {
    stems: 'vincul lig remiti',
    finite: 'sometió sometieron someten remitió remitieron llevó llevaron llevan sentaron sentarán',
    participles: 'sometido llevado remitido',
    tails: '~ proceso|juicio|tribunales|tribunal|banquillo|juez|jueza|fiscalía|investigación|corte|juzgado',
  }),
  ...triggers(
    'charged',
    'subject',
    `
    le|les imputó|imputaron|imputa|imputan|atribuyó|atribuyen|achacan ~ delito|delitos|cargo|cargos
    le|les abrió|abrieron|abren|inició|iniciaron|instruyó|instruyeron|formuló|formularon|levantó|levantaron|puso|pusieron|presentó|presentaron ~ causa|causas|proceso|procesos|expediente|expedientes|cargo|cargos|sumario|sumarios|investigación|pliego|instrucción|querella
    le|les pidió|pidieron|pide|piden|solicitó|pedirá ~ años|perpetua|prisión|cárcel|pena
    `,
  ),
  ...fronted('deported', {
    stems: 'deport expuls repatri extradit embarc exili expatri',
    finite: 'desterró desterraron destierran',
    participles: 'desterrado',
  }),
  ...fronted(
    'deported',
    { finite: 'devolvió devolvieron devuelven devolvían', participles: 'devuelto' },
    { weak: true },
  ),
  ...triggers(
    'deported',
    'subject',
    'lo|la|los|las sacó|sacaron|echó|echaron|botó|botaron|mandaron|devolvió|devolvieron ~ país|frontera|exilio|avión',
  ),
  ...fronted('displaced', { stems: 'desaloj evacu desplaz reubic desahuci', participles: 'desalojado' }),
  ...triggers(
    'displaced',
    'subject',
    'lo|la|los|las echó|echaron|corrieron|botaron|expulsaron ~ casa|casas, lo|la|los|las sacó|sacaron|echó|echaron|corrieron|botaron|expulsaron ~ tierra|tierras|vivienda|viviendas|hogar|hogares|pueblo|pueblos|comunidad|lancha|lanchas|bote|botes|canoa|canoas|rancho|ranchos|finca|predio',
  ),
  ...fronted('destroyed', { stems: 'quem incendi derrib arras', finite: 'destruyó destruyeron demolió demolieron' }),
];

/** What is counted stands first and a pronoun takes it up: "a nueve los soltaron". */
export const frontedObjects: readonly MeasureTrigger[] = [...CUSTODY, ...HARM, ...REST];

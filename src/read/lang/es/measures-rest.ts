import type { MeasureTrigger } from '../lexicon.ts';
import { arVerb, triggers, verb } from './forms.ts';

const SENTENCED: readonly MeasureTrigger[] = [
  ...arVerb('sentenced', 'conden', { nouns: ['a'] }),
  ...arVerb('sentenced', 'sentenci', { nouns: ['a'] }),
  ...arVerb('sentenced', 'sancion', {}),
  ...arVerb('sentenced', 'mult', { nouns: ['a'] }),
  ...arVerb('sentenced', 'inhabilit'),
  ...triggers(
    'sentenced',
    'object',
    `
    castigó|castigaron|castiga|castigan|castigar
    ha|han|había|habían impuesto
    halló|hallaron|declaró|declararon|declara|encontró|encontraron|declarar culpable|culpables|responsable|responsables a?
    impuso|impusieron|impone|imponen|imponer|impuesto|dictó|dictaron|dicta|dictan|aplicó|aplicaron|fijó|confirmó|ratificó|emitió ~ pena|penas|condena|condenas|sentencia|sentencias|multa|multas|castigo|castigos|años|meses
    impuso|impusieron|impuesto|imponen días|hasta ~ de arresto
    dictó|dictaron|dicta|emitió|pronunció sentencia|condena|fallo contra|a
    sentenció|sentenciaron|condenó|condenaron a muerte|prisión|cadena|la|penas
    `,
  ),
  ...triggers(
    'sentenced',
    'participle',
    `
    castigado|castigada|castigados|castigadas
    condenado|condenada|condenados|condenadas|sentenciado|sentenciada|sentenciados|sentenciadas a muerte|prisión|cárcel|penas|cadena|la|pena|trabajos|entre|hasta
    hallado|hallados|hallada|halladas|declarado|declarada|declarados|declaradas|encontrado|encontrados culpable|culpables|responsable|responsables
    `,
  ),
  ...triggers(
    'sentenced',
    'subject',
    `
    recibió|recibieron|recibe|reciben|recibido|enfrentó|afrontó ~ condena|condenas|pena|penas|sentencia|sentencias|multa|multas|castigo
    tiene|tienen|tenían|tenía|cuentan|pesa|pesaba|pesan con|sobre|una|la|ya? sentencia|condena|sentencias|condenas firme|ejecutoriada?
    `,
  ),
  ...triggers(
    'sentenced',
    'event',
    `
    condena|condenas, sentencia|sentencias, sentencia|sentencias condenatoria|condenatorias|firme|firmes, condena|condenas firme|firmes|de, condenas a, fallo|fallos condenatorio|condenatorios, veredicto|veredictos de culpabilidad
    pena|penas de muerte|prisión|cárcel impuesta|impuestas|dictada|dictadas
    resolución|resoluciones de arresto|condenatoria|condenatorias, multa|multas, sanción|sanciones administrativa|administrativas
    sentencia|sentencias|condena|condenas de|a muerte|prisión|cadena|cárcel
    `,
  ),
  ...triggers('sentenced', 'person', 'los|las|de|esos|estos condenados|condenadas|sentenciados|sentenciadas', {
    weak: true,
  }),
  ...triggers(
    'sentenced',
    'tally',
    'cifra|número|total|recuento|balance|lista|registro de condenados|condenas|sentenciados|sentencias',
  ),
];

const CHARGED: readonly MeasureTrigger[] = [
  ...arVerb('charged', 'imput acus formaliz enjuici incrimin judicializ inculp'),
  ...arVerb('charged', 'proces sindic', { nouns: ['ó'] }),
  ...arVerb('charged', 'encaus', { nouns: ['a'] }),
  ...triggers(
    'charged',
    'object',
    `
    denunció|denunciaron|denunciar penalmente|formalmente|ante a?
    denunció|denunciaron a
    presentó|presentaron|presenta|presentan|presentar|formuló|formularon|formula|formulan|formular|levantó|levantaron|interpuso|interpusieron|abrió|abrieron|inició|iniciaron|abre|abren ~ cargo|cargos|acusación|acusaciones|imputación|imputaciones|denuncia|causa|causas|proceso|procesos|expediente|expedientes|investigación|querella|juicio contra|a|por
    vinculó|vincularon|vincular|vincula a proceso a?
    llevó|llevaron|llevar|lleva|llevan|sentó|sentaron|sentar|sienta|elevó|envió|enviaron|remitió a|al|en|ante el|la|los|un? juicio|justicia|banquillo|tribunales|juez|jueces|tribunal
    atribuyó|atribuyeron|atribuye|atribuyen|atribuir|achacó|imputó a
    señaló|señalaron como|de presuntos|responsables|autores
    dictó|dictaron auto de? formal|vinculación|procesamiento|apertura
    lleva|llevan|llevaba|llevaban denunciadas|denunciados|imputados|imputadas|acusados|acusadas|procesados|procesadas a
    `,
  ),
  ...triggers(
    'charged',
    'participle',
    `
    denunciado|denunciada|denunciados|denunciadas
    llevado|llevada|llevados|llevadas|presentado|presentados|presentada|presentadas|conducidos|conducidas|enviados|remitidos|comparecido ante el|la|un|los|las? juez|jueces|jueza|tribunal|tribunales|justicia|fiscalía|fiscal|corte|juzgado|juzgados
    llevado|llevada|llevados|llevadas|enviados|sometidos|sometidas|elevados a juicio
    vinculado|vinculada|vinculados|vinculadas a proceso
    sometido|sometida|sometidos|sometidas a proceso|juicio|investigación
    acusado|acusada|acusados|acusadas formalmente|penalmente|de|por
    consignado|consignados|consignada|consignadas ante|al|a
    investigado|investigada|investigados|investigadas
    `,
  ),
  ...triggers(
    'charged',
    'subject',
    `
    enfrenta|enfrentan|enfrentaba|enfrentaban|enfrentarán|enfrentará|afronta|afrontan|afrontaban|encara|encaran ~ cargo|cargos|proceso|procesos|juicio|juicios|acusación|acusaciones|imputaciones|causa|causas|investigación
    responde|responden|responderán|respondían apenas|solo? por|ante
    compareció|comparecieron|comparece|comparecen|comparecerán ante|en|este|ayer
    irá|irán|fueron|fue|pasó|pasaron|van a juicio
    se|les|le imputa|imputan|imputó|imputaron|acusa|acusan|atribuye|atribuyen
    espera|esperan|esperaban|aguardan|aguarda juicio|sentencia|audiencia|condena
    `,
  ),
  ...triggers(
    'charged',
    'event',
    `
    imputación|imputaciones, acusación|acusaciones, procesamiento|procesamientos, formalización|formalizaciones, enjuiciamiento|enjuiciamientos, vinculación|vinculaciones a proceso, inculpación|inculpaciones, judicialización|judicializaciones
    juicio|juicios, causa|causas penal|penales, proceso|procesos penal|penales|judicial|judiciales, querella|querellas, acusación|acusaciones formal|formales|penal|penales, cargo|cargos penales|contra, investigación|investigaciones penal|penales, causa|causas abiertas|judicial|judiciales
    audiencia|audiencias de imputación|custodia|presentación|control
    `,
  ),
  ...triggers(
    'charged',
    'person',
    `
    imputado|imputados formal|formales|formalmente, reo|reos en prisión preventiva, encausado|encausada|encausados|encausadas por
    los|las|esos|estos|de procesados|procesadas|imputados|imputadas|acusados|acusadas|investigados|investigadas|sospechosos|sospechosas|encausados|encausadas|indiciados|sindicados
    `,
    { weak: true },
  ),
  ...triggers('charged', 'person', 'indiciado|indiciada|indiciados|indiciadas, justiciable|justiciables'),
  ...triggers(
    'charged',
    'tally',
    'cifra|número|total|recuento|balance|lista|registro de imputados|procesados|acusados|imputaciones|formalizados',
  ),
];

const DEPORTED: readonly MeasureTrigger[] = [
  ...arVerb('deported', 'expatri extradit'),
  ...arVerb('deported', 'deport', { nouns: ['e'] }),
  ...arVerb('deported', 'repatri'),
  ...arVerb('deported', 'exili', { nouns: ['ó'] }),
  ...arVerb('deported', 'desterr', { also: 'destierra|destierran|destierre|destierren' }),
  ...verb('deported', 'object', 'expulsó expulsaron expulsar* expulsa expulsan expulsando expulsaba', 'expulsad'),
  ...triggers(
    'deported',
    'object',
    `
    devolvió|devolvieron|devuelve|devuelven|devolver|retornó|retornaron|retornar|regresó|regresaron a su|sus país|países
    devolvió|devolvieron en|a la frontera|caliente
    envió|enviaron|envía|envían|enviar|mandó|mandaron|embarcó|embarcaron|subió|subieron ~ exilio|destierro|al? avión
    echó|echaron|sacó|sacaron|saca|expulsó del|de su|el? país
    obligó|obligaron|obliga|forzó|forzaron a? exiliarse|abandonar|salir|dejar del|el|su? país
    extraditó|extraditaron, entregó|entregaron a|al estados|gobierno|eeuu
    trasladó|trasladaron|envió|enviaron al cecot
    despojó|despojaron|privó|privaron de|de su la? nacionalidad
    `,
  ),
  ...triggers(
    'deported',
    'participle',
    `
    devuelto|devuelta|devueltos|devueltas a su|sus|la país|países|frontera|nación, devuelto|devuelta|devueltos|devueltas en caliente|frontera
    retornado|retornada|retornados|retornadas
    enviado|enviada|enviados|enviadas|embarcado|embarcados|embarcada|embarcadas|llevados|llevadas al|hacia|rumbo|a exilio|destierro|el
    expulsado|expulsada|expulsados|expulsadas del|de|hacia el|su? país|territorio
    echado|echados|sacado|sacados|sacadas del país
    `,
  ),
  ...triggers(
    'deported',
    'subject',
    `
    partió|partieron|parten|salió|salieron|marchó|marcharon|fue|fueron|va|van al|hacia|rumbo|camino el|al? exilio|destierro
    salió|salieron|salen|sale del país deportados|deportado|expulsados|desterrados?
    llegó|llegaron|llega|llegan|aterrizó|aterrizaron ~ deportado|deportados|deportadas|deportada|repatriados|expulsados|retornados
    se exilió|exiliaron|exilian, tuvo|tuvieron que exiliarse|salir
    `,
  ),
  ...triggers(
    'deported',
    'event',
    `
    deportación|deportaciones, expulsión|expulsiones, destierro|destierros, repatriación|repatriaciones, extradición|extradiciones, expatriación|expatriaciones, exilio|exilios, devolución|devoluciones en caliente, devolución|devoluciones forzada|forzadas|sumarias|sumaria, devolución|devoluciones de migrantes|personas|extranjeros, retorno|retornos forzado|forzados|forzoso|forzosos|asistido|asistidos|voluntario|voluntarios, orden|órdenes de deportación|expulsión, vuelo|vuelos de deportación|repatriación|deportados, remoción|remociones
    deportación|deportaciones|expulsión|expulsiones masiva|masivas|sumaria|sumarias|forzadas|exprés|express|colectiva|colectivas
    `,
  ),
  ...triggers('deported', 'person', 'exiliado|exiliada|exiliados|exiliadas políticos|políticas, apátrida|apátridas'),
  ...triggers('deported', 'state', 'en el? exilio|destierro', { weak: true }),
  ...triggers(
    'deported',
    'tally',
    'cifra|número|total|recuento|balance|lista|registro|conteo de deportados|deportaciones|expulsados|expulsiones|repatriados|desterrados|retornados',
  ),
];

const DISPLACED: readonly MeasureTrigger[] = [
  ...arVerb('displaced', 'desplaz evacu desaloj reubic desarraig', { nouns: ['ó'] }),
  ...triggers(
    'displaced',
    'object',
    `
    obligó|obligaron|obliga|obligan|obligar|obligado|obligando|forzó|forzaron|fuerza|forzar|forzado ~ a huir|abandonar|dejar|desplazarse|evacuar|salir|refugiarse|escapar|marcharse|irse|trasladarse
    obligó|obligaron|obliga|forzó|forzaron al|el la? desplazamiento|evacuación|éxodo|desalojo a?
    dejó|dejaron|deja|dejan|dejando|dejado sin|en la? hogar|techo|casa|vivienda|calle|hogares
    alberga|albergan|acogió|acogieron|acoge|acogen|recibe|reciben|hospeda refugiados|desplazados|damnificados|evacuados
    puso|pusieron en fuga, expulsó|expulsaron de sus hogares|casas|tierras
    `,
  ),
  ...triggers(
    'displaced',
    'subject',
    `
    huyó|huyeron|huye|huyen|huir|huido|huían|huirían|huirán|huyendo
    huyó|huyeron|huye|huyen|huido|huir de|del|hacia|a su|sus|el|la? hogar|hogares|casa|casas|país|violencia|combates|guerra
    abandonó|abandonaron|abandona|abandonan|abandonado|abandonar|abandonando|dejó|dejaron|dejan|dejado|dejar su|sus hogar|hogares|casa|casas|vivienda|viviendas|comunidad|comunidades|pueblo|pueblos|aldeas|tierras|tierra|país|lugares|domicilios
    abandonó|abandonaron|dejó|dejaron|han salido|del el país
    perdió|perdieron|perdido|pierden su|sus|la casa|casas|hogar|hogares|vivienda|viviendas|techo
    se refugió|refugiaron|refugian|refugia, buscó|buscaron|buscan refugio|asilo|protección, se ha|han refugiado|desplazado
    cruzó|cruzaron|cruzan|cruzado|cruza la|el|hacia|a frontera|darién|otro|río|colombia|costa
    emigró|emigraron|emigran, migró|migraron|migran
    se fue|fueron del país, ha|han salido del país
    quedó|quedaron|queda|quedan|quedado sin|en la? hogar|techo|casa|vivienda|hogares|calle
    duerme|duermen|pernoctan|pernocta|permanecen|viven|alojan|aloja|alojados|alojadas en albergues|refugios|carpas|campamentos|albergue
    pidió|pidieron|solicitó|solicitaron|solicitan|piden|pedido|solicitado asilo|refugio
    regresó|regresaron|retornó|retornaron a sus lugares|hogares|tierras
    `,
  ),
  ...triggers(
    'displaced',
    'participle',
    `
    desplazado|desplazada|desplazados|desplazadas interno|interna|internos|internas|forzado|forzados|por
    obligado|obligada|obligados|obligadas|forzado|forzados|forzadas a huir|abandonar|dejar|desplazarse|evacuar|salir|marcharse|irse
    expulsados|expulsadas|echados|echadas de sus hogares|casas|tierras|viviendas|comunidades
    albergado|albergada|albergados|albergadas, confinado|confinadas en|por comunidades|resguardos
    `,
  ),
  ...triggers(
    'displaced',
    'event',
    `
    desplazamiento|desplazamientos, desplazamiento|desplazamientos forzado|forzados|interno|internos|masivo|masivos|forzoso, evacuación|evacuaciones, éxodo|éxodos, desalojo|desalojos, desahucio|desahucios, huida|huidas, emigración
    solicitud|solicitudes|petición|peticiones de asilo|refugio, caso|casos|denuncia|denuncias de desplazamiento
    `,
  ),
  ...triggers(
    'displaced',
    'person',
    `
    refugiado|refugiada|refugiados|refugiadas, damnificado|damnificada|damnificados|damnificadas, persona|personas|familias|familia desplazada|desplazadas|evacuada|evacuadas|damnificada|damnificadas|refugiada|refugiadas, población desplazada, sin techo|techos|hogar|hogares|casa|casas|vivienda
    solicitante|solicitantes de asilo|refugio, asilado|asilados|asilada|asiladas, emigrado|emigrados|emigradas
    `,
  ),
  ...triggers(
    'displaced',
    'state',
    `
    en|a|hacia los|las|un? albergue|albergues|refugio|refugios|alojamientos|campamentos|carpas temporal|temporales|provisionales?
    a|hacia zonas|lugares|sitios|áreas|terrenos seguros|seguras|altas|altos|segura|seguro, a la intemperie
    a abandonar|dejar|desalojar sus|su hogares|hogar|casas|casa|viviendas|tierras
    `,
    { weak: true },
  ),
  ...triggers(
    'displaced',
    'tally',
    'cifra|número|total|recuento|balance|registro de desplazados|desplazadas|damnificados|evacuados|refugiados|desplazamientos',
  ),
];

const SEIZED: readonly MeasureTrigger[] = [
  ...arVerb('seized', 'incaut confisc expropi'),
  ...arVerb('seized', 'decomis embarg', { nouns: ['ó'] }),
  ...arVerb('seized', 'requis', { nouns: ['a'] }),
  ...triggers('seized', 'participle', 'asegurado|asegurada|asegurados|aseguradas'),
  ...triggers(
    'seized',
    'object',
    `
    aseguró|aseguraron|asegurar|asegura vehículos|armas|dosis|kilos|droga|inmuebles|celulares|teléfonos|cartuchos
    se aseguró|aseguraron, logró|lograron asegurar, aseguramiento de
    ocupó|ocuparon|ocupa|ocupan|ocupar armas|droga|bienes|propiedades|inmuebles|dinero|viviendas|kilos
    se incautó|incautaron|incauta|incautan de
    se apoderó|apoderaron|apropió|apropiaron de, se hizo|hicieron con
    capturó|capturaron|tomó|tomaron buques|barcos|tanqueros|petroleros|armas|vehículos|tanques
    interceptó|interceptaron buques|barcos|tanqueros|petroleros|embarcaciones|lanchas
    retuvo|retuvieron barcos|buques|camiones|vehículos
    allanó|allanaron, recuperó|recuperaron armas|vehículos|fusiles
    `,
  ),
  ...triggers('seized', 'person', 'fusil|fusiles|pistola|pistolas|revólveres|munición|municiones|arsenal', {
    weak: true,
  }),
  ...triggers(
    'seized',
    'event',
    `
    incautación|incautaciones, decomiso|decomisos, confiscación|confiscaciones, aseguramiento|aseguramientos, requisa|requisas, embargo|embargos, expropiación|expropiaciones
    `,
  ),
  ...triggers(
    'seized',
    'tally',
    'cifra|número|total|recuento|balance|lista de incautaciones|decomisos|incautados|decomisados|confiscados',
  ),
];

const DESTROYED: readonly MeasureTrigger[] = [
  ...verb('destroyed', 'object', 'destruyó destruyeron destruir* destruye destruyen destruyendo destruían', 'destruid'),
  ...verb('destroyed', 'object', 'demolió demolieron demoler* demuele demuelen demoliendo', 'demolid'),
  ...arVerb('destroyed', 'arras devast vandaliz pulveriz'),
  ...arVerb('destroyed', 'derrib incendi saque destroz deterior', { nouns: ['ó'] }),
  ...arVerb('destroyed', 'quem averi', { nouns: ['a'] }),
  ...arVerb('destroyed', 'dañ', { nouns: ['a', 'ó'] }),
  ...arVerb('destroyed', 'inutiliz'),
  ...arVerb('destroyed', 'inund aneg arrastr agriet', { weak: true }),
  ...triggers('destroyed', 'state', 'con daños|afectaciones|averías|desperfectos|grietas|fisuras', { weak: true }),
  ...triggers(
    'destroyed',
    'participle',
    'derrumbado|derrumbada|derrumbados|derrumbadas, colapsada|colapsados|colapsadas, inhabitable|inhabitables',
  ),
  ...triggers(
    'destroyed',
    'object',
    `
    hundió|hundieron|hunde|hunden|hundir, voló|volaron en|con
    prendió|prendieron|prender|prenden|prende|pegó|pegaron fuego|candela a
    redujo|redujeron|reduce|reducir a escombros|cenizas|ruinas
    causó|causaron|provocó|provocaron daños|destrozos|averías a|en
    echó|echaron abajo, hizo|hicieron estallar|explotar
    `,
  ),
  ...triggers(
    'destroyed',
    'participle',
    `
    hundido|hundida|hundidos|hundidas
    reducido|reducida|reducidos|reducidas a escombros|cenizas|ruinas
    envuelto|envueltos|envueltas en llamas, en llamas|ruinas
    afectada|afectadas|afectados por el|la|un|incendios|fuego|sismo|terremoto|inundaciones
    viviendas|casas|edificios|inmuebles|escuelas|hospitales afectadas|afectados|dañadas|dañados|inhabitables
    derruido|derruida|derruidos|derruidas, siniestrado|siniestrados|siniestrada|siniestradas
    `,
  ),
  ...triggers(
    'destroyed',
    'subject',
    `
    ardió|ardieron|arde|arden|ardido|ardiendo, colapsó|colapsaron|colapsan|colapsado, se derrumbó|derrumbaron|derrumban|desplomó|desplomaron|vino|vinieron abajo?
    quedó|quedaron|queda|quedan|resultó|resultaron ~ destruido|destruida|destruidos|destruidas|calcinado|calcinada|calcinados|calcinadas|inhabitable|inhabitables|dañados|dañadas|escombros|cenizas|destrozados|destrozadas|ruinas
    sufrió|sufrieron|sufren|presentan|registran|registra daños|destrozos|averías
    `,
  ),
  ...triggers(
    'destroyed',
    'event',
    `
    destrucción, demolición|demoliciones, derribo|derribos, quema|quemas de, incendio|incendios de|intencional|intencionales|provocados, saqueo|saqueos, hundimiento|hundimientos, derrumbe|derrumbes, vandalismo, destrozos
    `,
  ),
];

/** Courts, borders and things. */
export const rest: readonly MeasureTrigger[] = [
  ...SENTENCED,
  ...CHARGED,
  ...DEPORTED,
  ...DISPLACED,
  ...SEIZED,
  ...DESTROYED,
];

import type { MeasureTrigger } from '../lexicon.ts';
import { triggers } from './forms.ts';

/** Places to be locked up in, as the countries call them, beside prison and cell. */
const LOCKUP =
  'prisión|prisiones|cárcel|cárceles|penal|penales|penitenciaría|calabozo|calabozos|celda|celdas|presidio|reclusorio|reclusorios|mazmorra|mazmorras|retén|retenes|bartolina|bartolinas|separos|alcaidía|alcaidías|carceleta|carceletas|galera|galeras|ergástula|ergástulas|cuartelillo|comisaría|comisarías|cereso|cefereso|penitenciario|panóptico|chirola|tambo|seccional|comandancia|cuartel|cuarteles|delegación';
const POLICE_CAR =
  'patrulla|patrullas|patrullero|patrulleros|camioneta|camionetas|camión|camiones|jeep|jeeps|julia|perrera|furgón|furgones|celular|bus|autobús|picop|pickup|vehículo|vehículos|coche|guagua|guaguas';
const INMATES =
  'preso|presa|presos|presas|detenido|detenida|detenidos|detenidas|reo|reos|recluso|reclusos|prisioneros|rehén|rehenes|arrestado|arrestados|capturados|retenidos|aprehendidos';

const TAKEN: readonly MeasureTrigger[] = [
  ...triggers(
    'detained',
    'object',
    `
    se llevó|llevaron|llevaban|llevarán ya|también|además|anoche|ayer|hoy|presos? a|al
    se llevó|llevaron|llevaban en|con|por|de ~ a
    se ha|han|había|habían llevado a|al
    llevándose a, vino|vinieron|volvió|volvieron por
    cargó|cargaron|cargan|carga con
    agarró|agarraron|agarran|agarrando|agarraban|atrapó|atraparon|atrapan|atrapa|atrapando|trincó|trincaron|pescó|pescaron|apañó|apañaron a|al
    ha|han|había|habían agarrado|atrapado|trincado a|al?
    subió|subieron|subían|montó|montaron|metió|metieron a|en la|las|una|un? ${POLICE_CAR} a
    tomó|tomaron|toma|toman|tomar|tomando en|bajo custodia a?
    echó|echaron|echa|ha|han echado? mano a|de?, han|ha|había echado el? guante a
    sacó|sacaron de su|sus|la|las casa|casas|vivienda|viviendas|domicilio|domicilios|cama|camas ~ a
    sacó|sacaron|sacaban esposado|esposados|esposada|esposadas a
    condujo|condujeron|conduce|conducen|haber|ha|han conducido? a|al
    cazó|cazaron|caza|cazan a, redujo|redujeron a
    intervino|intervinieron|interviene|intervienen|intervenir a|al, se intervino|intervinieron a
    `,
  ),
  ...triggers(
    'detained',
    'subject',
    `
    cayó|cayeron|cae|caen|caían|caerán en|durante la|una|el|un|otra|esa|esta? redada|redadas|operativo|operativos|operación|batida|razia|razzia|flagrancia|allanamiento|cerco
    cayó|cayeron|caen en poder|manos de|del
    pasó|pasaron|pasa|pasan|pasarán a disposición de|del|judicial|la?
    fue|fueron|ser|sido privado|privada|privados|privadas de su|la libertad
    pasó|pasaron|pasan|pasarían|pasado|pasaban por ~ ${LOCKUP}
    por la|las|los|el|esas|esos|sus|este|aquella ${LOCKUP}|batallón ~ pasó|pasaron|pasado|desfilaron
    pasó|pasaron|pasa|pasan|durmió|durmieron la|una|dos|varias noche|noches ~ en|tras ~ ${LOCKUP}|rejas
    fue|fueron|ha|han sido? a parar a|al la|las|una|los? ${LOCKUP}
    dio|dieron con sus huesos en, fue|fueron presos|presas|preso
    entró|entraron|entra|entran|entraban|ingresó|ingresaron|ingresaban detenido|detenidos|detenidas|presos|presas
    sale|salen|salió|salieron esposado|esposados|esposada|esposadas
    `,
  ),
  ...triggers('detained', 'subject', 'cayó|cayeron|cae|caen|caían|caerán', { weak: true }),
  ...triggers(
    'detained',
    'participle',
    `
    subido|subida|subidos|subidas|montado|montados|montadas|metido|metidos|metidas a|en|al la|las|una|un|los? ${POLICE_CAR}
    tomado|tomada|tomados|tomadas en|bajo custodia
    retirado|retirada|retirados|retiradas ~ por agentes|policías|soldados|militares
    agarrado|agarrada|agarrados|agarradas, enmanillado|enmanillada|enmanillados|enmanilladas, maniatado|maniatada|maniatados|maniatadas y|por|en, plagiado|plagiados
    reducido|reducida|reducidos|reducidas por la|los|agentes? policía|agentes|seguridad|vecinos
    llevado|llevados|llevadas esposado|esposados|esposadas, esposado|esposada|esposados|esposadas
    conducido|conducida|conducidos|conducidas por|ante|a
    levantado|levantados|levantadas por la|los|el? policía|patrulla|soldados|guardia|agentes
    llevado|llevada|llevados|llevadas por la|los|el|agentes|hombres? policía|guardia|soldados|ejército|militares|armados|encapuchados|patrulla|sebin|dgcim|pnb
    `,
  ),
  ...triggers('detained', 'participle', 'conducido|conducida|conducidos|conducidas', { weak: true }),
  ...triggers(
    'detained',
    'event',
    `
    conducción|conducciones, detención|detenciones en flagrancia|con fines|cortas|temporales|breves, aprehensiones policiales, levantón|levantones, encierro|encierros, apresamientos
    nuevo|nueva|nuevos|nuevas ${INMATES}
    redada|redadas con, pesca milagrosa
    `,
  ),
];

const OUT: readonly MeasureTrigger[] = [
  ...triggers(
    'released',
    'object',
    `
    soltó|soltaron|soltar|sueltan|suelta|soltaban|soltando|soltarán|ha|han|había|habían soltado? a|al
    soltamos, han|ha|había|habían|haber soltado, sueltan, soltaron|soltarán|soltar
    largaron|largaban|largó|largan|han|ha largado? a
    largaron, han largado
    dejó|dejaron|deja|dejan|dejar|dejará|dejarán|ha|han dejado? ir|marchar|marcharse|irse|volver a|al?
    mandó|mandaron|manda|mandan|envió|enviaron|devolvió|devolvieron|devuelve|devuelven a|para|hacia su|sus|la|las? casa|casas|hogar|hogares|domicilio|domicilios
    echó|echaron|echa|echan a la calle
    canjeó|canjearon|canjea|canjean|canjear|intercambió|intercambiaron|intercambian|intercambiar
    entregó|entregaron|entrega|entregan|entregando|entregar rehenes|prisioneros|cautivos|secuestrados
    archivó|archivaron|archiva|archivado|cerró|cerraron|cerrado|extinguió|extinguieron|anuló|anularon|retiró|retiraron la|las|los ~ causa|causas|cargos|casos de|contra|a
    dictó|dictaron|dictó|decretó|declaró falta de mérito|méritos para|a|por|en?
    abrió|abrieron|abre|abren las? puertas|puerta|rejas|celdas a
    firmó|firmaron|despachó|despacharon|emitió|libró|expidió|expidieron|entregó|entregaron la|las? ~ boleta|boletas|excarcelación|excarcelaciones|libertad|libertades|papeleta|papeletas
    otorgó|otorgaron|otorga|otorgan|otorgará|otorgado|otorgar|concedió|concedieron|concede|conceden|concederá|conceder|dio|dieron|dictó|dictaron|aprobó|aprobaron|benefició con|la|el|una|las? domiciliaria|domiciliarias|preliberación|preliberaciones|condicional|liberación|anticipada
    sacó|sacaron|saca|sacan|sacar|sacado del|de la|las|un|una|el|los? ${LOCKUP}|cautiverio
    rescató|rescataron|rescata|rescatan|rescatado ~ rehenes|secuestrados|secuestradas|plagiados|cautivos|retenidos
    `,
  ),
  ...triggers(
    'released',
    'subject',
    `
    se escapó|escaparon|escapan|escapa|escapaban|escaparán, se ha|han|había|habían escapado|fugado|evadido|dado, lograron|logró|intentaron|consiguieron escapar|fugarse|escaparse|evadirse, se dio|dieron a la fuga, darse a la fuga, dado|dados|dadas a la fuga
    se escurrió|escurrieron|escabulló|escabulleron|voló|volaron, burlaron la|los? ~ seguridad|custodia|vigilancia|guardias|controles, saltaron|saltó|treparon|trepó el|la|los|por|hasta ~ muro|muralla|cerca|barda|muros|techo
    cruzará|cruzarán|cruzó|cruzaron|cruzan|traspasaron este|esta|estos|estas|ese|esa|aquel? portón|puerta|puertas|reja|rejas|verja
    ganó|ganaron|vio|vieron|verán|pisó|pisaron|pisarán la calle|vereda|acera|luz
    caminó|caminaron|caminan|caminarán|camina|respira|respiran|respiraron libre|libres
    goza|gozan|gozaba|gozaban|gozarán|disfruta|disfrutan ~ libertad|arresto|domiciliaria|domiciliario|medida|medidas|beneficio|beneficios|preliberación
    durmió|durmieron|duermen|dormirán|duerme|amaneció|amanecieron|amanecen|cenó|cenaron|almorzaron ~ en|con su|sus|la? casa|casas|cama|camas|familia|familias
    volvió|volvieron|vuelven|volverán|regresaron a dormir
    salió|salieron|sale|salen|saldrán|asoma|asoman|asomaron|asomó por la|el|una ~ puerta|portón|reja|salida
    salió|salieron|sale|salen|saldrán|salían caminando|absuelto|absueltos|absueltas|absuelta|libre|libres
    salió|salieron|sale|salen|saldrán|salían a|de|del|con ~ calle|reclusión|carceleta|retén|bartolina|bartolinas|galera|galeras|separos|alcaidía|zona|anexo|boleta|boletas
    egresaron|egresan|egresado|egresarán
    se fue|fueron|va|van|irán a|para|hacia su|sus|la|las? casa|casas|calle
    está|están|estaban|siguen|sigue|quedó|quedaron|esperan|espera|cumple|cumplen en|con su|sus|el? domicilio|domicilios|tobillera|tobilleras|grillete|brazalete
    recuperando|recobrando|recuperarán|recobrarán|recuperase|recuperasen la|su? libertad
    volvió|volvieron|regresó|regresaron|regresan|vuelven con los|las suyos|suyas|familias
    fue|fueron|ha|han|sido rescatado|rescatados|rescatadas de|del ~ secuestradores|cautiverio|captores
    `,
  ),
  ...triggers(
    'released',
    'subject',
    `
    accedió|accedieron|accede|acceden|accederán|accederían|acceso a|al la|un|una|el? prisión|detención|arresto|libertad|semilibertad|régimen|beneficio|beneficios domiciliaria|domiciliario|condicional|abierto|semiabierto|anticipada|asistida|penitenciario|penitenciarios?
    quedó|quedaron|queda|quedan|salió|salieron ~ con|bajo|sujeto|sujetos|a ~ arraigo|firma|fianza|comparecencia|comparecencias|domiciliario|domiciliaria
    seguirá|seguirán|sigue|siguen|enfrentará|enfrentarán ~ proceso|juicio|causa en libertad
    `,
    { outcome: 'conditional' },
  ),
  ...triggers(
    'released',
    'participle',
    `
    suelto|suelta|sueltos|sueltas
    soltado|soltada|soltados|soltadas bajo|con|sin ~ fianza|cargos|multa|advertencia|caución
    devuelto|devuelta|devueltos|devueltas a|con su|la casa|hogar|hogares|familia|casas, devuelto|devuelta|devueltos|devueltas a|con los? suyos|padres
    devuelto|devuelta|devueltos|devueltas ~ con multa|advertencia|caución
    dejado|dejada|dejados|dejadas ir|libres|libre|marchar|salir
    preliberado|preliberada|preliberados|preliberadas, excarcelable|excarcelables
    puesto|puesta|puestos|puestas en la calle
    desencarcelado|desencarcelados, desprisionalizado|desprisionalizados, externado|externada|externados|externadas
    `,
  ),
  ...triggers(
    'released',
    'event',
    `
    libertades, egreso|egresos, preliberación|preliberaciones, externación|externaciones, descarcelamiento|descarcelamientos, escape|escapes de? presos|reos|internos?
    cesación|cesaciones de|a|al? la? detención|prisión preventiva?, comparecencia|comparecencias restringida|restringidas|simple, sustitución|sustituciones de la? prisión|detención
    falta de mérito|méritos, carta|cartas de libertad, papeleta|papeletas de libertad|excarcelación, archivo de la|las causa|causas
    libertad|libertades con? medidas|anticipada|anticipadas|humanitaria|humanitarias|concedida|concedidas|otorgada|otorgadas, salida|salidas transitoria|transitorias, salida|salidas corroboradas|verificadas|confirmadas|anticipadas
    `,
  ),
  ...triggers('released', 'state', 'libre|libres bajo|con|por fianza|caución|palabra|falta, sin cargos', {
    outcome: 'conditional',
  }),
  ...triggers(
    'released',
    'state',
    `
    en|a|para su|sus|la casa|casas|domicilio|domicilios|hogar|hogares, de vuelta|regreso en|a|con casa|su|sus? casa|casas|hogar|familia?, con su|sus familia|familias, en|con su familia, con los suyos, en su cama
    `,
    { weak: true },
  ),
];

const INSIDE: readonly MeasureTrigger[] = [
  ...triggers(
    'held',
    'object',
    `
    encierra|encierran|encerraba|encerraban|custodia|custodian|custodiaba|custodiaban|amontona|amontonan|amontonaba|amontonaban|contiene|contienen a, encierra|encierran
    retiene|retienen|retenía|retenían a|al, mantiene|mantienen|mantenía|mantenían|tiene|tienen|tenía|tenían ~ en su|sus|nuestro poder
    mandó|mandaron|manda|mandan|envió|enviaron|envía|envían|mandar|enviar|remitió|remitieron a|al|en la|las|un|una|el? prisión|cárcel|penal|calabozo|celda|reclusorio|preventiva|penitenciaría
    dejó|dejaron|deja|dejan|dejar|mantuvo|mantuvieron en|bajo? prisión|detención preventiva|provisional|provisoria
    rechazó|rechazaron|rechaza|rechazan|negó|negaron|niega|niegan|denegó|denegaron|deniega|quiso|quisieron ~ excarcelar|liberar|soltar a
    rechazó|rechazaron|negó|negaron|niega|denegó|denegaron|deniega|revocó la|el|los? ~ libertad|excarcelación|fianza|habeas|amparo a|de|para
    exige|exigen|exigió|exigieron|exigimos|exigía|exigían|exigir|exigiendo|exigido|pide|piden|pidió|pidieron|pedimos|pedía|pedían|pedir|pidiendo|reclama|reclaman|reclamó|reclamaron|reclamamos|reclamar|reclamaba|demanda|demandan|demandó|demandaron|demandamos|demandar|solicita|solicitan|solicitó|solicitaron|clama|claman|urge|urgió|urgieron|insta|instó|instaron ~ la|su|a|por ~ libertad|liberación|excarcelación|soltura|salida inmediata|incondicional|plena? de|del|para
    exige|exigen|exigió|exigieron|exigimos|exigir|exigiendo|pide|piden|pidió|pidieron|pedimos|pedir|reclama|reclaman|reclamó|reclamaron|reclamamos|demanda|demandan|demandó|demandaron|demandamos|solicita|solicitan|solicitó|solicitaron que|se ~ liberen|libere|suelten|suelte|excarcelen|excarcele|devuelvan a
    pedido|pedidos|exigencia|exigencias|reclamo|reclamos|campaña|clamor|vigilia|marcha|petición|llamado|llamamiento por|de|para|a la ~ libertad|liberación|excarcelación de|del
    visitó|visitaron|visita|visitan|entrevistó|entrevistaron|entrevistar|visitar presos|detenidos|reclusos|internos|en
    aloja|alojan|alojaba|alojaban|alberga|albergan|albergaba|albergaban a
    guarda|guardan|guardaba|guardaban a
    `,
    { dynamics: 'stock' },
  ),
  ...triggers(
    'held',
    'object',
    `
    dictó|dictaron|dicta|dictan|decretó|decretaron|ordenó|ordenaron|impuso|impusieron|impone|imponen|dictar|imponer|impuesto|dictado|confirmó|ratificó|fijó|solicitó ~ prisión preventiva|provisional
    `,
  ),
  ...triggers(
    'held',
    'object',
    'tiene|tienen|tenía|tenían|tenemos a, retiene|retienen|retenía|retenían, guarda|guardan|guardaba|guardaban',
    {
      weak: true,
      dynamics: 'stock',
    },
  ),
  ...triggers(
    'held',
    'subject',
    `
    guarda|guardan|guardaba|guardaban|guardar|guardará|guardarán prisión|detención|arresto
    duerme|duermen|dormía|dormían|durmió|durmieron|hacina|hacinan|amontona|amontonan|apiña|apiñan|pudre|pudren en|tras el|la|las|los|un|una|unas? ${LOCKUP}
    no ~ salió|salieron|sale|salen|salían de|del la|las|el? ${LOCKUP}, nunca salió|salieron, no ha|han|había|habían salido
    espera|esperan|esperaba|esperaban|aguarda|aguardan|aguardaba|aguardaban en|tras|desde la|el|una|un|su? ${LOCKUP}|rejas
    espera|esperan|esperaba|esperaban|aguarda|aguardan ~ excarcelación|boleta|liberación|traslado
    fue|fueron|han|ha|sido|serán|son llevado|llevada|llevados|llevadas|trasladado|trasladada|trasladados|trasladadas|enviado|enviados|enviadas|mandado|mandados|mandadas|remitidos|remitidas a|al la|el|los|las? cárcel|penal|prisión|máxima|reclusorio|penitenciaría|penales|cárceles
    quedó|quedaron|queda|quedan|quedará|quedarán|quedaban adentro|dentro|preso|presa|presos|presas|en|bajo? prisión|preventiva|encarcelado|encarcelados?
    quedó|quedaron|queda|quedan en|bajo prisión|detención preventiva
    sigue|siguen|seguía|seguían|continúa|continúan|permanece|permanecen|está|están aún|todavía|hoy|ahí|allí? adentro|dentro|allí|ahí|encerradas|encerrados|guardados
    sigue|siguen|seguía|seguían|continúa|continúan|permanece|permanecen|están|estaban|espera|esperan ~ en el|la|los|las|un|una ~ ${LOCKUP}
    sigue|siguen|seguía|seguían|continúa|continúan|permanece|permanecen|están|estaban ~ en|a manos|merced|poder ~ de|del
    ingresó|ingresaron|ingresan|ingresarán|ingresado en|a la? prisión|cárcel
    `,
    { dynamics: 'stock' },
  ),
  ...triggers(
    'held',
    'subject',
    'sigue|siguen|seguía|seguían|continúa|continúan|continuaba|continuaban, quedaron|quedará|quedarán',
    { weak: true, dynamics: 'stock' },
  ),
  ...triggers(
    'held',
    'participle',
    `
    tomado|tomada|tomados|tomadas cautivo|cautiva|cautivos|cautivas
    depositado|depositada|depositados|depositadas|alojado|alojada|alojados|alojadas en|a la|el|un|una|los|las? ${LOCKUP}|unidad|unidades|pabellón|pabellones|ceti
    guardado|guardados|guardadas en|por la|el|las|los ${LOCKUP}|tiranía|dictadura
    sostenido|sostenidos|sostenidas por|en|aún la|el|los|las? junta|gobierno|cárcel|régimen|celdas
    `,
  ),
  ...triggers('held', 'participle', 'alojado|alojada|alojados|alojadas', { weak: true }),
  ...triggers(
    'held',
    'event',
    `
    encarcelamiento|detención|reclusión en curso|vigente|vigentes
    detención|detenciones|arresto|arrestos|prisión|casos vigente|vigentes|prolongada|prolongadas
    `,
  ),
  ...triggers(
    'held',
    'state',
    `
    adentro, allí|ahí|allá dentro|adentro, entre cuatro paredes, tras esos|los muros, a la espera de juicio|sentencia|condena|audiencia, en espera de juicio|sentencia|condena|audiencia, sin sentencia|condena|juicio|acusación formal|firme?, con prisión preventiva, con detención preventiva, en|bajo preventiva, bajo resguardo, en manos de los|las|la|el|sus internos|reclusos|amotinados|captores|guerrilla|rebeldes|secuestradores
    en el|la|los|las|un|una|este|esta ${LOCKUP.replace('prisión|prisiones|cárcel|cárceles|penal|penales|penitenciaría|calabozo|calabozos|celda|celdas|presidio|reclusorio|reclusorios|mazmorra|mazmorras|', '')}
    `,
    { weak: true },
  ),
  ...triggers(
    'held',
    'tally',
    `
    población de|del la|el|las|los|este|esta|ese? ${LOCKUP}|pabellón|establecimiento|centro|centros|anexo|módulo|instituto
    población penal|carcelaria|penitenciaria|reclusa|interna|recluida|privada
    lista|nómina|padrón|registro|censo|listado de ~ encarcelados|encarceladas|detenidos|recluidos|cautivos|retenidos|conciencia
    `,
    { dynamics: 'stock' },
  ),
];

const BACK: readonly MeasureTrigger[] = [
  ...triggers(
    'rearrested',
    'subject',
    `
    está|están|estaba|estaban|anda|andan|sigue|siguen otra vez|de nuevo|nuevamente adentro|dentro|preso|presa|presos|presas|detenido|detenidos|detenidas|en|tras|encerrado|encerrados
    está|están|estaba|estaban otra|de|nuevamente vez|nuevo|dentro|adentro|presos|presas|en adentro|dentro|preso|presa|presos|presas|detenido|detenidos|detenidas|en|tras?
    volvió|volvieron|vuelve|vuelven|volverán|vuelto a|al|tras la|las|el|una|su|sus|los? ${LOCKUP}|encierro|rejas
    volvió|volvieron|vuelve|vuelven|volverán|vuelto a ser|estar ~ apresado|apresada|apresados|apresadas|encerrado|encerrada|encerrados|encerradas|encarcelado|encarcelada|encarcelados|encarceladas|detenido|detenida|detenidos|detenidas|capturado|capturados|capturadas|aprehendido|aprehendidos|preso|presos|presas
    volvió|volvieron|vuelve|vuelven a entrar|ingresar|caer
    reingresan|reincidieron
    regresó|regresaron|regresa|regresan|retornó|retornaron a|al la|las|el|su? retén|bartolina|bartolinas|galeras|carceleta|separos|encierro|reclusorio
    `,
  ),
  ...triggers(
    'rearrested',
    'object',
    `
    volvió|volvieron|vuelve|vuelven|volver|vuelto a agarrar|levantar|meter|encerrar|llevarse|montar|subir|recluir|atrapar|cargar|trancar ~ a
    volvió|volvieron|vuelve|vuelven|vuelto a agarrar|levantar|meter|encerrar|llevarse|detener|arrestar|capturar|apresar|encarcelar|aprehender a
    ha|han|había|habían vuelto a agarrar|levantar|meter|encerrar|detener|arrestar|capturar|apresar|encarcelar|aprehender
    capturó|capturaron|detuvo|detuvieron|arrestó|arrestaron|agarró|agarraron de nuevo|vuelta|otra a
    devolvió|devolvieron|devuelve|devuelven|reintegró|reintegraron al|a la|las|el|su|sus? prisión|cárcel|celda|penal|calabozo|reclusorio
    revocó|revocaron|revoca|revocan|revocado la|las|el|los ~ libertad|libertades|domiciliaria|domiciliarias|condicional|medida|medidas|beneficio|beneficios|arresto|fianza
    `,
  ),
  ...triggers(
    'rearrested',
    'participle',
    `
    agarrado|agarrada|agarrados|agarradas|encerrado|encerrada|encerrados|encerradas|recluido|recluidos|aprehendido|aprehendida|llevado|llevados|llevadas de|otra nuevo|vez|vuelta
    detenido|detenida|detenidos|detenidas|arrestado|arrestados|capturado|capturados|apresados de nueva cuenta
    reintegrado|reintegrada|reintegrados|reintegradas a|al la|el|su? ${LOCKUP}
    vuelto|vuelta|vueltos|vueltas a prender|agarrar|llevar|buscar|meter|levantar
    re-arrestado|re-arrestados|re-arrestadas
    traído|traídos|traídas de regreso|vuelta|nuevo
    reingresado|reingresada|reingresados|reingresadas a|al la|el|su? ${LOCKUP}
    `,
  ),
  ...triggers(
    'rearrested',
    'event',
    'revocación|revocaciones, revocatoria|revocatorias, reincidencia|reincidencias, nuevas detenciones|capturas de excarcelados, de vuelta|regreso a|en|al la|el|su? cárcel|celda|prisión|calabozo|penal',
  ),
];

/** How people speak of prison: taken away, let go, still inside, back in. */
export const custodyTalk: readonly MeasureTrigger[] = [...TAKEN, ...OUT, ...INSIDE, ...BACK];

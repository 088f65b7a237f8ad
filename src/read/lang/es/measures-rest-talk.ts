import type { MeasureTrigger } from '../lexicon.ts';
import { arVerb, triggers, verb } from './forms.ts';

const COURT =
  'proceso|juicio|tribunales|tribunal|banquillo|juez|jueza|jueces|fiscalía|corte|cortes|juzgado|juzgados|estrados|flagrancia';
const WATER =
  'agua|aguas|río|mar|lodo|barro|crecida|creciente|corriente|alud|avalancha|viento|vientos|huracán|oleaje|marejada|huaico|llocllada|tormenta|deslave|ciclón|ola|inundación|riada|tornado|tromba|granizo';
const FIRE = 'llamas|fuego|incendio|incendios|candela|quema';
const BUILT =
  'casa|casas|vivienda|viviendas|rancho|ranchos|edificio|edificios|local|locales|comercio|comercios|negocio|negocios|contenedor|contenedores|vehículo|vehículos|auto|autos|carro|carros|coche|coches|bus|buses|autobús|autobuses|camión|camiones|camioneta|camionetas|moto|motos|patrulla|patrullas|patrullero|patrulleros|estación|estaciones|puesto|puestos|escuela|escuelas|iglesia|iglesias|hectárea|hectáreas|chozas|casillas|tiendas|bodegas|galpones|barcos|lanchas|barcas|puentes|techos|cultivos|hogares|tanques|blindados|tanquetas';
const SHELTER =
  'albergue|albergues|refugio|refugios|carpa|carpas|campamento|campamentos|coliseo|coliseos|gimnasio|gimnasios|polideportivo|escuela|escuelas|iglesia|iglesias|contenedores|barracones|plaza|plazas|calle|calles|parque|parques|estadio|pabellón|intemperie|salón|monte|banquina|terminal';
const GOODS =
  'arma|armas|fusil|fusiles|pistola|pistolas|moto|motos|celular|celulares|teléfono|teléfonos|computadora|computadoras|ordenadores|vehículo|vehículos|droga|drogas|dinero|efectivo|documentos|equipos|cámaras|ganado|reses|cabezas|libretas|libros|mercancía|mercancías|bienes|puntas|cuchillos|dosis|municiones';

const JUDGED: readonly MeasureTrigger[] = [
  ...triggers(
    'sentenced',
    'subject',
    `
    agarró|agarraron|agarran|sacaron|enfrentaron|pagará|pagarán|deberán|recibirá|recibirán ~ pena|penas|condena|condenas|años|sentencia|sentencias|multa|multas
    agarró|agarraron|recibió|recibieron|reciben de, pasó|pasaron por|ante consejo|consejos|corte|tribunal de guerra|marcial|militar
    aceptó|aceptaron|aceptan|acogieron|acogió ~ juicio|procedimiento|proceso abreviado|abreviados, se declaró|declararon culpable|culpables, se allanó|allanaron a los? cargos
    carga|cargan|arrastra|arrastran|tiene|tienen con|una|ya? condena|condenas|sentencia|sentencias
    fue|fueron encontrado|encontrada|encontrados|encontradas culpable|culpables, fue|fueron|ha|han|sido dado|dada|dados|dadas ~ la pena|penas|sentencia
    `,
  ),
  ...triggers(
    'sentenced',
    'object',
    `
    impuso|impusieron|impone|imponen|dictó|dictaron|dio|dieron|pidió ~ perpetua|perpetuas|cárcel|prisión|trabajos ~ a
    dictó|dictaron|dicta|dictan|pronunció|emitió|firmó ~ sentencia|sentencias|condena|condenas|fallo|fallos condenatorio|condenatorios|condenatoria|condenatorias?
    puso|pusieron preso por años a, sentó jurisprudencia contra, sancionó|sancionaron con a, fusiló por sentencia a
    `,
  ),
  ...triggers(
    'sentenced',
    'participle',
    'hallado|hallada|hallados|halladas culpable|culpables, declarado|declarada|declarados|declaradas culpable|culpables, castigado|castigada|castigados|castigadas con, sentenciado|sentenciada|sentenciados|sentenciadas en|por|con, condenado|condenada|condenados|condenadas en|por|como|penalmente, privado|privados de libertad por sentencia',
  ),
  ...triggers(
    'sentenced',
    'event',
    'pena|penas en suspenso, sanción|sanciones penal|penales|privativas|de, juicio|juicios abreviado|abreviados|sumario|sumarios|sumarísimo|sumarísimos, sentencia|sentencias en|por|contra, condena|condenas en|por|contra|dictadas|impuestas, condena|condenas|sentencia|sentencias por ~ crimen|crímenes|homicidio|homicidios|asesinato|asesinatos|tortura|torturas|secuestro|secuestros|muerte|muertes|desaparición|desapariciones, cadenas perpetuas, penas capitales',
  ),
  ...triggers(
    'sentenced',
    'state',
    'con sentencia|condena|sentencias|condenas firme|firmes|ejecutoriada|definitiva, con penas|pena|sanciones|condenas de|entre|hasta',
    {
      weak: true,
    },
  ),
  ...arVerb('charged', 'juzg', { also: 'juzgue|juzguen' }),
  ...arVerb('charged', 'requisitori', { noParticiple: true }),
  ...triggers('charged', 'participle', 'requisitoriado|requisitoriada|requisitoriados|requisitoriadas'),
  ...triggers(
    'charged',
    'object',
    `
    requirió|requirieron|requiere|requerirá a, ha|han|había|habían requerido a, instruyó|instruyeron|instruye de|cargos|expediente|expedientes|causa|causas cargos|contra|a?
    abrió|abrieron|abre|abren|abrirá|abrir|inició|iniciaron|ha|han abierto|iniciado? ~ pliego|pliegos|sumario|sumarios|diligencias|averiguación|indagatoria|instrucción|expediente|proceso|procesos ~ a|contra
    puso|pusieron|poner|puesto cargos a|contra, presentará|presentarán|presentaría|formulará|formularán ~ cargos|acusación|denuncia|querella
    ligó|ligaron|liga|ligan|ligado a proceso a?
    pidió|pidieron|pide|piden|solicitó|solicitaron|pedirá|solicitará ~ años|perpetua|cárcel|pena|prisión|preventiva para|contra
    sometió|sometieron|somete|sometieron a|al juicio|proceso|justicia ~ a
    consignó|consignaron|consigna|consignan|consignar a, denunció|denunciaron|denunciará|denunciarán penalmente, señala|señalan|señalaron ~ autores|autor|responsables|cabecillas a
    dictó|dictaron|dicta|confirmó ~ procesamiento|procesamientos|auto|autos|vinculación ~ a|de|contra
    giró|giraron|libró|libraron|emitió|emitieron ~ orden|órdenes ~ captura|aprehensión|detención contra|para
    `,
  ),
  ...triggers(
    'charged',
    'subject',
    `
    quedó|quedaron|queda|quedan|fue|fueron|será|serán ligado|ligada|ligados|ligadas|vinculado|vinculada|vinculados|vinculadas|sujeto|sujetos|sometido|sometidos ~ a|al? ${COURT}
    quedan|quedaron|quedó ligados|ligado|imputado|imputados|imputadas|acusado|acusados|formalizado|formalizados|procesado|procesados|procesadas
    afronta|afrontan|enfrenta|enfrentan|afrontará|encaran ~ instrucción|cargo|cargos|juicio|proceso|acusación|años
    llegó|llegaron|llegado|llegarán|irá|irán|pasó|pasaron|pasarán|pasan|va|van a|al|a ~ ${COURT}
    se sienta|sientan|sentó|sentaron|sentarán|sentará en|ante el? banquillo|tribunal, está|están en cortes|tribunales|juicio
    será|serán|fue|fueron|ser juzgado|juzgada|juzgados|juzgadas, rinde|rinden|rindió|rindieron|rendirán indagatoria|declaración, son|eran|serán requeridos|investigados
    se ventila|ventilan ~ juicio|proceso contra, responde|responden|responderán ~ cargos|delito|delitos|causa|tribunal|tribunales
    `,
  ),
  ...triggers(
    'charged',
    'participle',
    `
    juzgado|juzgada|juzgados|juzgadas por|en|ante, ligado|ligada|ligados|ligadas a proceso, instruido|instruida|instruidos|instruidas de? cargos, requerido|requerida|requeridos|requeridas por ~ fiscalía|justicia|delitos, remitido|remitida|remitidos|remitidas a|al|ante ~ ${COURT}, cargado|cargada|cargados|cargadas con ~ terrorismo|sedición|cargos|delitos|artículo|delito, formalizado|formalizada|formalizados|formalizadas por|ante, pasado|pasada|pasados|pasadas a|al ${COURT}, llamado|llamada|llamados|llamadas a juicio, pasado|pasada|pasados|pasadas a control de detención, criminalizado|criminalizada|criminalizados|criminalizadas, procesado|procesada|procesados|procesadas|imputado|imputados|imputadas|acusados|acusadas|juzgados|juzgadas en libertad, puesto|puesta|puestos|puestas a|en ~ proceso, indagado|indagada|indagados|indagadas, emplazado|emplazados
    `,
  ),
  ...triggers(
    'charged',
    'event',
    'auto|autos de formal|procesamiento|vinculación|prisión, formulación|formulaciones de cargos|imputación, requerimiento|requerimientos fiscal|fiscales, consignación|consignaciones, instrucción|instrucciones fiscal|fiscales, llamamiento|llamamientos a juicio, proceso|procesos abierto|abiertos|contra|por, expediente|expedientes de fase preparatoria, denuncia|denuncias penal|penales, investigación|investigaciones contra|a, apertura de juicio, causa|causas contra|por',
  ),
  ...triggers(
    'charged',
    'state',
    'en libertad con|bajo cargos|proceso, con cargos|proceso|causa|acusación|imputación abierto|abierta|formal|pendiente|vigente?, en el banquillo, bajo proceso|investigación|acusación, a proceso, con causas abiertas',
  ),
];

const MOVED: readonly MeasureTrigger[] = [
  ...triggers(
    'deported',
    'participle',
    `
    puesto|puesta|puestos|puestas en|al la|otro ~ frontera|lado, dejado|dejados|dejadas ~ frontera, rechazado|rechazada|rechazados|rechazadas en|por frontera|aduana|migración, inadmitido|inadmitida|inadmitidos|inadmitidas, despojado|despojada|despojados|despojadas de su|la nacionalidad, desnacionalizado|desnacionalizada|desnacionalizados|desnacionalizadas, removido|removidos|removidas del país, expatriado|expatriados|expatriadas, reconducido|reconducida|reconducidos|reconducidas a la? frontera, embarcado|embarcada|embarcados|embarcadas ~ vuelta|vuelo|avión|país|deportación, devuelto|devuelta|devueltos|devueltas por|en|a ~ frontera|puente|paso|país|migración|vuelo|vuelos|avión|origen
    `,
  ),
  ...triggers('deported', 'participle', 'devuelto|devuelta|devueltos|devueltas', { weak: true }),
  ...triggers(
    'deported',
    'object',
    `
    devolvió|devolvieron|devuelve|devuelven|devolverá|devolver por|en|desde|hacia|a ~ frontera|puente|paso|país|vuelo|vuelos|aviones|origen ~ a
    rechazó|rechazaron|rechaza ~ frontera a, inadmitió|inadmitieron a, sacó|sacaron|echó|echaron|botó|botaron del|de|hacia el|su ~ país|territorio|isla a?
    subió|subieron|montó|montaron|embarcó|embarcaron|metió|metieron a|en|al un|el ~ avión|vuelo|barco|ferry ~ a?, fletó|fletaron ~ vuelos|vuelo|avión ~ con
    mandó|mandaron|envió|enviaron|trasladó|trasladaron al ~ cecot|salvador|exilio|destierro|exterior|extranjero ~ a?
    `,
  ),
  ...triggers(
    'deported',
    'object',
    'devolvió|devolvieron|devuelve|devuelven|devolverá|devolverán a, ha|han|había|habían devuelto a, retornó|retornaron|retorna a',
    { weak: true },
  ),
  ...triggers(
    'deported',
    'subject',
    'llegó|llegaron|llega|llegan|arribó|arribaron|aterrizó|aterrizaron ~ deportado|deportada|deportados|deportadas|desterrados|expulsados, fue|fueron|ha|han sido? enviado|enviada|enviados|enviadas ~ exilio|destierro|guatemala|méxico|frontera|cecot|origen',
  ),
  ...triggers(
    'deported',
    'event',
    'rechazo|rechazos en frontera, inadmisión|inadmisiones, orden|órdenes de salida|remoción|abandono|extrañamiento, extrañamiento|extrañamientos, devolución|devoluciones sumarias|exprés|por|a|en, retorno|retornos por|de|en ~ migrantes|vuelo|frontera|deportados, vuelo|vuelos con ~ deportados|migrantes|retornados, pushback|pushbacks',
  ),
  ...triggers(
    'displaced',
    'subject',
    `
    tuvo|tuvieron|tienen|tenían|tendrán|tendrían que irse|marcharse|huir|evacuar|abandonar|dejar|desalojar|desplazarse|mudarse|refugiarse
    debió|debieron|deben|debían|deberán irse|marcharse|huir|evacuar|abandonar|dejar|desalojar|desplazarse|salir ~ casa|casas|hogar|hogares|vivienda|viviendas|pueblo|comunidad|comunidades|zona?
    hubo|hay|habrá que sacar|evacuar|desalojar|reubicar|albergar|rescatar a?
    duerme|duermen|dormían|durmieron|pernoctan|pernoctaron|viven|vive|vivían|malviven|acampan|acampaban|pasan|pasaron|permanecen|siguen|están ~ fuera|en|a|bajo el|la|un|una|los|las|techo|plásticos? ~ ${SHELTER}, durmiendo ~ en ~ ${SHELTER}, duermen fuera, pasaron|pasan la noche ~ fuera|afuera|intemperie
    se mudó|mudaron|mudan, se ha|han mudado|marchado|ido, se marchó|marcharon|marchan, se fue|fueron|van|iban ~ huyendo|pueblo|vereda|caserío|comunidad, salió|salieron|salen ~ huyendo|desplazados|desplazadas|corriendo, corrió|corrieron|correr al|a|hacia el|los|la|las? bosque|monte|cerros|montaña|colinas|selva
    caminó|caminaron|caminan ~ kilómetros, dejó|dejaron|han|ha dejado? ~ área|zona|región|comarca, bajó|bajaron del cerro huyendo
    se autoevacuó|autoevacuaron|autoevacuan, se evacuó|evacuaron|evacuan, quedó|quedaron|queda|quedan|están|siguen ~ sin|a|en techo|hogar|casa|albergues, quedó|quedaron|queda|quedan|están|siguen ~ a|en la ~ intemperie|calle, se refugió|refugiaron|refugian|refugiaban|guarecieron|resguardaron en|con
    perdió|perdieron ~ todo|casa|hogar|enseres, busca|buscan|buscaron|halló|hallaron refugio
    `,
  ),
  ...triggers(
    'displaced',
    'object',
    `
    evacuó|evacuaron|evacúa|evacúan|sacó|sacaron|sacan en|por|de ~ lancha|lanchas|bote|botes|canoa|canoas|helicóptero|casas|viviendas|zona|sus ~ a
    lanzó|lanzaron|echó|echaron a la calle a, acogió|acogieron|acoge|acogen|alberga|albergan|hospedó|recibió|recibieron ~ refugiados|desplazados|damnificados|evacuados, haciendo|hizo|hicieron ~ huir|correr
    desalojó|desalojaron|desaloja|desalojan|evacuó|evacuaron|reubicó|reubicaron a
    ha|han|había|habían desalojado|evacuado|reubicado|albergado|desplazado a
    acogió|acogieron|acoge|acogen|albergó|albergaron|cobijó|cobijaron a
    `,
  ),
  ...triggers(
    'displaced',
    'participle',
    'autoevacuado|autoevacuada|autoevacuados|autoevacuadas, expulsado|expulsados|expulsadas de su|sus ~ casa|casas|tierra|tierras|comunidad|comunidades|parcelas, obligado|obligada|obligados|obligadas a dejar|abandonar|salir ~ casa|casas|hogar|hogares|tierra|tierras, alojado|alojada|alojados|alojadas en ~ albergue|albergues|coliseo|escuela|escuelas|carpas|casas|hoteles|refugios, trasladado|trasladada|trasladados|trasladadas|llevados|llevadas a|al ~ albergue|albergues|refugio|refugios|coliseo|polideportivo, desahuciado|desahuciada|desahuciados|desahuciadas, realojado|realojada|realojados|realojadas, resguardado|resguardada|resguardados|resguardadas en, lanzado|lanzada|lanzados|lanzadas a la calle',
  ),
  ...triggers(
    'displaced',
    'event',
    'lanzamiento|lanzamientos judicial|judiciales|de|por, autoevacuación|autoevacuaciones, realojo|realojos, éxodo de, desarraigo, reubicación|reubicaciones, confinamiento|confinamientos de comunidades',
  ),
  ...triggers(
    'displaced',
    'state',
    'en|a|hacia el|un|los|las|la? albergue|albergues|refugio|refugios|coliseo|polideportivo, fuera de su|sus casa|casas|hogares, en casas de familiares|parientes|amigos, sin adonde|dónde ir',
    {
      weak: true,
    },
  ),
];

const THINGS: readonly MeasureTrigger[] = [
  ...arVerb('seized', 'hurt', { nouns: ['ó'] }),
  ...arVerb('seized', 'rob', { nouns: ['ó', 'e', 'a'], noParticiple: true }),
  ...verb('seized', 'object', 'sustrajo sustrajeron sustraen', 'sustraíd'),
  ...triggers(
    'seized',
    'object',
    `
    se llevó|llevaron|lleva|llevan|llevaban
    se robó|robaron|roban, robó|robaron|han robado
    le|les|nos sacaron|llevaron|secuestraron
    se llevó|llevaron también|además|consigo, retiró|retiraron|retirado|retirar ~ circulación|ejemplares|libros|librerías
    cateo|cateos|requisa|requisas|allanamiento|allanamientos|registro|registros|inspección|redada|operativo ~ se? hallaron|halló|encontraron|encontró|localizaron|localizó|aparecieron|ocuparon|hallado
    se ocupó|ocuparon|intervino|intervinieron|hallaron|halló|localizaron|secuestraron|secuestró
    hallaron en|bajo|dentro
    comisaron|precintó|precintaron|clausuró|clausuraron, inmovilizó|inmovilizaron
    `,
    { weak: true },
  ),
  ...triggers(
    'seized',
    'object',
    'se? le|les|nos quitó|quitaron|quitan|decomisó|decomisaron|incautó|incautaron|confiscó|confiscaron|robó|robaron|arrebató|arrebataron|sustrajo|sustrajeron',
  ),
  ...triggers(
    'seized',
    'object',
    'ocupó|ocuparon|ocupa|ocupan|sustrajo|intervino|intervinieron|halló|hallaron|encontró|encontraron|localizó|localizaron|secuestró|secuestraron ' +
      GOODS,
    {},
  ),
  ...triggers(
    'seized',
    'participle',
    'hurtado|hurtada|hurtados|hurtadas, robado|robada|robados|robadas, intervenido|intervenida|intervenidos|intervenidas, comisado|comisados, precintado|precintada|precintados|precintadas, ocupado|ocupada|ocupados|ocupadas por|en|a, secuestrados|secuestradas armas, hallado|hallados|halladas en ~ cateo|requisa|allanamiento|registro',
    { weak: true },
  ),
  ...triggers(
    'seized',
    'event',
    'robo|robos, hurto|hurtos, comisos, secuestro|secuestros de|preventivo ~ armas|bienes|vehículos|droga, ocupación de bienes|armas|medios, despojo|despojos',
    {
      weak: true,
    },
  ),
  ...verb('destroyed', 'object', 'rompió rompieron rompe rompen rompiendo', null, { weak: true }),
  ...triggers(
    'destroyed',
    'object',
    `
    ${WATER} se? ~ llevó|llevaron|arrastró|arrastraron|arrancó|arrasó|tragó|dañó|derribó|sepultó|anegó|tumbó|destruyó
    ${FIRE} ~ consumió|consumieron|consumido|arrasó|devoró|devoraron|quemó|destruyó|redujeron|alcanzaron
    consumió|consumieron|devoró|devoraron ~ por|las? llamas?, quemó|quemaron|quema|queman|incendió|incendiaron|prendió fuego ~ a
    rompió|rompieron|reventó|reventaron|tumbó|tumbaron|botó|botaron|violentó|violentaron|forzaron|pateó|echaron abajo ~ puerta|puertas|portón|ventana|ventanas|vidrios|cámaras|cerraduras
    la pérdida de, perdió|perdieron|admiten|admite ~ vehículos|tanques|drones|blindados|casas|viviendas|cosechas|cultivos
    dejó|dejaron inservible|inservibles|inhabitable|inhabitables|en cenizas|escombros|ruinas, hizo|hicieron pedazos|trizas|añicos, tiró|tiraron abajo
    `,
    { weak: true },
  ),
  ...triggers(
    'destroyed',
    'object',
    `
    ${WATER} se llevó|llevaron
    llamas|fuego|incendio consumió|consumieron|devoró|devoraron|arrasó
    `,
  ),
  ...triggers(
    'destroyed',
    'subject',
    `
    quedó|quedaron|queda|quedan ~ bajo|sepultado|sepultada|sepultados|sepultadas ~ el|la|los|las lodo|agua|lava|ceniza|cenizas|tierra|barro
    está|están|estaba|estaban|quedó|quedaron ~ roto|rota|rotos|rotas|quemada|quemadas|inservible|inservibles|colapsado|colapsada|colapsados|colapsadas
    tendrá|tendrán que ser demolido|demolida|demolidos|demolidas, se vino|vinieron abajo, se cayó|cayeron ~ techo|techos|paredes, se hundió|hundieron
    `,
    { weak: true },
  ),
  ...triggers(
    'destroyed',
    'participle',
    `
    ${BUILT} calcinado|calcinada|calcinados|calcinadas|perdido|perdida|perdidos|perdidas|consumido|consumida|consumidos|consumidas|roto|rota|rotos|rotas|carbonizado|carbonizados|carbonizadas|arruinados|arruinadas|arrasado|arrasados|arrasadas|anegadas|anegados|averiadas|averiados|afectadas|afectados|caídas|caídos|quemado|quemada|quemados|quemadas
    consumido|consumida|consumidos|consumidas por|entero|entera|enteros el|las|los? fuego|llamas|incendio
    roto|rota|rotos|rotas a|por|golpes ~ patadas|palos|pedradas|turba, botado|botada|botados|botadas|tumbado|tumbada|tumbados|tumbadas a patadas|golpes|mazazos
    destechado|destechada|destechados|destechadas, desplomado|desplomada|desplomados|desplomadas, pulverizados|pulverizadas
    `,
  ),
  ...triggers(
    'destroyed',
    'event',
    'pérdida|pérdidas total|totales|de ~ viviendas|casas|vehículos|tanques|blindados|maquinaria, destrozo|destrozos, colapso|colapsos de, hogares|casas en cenizas',
  ),
];

/** How people speak of courts, of being driven out, and of things taken and broken. */
export const restTalk: readonly MeasureTrigger[] = [...JUDGED, ...MOVED, ...THINGS];

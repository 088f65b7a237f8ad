import type { MeasureTrigger } from '../lexicon.ts';
import { arVerb, triggers, verb } from './forms.ts';

/** "remain", in the forms that reports use, as one place of a pattern. */
const REMAIN =
  'sigue|siguen|seguía|seguían|siguieron|seguirían|seguirán|seguir|siguiendo|permanece|permanecen|permanecía|permanecían|permanecieron|permanecer|permanecerán|continúa|continúan|continuaba|continuaban|continuarían|continúen|queda|quedan|quedaban|quedaba|quedarían|encuentra|encuentran|encontraban|encontraba|halla|hallan|hallaban|hallaba|está|están|estaba|estaban|estarían|estuvieron|lleva|llevan|sigan|permanezcan';
const STILL = 'aún|todavía|hoy|actualmente|ahora|también|tras|ya?';
const CELL =
  'prisión|prisiones|cárcel|cárceles|penal|penales|penitenciaría|calabozo|calabozos|celda|celdas|presidio|reclusorio|reclusorios|penitenciaria|chirona|mazmorras|mazmorra';
const HELD =
  'preso|presa|presos|presas|detenido|detenida|detenidos|detenidas|recluido|recluida|recluidos|recluidas|encarcelado|encarcelada|encarcelados|encarceladas|arrestado|arrestada|arrestados|arrestadas|encerrado|encerrada|encerrados|encerradas|cautivo|cautivos|cautiva|cautivas|retenido|retenida|retenidos|retenidas|capturado|capturados|aprehendido|aprehendidos|aprehendidas|secuestrado|secuestrada|secuestrados|secuestradas|incomunicado|incomunicada|incomunicados|incomunicadas|confinado|confinados|apresados|rehén|rehenes';

const DETAINED: readonly MeasureTrigger[] = [
  ...verb(
    'detained',
    'object',
    'detuvo detuvieron detener* detiene detienen deteniendo deteniéndo* detenía detenían detendrá* detendría* detuviera* detengan detenga',
    'detenid',
  ),
  ...verb(
    'detained',
    'object',
    'aprehendió aprehendieron aprehender* aprehende aprehenden aprehendiendo aprehendía aprehendían aprehendiera*',
    'aprehendid',
  ),
  ...verb('detained', 'object', 'retuvo retuvieron reteniendo', 'retenid'),
  ...verb('detained', 'object', 'prendió prendieron', null),
  ...verb('detained', 'object', 'recluyó recluyeron recluye recluyen recluyendo recluir*', null),
  ...verb('detained', 'object', 'encierre encierren encerró encerraron encerrar* encerrando', null),
  ...arVerb('detained', 'captur', { nouns: ['a'] }),
  ...arVerb('detained', 'arrest', { nouns: ['ó'] }),
  ...arVerb('detained', 'secuestr', { nouns: ['ó'] }),
  ...arVerb('detained', 'rapt', { nouns: ['ó'] }),
  ...arVerb('detained', 'apres encarcel enchiron enjaul enrej'),
  ...arVerb('detained', 'intercept'),
  ...triggers(
    'detained',
    'object',
    `
    se llevó|llevaron|llevan|lleva detenido|detenida|detenidos|detenidas|preso|presos|presas|arrestados|arrestadas
    llevó|llevaron detenido|detenida|detenidos|detenidas|preso|presos|presas|presa
    llevarse|llevándose detenidos|detenidas|presos
    tomó|tomaron|tomar preso|presos|presa|presas|prisionero|prisioneros
    tomó|tomaron|tomar|tomando como? rehén|rehenes
    puso|pusieron|poner tras las rejas
    puso|pusieron|poner|pone|ponen a? disposición de? la? justicia|fiscalía|fiscal|juez|jueza|ministerio|tribunal|autoridades
    metió|metieron|meten|mete|meter preso|presos|presas|presa
    metió|metieron|meten|mete|meter a|en la? cárcel|prisión|celda|calabozo
    echó|echaron|echar el? guante a
    dictó|dictaron|decretó|decretaron|ordenó|ordenaron|impuso|impusieron la? detención
    detuvo|detuvieron de? manera? arbitraria|arbitrariamente|ilegalmente|violentamente a
    secuestró|secuestraron y desapareció
    hizo|hicieron|hacer prisioneros
    practicó|practicaron|practicar|realizó|realizaron|efectuó|efectuaron|consumó|ejecutó|ejecutaron detenciones|arrestos|capturas|aprehensiones
    interceptó|interceptaron|intercepta a
    privó|privaron|privar|privando de? su? libertad a
    puso|pusieron bajo arresto|custodia
    `,
  ),
  ...triggers(
    'detained',
    'participle',
    `
    interceptado y|e detenido
    conducido|conducida|conducidos|conducidas|llevado|llevada|llevados|llevadas|trasladado|trasladados|trasladadas a|hasta la|las|una|un|el? comisaría|comisarías|comandancia|delegación|delegaciones|estación|cuartel|cuarteles|dependencias|unidades|comisaria|destacamento|sede
    conducidos|conducidas|llevados|llevadas a|en calidad? de? detenidos|detenidas
    puesto|puesta|puestos|puestas a? disposición de|del ~ justicia|fiscalía|fiscal|juez|jueza|ministerio|tribunal|tribunales|autoridades|público|migración|judicial
    puesto|puesta|puestos|puestas a? disposición
    puesto|puesta|puestos|puestas bajo custodia|arresto
    conducido|conducida|conducidos|conducidas|llevado|llevada|llevados|llevadas|trasladados|trasladadas ~ a|hasta la|las|una|un|el|varias? comisaría|comisarías|dependencias|calabozo|calabozos|cuartel|cuarteles
    sacado|sacada|sacados|sacadas de su|sus casa|casas|vivienda|viviendas|domicilio|domicilios
    tomados|tomadas prisioneros|prisioneras
    tomados|tomadas como? rehenes
    demorado|demorada|demorados|demoradas
    plagiado|plagiada|plagiados|plagiadas
    personas|sujetos|ciudadanos|manifestantes|individuos intervenidos|intervenidas
    intervenido|intervenida|intervenidos|intervenidas por la policía
    personas|migrantes|extranjeros|sujetos|presuntos asegurados|aseguradas
    llevado|llevada|llevados|llevadas presos|presas|preso|presa|detenidos|detenidas
    arrancados|arrancadas de sus casas|hogares
    metidos|metidas presos|en la? cárcel|prisión
    privados|privadas de su|la libertad por|durante|desde|en
    `,
  ),
  ...triggers(
    'detained',
    'subject',
    `
    cayó|cayeron|cae|caen preso|presos|presa|presas|detenido|detenidos|detenidas|detenida
    fue|fueron|ha|han ido|a? parar|dar a|en la|una celda|cárcel|prisión
    terminó|terminaron|acabó|acabaron|termina|terminan|acaban en|tras la|las|una|el? cárcel|prisión|comisaría|rejas|celda|calabozo|calabozos
    terminó|terminaron|acabó|acabaron|terminan|acaban detenido|detenidos|detenida|detenidas|preso|presos|arrestado|arrestados|arrestadas
    resultó|resultaron|resultan|resultado detenido|detenida|detenidos|detenidas|arrestado|arrestados|arrestadas|aprehendido|aprehendidos|aprehendidas|capturados
    quedó|quedaron detenido|detenida|detenidos|detenidas|arrestado|arrestados|arrestadas|preso|presos|presas|aprehendidos|demorados|retenidos|retenidas
    quedó|quedaron bajo arresto|custodia
    quedó|quedaron a? disposición
    ingresó|ingresaron|ingresa|ingresan|ingresado|ingresar|entró|entraron|entran en|a la|el|un|los|las penal|cárceles|prisiones|penales|reclusorio|cecot
    sufrió|sufrieron|sufrido detención|detenciones
    `,
  ),
  ...triggers(
    'detained',
    'event',
    `
    detención|detenciones|arresto|arrestos|captura|capturas|aprehensión|aprehensiones|apresamiento|apresamientos
    encarcelamiento|encarcelamientos|encarcelación|encarcelaciones|prendimiento|prendimientos
    secuestro|secuestros|rapto|raptos|plagio|plagios
    retención|retenciones de personas|ciudadanos|migrantes|manifestantes|periodistas
    detención|detenciones|arresto|arrestos|captura|capturas arbitraria|arbitrarias|ilegal|ilegales|masiva|masivas|injusta|injustas|política|políticas|migratoria|migratorias|selectiva|selectivas|violenta|violentas|administrativas|policiales
    privación|privaciones arbitraria|arbitrarias|ilegal? de? la? libertad
    orden|órdenes de captura|detención|aprehensión|arresto cumplidas|ejecutadas|cumplimentadas|cumplida|ejecutada
    ingresos en|a la? prisión|cárcel
    encuentros migratorios
    caso|casos|denuncia|denuncias|queja|quejas|reporte|reportes de|por detención|detenciones|arresto|arrestos|captura|capturas
    caso|casos|denuncia|denuncias|queja|quejas de|por detención|detenciones|captura|capturas arbitraria|arbitrarias|ilegal|ilegales
    `,
  ),
  ...triggers(
    'detained',
    'person',
    `
    los|las|esos|esas|estos|estas|aquellos|aquellas|sus detenidos|detenidas|arrestados|arrestadas|capturados|capturadas|aprehendidos|aprehendidas|apresados|apresadas|retenidos|retenidas|secuestrados|secuestradas
    `,
    { weak: true },
  ),
  ...triggers(
    'detained',
    'tally',
    `
    cifra|número|lista|listado|total|recuento|cuenta|balance|saldo|nómina|conteo|registro de detenidos|arrestados|aprehendidos|capturados|arrestos|detenciones|capturas|detenidas
    cifra|número|lista|listado|total|recuento|cuenta|balance|nómina|conteo de personas|manifestantes|opositores|ciudadanos detenidas|arrestadas|capturadas|detenidos|arrestados|capturados|aprehendidas
    `,
  ),
];

const RELEASED: readonly MeasureTrigger[] = [
  ...arVerb('released', 'liber'),
  ...arVerb('released', 'excarcel desencarcel'),
  ...arVerb('released', 'indult', { nouns: ['ó'], outcome: 'pardon' }),
  ...arVerb('released', 'amnisti', { nouns: ['a'], outcome: 'pardon' }),
  ...verb('released', 'object', 'absuelve absuelven absolvió absolvieron absolver* absolviendo', 'absuelt', {
    outcome: 'full',
  }),
  ...verb('released', 'object', 'sobreseyó sobreseyeron sobreseer* sobresee', 'sobreseíd', { outcome: 'full' }),
  ...triggers(
    'released',
    'participle',
    'perdonado|perdonada|perdonados|perdonadas, agraciado|agraciada|agraciados|agraciadas, beneficiado|beneficiada|beneficiados|beneficiadas con|por el|la|un|una indulto|amnistía|gracia|perdón|clemencia',
    { outcome: 'pardon' },
  ),
  ...triggers(
    'released',
    'object',
    `
    perdonó|perdonaron|perdona|perdonan|perdonar a
    concedió|conceden|concede|concedieron|conceder|otorgó|otorga|otorgan|otorgaron|otorgar|dio|dieron el|la|un|una? indulto|indultos|amnistía|perdón|gracia|clemencia
    decretó|decretaron|decreta|firmó|firmaron|firma el|la|un|una? indulto|amnistía|perdón
    amnistía|indulto|perdón|gracia|clemencia alcanzó|alcanza|benefició|beneficia|beneficiará|alcanzará|incluyó|incluye|cubre|abarca a
    `,
    { outcome: 'pardon' },
  ),
  ...triggers(
    'released',
    'object',
    `
    puso|pusieron|poner|pone|ponen|poniendo|pondrá|pondrán|pongan|ponga|pusiera|pusieran en libertad
    dejó|dejaron|dejar|deja|dejan|dejando|dejará|dejarán|deje|dejen en libertad|salir|libres|libre|ir
    dejó|dejaron|dejar|deja|dejan|dejando|dejará|dejarán ~ en libertad
    soltó|soltaron|soltar*|suelta|suelten|suelte|soltaba|soltaban|soltando a
    dio|dieron|dar|da|dan|daba|devolvió|devolvieron|devolver|devuelve|devuelven|concedió|concedieron|concede|conceden|conceder|otorgó|otorgaron|otorga|otorgar|restituyó|restituir la|su? libertad
    ordenó|ordenaron|ordena|dispuso|dispusieron|decretó|decretaron|resolvió|autorizó|autorizaron|acordó|acordaron la|una|su? libertad|excarcelación|liberación|salida|puesta|soltura
    libró|libraron|emitió|emitieron|firmó|firmaron|expidió boletas? de excarcelación|libertad
    mandó|mandaron|mandar|envió|enviaron|manda a? sus? casas|casa|hogares
    benefició|beneficiaron|beneficia|beneficiará|beneficiarán|favoreció|favorecieron|favorece|favorecerá a
    anunció|anunciaron|informó la? libertad de
    `,
  ),
  ...triggers(
    'released',
    'object',
    `
    puso|pusieron|poner|dejó|dejaron|dejar en libertad condicional|condicionada|provisional|provisoria|vigilada|asistida|caucionada
    concedió|concedieron|concede|otorgó|otorgaron|otorga|dio|dieron|sustituyó|sustituyeron|cambió|impuso|impusieron la|el|una? libertad|detención|arresto|prisión|casa condicional|condicionada|provisional|provisoria|domiciliario|domiciliaria|vigilada
    `,
    { outcome: 'conditional' },
  ),
  ...triggers(
    'released',
    'participle',
    `
    puesto|puesta|puestos|puestas en? libertad
    dejado|dejada|dejados|dejadas en? libertad|libres|libre|ir|salir
    soltado|soltada|soltados|soltadas
    beneficiado|beneficiada|beneficiados|beneficiadas con|por la|una|un|medidas libertad|excarcelación|salida|beneficio|medida
    beneficiado|beneficiada|beneficiados|beneficiadas
    favorecido|favorecida|favorecidos|favorecidas con|por la|una|medidas libertad|excarcelación|medida
    devueltos|devueltas|devuelto|devuelta a|con sus? casas|casa|hogares|hogar|familias|familiares|familia
    enviados|enviadas|mandados|mandadas a sus? casas|casa|hogares
    reintegrados|reintegradas a sus? hogares|familias
    autorizados|autorizadas a salir
    exonerado|exonerada|exonerados|exoneradas
    canjeado|canjeada|canjeados|canjeadas, intercambiados|intercambiadas
    `,
  ),
  ...triggers(
    'released',
    'participle',
    `
    puesto|puesta|puestos|puestas en? libertad condicional|condicionada|provisional|provisoria|vigilada|asistida|restringida
    puesto|puesta|puestos|puestas en? libertad bajo|con fianza|medidas|caución|presentación|régimen|tobillera|restricciones|palabra|reglas
    puestos|puestas bajo|en arresto|detención|prisión domiciliario|domiciliaria
    trasladados|trasladadas|enviados|enviadas|pasados|pasadas a arresto|detención|prisión|casa domiciliario|domiciliaria|por
    excarcelado|excarcelada|excarcelados|excarceladas bajo|con medidas|fianza|cautelares|régimen|restricciones|presentación|caución|condiciones
    liberado|liberada|liberados|liberadas bajo|con medidas|fianza|cautelares|régimen|restricciones|presentación|caución|palabra|reglas|condiciones|libertad|tobillera|grilletes
    `,
    { outcome: 'conditional' },
  ),
  ...triggers(
    'released',
    'participle',
    `
    puesto|puesta|puestos|puestas en? libertad plena|total|absoluta|incondicional|definitiva
    liberado|liberada|liberados|liberadas sin cargos|restricciones|condiciones|medidas
    liberado|liberada|liberados|liberadas por? falta|insuficiencia de pruebas|méritos|mérito
    declarado|declarada|declarados|declaradas inocente|inocentes
    `,
    { outcome: 'full' },
  ),
  ...triggers(
    'released',
    'subject',
    `
    recuperó|recuperaron|recobró|recobraron|recupera|recuperan|recobran|recuperado|recobrado|recuperar|recobrar|recuperaba|recuperaban|recuperará|recuperarán|recuperarían|obtuvo|obtuvieron|obtiene|obtienen|obtenido|obtener|ganó|ganaron|consiguió|consiguieron|logró|lograron|alcanzó|alcanzaron|recibió|recibieron|recibido la|su|sus? libertad|excarcelación|libertades
    quedó|quedaron|quedar|queda|quedan|quedado|quedará|quedarán|quedaba|quedaban|quedando|quedarían en libertad
    quedó|quedaron|quedar|quedan|quedado|quedará|quedarán|quedaban|quedarían libre|libres
    salió|salieron|sale|salen|salir|saldrá|saldrán|saldrían|salido|saliendo|salían|salía|saliera|salieran en libertad
    salió|salieron|sale|salen|salir|saldrá|saldrán|saldrían|salido|saliendo|salían|salía|saliera|salieran libre|libres
    salió|salieron|sale|salen|salir|saldrá|saldrán|saldrían|salido|saliendo|salían|salía|saliera|salieran de|del ~ ${CELL}
    salió|salieron|sale|salen|salir|saldrá|saldrán|salido|saliendo|salían de|del ~ encierro|cautiverio|reclusión|centro|centros|internado|comisaría|comisarías|rodeo|helicoide|tocorón|cecot|chipote|yare|tocuyito|uribana|evin|insein
    ya salió|salieron, han|ha salido, habían|había salido
    salió|salieron por amnistía|indulto|canje
    dejó|dejaron|deja|dejan|dejar|abandonó|abandonaron|abandona|abandonan|abandonar|abandonado|dejado|dejará|dejarán|abandonarán|dejarían|abandonando|dejando la|el|las|los|su|sus|una|un|esa|ese|esta? ${CELL}|prisión|helicoide|rodeo|recinto|encierro|reclusión
    cruzó|cruzaron|cruza|cruzan|cruzado|traspasó|traspasaron|atravesó|atravesaron|franqueó|franquearon el|la|las|los? portón|puerta|puertas|portones|verja|reja|rejas|umbral|muro|muros
    volvió|volvieron|vuelve|vuelven|volver|vuelto|volverán|regresó|regresaron|regresa|regresan|regresar|regresado|retornó|retornaron a|con su|sus|la? casa|casas|hogar|hogares|familia|familias
    volvió|volvieron|regresó|regresaron a? casa
    está|están|estaban|estarían|estaba ya? libre|libres, está|están|estaban|estarían|estaba ya? en libertad
    está|están|estaban ya? fuera|afuera|en|con|de su|sus|la? casa|casas|familia|familias|prisión|cárcel
    están|estaban ya? fuera|afuera
    acabó|acabaron|terminó|terminaron|acaban|continúan|siguen en libertad
    se benefició|beneficiaron|benefician|beneficia|acogió|acogieron de|a|con|del la|una|un|ese|este? medida|medidas|indulto|amnistía|gracia|beneficio|perdón|ley
    figuran|figura como libres|liberados|excarcelados
    escapó|escaparon|escapan|escapado|escapar|fugó|fugaron|fugan|fugado|huyó|huyeron|evadió|evadieron de|del ~ ${CELL}|custodia|comisaría|centro
    se fugó|fugaron|fugan|evadió|evadieron|evaden
    respiran|respiró|respiraron aire|ya libre|libertad
    pisó|pisaron|pisan la? calle
    abrazó|abrazaron a? sus? familiares|familias
    amaneció|amanecieron en libertad|libre|libres
    accedió|accedieron|acogió|acogieron a la|una|medidas? libertad|amnistía|salida|excarcelación
    va|van|iba|iban saliendo
    `,
  ),
  ...triggers(
    'released',
    'subject',
    `
    salió|salieron|sale|salen|saldrá|saldrán|quedó|quedaron|queda|quedan en|a|bajo libertad|arresto|detención|prisión|casa condicional|condicionada|provisional|provisoria|domiciliario|domiciliaria|vigilada|asistida|restringida|por
    quedó|quedaron|salió|salieron|sale|salen|seguirán en|bajo? libertad bajo|con fianza|medidas|caución|presentación|tobillera|régimen|restricciones|palabra|reglas
    quedó|quedaron|salió|salieron|sale|salen|salir|saldrán|salido bajo fianza|palabra|caución|medidas
    salió|salieron|sale|salen|salir|saldrán|dejan|dejaron ~ con tobillera|tobilleras|grillete|grilletes|brazalete|medidas|restricciones
    pasó|pasaron|pasan|pasa|pasarán|pasar a|al|bajo régimen|arresto|detención|prisión|convivencia de? convivencia|domiciliario|domiciliaria|familiar|abierto|semiabierto
    pasó|pasaron|pasan|pasarán|tienen|tenían|cumplen|con casa por cárcel
    pagó|pagaron|pagado fianza|la fianza
    seguirá|seguirán|siguen|deberán|debe|deben presentarse|presentándose|firmando|firmar
    `,
    { outcome: 'conditional' },
  ),
  ...triggers(
    'released',
    'subject',
    `
    recuperó|recuperaron|obtuvo|obtuvieron|salió|salieron|quedó|quedaron la|su|en|con? libertad plena|total|absoluta|definitiva|incondicional
    salió|salieron|quedó|quedaron sin cargos|restricciones|medidas
    `,
    { outcome: 'full' },
  ),
  ...triggers(
    'released',
    'subject',
    `
    cumplió|cumplieron|cumplido|cumplían|cumplen la|su|sus|íntegramente|toda? pena|condena|penas|condenas|sentencia|sentencias
    cumplió|cumplieron|cumplido|cumplían ~ sanción|sanciones|pena|penas|condena|condenas|castigo|arresto
    terminó|terminaron|purgó|purgaron|extinguió|extinguieron de|la|su|sus? cumplir|pena|condena|penas|condenas
    `,
    { outcome: 'served' },
  ),
  ...triggers(
    'released',
    'event',
    `
    liberación|liberaciones|excarcelación|excarcelaciones|salida|salidas|puesta|puestas en libertad
    liberación|liberaciones, excarcelación|excarcelaciones, desencarcelamiento|desencarcelamientos
    puesta|puestas en libertad, salida|salidas de prisión|cárcel|la|las
    soltura|solturas, suelta de presos|detenidos
    orden|órdenes|boleta|boletas de excarcelación|libertad|liberación|soltura
    libertad de|para, libertad a
    libertad inmediata
    medida|medidas de? excarcelación|libertad|gracia|humanitarias
    beneficio|beneficios procesal|procesales|penitenciario|penitenciarios
    absolución|absoluciones, sobreseimiento|sobreseimientos
    fuga|fugas|evasión|evasiones, fuga|fugas masiva|masivas
    canje|intercambio de presos|prisioneros|rehenes
    caso|casos de excarcelación|liberación, salidas|salida
    `,
  ),
  ...triggers(
    'released',
    'event',
    `
    indulto|indultos|amnistía|amnistías|perdón|perdones presidencial|presidenciales|general|generales|humanitario|humanitarios|real|colectivo|masivo?
    amnistía|indulto|gracia|perdón|clemencia para|de
    conmutación|conmutaciones de? penas|pena
    `,
    { outcome: 'pardon' },
  ),
  ...triggers(
    'released',
    'event',
    `
    libertad|libertades condicional|condicionada|provisional|provisoria|vigilada|asistida|condicionales|provisionales|restringida|caucionada
    libertad|libertades|salida|salidas|liberación|liberaciones|excarcelación|excarcelaciones bajo|con fianza|medidas|caución|palabra|restricciones|condiciones|régimen
    arresto|detención|prisión domiciliario|domiciliaria
    arrestos domiciliarios, casa por cárcel, fianza|fianzas
    medida|medidas cautelar|cautelares|sustitutiva|sustitutivas|alternativa|alternativas
    convivencia familiar
    `,
    { outcome: 'conditional' },
  ),
  ...triggers(
    'released',
    'event',
    'libertad|libertades plena|plenas|total|absoluta|incondicional|definitiva, absolución plena',
    { outcome: 'full' },
  ),
  ...triggers(
    'released',
    'person',
    `
    ex|los|las presos|presas|reclusos|prisioneros liberados|liberadas|excarcelados|excarceladas
    beneficiario|beneficiaria|beneficiarios|beneficiarias
    evadido|evadida|evadidos|evadidas, fugado|fugada|fugados|fugadas
    expreso|expresos|expresa|expresas político|políticos|política|políticas
    `,
  ),
  ...triggers(
    'released',
    'tally',
    'cifra|número|lista|listado|total|recuento|cuenta|balance|nómina|conteo|registro de liberados|excarcelados|excarcelaciones|liberaciones|indultados|salidas|beneficiados|liberadas|excarceladas',
  ),
  ...triggers('released', 'state', 'en libertad, ya libre|libres, en la calle, ya en casa'),
  ...triggers('released', 'subject', 'salió|salieron|sale|salen|saldrá|saldrán|saldría|saldrían|salían|salido', {
    weak: true,
  }),
  ...triggers(
    'released',
    'participle',
    'desterrado y liberado, liberado|liberados|liberadas|excarcelados|excarceladas y|e desterrados|expulsados|deportados|enviados|exiliados|trasladados a?',
    { outcome: 'exile' },
  ),
];

const HELD_TRIGGERS: readonly MeasureTrigger[] = [
  ...triggers(
    'held',
    'subject',
    `
    ${REMAIN} ${STILL} ${HELD}
    ${REMAIN} ${STILL} privado|privada|privados|privadas de? su|la? libertad
    ${REMAIN} ${STILL} en|tras|bajo|entre la|las|una|un|el|los|sus|esa|ese|varias|distintas|diferentes? ${CELL}|rejas|barrotes|llave|custodia|arresto|reclusión|detención|encierro|cautiverio|manos
    ${REMAIN} ${STILL} en|bajo prisión|detención preventiva|provisional|provisoria|domiciliaria|administrativa|preventivamente
    ${REMAIN} ${STILL} a la? disposición|espera
    ${REMAIN} ${STILL} injustamente|arbitrariamente|ilegalmente detenido|detenida|detenidos|detenidas|presos|presas|encarcelados|recluidos
    ${REMAIN} ${STILL} ~ tras las? rejas
    ${REMAIN} ${STILL} ~ en la|las? cárcel|cárceles|prisión|prisiones
    seguir|sigue|siguen sin ser? libertad|liberado|liberados|liberadas|excarcelados|recuperar
    no ha|han sido liberado|liberada|liberados|liberadas|excarcelado|excarcelados|excarceladas
    no ha|han recuperado la|su libertad
    quedan|quedaban|quedarían|restan|restarían|faltan|faltarían por|para liberar|excarcelar|salir
    se queda|quedan|quedaron en? prisión|cárcel|celda|dentro
    purga|purgan|cumple|cumplen|pagan|purgaba|purgaban|cumplían pena|penas|condena|condenas|prisión|sentencia
    `,
    { dynamics: 'stock' },
  ),
  ...triggers(
    'held',
    'object',
    `
    mantiene|mantienen|mantenía|mantenían|mantener|tiene|tienen|tenía|tenían|conserva|conservan|guarda ${STILL} preso|presa|presos|presas|detenidos|detenidas|recluidos|recluidas|encarcelados|encarceladas|encerrados|encerradas|cautivos|cautivas|secuestrados|secuestradas|retenidos|retenidas|arrestados
    mantiene|mantienen|mantenía|mantenían|tiene|tienen|tenía|tenían en|tras|bajo|como la|las|sus|una? ${CELL}|rejas|custodia|rehén|rehenes|prisioneros|barrotes|llave
    alberga|albergan|albergaba|albergaban|hacina|hacinan|alojaba|aloja|alojan
    `,
    { dynamics: 'stock' },
  ),
  ...triggers(
    'held',
    'person',
    `
    preso|presa|presos|presas
    recluso|reclusa|reclusos|reclusas
    interno|interna|internos|internas
    prisionero|prisionera|prisioneros|prisioneras
    presidiario|presidiaria|presidiarios|presidiarias, reo|rea|reos|reas, convicto|convicta|convictos|convictas
    cautivo|cautiva|cautivos|cautivas, rehén|rehenes
    privado|privada|privados|privadas de? su|la? libertad
    ppl, ppls
    preso|presa|presos|presas|prisionero|prisionera|prisioneros|prisioneras|recluso|reclusos|detenido|detenida|detenidos|detenidas político|política|políticos|políticas
    preso|presa|presos|presas|prisionero|prisioneros|prisioneras de conciencia|guerra
    persona|personas|ciudadano|ciudadanos|ciudadanas|hombres|mujeres presa|presas|presos político|política|políticos|políticas
    persona|personas|hombres|mujeres|ciudadanos privada|privadas|privados de? su|la? libertad
    `,
    { weak: true },
  ),
  ...triggers(
    'held',
    'participle',
    `
    recluido|recluida|recluidos|recluidas
    encerrado|encerrada|encerrados|encerradas
    incomunicado|incomunicada|incomunicados|incomunicadas
    confinado|confinada|confinados|confinadas
    hacinado|hacinados|hacinadas
    encarcelado|encarcelada|encarcelados|encarceladas por motivos|razones|causas políticos|políticas
    detenido|detenida|detenidos|detenidas|presos|presas por motivos|razones|causas políticos|políticas
    `,
  ),
  ...triggers(
    'held',
    'state',
    `
    tras las? rejas, tras los? barrotes, entre rejas, bajo llave, en cautiverio
    en prisión|prisiones, en la|las|una|un|el|los|sus|esa|ese|esta? cárcel|cárceles|penal|penales|penitenciaría|calabozo|calabozos|celda|celdas|presidio|presidios|reclusorio|reclusorios|mazmorra|mazmorras
    en|bajo prisión|detención preventiva|provisional|provisoria|administrativa
    prisión preventiva
    bajo|en custodia del? estado|policial, bajo arresto, bajo detención
    en centros? penitenciarios|penitenciario|penales, en centros? de|para detención|reclusión|internamiento, en situación de? detención
    todavía|aún dentro, en manos del estado|régimen, en poder de|del, a la sombra, sin libertad
    `,
  ),
  ...triggers(
    'held',
    'tally',
    'cifra|número|lista|listado|total|recuento|cuenta|balance|nómina|conteo|registro|registros|censo de presos|presas|reclusos|prisioneros|internos|rehenes|personas políticos|políticas|presas?',
    { dynamics: 'stock' },
  ),
];

const REMAINING: readonly MeasureTrigger[] = triggers(
  'held',
  'subject',
  `
    sigue|siguen|seguía|seguían|permanece|permanecen|permanecía|permanecían|continúa|continúan|continuaba|continuaban aún|todavía? en|dentro|adentro|allí
    permanece|permanecen|permanecía|permanecían
    queda|quedan|quedaba|quedaban|quedarían, resta|restan|restaban|restarían, se queda|quedan|quedaron
  `,
  { weak: true, dynamics: 'stock' },
);

const REARRESTED: readonly MeasureTrigger[] = [
  ...arVerb('rearrested', 'recaptur rearrest reencarcel reapres', { nouns: ['a', 'ó'] }),
  ...triggers(
    'rearrested',
    'participle',
    `
    devuelto|devuelta|devueltos|devueltas|llevado|llevados|llevadas|reconducido|reconducidos|enviados|trasladados de? nuevo|vuelta? a|al la|las|los|su|sus? ${CELL}
    redetenido|redetenida|redetenidos|redetenidas, reaprehendido|reaprehendida|reaprehendidos|reaprehendidas, reingresado|reingresados|reingresadas
    vuelto|vuelta|vueltos|vueltas a detener|arrestar|apresar|capturar|encarcelar|aprehender|encerrar|recluir
    detenido|detenida|detenidos|detenidas|arrestado|arrestada|arrestados|arrestadas|apresado|apresados|apresadas|capturado|capturados|capturadas|encarcelado|encarcelados|aprehendidos|aprehendidas de|por|otra nuevo|vez|segunda
    detenido|detenida|detenidos|detenidas|arrestado|arrestada|arrestados|arrestadas|apresado|apresados|capturado|capturados|capturadas|encarcelado|encarcelados|aprehendidos nuevamente
    nuevamente|otra vez? detenidos|detenidas|arrestados|arrestadas|capturados|apresados|encarcelados
    detenidas|detenidos en más de una ocasión, detenidos|detenidas más de una vez
    `,
  ),
  ...triggers(
    'rearrested',
    'object',
    `
    volvió|volvieron|vuelve|vuelven|volver a detener|arrestar|apresar|capturar|encarcelar|aprehender|encerrar|prender
    detuvo|detuvieron|arrestó|arrestaron|capturó|capturaron|apresó|apresaron de|otra nuevo|vez
    detuvo|detuvieron|arrestó|arrestaron|capturó|capturaron nuevamente
    reaprehendió|reaprehendieron|reaprehender|reaprehende|reaprehendiendo, redetuvo|redetuvieron|redetener|redetiene
    revocó|revocaron|revoca|revocar la|su? libertad|excarcelación|medida
    devolvió|devolvieron|devolver|devuelto a la? cárcel|prisión|celda
    `,
  ),
  ...triggers(
    'rearrested',
    'subject',
    `
    volvió|volvieron|vuelve|vuelven|volver|vuelto|volvían|volverán|regresó|regresaron|regresa|regresan|regresar|regresado|retornó|retornaron|reingresó|reingresaron|reingresan a|en|tras|al la|las|una|sus|el|su? ${CELL}|rejas|encierro|calabozo
    volvió|volvieron|vuelve|vuelven a caer|ser|estar preso|presos|detenido|detenidos|detenidas|arrestados|presas
    cayó|cayeron|quedó|quedaron otra|de|nuevamente vez|nuevo|presos presos|detenidos?
    `,
  ),
  ...triggers(
    'rearrested',
    'event',
    `
    recaptura|recapturas, rearresto|rearrestos, redetención|redetenciones, reaprehensión|reaprehensiones, reencarcelamiento|reencarcelamientos, reingreso|reingresos
    nueva|nuevas|segunda detención|detenciones|captura|capturas|aprehensión tras|después|posterior|posteriores
    detenciones posteriores, puerta giratoria
    `,
  ),
];

/** Into the cell, in it, out of it, and back. */
export const custody: readonly MeasureTrigger[] = [
  ...DETAINED,
  ...RELEASED,
  ...HELD_TRIGGERS,
  ...REMAINING,
  ...REARRESTED,
];

import type { MeasureTrigger } from '../lexicon.ts';
import { arVerb, triggers } from './forms.ts';

const HOSPITAL =
  'hospital|hospitales|clínica|clínicas|urgencias|emergencias|emergencia|posta|enfermería|ambulatorio|policlínico|policlínica|sanatorio|quirófano|guardia|centro|centros|dispensario|lazareto|uci|uti';
const HURT =
  'herida|heridas|corte|cortes|moretón|moretones|raspón|raspones|hematoma|hematomas|contusión|contusiones|esquirla|esquirlas|golpe|golpes|rasguño|rasguños|magulladura|magulladuras|mareos|quemadura|quemaduras|fractura|fracturas|perdigón|perdigones|balín|balines|postazos|orificio|orificios|impacto|impactos|hueso|huesos|costilla|costillas|puntos|puntadas|esguince|esguinces|traumatismo|traumatismos|asfixia|intoxicación|lesión|lesiones|crisis|trauma|politraumatismo|escoriaciones|excoriaciones|laceraciones|secuelas|puñaladas|balazos|disparos';
const RUBBLE =
  'escombros|cascotes|losas|lodo|barro|nieve|ruinas|hormigón|derrumbe|alud|avalancha|techo|tierra|agua|rocas|concreto|mina|embalse|fango|placas';
const TORN =
  'brazo|brazos|pierna|piernas|cabeza|costilla|costillas|nariz|mandíbula|mano|manos|ceja|clavícula|pómulo|tobillo|dientes|muñeca|cráneo|rostro|cara|ojo';

const DEAD: readonly MeasureTrigger[] = [
  ...arVerb('killed', 'ajustici exhum embosc', { noParticiple: true }),
  ...triggers(
    'killed',
    'participle',
    'ajusticiado|ajusticiada|ajusticiados|ajusticiadas, exhumado|exhumada|exhumados|exhumadas',
  ),
  ...triggers(
    'killed',
    'object',
    `
    enterramos|sepultamos|velamos|lloramos|enterrar|sepultar|inhumó|inhumaron|inhumar|cremaron a?
    ha|han|hemos|había|habían enterrado|sepultado|velado|matado|llorado a?
    halló|hallaron|encontró|encontraron|hallamos|encontramos|recuperó|recuperaron|exhumó|exhumaron|identificó|identificaron|hallado|encontrado|recuperado|localizaron los? restos|osamentas|esqueletos|cadáveres|cuerpos de?
    pasó|pasaron por las armas a?
    tragó|tragado|tragaron el mar a, se ha tragado el mar a, se tragó|llevó el mar la vida de
    dejó|dejaron un saldo de, dejó|dejaron morir a
    ultimó|ultimaron|remató|remataron a, voló|volaron en pedazos a
    `,
  ),
  ...triggers(
    'killed',
    'subject',
    `
    se asfixió|asfixiaron|asfixian, se ahogó|ahogaron|ahogan|ahogaban, se desangró|desangraron, se apagó|apagaron ~ después, se quitó|quitaron la vida, se suicidó|suicidaron|suicidan, se ahorcó|ahorcaron, se mató|mataron
    agonizó|agonizaron|agoniza, dejó|dejaron de respirar, ya no respiraba|respiraban, no respiraba|respiraban, no llegó|llegaron con vida|vivo|vivos|vivas, no aguantó|aguantaron|resistió|resistieron las? heridas
    llegó|llegaron|ingresó|ingresaron|llega|llegan a|en|al la|el? morgue|morgues|anfiteatro|depósito|semefo|tanatorio
    llegó|llegaron|ingresó|ingresaron|llegan ya? sin|ya vida|muerto|muertos|muertas|cadáver|fallecido|fallecidos
    apareció|aparecieron|aparecen|aparece ~ sin|muerto|muerta|muertos|muertas|flotando|ahogado|ahogados|asesinado|asesinados|baleado|baleados|calcinado|calcinados|descuartizado|descuartizados|maniatado|maniatados|ejecutado|ejecutados vida?
    yace|yacen|yacían en|bajo ~ fosa|fosas|morgue|cementerio|tierra
    cayó|cayeron|cae|caen|caído|caídos ~ por la espalda
    cayó|cayeron|cae|caen baleado|baleada|baleados|baleadas|muerta|muertas
    volvió|volvieron|regresó|regresaron en|dentro un|una|cajas|ataúd|ataúdes|bolsas? ataúd|caja|bolsa?
    `,
  ),
  ...triggers(
    'killed',
    'participle',
    `
    pasado|pasados|pasadas por las armas, llevado|llevados al paredón, enterrado|enterrada|enterrados|enterradas, sepultado|sepultados|sepultadas en el|un? cementerio|fosa|fosas|camposanto
    matado|matada|matados|matadas, descuartizado|descuartizada|descuartizados|descuartizadas, desmembrado|desmembrados, carbonizado|carbonizada|carbonizados|carbonizadas, masacrados|masacradas en, ahorcados|ahorcadas, encobijado|encobijada|encobijados|encobijadas, embolsado|embolsados|embolsadas, acribillado|acribillados a|por
    asfixiado|asfixiada|asfixiados|asfixiadas, tiroteado|tiroteados|tiroteadas y muertos|muertas, muerto|muerta|muertos|muertas en|durante|bajo|tras|violentamente
    identificado|identificada|identificados|identificadas en|por ~ fosa|fosas|morgue|adn
    `,
  ),
  ...triggers(
    'killed',
    'event',
    `
    exhumación|exhumaciones, fosa|fosas con, ajusticiamiento|ajusticiamientos, sicariato|sicariatos, parricidio|parricidios, infanticidio|infanticidios, filicidio|filicidios, transfeminicidio|transfeminicidios, transfemicidio|transfemicidios, travesticidio|travesticidios, uxoricidio|uxoricidios, balacera mortal, muerte|muertes por|en|a|durante, muerte|muertes violentas|materna|maternas|inexplicadas|sospechosas|dudosas, crimen|crímenes de odio, falso|falsos positivo|positivos, ahogados en, autopsia|autopsias, necropsia|necropsias, sepultura|sepulturas, reconocimiento|reconocimientos de cadáveres|reos
    `,
  ),
  ...triggers(
    'killed',
    'person',
    `
    restos, esqueleto|esqueletos, interfecto|interfectos, muertito|muertitos, suicida|suicidas, inhumado|inhumados
    falso|falsos positivo|positivos asesinados?
    `,
    { weak: true },
  ),
  ...triggers(
    'killed',
    'state',
    'en fosa|fosas, en una|la fosa común, en fosas comunes, en bolsas negras, de un balazo|tiro en la, con tiro de gracia',
    {
      weak: true,
    },
  ),
  ...triggers('killed', 'state', 'sin vida ya?, ya|yace|yacen sin vida'),
];

const WOUNDED: readonly MeasureTrigger[] = [
  ...arVerb('injured', 'machete acuchill descalabr tulli', { noParticiple: true }),
  ...triggers(
    'injured',
    'object',
    `
    atendió|atendieron|atiende|atienden|atendía|atendían|atendimos|atendiendo a|al
    ha|han|había|habían|hemos|haber atendido|tratado|curado|suturado|operado|asistido|vendado a
    suturó|suturaron|cosió|cosieron|vendó|vendaron|curó|curaron|operó|operaron|enyesaron|intubó|intubaron a?
    trató|trataron|trata|tratan|asistió|asistieron a
    trasladó|trasladaron|traslada|trasladan|llevó|llevaron|derivó|derivaron|refirió|evacuó|evacuaron ~ al|a|hasta ~ ${HOSPITAL} a
    hospitalizó|hospitalizaron|hospitaliza, internó|internaron a
    hospital|hospitales|clínica|posta|sala|guardia|ambulatorio|enfermería ~ recibió|recibieron|recibe|atendió|atendieron|atiende|ingresó|ingresaron|reportó|registra|registró|reporta a?
    dejó|dejaron|deja|dejan tuerto|tuertos|ciego|ciegos a
    `,
  ),
  ...triggers(
    'injured',
    'subject',
    `
    salió|salieron|resultó|resultaron|acabó|acabaron|terminó|terminaron|quedó|quedaron|sigue|siguen|presenta|presentan|presentaba|presentaban|presentó|presentaron|tiene|tienen|tenía|tenían|muestra|muestran|mostraban|llegó|llegaron|entró|entraron|ingresó|ingresaron ~ con|de|por? ${HURT}
    recibió|recibieron|reciben|recibía ~ postazo|postazos|perdigonazo|perdigonazos|balazo|balazos|tiro|tiros|disparo|disparos|balín|balines|esquirlas|puñalada|puñaladas|machetazos|machetazo|cortes|navajazos|navajazo|puntadas|puntos|cuchilladas|alta|gas
    se quemó|quemaron, se intoxicó|intoxicaron|intoxican, se fracturó|fracturaron|rompió|rompieron|quebró|quebraron|torció ~ ${TORN}|cadera|talón, se hirió|hirieron, se lesionó|lesionaron, se ha|han roto|quemado|fracturado|intoxicado|lesionado, se lastimó|lastimaron, se desmayó|desmayaron|desmayan
    sangra|sangran|sangraba|sangraban|sangró, convalece|convalecen|convalecían, perdió|perdieron ~ un|el|los|la ojo|ojos|vista|brazo|pierna|mano|dedo|dedos
    fue|fueron|ha|han|sido|ser ~ operado|operada|operados|operadas|intervenido|intervenidos|suturado|suturada|suturados|suturadas|vendado|vendados|vendadas|asistido|asistida|asistidos|asistidas|tratado|tratada|tratados|tratadas|curado|curados|curadas|intubado|intubados|hospitalizado|hospitalizados|hospitalizadas|remitido|remitidos ~ quirúrgicamente?
    pasó|pasaron por|a el? cirugía|quirófano|terapia|cuidados|uci
    acabó|acabaron|terminó|terminaron|terminan|acaban|fue|fueron ~ en|al ~ ${HOSPITAL}
    fueron|fue|han|ido|va|van|fue a? parar|dar al|a ~ ${HOSPITAL}
    permanece|permanecen|sigue|siguen|continúa|continúan|quedan|queda|están|está|permanecían|seguían aún|todavía? internado|internada|internados|internadas|graves|grave|delicado|delicados|intubado|intubados, permanece|permanecen|sigue|siguen|continúa|continúan|quedan|están ~ en|bajo|con|al|entre ~ ${HOSPITAL}|pronóstico|terapia|cuidados|coma
    respiraron|inhaló|inhalaron|inhalado|respirar ~ gas|gases|humo|lacrimógenos|cloro
    `,
  ),
  ...triggers(
    'injured',
    'participle',
    `
    suturado|suturada|suturados|suturadas, vendado|vendada|vendados|vendadas, operado|operada|operados|operadas, intubado|intubada|intubados|intubadas, descalabrado|descalabrados|descalabradas, macheteado|macheteada|macheteados|macheteadas, tullido|tullidos, quemado|quemada|quemados|quemadas grave|graves|leves, cortado|cortados|cortadas con|por vidrios|machete|arma, golpeado|golpeada|golpeados|golpeadas con|en ~ ${TORN}, asistido|asistida|asistidos|asistidas en|por|de, atendido|atendida|atendidos|atendidas, tratado|tratada|tratados|tratadas en|por|de
    trasladado|trasladada|trasladados|trasladadas|llevado|llevada|llevados|llevadas|evacuado|evacuados|evacuadas|derivado|derivados|derivadas|referido|referida|referidos|referidas|ingresado|ingresados|ingresadas ~ a|al|hasta|en ~ ${HOSPITAL}
    dado|dada|dados|dadas de alta
    `,
  ),
  ...triggers(
    'injured',
    'person',
    'internado|internada|internados|internadas ~ hospital|clínica|terapia, lesionado|lesionada|lesionados|lesionadas leve|leves|grave|graves, tuerto|tuertos, mutilado|mutilada|mutilados|mutiladas ocular|oculares, magullado|magullada|magullados|magulladas, malherido|malherida|malheridos|malheridas',
  ),
  ...triggers(
    'injured',
    'event',
    `
    traslado|traslados a|al|hacia ~ ${HOSPITAL}, ingreso|ingresos hospitalario|hospitalarios, ingresos en|al|a urgencias|hospital|uci, atención|atenciones por ~ ${HURT}, cirugía|cirugías, sutura|suturas, intoxicación|intoxicaciones, hueso|huesos roto|rotos|quebrado|quebrados, costilla|costillas rota|rotas|quebrada|quebradas|fracturadas, estallido|estallidos ocular|oculares, trauma|traumas|lesión|lesiones ocular|oculares, fractura|fracturas, curación|curaciones, parte|partes de lesiones, lesión|lesiones de bala|arma|perdigón|balín|goma
    `,
  ),
  ...triggers(
    'injured',
    'state',
    `
    en quirófano|cirugía|coma, en la? sala de operaciones|cirugía|urgencias|curas, con riesgo vital, con ${HURT}, con la|el|una|un|las|los|dos|varias ${TORN} roto|rota|rotos|rotas|quebrado|quebrada|quebradas|quebrados|fracturado|fracturada|abierta|hinchada|partido|partida|ensangrentado|ensangrentada|vendada, de pronóstico reservado|grave, en camilla|camillas
    `,
  ),
  ...triggers(
    'injured',
    'state',
    `
    de bala|perdigón|perdigones|balín|goma, por bala|perdigones|perdigón, a bala, por arma de fuego|blanca, con arma de fuego
    `,
    { weak: true },
  ),
  ...triggers(
    'injured',
    'tally',
    'cifra|número|total|recuento|cuenta|balance|lista|parte|planilla|cuadro de lastimados|internados|hospitalizadas|baleados|atendidos|contusos',
  ),
];

const GONE: readonly MeasureTrigger[] = [
  ...triggers(
    'missing',
    'subject',
    `
    me|nos|les|le falta|faltan|faltaba|faltaban
    no aparece|aparecen|aparecía|aparecían|aparecieron|apareció, siguen|sigue|continúan|seguían sin aparecer|regresar|volver|dar
    no|ni|tampoco consta|constan|constaban|figura|figuran|figuraban|está|están|aparece|aparecen ~ en|entre ~ lista|listas|listado|registro|registros|ninguna|ninguno|parte|hospital|hospitales|cárcel|morgue|detenidos
    no se? sabe|sabía|saben|sabían|supo|supieron ~ nada|más|dónde|adónde|en|si|cuál|de, nadie sabe|sabía|supo ~ nada|dónde|de|adónde, se ignora|desconoce|ignoraba|desconocía dónde|si|su|adónde|qué
    nadie da|dio|daba razón|cuenta|noticia, no dan|da|dieron razón|noticia|noticias, nadie responde|respondió
    no hay|había|existe|existían ~ noticia|noticias|rastro|rastros|señal|señales|pista|pistas|información|paradero|certeza ~ de?, no se tiene|tenía|tienen|tenemos|tenía ~ noticia|noticias|rastro|información
    cuyo|cuyos|su|sus|el paradero|rastro|destino|ubicación se|es|sigue|está|era|continúa ~ perdió|pierde|desconoce|ignora|incierto|desconocido|ignorado|sabe, se pierde|perdió la|su|el ~ pista|rastro|huella|contacto
    nunca más|se? ~ supo|volvió|volvieron|apareció|aparecieron|regresó|regresaron|hallado|hallados|encontrado|encontrados|visto|vistos|localizados, no volvió|volvieron a ser|aparecer|vistos|saberse|verse, no se ha|había vuelto a saber|ver, no volvió|volvieron ~ saber, no volvió|volvieron, no han|ha vuelto, nunca volvió|volvieron|regresó|regresaron|llegó|llegaron
    nunca|jamás fue|fueron|han|ha|sido ~ hallado|hallada|hallados|halladas|encontrado|encontrada|encontrados|encontradas|localizado|localizados|localizadas|ubicados|vistos
    no ha|han|fue|fueron|pudo|pudieron|podía|podían|habían|había ~ ser|sido hallado|hallada|hallados|halladas|encontrado|encontrada|encontrados|encontradas|localizado|localizada|localizados|localizadas|ubicado|ubicada|ubicados|ubicadas|vistos
    está|están|estaba|estaban|sigue|siguen|seguía|seguían|anda|andan|permanece|permanecen|permanecía|permanecían|continúa|continúan ~ perdido|perdida|perdidos|perdidas|incontactable|incontactables|inubicable|inubicables|atrapado|atrapada|atrapados|atrapadas
    permanece|permanecen|permanecía|permanecían|continúa|continúan|están|sigue|siguen|seguían ~ sin ~ ser encontrado|encontrada|encontrados|encontradas|hallado|hallados|halladas|localizado|localizados|localizadas|ubicados|rescatados|identificados
    sigue|siguen|seguía|seguían|continúa|continúan|permanece|permanecen|halla|hallan|está|están|anda|andan|declarado|declarados ~ prófugo|prófuga|prófugos|prófugas|fugitivo|fugitiva|fugitivos|fugitivas|huido|huidos|huidas|suelto|sueltos|rebeldía|clandestinidad
    andaba|andaban|hallaba|hallaban|declaró|declararon ~ prófugo|prófugos|prófugas|fugitivos|suelto|sueltos|huidos
    quedó|quedaron|queda|quedan|sigue|siguen|permanece|permanecen|están|hay|habría|estarían ~ bajo|entre los|las|el|la|toneladas ~ ${RUBBLE}
    se perdió|perdieron|pierde|pierden en|con|de el|la|los|las? ~ mar|naufragio|monte|selva|río|páramo|sierra|desierto|bosque|frontera
    se desvaneció|desvanecieron|desvanecen, no salió|salieron del agua|mar|río|derrumbe|socavón|pozo, no bajaron|subieron ~ más?, no regresó|regresaron|regresan, siguen sin dar señales
    no salió|salieron ~ vivos|vivo|vivas|vida
    `,
  ),
  ...triggers('missing', 'subject', 'falta|faltan|faltaba|faltaban|faltarían, restan por', { weak: true }),
  ...triggers(
    'missing',
    'object',
    `
    busca|buscan|buscaba|buscaban|buscamos|rastrean|rastrea ~ desde|todavía|aún|hoy|ayer a, echa|echan|echaban|echó de menos|en falta a?, dan|da|dio|dieron|daban por perdido|perdidos|perdida|perdidas a?
    pregunta|preguntan|preguntaba|preguntaban|clama|claman|temen|teme|temían por otros|otras|el|los|las? paradero|suerte?, reclama|reclaman|exigen noticias|información|paradero de
    levantó|levantaron|levantan en camionetas|encapuchados|hombres a, desaparecieron a, desapareció a
    carece|carecen|carecía de noticias|información|paradero de
    denuncia|denuncian|denunció|denunciaron|reporta|reportan|reportó|reportaron la|las|el ~ desaparición|desapariciones|ausencia|extravío de
    `,
  ),
  ...triggers(
    'missing',
    'participle',
    `
    atrapado|atrapada|atrapados|atrapadas, soterrado|soterrada|soterrados|soterradas, sepultado|sepultados|sepultadas vivo|vivos|vivas, tragado|tragada|tragados|tragadas por el|la? mar|río|tierra|corriente|aguas?, incontactado|incontactados, llevado|llevada|llevados|llevadas a|con un|rumbo|lugar|destino|sitio ~ desconocido|incierto, llevado|llevada|llevados|llevadas ~ viva|vivo|vivos|vivas ~ por|en, movido|movida|movidos|movidas|trasladado|trasladados|trasladadas a|con un|rumbo|lugar|destino ~ desconocido|incierto
    visto|vista|vistos|vistas por última vez, caído|caídos al mar|agua|río, desvanecidos|desvanecidas
    `,
  ),
  ...triggers(
    'missing',
    'event',
    `
    desaparecimiento|desaparecimientos, extravío|extravíos, presunta|presuntas desgracia|desgracias, búsqueda|búsquedas de|sin|activas|urgente|urgentes|en, ficha|fichas sin|abierta|abiertas|activa|activas|de|únicas ~ búsqueda|cerrar|desaparición?, denuncia|denuncias|reporte|reportes de ~ no habidas|habidos|extravío|extraviadas|presunta, caso|casos de ~ no localizadas|localizados
    `,
  ),
  ...triggers(
    'missing',
    'person',
    `
    faltante|faltantes, persona|personas no habida|habidas|localizada|localizadas, no habido|habida|habidos|habidas, prófugo|prófuga|prófugos|prófugas, fugitivo|fugitiva|fugitivos|fugitivas, en paradero ignorado, detenido-desaparecido|detenidos-desaparecidos
    `,
  ),
  ...triggers(
    'missing',
    'state',
    `
    por ubicar|localizar|encontrar|hallar|rescatar, sin hallar|dar|ser ~ encontrado|encontrados|encontradas|hallados|razón?, sin paradero, sin ubicación, paradero ignorado|incierto|sin|no ~ conocer|establecido|informado|determinado|aclarado, de paradero ignorado|incierto, con|en paradero ignorado|incierto|no determinado, con rumbo desconocido, a|en|hacia un|algún? lugar|destino|sitio desconocido|ignorado, bajo los|las|el|la|toneladas de? ${RUBBLE}, en fuga, en situación de búsqueda, sin dar señales, sin noticia, perdido|perdida|perdidos|perdidas en|tras|desde|después
    `,
  ),
  ...triggers(
    'missing',
    'tally',
    'cifra|número|lista|listado|total|cuaderno|planilla|álbum de extraviados|perdidos|ausentes|ausencias|buscados|búsquedas|faltantes',
  ),
];

const BEATEN: readonly MeasureTrigger[] = [
  ...arVerb('attacked', 'desnud manose garrote azot electrocut', { noParticiple: true }),
  ...triggers(
    'attacked',
    'participle',
    'manoseado|manoseada|manoseados|manoseadas, garroteado|garroteada|garroteados|garroteadas, azotado|azotada|azotados|azotadas, apaleado|apaleada|apaleados|apaleadas, empujado|empujada|empujados|empujadas, desnudado|desnudada|desnudados|desnudadas, picaneado|picaneados',
  ),
  ...triggers(
    'attacked',
    'object',
    `
    pegó|pegaron|pegan|pegaban|pegar|pegado a, golpeó|golpean a, empujó|empujaron|arrastró|arrastraron|zarandeó|zarandearon a, reprimió|reprimieron|reprimir|reprimen a, roció|rociaron con gas|pimienta a, tundió|tundieron a, agarró|agarraron a golpes|palos|patadas a?, gaseó|gasearon a
    `,
  ),
  ...triggers(
    'attacked',
    'subject',
    `
    relata|relatan|relató|relataron|narra|narran|narró|narraron|cuenta|cuentan|refiere|refieren|describió|describieron|testimonia|alega|alegan|alegaron|declara|declaran|mencionan|dijeron ~ golpe|golpes|golpiza|golpizas|paliza|palizas|tortura|torturas|maltrato|maltratos|descargas|asfixia|vejaciones|abusos|amenazas|desnudos|capucha|tormento|tormentos|haber
    recibió|recibieron|recibir|reciben|recibían|aguantó|aguantaron|soportó|soportaron|recibido ~ patada|patadas|golpe|golpes|garrotazos|toletazos|bastonazos|palos|culatazos|puñetazos|bofetadas|amenazas|azotes|planazos|descargas
    `,
  ),
  ...triggers(
    'attacked',
    'event',
    `
    tormento|tormentos, garrotazo|garrotazos, apaleamiento|apaleamientos, manoseos, desnudamiento|desnudamientos, desnudo|desnudos forzado|forzados, caso|casos de golpe|golpes|tormento|tormentos|vejámenes, denuncia|denuncias de|por ~ tormentos|golpes|tratos|vejámenes|maltrato|maltratos, descarga|descargas eléctricas, agresión|agresiones física|físicas|verbales|sexual|sexuales|contra|a, represión contra, linchamiento|linchamientos frustrado|frustrados
    `,
  ),
  ...triggers(
    'attacked',
    'person',
    'víctima|víctimas de ~ tormento|tormentos|acoso|hostigamiento|amenazas|violencia|represión',
  ),
  ...triggers(
    'attacked',
    'state',
    'con señales|signos|marcas|huellas|rastros de golpes|tortura|torturas|violencia|maltrato|ataduras|apremios, a golpes|palos|patadas|culatazos|empujones',
  ),
];

/** How people speak of the dead, the hurt, the lost and the beaten. */
export const harmTalk: readonly MeasureTrigger[] = [...DEAD, ...WOUNDED, ...GONE, ...BEATEN];

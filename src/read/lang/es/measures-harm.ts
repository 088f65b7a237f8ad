import type { MeasureTrigger } from '../lexicon.ts';
import { arVerb, HABER, triggers, verb } from './forms.ts';

const KILLED: readonly MeasureTrigger[] = [
  ...verb(
    'killed',
    'subject',
    'murió murieron morir* muere mueren muriendo moría morían muriera murieran mueran muera',
    null,
  ),
  ...triggers('killed', 'subject', `${HABER} muerto, ${HABER} fallecido`),
  ...verb(
    'killed',
    'subject',
    'falleció fallecieron fallecer* fallece fallecen falleciendo fallecía fallecían falleciera fallecieran fallezcan',
    null,
  ),
  ...verb('killed', 'subject', 'pereció perecieron perecer* perece perecen pereciendo perecían', 'perecid'),
  ...verb('killed', 'subject', 'feneció fenecieron expiró expiraron sucumbió sucumbieron', null),
  ...arVerb('killed', 'asesin', { nouns: ['ó'] }),
  ...arVerb('killed', 'fusil ejecut acribill linch decapit estrangul ametrall degoll'),
  ...arVerb('killed', 'ahog', { nouns: ['ó'] }),
  ...verb('killed', 'object', 'mató mataron matar* mata matan matando mataba mataban maten', 'matad'),
  ...verb('killed', 'object', 'ahorcó ahorcaron ahorcar* ahorca ahorcan ahorcando ahorquen', 'ahorcad'),
  ...verb('killed', 'object', 'abatió abatieron abatir* abate abaten abatiendo', 'abatid'),
  ...verb('killed', 'object', 'degüella degüellan', null),
  ...verb('killed', 'object', 'masacró masacraron masacrar* masacra masacran masacrando', 'masacrad'),
  ...triggers(
    'killed',
    'object',
    `
    dio|dieron|dar|da|dan muerte a
    quitó|quitaron|quitar|arrebató|arrebataron|segó|segaron|sesgó|apagó|costó|costaron|cuesta|cuestan|cueste|costado|cobró|cobraron|cobra|cobran|cobrado|cobrando|cobrar|cegó|truncó|truncaron la|las? vida|vidas de|a?
    se cobró|cobraron|cobra|cobran|ha cobrado? la|las? vida|vidas de|a?
    cobró|cobraron|cobra|cobrado víctimas
    reclamó|reclamaron|reclamado la|las? vida|vidas de
    dejó|dejaron|deja|dejan|dejando|dejar|dejado sin vida a?
    tiró|tiraron|disparó|dispararon a matar
    perdió|perdieron|pierde|pierden|perdido efectivos|agentes|soldados|hombres
    eliminó|eliminaron|neutralizó|neutralizaron|liquidó|liquidaron a
    dio|dieron de baja a
    llora|lloran|lloró a, vela|velan|velaron a, entierra|entierran|enterró|enterraron|sepultó|sepultaron a
    halló|hallaron|encontró|encontraron muerto|muertos|muerta|muertas
    `,
  ),
  ...triggers(
    'killed',
    'subject',
    `
    perdió|perdieron|pierde|pierden|perder|perdido|perdían|perdiera|perdieran|perderían la|su|sus? vida|vidas
    resultó|resultaron|resulta|resultan|resultado muerto|muerta|muertos|muertas|fallecido|fallecidos|fallecidas|asesinado|asesinados|abatido|abatidos
    encontró|encontraron|halló|hallaron|encuentran la muerte
    cayó|cayeron|cae|caen|cayendo abatido|abatidos|muerto|muertos|acribillado|acribillados|fulminado|fulminados|en combate|bajo
    cayó|cayeron|caen|caído en|bajo|por|a la|las|el|los? combate|enfrentamientos|choques|balas|bala|manos|jornada|represión|protesta|protestas|frente|disparos
    no sobrevivió|sobrevivieron, no logró|lograron|pudo|pudieron sobrevivir
    dejó|dejaron de existir, pasó|pasaron a mejor vida, exhaló
    murió|murieron|muere|mueren|falleció|fallecieron|fallece|fallecen|muerto|fallecido ahogado|ahogados|ahogadas|calcinado|calcinados|asfixiado|asfixiados|asfixiadas|aplastados|electrocutados|baleado|baleados|quemados|congelados|desangrado|desangrados
    fueron|fue hallado|hallados|halladas|encontrado|encontrados|encontradas|localizados muerto|muertos|muertas, fueron|fue hallado|hallados|halladas|encontrado|encontrados|encontradas|localizados sin vida
    `,
  ),
  ...triggers(
    'killed',
    'participle',
    `
    ultimado|ultimada|ultimados|ultimadas, arrollado|arrollados mortalmente
    dado|dada|dados|dadas de baja, dado|dados|dadas por muerto|muertos|muertas
    hallado|hallada|hallados|halladas|encontrado|encontrada|encontrados|encontradas|localizados|localizado|aparecido|aparecidos sin? muerto|muerta|muertos|muertas|vida
    muerto|muerta|muertos|muertas a|por tiros|balazos|golpes|disparos|disparo|bala|balas|tiro|manos
    quemado|quemados|quemadas|enterrado|enterrados vivo|vivos|vivas
    calcinado|calcinada|calcinados|calcinadas
    caído|caídos|caída|caídas en|por|bajo combate|bala|balas|disparos|fuego
    `,
  ),
  ...triggers(
    'killed',
    'event',
    `
    muerte|muertes, fallecimiento|fallecimientos, deceso|decesos, defunción|defunciones, óbito|óbitos
    asesinato|asesinatos, homicidio|homicidios, feminicidio|feminicidios|femicidio|femicidios, magnicidio|magnicidios, crimen|crímenes
    ejecución|ejecuciones, ahorcamiento|ahorcamientos, fusilamiento|fusilamientos, decapitación|decapitaciones, linchamiento|linchamientos
    ejecución|ejecuciones extrajudicial|extrajudiciales|sumaria|sumarias|arbitraria|arbitrarias
    masacre|masacres, matanza|matanzas, ahogamiento|ahogamientos, suicidio|suicidios
    pérdida|pérdidas de vida|vidas humanas?, vida|vidas perdida|perdidas|humana|humanas|segadas
    muerte|muertes|deceso|decesos|fallecimiento|fallecimientos bajo|en custodia|prisión
    muerte|muertes violenta|violentas|por|a represión|disparos|bala
    baja|bajas mortal|mortales|civiles|militares|fatales, bajas
    hallazgo|localización|levantamiento|descubrimiento|recuperación de cuerpos|cadáveres|restos|cuerpo|cadáver
    entierro|entierros|sepelio|sepelios|funeral|funerales
    `,
  ),
  ...triggers(
    'killed',
    'person',
    `
    muerto|muerta|muertos|muertas, fallecido|fallecida|fallecidos|fallecidas, difunto|difunta|difuntos|difuntas, finado|finada|finados|finadas, extinto|extintos, occiso|occisos|occisa
    víctima|víctimas mortal|mortales|fatal|fatales
    caído|caída|caídos|caídas, mártir|mártires
    cadáver|cadáveres, cuerpo|cuerpos, cuerpo|cuerpos sin vida|identificar, cuerpo|cuerpos calcinado|calcinados|mutilados|desmembrados, restos humanos|mortales|óseos
    osamenta|osamentas, féretro|féretros, ataúd|ataúdes, cráneos|cráneo
    persona|personas|civiles|manifestantes|policías|niños|menores muerta|muertas|fallecida|fallecidas|asesinada|asesinadas|muertos|fallecidos|asesinados
    `,
  ),
  ...triggers('killed', 'person', 'víctima|víctimas', { weak: true }),
  ...triggers(
    'killed',
    'object',
    'perdió|perdieron|pierde|pierden|perdido a, ultimaron|ultimó a, enluta|enlutó|enlutaron, sepultaron|enterraron|velaron|velan',
    { weak: true },
  ),
  ...triggers('killed', 'state', 'sin vida, bajo tierra, en la morgue'),
  ...triggers(
    'killed',
    'tally',
    `
    cifra|número|lista|listado|total|recuento|cuenta|balance|saldo|conteo|registro|nómina|cómputo de muertos|fallecidos|muertes|decesos|víctimas|fallecimientos|asesinatos|asesinados|homicidios|muertas|fallecidas|caídos|cadáveres|bajas
    cifra|número|recuento|cuenta|total|balance|lista de personas|manifestantes|civiles muertas|fallecidas|asesinadas|muertos|fallecidos|asesinados
    saldo|balance|cifra|costo|coste|cifras mortal|fatal|trágico|trágica|mortales|luctuoso|macabro
    `,
  ),
];

const INJURED: readonly MeasureTrigger[] = [
  ...verb(
    'injured',
    'object',
    'hirió hirieron herir* hiere hieren hiriendo hería herían hiriera hirieran hieran',
    'herid',
  ),
  ...arVerb('injured', 'lesion bale mutil maltre'),
  ...arVerb('injured', 'lastim', { nouns: ['a'] }),
  ...arVerb('injured', 'apuñal', { also: 'acuchilló|acuchillaron|acuchillar' }),
  ...triggers(
    'injured',
    'object',
    `
    dejó|dejaron|deja|dejan|dejando|dejado ~ herido|heridos|herida|heridas
    causó|causaron|provocó|provocaron|causa|ocasionó|ocasionaron|produjo|produjeron heridas|lesiones|quemaduras|fracturas a|en
    mandó|mandaron|envió|enviaron al|a hospital|hospitales|urgencias|emergencias
    alcanzó|alcanzaron|hirió|alcanzan a|con? perdigones|balas|balines|proyectiles|disparos
    `,
  ),
  ...triggers(
    'injured',
    'subject',
    `
    resultó|resultaron|resulta|resultan|resultado|resultar|resultarían|quedó|quedaron|queda|quedan|salió|salieron|sale|salen|acabó|acabaron|terminó|terminaron|cayó|cayeron ~ herido|herida|heridos|heridas|lesionado|lesionada|lesionados|lesionadas|lastimado|lastimados|lastimada|lastimadas|baleado|baleados|quemado|quemados|golpeados|intoxicado|intoxicados|intoxicadas|afectados|contusos|mutilados|ciegos
    sufrió|sufrieron|sufre|sufren|sufrido|sufrir|presentó|presentaron|presenta|presentan|presentaban|padeció|padecieron|padecen|tiene|tienen|recibió|recibieron ~ herida|heridas|lesión|lesiones|quemadura|quemaduras|fractura|fracturas|contusión|contusiones|trauma|traumas|traumatismo|traumatismos|impacto|impactos|perdigones|intoxicación|asfixia|politraumatismos
    perdió|perdieron|pierden|perdido un|la|el|uno|algún ojo|vista|visión|ojos|pierna|brazo|mano
    fue|fueron|ha|han|sido|ser ingresado|ingresados|ingresadas|hospitalizado|hospitalizados|hospitalizadas|atendido|atendidos|atendidas|internado|internados|internadas
    requirió|requirieron|requerido|requieren|necesitó|necesitaron|necesitan|precisaron|recibió|recibieron|reciben ~ atención|asistencia|hospitalización|tratamiento|cirugía|sutura|curaciones médica|hospitalaria?
    personas|pacientes|heridos|manifestantes|policías internadas|internados|ingresadas|ingresados
    permanece|permanecen|sigue|siguen|continúa|continúan|quedan|están|permanecían|seguían aún|todavía? hospitalizado|hospitalizada|hospitalizados|hospitalizadas|ingresado|ingresados|ingresadas|grave|graves, permanece|permanecen|sigue|siguen|continúa|continúan|quedan|están|permanecían|seguían aún|todavía? internado|internados|internadas en el|un|la? hospital|hospitales|clínica|terapia|cuidados, permanece|permanecen|sigue|siguen|continúa|continúan|quedan|están|permanecían|seguían aún|todavía? en|bajo terapia|cuidados|estado|observación|uci|urgencias|pronóstico
    llegó|llegaron|acudió|acudieron|ingresó|ingresaron a|al|en|los|un|varios hospital|hospitales|urgencias|emergencias|centros|clínica|clínicas
    recibió|recibieron|recibido el|ya? alta|alta médica?
    `,
  ),
  ...triggers(
    'injured',
    'participle',
    `
    hospitalizado|hospitalizada|hospitalizados|hospitalizadas
    herido|herida|heridos|heridas de? gravedad|grave|graves|leve|leves|bala|balas|perdigón|perdigones|arma
    herido|heridos por|a|con|de arma|disparos|bala|balas|perdigones|tiros|disparo|fuego|proyectil|proyectiles|balines
    acuchillado|acuchillada|acuchillados|acuchilladas, intoxicado|intoxicada|intoxicados|intoxicadas, contusionado|contusionados|contusionadas, quemado|quemada|quemados|quemadas con|por|en|de ácido|bombas|gravedad
    gaseado|gaseada|gaseados|gaseadas, atropellado|atropellada|atropellados|atropelladas
    trasladados|trasladadas|trasladado|trasladada|llevados|llevadas|evacuados|evacuadas|derivados a|al|hasta un|el|los|la|varios|distintos? hospital|hospitales|clínica|clínicas|centro|centros|urgencias asistencial|asistenciales|salud|médico|médicos?
    atendido|atendida|atendidos|atendidas en|por|de los|el|la|un? centro|centros|hospital|hospitales|servicios|lesiones|heridas|quemaduras|urgencia|urgencias|posta asistencial|asistenciales?
    alcanzado|alcanzada|alcanzados|alcanzadas por un|una|los|las? bala|balas|disparo|disparos|perdigón|perdigones|proyectil|proyectiles|balín|balines|bomba|explosión
    `,
  ),
  ...triggers(
    'injured',
    'person',
    `
    contuso|contusa|contusos|contusas
    paciente|pacientes, paciente|pacientes baleado|baleados, accidentado|accidentados|accidentada|accidentadas
    persona|personas|manifestantes|civiles|policías|agentes|efectivos|funcionarios|carabineros herida|heridas|lesionada|lesionadas|heridos|lesionados
    persona|personas|manifestantes|pacientes con herida|heridas|lesión|lesiones|quemaduras|trauma|daño ocular|oculares|graves|leves?
    `,
  ),
  ...triggers(
    'injured',
    'event',
    `
    lesión|lesiones, lesión|lesiones|trauma|traumas|herida|heridas ocular|oculares, herida|heridas de bala|perdigón|perdigones, quemadura|quemaduras, mutilación|mutilaciones, trauma|traumas, traumatismo|traumatismos
    pérdida|pérdidas de|del ojo|visión|globo, hospitalización|hospitalizaciones, atención|atenciones médica|médicas|de urgencia
    caso|casos de lesión|lesiones|heridas|trauma|quemaduras
    `,
  ),
  ...triggers(
    'injured',
    'state',
    `
    en estado grave|crítico|delicado|reservado|de, en cuidados intensivos, en terapia intensiva, en la? unidad de cuidados, en la? uci|uti, con herida|heridas|lesiones|lesión|quemaduras|fracturas|traumatismos|impactos|contusiones|perdigones
    con pronóstico reservado, de gravedad, en observación
    `,
  ),
  ...triggers(
    'injured',
    'tally',
    `
    cifra|número|lista|listado|total|recuento|cuenta|balance|saldo|conteo|registro de heridos|lesionados|heridas|lesiones|hospitalizados|afectados
    cifra|número|recuento|cuenta|total de personas heridas|lesionadas
    `,
  ),
];

const MISSING: readonly MeasureTrigger[] = [
  ...triggers(
    'missing',
    'subject',
    `
    desapareció|desaparecieron|desaparece|desaparecen|desaparecer|desapareciendo|desaparecían|desaparecía|desaparezcan
    se desconoce|desconocen|desconocía|ignora|ignoran|ignoraba|perdió|pierde|perdía el|su|todo? paradero|rastro|destino|contacto de?
    se perdió|perdieron|perdía el|todo rastro|contacto, a quienes se perdió el rastro
    no se sabe|sabía|conoce nada? el|del|su|de? paradero|ellos|ellas?
    se esfumó|esfumaron|esfuman
    sigue|siguen|seguía|seguían|permanece|permanecen|continúa|continúan|quedan|quedaban|están|estaban|estarían aún|todavía|hoy? desaparecido|desaparecida|desaparecidos|desaparecidas|ausentes|extraviados, sigue|siguen|seguía|seguían|permanece|permanecen|continúa|continúan|quedan|quedaban|están|estaban|estarían aún|todavía|hoy? sin paradero|aparecer|localizar|ubicar|encontrar|rastro|hallar|saber|contacto, sigue|siguen|seguía|seguían|permanece|permanecen|continúa|continúan|están|estaban aún|todavía|hoy? en|con paradero desconocido
    no ha|han aparecido|regresado|vuelto|localizado, nunca apareció|aparecieron
    sigue|siguen|seguían|seguía siendo|sin ser? buscada|buscadas|buscado|buscados|localizados|encontrados|encontradas|localizadas
    faltan|falta|faltaban por|sin localizar|encontrar|aparecer|ubicar|rescatar|hallar|identificar
    no|nunca regresó|regresaron|volvió|volvieron a casa
    carecen|carece de paradero
    quedó|quedaron|quedan sepultado|sepultados|sepultadas|atrapados|atrapadas|soterrados bajo|entre?
    naufragó|naufragaron
    `,
  ),
  ...triggers(
    'missing',
    'object',
    `
    buscan|busca|buscaban|buscaba|buscar|buscando a
    se busca|buscaba|buscan a|todavía|aún? a?
    hizo|hicieron|hacer|hacen desaparecer|desapareció a?
    reportó|reportaron|reporta|dio|dieron|da|dan como|por desaparecido|desaparecida|desaparecidos|desaparecidas|perdidos
    levantó|levantaron a, levantado|levantada|levantados|levantadas por|de|en
    `,
  ),
  ...triggers(
    'missing',
    'participle',
    `
    desaparecido|desaparecida|desaparecidos|desaparecidas
    dado|dada|dados|dadas por desaparecido|desaparecida|desaparecidos|desaparecidas|perdido|perdidos
    extraviado|extraviada|extraviados|extraviadas
    detenido|detenida|detenidos|detenidas desaparecido|desaparecida|desaparecidos|desaparecidas
    detenidos|detenido y|- desaparecido|desaparecidos
    arrastrado|arrastrada|arrastrados|arrastradas por
    sepultado|sepultada|sepultados|sepultadas bajo|por|entre
    `,
  ),
  ...triggers(
    'missing',
    'event',
    `
    desaparición|desapariciones
    desaparición|desapariciones forzada|forzadas|forzosa|involuntarias
    ausencia|ausencias, no localización
    caso|casos|denuncia|denuncias|reporte|reportes|ficha|fichas|registro|registros|expediente|expedientes|carpetas de desaparición|desapariciones|desaparecidos|desaparecidas|búsqueda|ausencia|ausencias
    caso|casos|denuncia|denuncias|reporte|reportes|ficha|fichas|registro|registros|expediente|expedientes de persona|personas desaparecida|desaparecidas
    caso|casos|denuncia|denuncias|reportes de|por desaparición|desapariciones forzada|forzadas
    ficha|fichas|alerta|alertas|cédula|cédulas de búsqueda, alerta|alertas amber
    `,
  ),
  ...triggers(
    'missing',
    'person',
    `
    ausente|ausentes, persona|personas ausente|ausentes
    persona|personas desaparecida|desaparecidas, persona|personas sin|no localizar|localizada|localizadas|ubicar, no localizado|localizada|localizados|localizadas|ubicados|ubicadas|habidos
    desaparecidas|desaparecidos y no|sin localizadas|localizados|localizar
    nombres de ausentes|desaparecidos
    `,
  ),
  ...triggers(
    'missing',
    'state',
    `
    en paradero desconocido, de paradero desconocido, con paradero desconocido, sin paradero conocido, sin dar con su paradero, paradero desconocido, cuyo|su paradero se desconoce|ignora|desconoce
    sin localizar|ubicar|encontrar|aparecer, sin rastro, sin noticias|noticia|saber, sin que se sepa|conozca, sin señales|señal de? vida?, sin contacto, en calidad de desaparecido|desaparecidos|desaparecida|desaparecidas, bajo los? escombros
    en desaparición forzada
    `,
  ),
  ...triggers(
    'missing',
    'tally',
    `
    cifra|número|lista|listado|total|recuento|cuenta|balance|saldo|conteo|padrón|nómina|censo de desaparecidos|desaparecidas|desapariciones|ausentes, base de datos de desaparecidos|desaparecidas|personas desaparecidas?
    cifra|número|lista|registro|padrón|censo|base|conteo ~ de personas desaparecidas
    `,
  ),
];

const ATTACKED: readonly MeasureTrigger[] = [
  ...verb('attacked', 'object', 'atacó atacaron atacar* ataca atacan atacando atacaba atacaban ataquen', 'atacad'),
  ...verb('attacked', 'object', 'agredió agredieron agredir* agrede agreden agrediendo agredía', 'agredid'),
  ...verb('attacked', 'object', 'embistió embistieron embestir embisten arremetió arremetieron', 'embestid'),
  ...arVerb('attacked', 'golpe vapule apale aporre viol vej humill hostig hostiliz intimid'),
  ...arVerb('attacked', 'maltrat', { nouns: ['ó'] }),
  ...arVerb('attacked', 'acos', { nouns: ['ó'] }),
  ...arVerb('attacked', 'tortur amenaz', { nouns: ['a'] }),
  ...arVerb('attacked', 'bombarde asalt', { nouns: ['ó'] }),
  ...arVerb('attacked', 'pate apedre cañone'),
  ...triggers(
    'attacked',
    'object',
    `
    abusó|abusaron|abusa|abusan|abusar sexualmente? de
    propinó|propinaron|dio|dieron|dar una? golpiza|paliza|golpes|porrazos|puñetazos|patadas a
    disparó|dispararon|dispara|disparan|disparar|dispararon contra|a, abrió|abrieron|abrir fuego contra?
    cargaron|cargar contra, arremetió|arremetieron contra, molió|molieron a palos|golpes
    sometió|sometieron|somete|someten a tortura|torturas|malos|tratos|vejaciones|abusos|descargas
    lanzó|lanzaron|lanzan un|una|varios? ataque|ataques|ofensiva contra
    ejerció violencia
    `,
  ),
  ...triggers(
    'attacked',
    'subject',
    `
    sufrió|sufrieron|sufren|sufrido|sufre|padeció|padecieron|recibió|recibieron|denunció|denunciaron|denuncian|refirió|refirieron|relataron|reportaron|declararon|afirmaron|aseguraron|dicen ~ tortura|torturas|golpe|golpes|golpiza|golpizas|paliza|palizas|malos|maltrato|maltratos|abuso|abusos|agresión|agresiones|vejaciones|vejámenes|violencia|ataque|ataques|amenazas|tratos|violación|violaciones|acoso|hostigamiento
    fue|fueron|ha|han|sido víctima|víctimas|objeto|objetos|blanco de tortura|torturas|agresión|agresiones|ataque|ataques|violencia|abusos|abuso|malos|golpizas|amenazas
    `,
  ),
  ...triggers(
    'attacked',
    'participle',
    `
    torturado y, sometido|sometida|sometidos|sometidas a ~ tortura|torturas|malos|tratos|vejaciones|abusos|maltratos|golpizas|violencia|golpes|descargas|desnudez
    abusado|abusada|abusados|abusadas, ultrajado|ultrajada|ultrajados|ultrajadas, agraviado|agraviados|agraviadas
    molido|molidos a palos|golpes, desnudados|desnudadas|desnudada, arrastrados|arrastradas por el|la suelo|calle|policía|agentes
    `,
  ),
  ...triggers(
    'attacked',
    'event',
    `
    ataque|ataques, agresión|agresiones, golpiza|golpizas, paliza|palizas, tortura|torturas, malos tratos, trato|tratos cruel|crueles|inhumano|inhumanos|degradante|degradantes, maltrato|maltratos, vejación|vejaciones, vejamen|vejámenes, violación|violaciones sexual|sexuales, violación|violaciones, abuso|abusos sexual|sexuales, abuso|abusos, violencia sexual|física|policial, apremio|apremios ilegítimo|ilegítimos, atentado|atentados, atentado|atentados contra, asalto|asaltos, emboscada|emboscadas, apedreamiento|apedreamientos, hostigamiento|hostigamientos, amenaza|amenazas, bombardeo|bombardeos, acoso sexual, uso excesivo
    caso|casos|denuncia|denuncias|queja|quejas|reporte|reportes|testimonio|testimonios|querella|querellas de|por tortura|torturas|malos|maltrato|maltratos|golpizas|abuso|abusos|agresión|agresiones|violencia|vejaciones|violación|violaciones|ataques|ataque|amenazas|apremios|trato|tratos tratos|sexual|sexuales|policial|física?
    `,
  ),
  ...triggers(
    'attacked',
    'person',
    'víctima|víctimas de ~ tortura|torturas|agresión|agresiones|abuso|abusos|violencia|malos|maltratos|violación|violaciones|ataques|golpizas',
  ),
  ...triggers(
    'attacked',
    'tally',
    'cifra|número|total|recuento|registro|balance|cuenta de ataques|agresiones|agredidos|torturados|torturas|golpeados',
  ),
];

/** What is done to bodies: killed, wounded, made to vanish, attacked. */
export const harm: readonly MeasureTrigger[] = [...KILLED, ...INJURED, ...MISSING, ...ATTACKED];

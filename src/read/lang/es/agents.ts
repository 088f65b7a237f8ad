import type { AgentKind } from '../../../core/vocabulary.ts';
import type { AgentHead, KnownAgent, Lexicon } from '../lexicon.ts';
import { people } from './agents-people.ts';
import { agentHeads as heads, phrases, words } from './forms.ts';

/** One body a line: its names parted by commas, the fullest first. */
function known(kind: AgentKind, text: string): readonly KnownAgent[] {
  return text
    .split('\n')
    .map((line) => phrases(line))
    .filter((names) => names.length > 0)
    .map((names) => ({ names, kind }));
}

const HEADS: readonly AgentHead[] = [
  ...heads(
    'authority',
    'body',
    `
    ministerio|ministerios, viceministerio, secretaría|secretarías, subsecretaría, gobierno|gobiernos, gobernación|gobernaciones, gabinete, ejecutivo, presidencia|vicepresidencia, cancillería, casa blanca|rosada, casa de gobierno, palacio, kremlin, pentágono, moncloa, miraflores
    policía, policía nacional|civil|federal|militar|estatal|municipal|local|judicial, carabineros, gendarmería, guardia civil|nacional|costera|urbana|revolucionaria, guardacostas, ejército, fuerzas armadas, fuerza aérea|armada|pública, fuerzas de seguridad|defensa|orden, fuerzas del orden, la|una|de armada|marina, comando|comandancia, estado mayor, mandos
    fiscalía|fiscalías, ministerio público, procuraduría|procuradurías, procuraduría general, contraloría, superintendencia
    tribunal|tribunales, tribunal supremo|constitucional|electoral|penal, la|alta|máxima corte, cortes, corte suprema|constitucional, juzgado|juzgados, audiencia nacional, judicatura, consejo de la? judicatura, poder judicial|ejecutivo|legislativo|electoral|ciudadano, sala constitucional|penal
    hospital|hospitales, hospital general|universitario|central|nacional|público|regional, red hospitalaria
    congreso, asamblea nacional|legislativa, parlamento, senado, cámara de, diputación, cortes generales, duma
    alcaldía|alcaldías, ayuntamiento|ayuntamientos, municipalidad, intendencia, prefectura|prefecturas, gobernatura, generalitat, xunta, junta militar|de|directiva, la|una junta, cabildo, concejo
    servicio|servicios penitenciario|penitenciarios|de|nacional|secreto|secretos|migratorio|médico|estatal, servicio nacional, dirección|dirección general|nacional|regional|penitenciaria, dirección de, administración penitenciaria, la administración, sistema penitenciario, instituto nacional, instituto penitenciario, instituto de medicina legal, medicina legal, medicatura forense, morgue, forense|forenses, instituto forense, registro nacional|civil, comisión nacional|estatal, comisión nacional de búsqueda, consejo nacional|de, consejo supremo, agencia nacional, autoridad|autoridades, autoridades locales|sanitarias|migratorias|penitenciarias|judiciales|policiales|militares|de, protección civil, defensa civil, gestión de riesgos, bomberos, cuerpo de bomberos, cuerpo de, departamento de, departamento de estado|justicia|seguridad, oficina del|de, consulado|consulados, embajada|embajadas, migración, extranjería, inmigración, instituto de migración, aduana|aduanas, institución|instituciones, organismo|organismos oficial|oficiales|públicos|estatal, entidad oficial|pública, la|dicha dependencia, la|esa|esta cartera, el|ese|dicho|su despacho, régimen, dictadura, el estado, estado venezolano|peruano|chileno|mexicano|colombiano|boliviano|nicaragüense|salvadoreño|español|cubano, jefatura|jefaturas, delegación del gobierno, subdelegación, comisaría|comisarías, cuartel, dirección del penal, zona militar, región militar|policial, servicios de inteligencia|emergencia|emergencias|salud|rescate, comando sur|conjunto, fuerza de tarea, gabinete de crisis, seguridad pública, seguro social, samur|summa, emergencias, sanidad, salud pública, red pública, dirección regional de salud
    `,
  ),
  ...heads(
    'authority',
    'role',
    `
    presidente|presidenta, vicepresidente|vicepresidenta, expresidente|expresidenta, mandatario|mandataria, gobernante, jefe|jefa de? estado|gobierno|gabinete|policía|operaciones|la|del, dictador, primer|primera ministro|ministra, ministro|ministra|ministros|exministro|exministra, viceministro|viceministra, secretario|secretaria de|general, subsecretario, canciller, gobernador|gobernadora, prefecto|prefecta, intendente|intendenta, alcalde|alcaldesa, concejal, delegado|delegada del? gobierno
    fiscal|fiscales, fiscal general, procurador|procuradora, juez|jueza|jueces, magistrado|magistrada|magistrados, contralor|contralora, superintendente, togado
    comandante|comandantes, el|un general, general director, general|coronel|capitán|teniente|mayor retirado|retirados, coronel, capitán, teniente, almirante, comisario|comisarios, oficial|oficiales, agente|agentes, suboficial, director|directora general|nacional|de|del, director|directora, subdirector|subdirectora, jefe|jefa policial|militar|de|del, funcionario|funcionaria|funcionarios|funcionarias, alto cargo, altos cargos|funcionarios, fuente|fuentes oficial|oficiales|policial|policiales|militar|militares|judicial|judiciales|gubernamental|gubernamentales|penitenciarias|sanitarias|fiscales|diplomáticas, vocero|vocera|portavoz|portavoces gubernamental|oficial|policial|militar|presidencial, vocero|vocera|portavoz|portavoces del|de ~ ministerio|gobierno|policía|ejército|fiscalía|presidencia|secretaría, embajador|embajadora, cónsul, legislador|legisladora, senador|senadora, diputado|diputada, congresista|congresistas, asambleísta, parlamentario|parlamentaria, encargado|encargada de, comisionado|comisionada, superintendente, autoridad local, sargento, líder supremo, ayatolá, guardia|guardias, custodios, magistratura, alguacil, edil
    `,
  ),
  ...heads(
    'authority',
    'data',
    `
    cifra|cifras oficial|oficiales, dato|datos oficial|oficiales, balance|balances oficial|oficiales, registro|registros oficial|oficiales|público|públicos|federal, estadística|estadísticas oficial|oficiales, número|números oficial|oficiales, recuento|conteo|reporte|informe|informes|parte|partes|comunicado|boletín|saldo|lista|listado|nómina|versión|relato oficial|oficiales, parte policial|militar|médico, comunicado policial|militar|ministerial|presidencial, información|informaciones oficial|oficiales, expediente judicial, acta judicial|policial, atestado, tuit|mensaje oficial, cuenta oficial, gaceta|gaceta oficial, diario oficial, boletín oficial, nota de prensa, rueda de prensa, nota|comunicado del ministerio|gobierno, padrón|censo oficial, documentos|registros judiciales|policiales|penitenciarios, orden judicial, informe forense, prensa|televisión|televisora|cadena|radio|medio|medios|canal|diario estatal|estatales|oficial|oficiales|oficialista|oficialistas|gubernamental
    `,
  ),
  ...heads(
    'ngo',
    'body',
    `
    organización|organizaciones, organización no gubernamental, organización|organizaciones de|defensora|defensoras|humanitaria|humanitarias|civil|civiles|sociales|social|local|locales derechos?, organización|organizaciones de derechos humanos, ong|ongs|ong's|oeneges|oenegé, onegé|onegés, fundación|fundaciones, asociación|asociaciones, observatorio|observatorios, colectivo|colectivos, coordinadora|coordinadoras, red|redes de|por, plataforma|plataformas, centro de derechos|estudios|investigación|documentación|justicia, centro de derechos humanos, comité|comités, comité de|por|pro|para, instituto de|para|por|prensa, liga|ligas de, mecanismo, grupo|grupos de, grupo|grupos de derechos humanos|monitoreo|defensa, monitor|monitores, entidad|entidades, sociedad civil, sociedad interamericana, mesa legal, clínica jurídica, unidad de defensa|registro, pastoral social|penal, cáritas, cooperativa, movimiento, comisión de derechos humanos, comisión de la verdad, articulación, consejo ciudadano, federación internacional, organismos de derechos humanos, organismo defensor, organismo humanitario
    arzobispado, conferencia episcopal, diócesis, iglesia|iglesias, parroquia, obispado
    colegio de abogados|médicos|periodistas, colegio médico, barra de abogados, gremio|gremios, sindicato|sindicatos, federación, confederación, central obrera|sindical, confederación indígena|campesina, hermandad, cruz roja local, brigada|brigadas médicas?, equipo de antropología|forense, equipo argentino
    `,
  ),
  ...heads(
    'ngo',
    'role',
    `
    activista|activistas, defensor|defensora|defensores|defensoras de ~ derechos, defensor|defensora|defensores|defensoras, observador|observadores, voluntario|voluntarios|voluntarias, rescatista|rescatistas, coordinador, presidente|presidenta|director|directora|vicepresidente|vicepresidenta|coordinador|coordinadora|fundador|fundadora|vocero|vocera|portavoz|integrante|miembro|miembros de|del la? ong|organización|observatorio|foro|comité|fundación|asociación|colectivo, abogado|abogada|abogados|abogadas, abogado|abogada|abogados|abogadas defensor|defensora|defensores|de, letrado|letrada|letrados, obispo, arzobispo, cardenal, sacerdote, párroco, monseñor, sindicalista|sindicalistas, dirigente|dirigentes sindical|sindicales|social|sociales|gremial|indígena|indígenas, líder|lideresa|líderes comunitario|comunitarios|social|sociales|indígena|indígenas, dirigente|dirigentes, organizador|organizadores|organizadoras
    `,
  ),
  ...heads(
    'ngo',
    'data',
    `
    informe|reporte|recuento|conteo|registro|listado|lista|base|monitoreo|balance|boletín|comunicado de|del ~ ong|organización|observatorio|foro|comité|fundación|asociación|colectivo|red
    conteos|recuentos|registros independientes|independiente|de la sociedad civil?
    `,
  ),
  ...heads(
    'opposition',
    'body',
    `
    oposición, partido|partidos, partido opositor|socialista|comunista|liberal|conservador|popular, coalición, coalición opositora, alianza opositora, alianza, bancada|bancadas, bloque opositor, unidad nacional, mesa de la unidad, plataforma unitaria, gobierno en el exilio, gobierno de unidad nacional, gobierno paralelo, comando de campaña, guerrilla|guerrillas, rebeldes, insurgencia, resistencia, disidencia|disidencias, grupo opositor, movimiento opositor, frente amplio|cívico, consejo opositor
    `,
  ),
  ...heads(
    'opposition',
    'role',
    `
    opositor|opositora|opositores|opositoras, líder|lideresa|líderes|dirigente|dirigentes|portavoz|vocero|candidato|candidata|diputado|diputada opositor|opositora|opositores, líder|dirigente de la oposición, candidato|candidata|excandidato|excandidata, disidente|disidentes, exdiputado|exdiputada, negociador|negociadora
    `,
  ),
  ...heads(
    'families',
    'group',
    `
    familiares, un|una|algún familiar, familia|familias, pariente|parientes, madre|madres, padre|padres, hermano|hermana|hermanos|hermanas, esposa|esposas|esposo|esposos, viuda|viudas, hijo|hija|hijos|hijas, deudo|deudos, allegado|allegados, seres queridos, mamá|mamás, tío|tía, abuela|abuelas, abuelo, primo|prima, cuñado|cuñada, progenitores, parentela, pareja, comité|asociación|agrupación|colectivo|grupo|movimiento de ~ familiares|madres|padres|víctimas|parientes, madres de, madres buscadoras, colectivo|colectivos de búsqueda|buscadoras|madres|familiares
    `,
  ),
  ...heads(
    'expert',
    'body',
    `
    universidad|universidades, instituto geofísico|geográfico, centro de investigaciones, academia, facultad, laboratorio, consultora, encuestadora, think tank, clínica|clínicas, centro|centros médico|médicos|asistencial|asistenciales|de salud, sociedad de|médica
    `,
  ),
  ...heads(
    'expert',
    'role',
    `
    experto|experta|expertos|expertas, analista|analistas, investigador|investigadora|investigadores|investigadoras, académico|académica|académicos, profesor|profesora, politólogo|politóloga, sociólogo|socióloga, historiador|historiadora, especialista|especialistas, jurista|juristas, perito|perita|peritos, médico|médica|médicos|médicas, doctor|doctora, enfermero|enfermera|enfermeras, paramédico|paramédicos, director|directora del? hospital, catedrático|catedrática, demógrafo, antropólogo|antropóloga|antropólogos, criminólogo|criminóloga, personal médico|sanitario, fuente|fuentes médica|médicas|hospitalaria|hospitalarias
    `,
  ),
  ...heads(
    'expert',
    'data',
    'estudio|estudios, investigación académica, encuesta|encuestas, proyección|proyecciones, análisis de, cálculos de, estimaciones de expertos',
  ),
  ...heads(
    'outlet',
    'body',
    `
    periódico|periódicos, el|un|este|su diario, diarios locales|nacionales, revista|revistas, semanario|semanarios, portal|portales, portal de noticias|digital|informativo, sitio web?, medios, el|un|este|otro medio, medio|medios de comunicación, medio|medios local|locales|independiente|independientes|digital|digitales|internacional|internacionales|nacionales|regionales|públicos|extranjeros|opositores, prensa, prensa local|independiente|internacional|nacional|regional|extranjera, televisora|televisoras, televisión, televisión pública|nacional|local, la|una cadena, cadena local|británica|estadounidense|alemana|árabe, canal, emisora|emisoras, radio|radios, rotativo, noticiero|noticiario, blog, canal de telegram, servicio en español|ruso|persa, redacción, corresponsal|corresponsales, cabecera|cabeceras, tabloide, periodista|periodistas, reportero|reportera|reporteros, enviado especial, este medio|diario|periódico|portal, esta emisora|redacción|agencia|cadena
    `,
  ),
  ...heads(
    'agency',
    'body',
    `
    agencia de noticias, agencia|agencias, agencia|agencias estatal|estatales|oficial|internacional|internacionales|informativa|rusa|iraní|china|española|alemana|francesa|bielorrusa, agencias internacionales|de noticias, servicio de noticias, cable|cables, teletipo
    `,
  ),
  ...heads(
    'international',
    'body',
    `
    naciones unidas, alto comisionado|comisionada, oficina de|del ~ alto|derechos|naciones, oficina del alto comisionado, comisión interamericana|europea|africana, corte interamericana|penal, misión de|internacional|independiente|electoral|observación, misión internacional, comité internacional, consejo de europa|derechos, consejo de seguridad de la onu?, consejo de seguridad de naciones, relator|relatora|relatoría|relatores, relator|relatora especial, organismo|organismos internacional|internacionales|multilateral|multilaterales, organismo|organismos, agencia|agencias de la onu, agencia|agencias de ~ naciones unidas, unión europea|africana, comité contra la tortura|desaparición|desapariciones, grupo de trabajo, expertos de la onu|naciones, grupo de expertos, organización de|mundial|internacional ~ naciones|estados|migraciones|salud|trabajo, observadores internacionales, comunidad internacional, parlamento europeo, secretario general de la onu
    `,
  ),
  ...heads(
    'unknown',
    'role',
    `
    portavoz|portavoces, vocero|vocera|voceros|voceras, testigo|testigos, fuente|fuentes, fuente|fuentes consultada|consultadas|cercana|cercanas|anónima|anónimas|citada|citadas|local|locales|del|de, vecino|vecina|vecinos|vecinas, residente|residentes, lugareño|lugareños, poblador|pobladores|pobladora, habitante|habitantes, sobreviviente|sobrevivientes, superviviente|supervivientes, manifestante|manifestantes, usuario|usuarios, internautas, líder|líderes|lideresa, representante|representantes, miembro|miembros, preso|exprisionero|exreclusa|expreso, comunero|comuneros, estudiante|estudiantes, trabajadores, autor|autora|autores, cronista
    `,
  ),
  ...heads(
    'unknown',
    'data',
    `
    la|esa|esta|una|otra|su cifra, cifras, dato|datos, balance|balances, el|un|este|ese|su|nuestro|propio|último|del registro, registros, recuento|recuentos, conteo|conteos, informe|informes, reporte|reportes, estadística|estadísticas, boletín|boletines, comunicado|comunicados, el|un|este|último parte, documentos, el|un|este|otro documento interno?, estimación|estimaciones, cálculo|cálculos, lista|listas, listado|listados, nómina|nóminas, base de datos, contador, padrón, censo, cómputo|cómputos, las|sus cuentas, la|su cuenta oficial|de, expedientes, la|una nota, mensaje, publicación|publicaciones, tuit|tuits, versión|versiones, primera|primeras información|informaciones|versiones, último|últimos balance|recuento|informe|reporte|datos|corte, relato, testimonio|testimonios, archivo|archivos, monitoreo, sondeo, investigación, redes sociales, resumen, declaración, carta, página web
    `,
  ),
  ...heads('unknown', 'body', 'grupo|grupos, empresa, compañía, metro, equipo, banco, club'),
];

const KNOWN: readonly KnownAgent[] = [
  ...known(
    'international',
    `
    Organización de las Naciones Unidas, Naciones Unidas, ONU
    Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos, Oficina del Alto Comisionado, Alto Comisionado de las Naciones Unidas para los Derechos Humanos, ACNUDH, OACNUDH, ONU Derechos Humanos, ONU-DH, OHCHR
    Alto Comisionado de las Naciones Unidas para los Refugiados, Agencia de la ONU para los Refugiados, ACNUR, UNHCR
    Fondo de las Naciones Unidas para la Infancia, Unicef, UNICEF
    Organización Internacional para las Migraciones, OIM, IOM
    Oficina de Coordinación de Asuntos Humanitarios, OCHA, OCAH
    Programa Mundial de Alimentos, PMA
    Organización Mundial de la Salud, OMS
    Organización Panamericana de la Salud, OPS
    Organización Internacional del Trabajo, OIT
    ONU Mujeres
    UNRWA
    Unesco, UNESCO
    Comisión Interamericana de Derechos Humanos, Comisión Interamericana, CIDH
    Corte Interamericana de Derechos Humanos, Corte Interamericana, Corte IDH, CorteIDH
    Organización de los Estados Americanos, OEA
    Corte Penal Internacional, CPI, Tribunal Penal Internacional
    Corte Internacional de Justicia, CIJ
    Comité Internacional de la Cruz Roja, CICR, Cruz Roja Internacional
    Federación Internacional de la Cruz Roja, FICR
    Cruz Roja, Media Luna Roja
    Unión Europea, UE
    Comisión Europea
    Parlamento Europeo, Eurocámara
    Consejo de Europa
    Tribunal Europeo de Derechos Humanos, TEDH
    Unión Africana
    Frontex
    Europol
    Interpol, INTERPOL
    OSCE
    OTAN
    Misión Internacional Independiente de Determinación de los Hechos, Misión de Determinación de los Hechos, Misión de Verificación de los Hechos, Misión de Investigación de la ONU
    Grupo de Expertos en Derechos Humanos sobre Nicaragua, GHREN
    Grupo de Trabajo sobre Detenciones Arbitrarias
    Comité contra la Desaparición Forzada, CED
    Comité contra la Tortura
    Consejo de Derechos Humanos
    Consejo de Seguridad
    Mecanismo Especial de Seguimiento para Nicaragua, MESENI
    Grupo Interdisciplinario de Expertos Independientes, GIEI
    Celac, CELAC
    Mercosur
    Caricom
    Asean, ASEAN
    Liga Árabe
    Vaticano, Santa Sede
    `,
  ),
  ...known(
    'ngo',
    `
    Amnistía Internacional, Amnistía, Amnesty International
    Human Rights Watch, HRW
    Reporteros Sin Fronteras, RSF
    Comité para la Protección de los Periodistas, CPJ
    Médicos Sin Fronteras, MSF
    Save the Children
    Oxfam
    Washington Office on Latin America, Oficina en Washington para Asuntos Latinoamericanos, WOLA
    Federación Internacional por los Derechos Humanos, FIDH
    Organización Mundial contra la Tortura, OMCT
    Comisión Internacional de Juristas
    Freedom House
    Civicus
    Front Line Defenders
    Global Witness
    Transparencia Internacional
    Artículo 19, Article 19
    Sociedad Interamericana de Prensa, SIP
    Fundación para la Libertad de Prensa, FLIP
    Prisoners Defenders
    Consejo Noruego para los Refugiados, NRC
    Caminando Fronteras
    Race and Equality, Raza e Igualdad, Instituto Raza e Igualdad
    CEJIL
    Foro Penal
    Provea, Programa Venezolano de Educación-Acción en Derechos Humanos
    Justicia Encuentro y Perdón, JEP
    Comité por la Libertad de los Presos Políticos, Clippve
    Observatorio Venezolano de Prisiones, OVP
    Observatorio Venezolano de Conflictividad Social, OVCS
    Observatorio Venezolano de Violencia, OVV
    Una Ventana a la Libertad, UVL
    Cofavic
    Sindicato Nacional de Trabajadores de la Prensa, SNTP
    Realidad Helicoide
    Surgentes
    Cubalex
    Justicia 11J
    Observatorio Cubano de Derechos Humanos, OCDH
    Comisión Cubana de Derechos Humanos
    Observatorio Cubano de Conflictos, OCC
    Centro de Documentación de Prisiones Cubanas, CDPC
    Centro Nicaragüense de Derechos Humanos, Cenidh, CENIDH
    Asociación Nicaragüense Pro Derechos Humanos, ANPDH
    Comisión Permanente de Derechos Humanos, CPDH
    Mecanismo para el Reconocimiento de Personas Presas Políticas
    Unidad de Defensa Jurídica, UDJ
    Colectivo Nicaragua Nunca Más, Nicaragua Nunca +
    Comité Pro Liberación de Presos Políticos, Comité Pro Liberación
    Monitoreo Azul y Blanco
    Unión de Presas y Presos Políticos Nicaragüenses
    Cristosal
    Socorro Jurídico Humanitario
    Fundación de Estudios para la Aplicación del Derecho, Fespad, FESPAD
    Servicio Social Pasionista, SSPAS
    Movimiento de Víctimas del Régimen, MOVIR
    Azul Originario
    Instituto de Derechos Humanos de la UCA, Idhuca, IDHUCA
    Centro Prodh, Centro de Derechos Humanos Miguel Agustín Pro Juárez
    Data Cívica
    Causa en Común
    Instituto Mexicano de Derechos Humanos y Democracia, IMDHD
    Movimiento por Nuestros Desaparecidos en México, MNDM
    Tlachinollan
    Fray Bartolomé de las Casas, Frayba
    Quinto Elemento Lab
    Fundación para la Justicia
    Indepaz, Instituto de Estudios para el Desarrollo y la Paz, INDEPAZ
    Temblores, Temblores ONG
    Somos Defensores
    Codhes, CODHES
    Cinep, CINEP
    Comisión Colombiana de Juristas
    Comité de Solidaridad con los Presos Políticos
    Campaña Defender la Libertad
    Misión de Observación Electoral, MOE
    Dejusticia
    CAJAR, Colectivo de Abogados José Alvear Restrepo
    Coordinadora Nacional de Derechos Humanos, CNDDHH, CNDH Perú
    Instituto de Defensa Legal, IDL
    Asociación Pro Derechos Humanos, Aprodeh, APRODEH
    Asamblea Permanente de Derechos Humanos, APDH, Asamblea Permanente de Derechos Humanos de Bolivia, APDHB
    Instituto de Terapia e Investigación sobre las Secuelas de la Tortura, ITEI
    CEDIB
    Comisión Ecuménica de Derechos Humanos, CEDHU
    Alianza de Organizaciones por los Derechos Humanos
    Confederación de Nacionalidades Indígenas del Ecuador, Conaie, CONAIE
    Fundación Regional de Asesoría en Derechos Humanos, INREDH
    Centro de Estudios Legales y Sociales, CELS
    Comisión Provincial por la Memoria, CPM
    Coordinadora contra la Represión Policial e Institucional, Correpi, CORREPI
    Abuelas de Plaza de Mayo
    Madres de Plaza de Mayo
    Equipo Argentino de Antropología Forense, EAAF
    Comisión Chilena de Derechos Humanos
    Londres 38
    Corporación Humanas
    Colegio Médico
    Colegio de Abogados
    Codehupy, CODEHUPY
    Serpaj, SERPAJ
    Cofadeh, COFADEH, Comité de Familiares de Detenidos Desaparecidos en Honduras
    Cáritas
    Pastoral Social
    Observatorio Sirio para los Derechos Humanos, OSDH, Observatorio Sirio
    Red Siria para los Derechos Humanos, SNHR
    Iran Human Rights, IHR, Iran Human Rights Activists News Agency
    HRANA, Human Rights Activists News Agency
    Hengaw
    Asociación de Asistencia a los Presos Políticos, AAPP
    Viasna
    OVD-Info
    Memorial
    Airwars
    B'Tselem
    Addameer
    Club de Prisioneros Palestinos, Sociedad de Prisioneros Palestinos
    Euro-Med
    ACLED
    Plataforma Decide
    Centro para Democracia y Derechos Humanos, CDD
    Comisión Española de Ayuda al Refugiado, CEAR
    SOS Racismo
    Irídia
    APDHA, Asociación Pro Derechos Humanos de Andalucía
    SOS Méditerranée
    Open Arms
    Unión Americana de Libertades Civiles, ACLU
    Conferencia Episcopal
    Vicaría de la Solidaridad
    Agrupación de Familiares de Detenidos Desaparecidos
    `,
  ),
  ...known(
    'families',
    `
    Comité de Madres en Defensa de la Verdad
    Asociación Madres de Abril
    Madres Buscadoras de Sonora
    Guerreros Buscadores
    Comité de Familiares
    `,
  ),
  ...known(
    'authority',
    `
    Defensoría del Pueblo, Defensoría, Defensor del Pueblo, Defensora del Pueblo
    Procuraduría para la Defensa de los Derechos Humanos, PDDH
    Procuraduría de Derechos Humanos, PDH
    Comisión Nacional de los Derechos Humanos, CNDH
    Comisión Nacional de Búsqueda, CNB
    Registro Nacional de Personas Desaparecidas y No Localizadas, RNPDNO
    Instituto Nacional de Migración, INM
    Secretaría de Gobernación, Segob, SEGOB
    Secretaría de la Defensa Nacional, Sedena, SEDENA
    Secretaría de Marina, Semar
    Secretaría de Seguridad y Protección Ciudadana, SSPC
    Fiscalía General de la República, Fiscalía General, FGR
    Guardia Nacional, GN
    Policía Nacional Civil, PNC
    Policía Nacional Bolivariana, PNB
    Policía Nacional del Perú, PNP
    Policía de Investigaciones, PDI
    Carabineros
    Gendarmería
    Servicio Médico Legal, SML
    Cuerpo de Investigaciones Científicas Penales y Criminalísticas, CICPC, Cicpc
    Servicio Bolivariano de Inteligencia Nacional, Sebin, SEBIN
    Dirección General de Contrainteligencia Militar, Dgcim, DGCIM
    Ministerio para el Servicio Penitenciario, MPPSP
    Ministerio Público, MP
    Tribunal Supremo de Justicia, TSJ
    Consejo Nacional Electoral, CNE
    Ministerio del Interior, Mininter
    Ministerio de Salud, Minsa, Minsal
    Ministerio de Defensa, Mindef, Mindefensa
    Ministerio de Justicia, Minjus
    Ministerio de Gobernación, Migob, Gobernación
    Cancillería
    Instituto Nacional Penitenciario y Carcelario, INPEC, Inpec
    Instituto Nacional Penitenciario, INPE
    Servicio Nacional de Atención Integral a Personas Privadas de la Libertad, SNAI
    Unidad para las Víctimas, Uariv
    Unidad Nacional para la Gestión del Riesgo de Desastres, UNGRD
    Unidad de Búsqueda de Personas Dadas por Desaparecidas, UBPD
    Jurisdicción Especial para la Paz
    Medicina Legal, Instituto Nacional de Medicina Legal
    Migración Colombia
    Instituto de Investigaciones Forenses, IDIF
    Instituto Nacional de Derechos Humanos, INDH
    Instituto de Medicina Legal, IML
    Sistema Penitenciario Nacional
    Servicio Nacional de Menores, Sename
    Senapred, Onemi, ONEMI
    Instituto Nacional de Defensa Civil, Indeci, INDECI
    Protección Civil
    Conred, CONRED
    Copeco, COPECO
    Secretaría de Gestión de Riesgos
    Centro de Operaciones de Emergencia, COE
    Dirección General de Migración
    Instituto Guatemalteco de Migración
    Servicio Nacional de Migraciones, Sermig, Senafront
    Guardia Civil
    Policía Nacional
    Ertzaintza
    Mossos d'Esquadra, Mossos
    Salvamento Marítimo
    Delegación del Gobierno
    Audiencia Nacional
    Moncloa
    Departamento de Estado
    Departamento de Seguridad Nacional, DHS
    Departamento de Justicia
    Servicio de Inmigración y Control de Aduanas, ICE
    Oficina de Aduanas y Protección Fronteriza, CBP, Patrulla Fronteriza
    Casa Blanca
    Pentágono
    Guardia Costera
    Kremlin
    Guardia Revolucionaria
    Supremo Tribunal Federal, STF
    Procuraduría General de la República, PGR
    FBI
    DEA
    CIA
    Fuerzas de Defensa de Israel, FDI
    Ministerio de Sanidad de Gaza, Ministerio de Salud de Gaza
    Hamás, Hamas
    Casa Presidencial
    Asamblea Nacional
    Asamblea Legislativa
    Fuerza Armada Nacional Bolivariana, FANB
    Ejército Nacional
    Centro de Confinamiento del Terrorismo, Cecot
    `,
  ),
  ...known(
    'opposition',
    `
    Plataforma Unitaria Democrática, Plataforma Unitaria, PUD
    Mesa de la Unidad Democrática, MUD
    Vente Venezuela
    Voluntad Popular
    Primero Justicia
    Alianza Cívica por la Justicia y la Democracia, Alianza Cívica
    Unidad Nacional Azul y Blanco, UNAB
    Gobierno de Unidad Nacional, NUG
    Comando con Venezuela, Comando ConVzla
    Comunidad Ciudadana
    Movimiento al Socialismo, MAS-IPSP
    Partido Popular, PP
    Partido Socialista Obrero Español, PSOE
    Movimiento Semilla
    Consejo para la Transición Democrática en Cuba
    Unpacu, Unión Patriótica de Cuba
    FMLN
    `,
  ),
  ...known(
    'agency',
    `
    Agencia EFE, EFE
    Agence France-Presse, AFP, Agencia France-Presse
    Associated Press, AP, The Associated Press
    Reuters
    Europa Press, EP
    DPA, dpa
    ANSA, Ansa
    Xinhua
    Sputnik
    TASS
    Interfax
    RIA Nóvosti, RIA Novosti
    Prensa Latina
    Télam, Telam
    Notimex
    Agencia Andina
    Agencia Venezolana de Noticias, AVN
    Agencia Boliviana de Información, ABI
    Agencia de Noticias Fides, ANF
    Agencia Cubana de Noticias, ACN
    Noticias Argentinas
    Colprensa
    Bloomberg
    Anadolu
    Agencia Brasil
    Lusa
    Kyodo
    Yonhap
    IRNA
    Mizan
    Tasnim
    Fars
    Belta, BelTA
    Ukrinform
    UPI
    ACAN-EFE, Acan-Efe
    Agencia Uno, ATON, Aton Chile
    Cuartoscuro
    IPS
    TASR
    WAFA
    Servimedia
    `,
  ),
  ...known(
    'outlet',
    `
    BBC Mundo, BBC News Mundo, BBC
    CNN en Español, CNN
    Deutsche Welle, DW
    France 24
    Radio Francia Internacional, RFI
    Voz de América, VOA
    Radio Free Europe, Radio Europa Libre, RFE/RL
    Al Jazeera, Al Yazira
    The New York Times, New York Times
    The Washington Post, Washington Post
    The Guardian
    The Wall Street Journal
    Financial Times
    Le Monde
    El País
    El Mundo
    ABC
    La Vanguardia
    El Confidencial
    elDiario.es
    RTVE, TVE, RNE
    Cadena SER
    El Nacional
    Efecto Cocuyo
    El Pitazo
    Tal Cual, TalCual
    Runrunes, Runrun.es
    Armando.info
    Caraota Digital
    VPItv
    NTN24
    Telesur, teleSUR
    Venezolana de Televisión, VTV
    Globovisión
    Últimas Noticias
    El Universal
    La Patilla
    Monitoreamos
    Divergentes
    100% Noticias
    La Prensa
    Artículo 66
    Despacho 505
    Nicaragua Investiga
    Onda Local
    El 19 Digital
    El Faro
    La Prensa Gráfica
    El Diario de Hoy, elsalvador.com
    Revista Factum, Factum
    Gato Encerrado, GatoEncerrado
    Prensa Libre
    elPeriódico
    Plaza Pública
    Animal Político
    Milenio
    La Jornada
    Excélsior
    Aristegui Noticias
    A dónde van los desaparecidos
    Televisa
    El Tiempo
    El Espectador
    Caracol Radio, Noticias Caracol, Caracol
    Blu Radio
    RCN
    W Radio
    La Silla Vacía
    El Comercio
    La República
    Ojo Público, OjoPúblico
    IDL-Reporteros
    RPP, RPP Noticias
    Wayka
    El Deber
    Página Siete
    Los Tiempos
    Erbol
    La Razón
    Radio Fides
    Ecuavisa
    Teleamazonas
    Plan V
    Clarín
    La Nación
    Página/12, Página 12
    Infobae
    La Tercera
    El Mercurio
    CIPER, Ciper Chile
    BioBioChile, Radio Bío-Bío, Biobío
    El Mostrador
    Meganoticias
    TVN
    ABC Color
    Última Hora
    El Observador
    El País Uruguay
    14ymedio
    Diario de Cuba
    CiberCuba
    Cubanet, CubaNet
    El Toque, elTOQUE
    Granma
    Cubadebate
    Radio Martí, Martí Noticias
    El Nuevo Herald
    Miami Herald
    Univision, Univisión
    Telemundo
    La Opinión
    Contracorriente
    El Heraldo
    Diario Libre
    Listín Diario
    Meduza
    Mediazona
    Irrawaddy
    Myanmar Now
    Haaretz
    `,
  ),
];

const BODIES = 'organización|entidad|institución|ong|asociación|fundación|agrupación|colectivo|observatorio|plataforma';

/** Those who can say something, and how they are named and pointed back to. */
export const agents: Lexicon['agents'] = {
  heads: [...HEADS, ...people],
  known: KNOWN,
  joiners: words('de del la las los el y e para por contra pro d da das dos do von van der di'),
  notNames: words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    setiembre octubre noviembre diciembre el la los las un una unos unas lo al del en de a ante bajo con contra desde
    durante entre hacia hasta para por según sin sobre tras y e o u ni pero sino aunque mientras cuando donde como que
    quien quienes cual cuales este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso su sus
    mi mis nuestro nuestra nuestros nuestras se no sí ya aún todavía también tampoco además así luego después antes
    ayer hoy mañana anoche ahora entonces solo sólo apenas casi más menos unos otros otras otro otra todos todas todo
    muchos muchas varios varias algunos algunas cada ambos dos tres cuatro cinco seis siete ocho nueve diez once doce
    veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles decenas centenares
    él ella ellos ellas usted ustedes yo tú nosotros les le nos me te si porque pues sin embargo asimismo igualmente
    finalmente mientras tanto afirmó dijo agregó señaló indicó informó explicó precisó aseguró denunció van son fueron
    hay había hubo es era está están siguen permanecen quedan salieron murieron total entre ellos actualización urgente
    atención última hora foto fotos video vídeo fuente lea leer ver más noticias redacción opinión editorial nacional
    día director directora vence entérate video internacional internacionales política sucesos mundo navidad nochebuena pascua dios señor señora don doña ojo bueno
    gracias según cerca alrededor unas aproximadamente presos detenidos muertos heridos balance cifras claves resumen
  `),
  adjectives: words(`
    al ales ano ana anos anas eno ena enos enas ense enses ario aria arios arias ico ica icos icas ivo iva ivos ivas
    able ables ible ibles ista istas ado ada ados adas ido ida idos idas ante antes ente entes iente ar ares esa eses
    esas ino ina inos inas il iles oso osa osos osas ero era eros eras tor tora tores toras local rio ria rios rias eco eca
    ecos ecas aco aca acos acas uno una`),
  by: ['por'],
  naming: ['llamado|llamada|denominado|denominada|bautizado|bautizada', 'conocido|conocida como'],
  possessives: ['su', 'sus'],
  same: ['mismo', 'misma', 'mismos', 'mismas'],
  firstPerson: {
    words: words('nosotros nosotras nuestro nuestra nuestros nuestras hemos habíamos tenemos podemos sabemos'),
    endings: ['mos'],
  },
  particular: [
    'policía',
    'fiscalía',
    'ejército',
    'armada',
    'defensoría',
    'embajada',
    'tribunal',
    'corte',
    'iglesia',
    'hospital',
    'universidad',
    'oposición',
    'gobierno',
  ],
  backward: [
    ...phrases(
      `esta|esa|la|dicha|citada|misma|propia|mencionada|referida ${BODIES}, la misma organización|entidad|fuente|ong, la propia ${BODIES}, este|ese|el|dicho|citado|mismo|propio comité|colectivo|observatorio|foro|grupo|mecanismo|centro|organismo|monitor, este|ese|el|dicho mismo? grupo, la|esta red|coordinadora|coalición|alianza, oenegé|onegé, los activistas|abogados|defensores|letrados`,
    ).map((pattern) => ({ pattern, kind: 'ngo' as const })),
    ...phrases(
      'el|la|este|esta|ese|esa|dicho|dicha|citado|citada|mismo|misma|propio|propia ministerio|ministro|ministra|gobierno|policía|fiscalía|fiscal|secretaría|cartera|dependencia|institución|funcionario|funcionaria|mandatario|mandataria|presidente|presidenta|defensoría|tribunal|corte|comisario|comandante|general|gobernador|gobernadora|alcalde|alcaldesa|ejecutivo|régimen|subsecretaría|subsecretario|autoridad|titular|jefe|jefa|magistrado|juez|jueza|gobernante|senador|diputado|ejército|magistrada|despacho|canciller|embajada|procurador|procuradora, las autoridades, el mismo|propio funcionario|ministro|ministerio|gobierno|departamento|presidente, el titular de|del, las fuerzas de seguridad, el alto cargo',
    ).map((pattern) => ({ pattern, kind: 'authority' as const })),
    ...phrases(
      'la|esta|citada|misma|propia agencia, la agencia estatal|oficial|de noticias, el despacho de agencia, las agencias',
    ).map((pattern) => ({ pattern, kind: 'agency' as const })),
    ...phrases(
      'el|este|ese|citado|mismo|propio diario|periódico|medio|portal|rotativo|semanario|canal, la|esta|esa|citada|misma revista|emisora|cadena|televisora|publicación',
    ).map((pattern) => ({ pattern, kind: 'outlet' as const })),
    ...phrases('los|las|sus familiares|familias|madres|parientes|deudos|allegados, las familias').map((pattern) => ({
      pattern,
      kind: 'families' as const,
    })),
    ...phrases(
      'la oposición, la coalición opositora?, el|la|dicho partido|alianza|bloque|plataforma, la líder opositora, el opositor|dirigente, la opositora|dirigente',
    ).map((pattern) => ({ pattern, kind: 'opposition' as const })),
    ...phrases(
      'el|este|dicho|citado|mismo organismo, el organismo internacional|multilateral|interamericano, la oficina|misión|comisión|agencia de la onu?, el relator, la relatora, el alto comisionado',
    ).map((pattern) => ({ pattern, kind: 'international' as const })),
    ...phrases(
      'el|la experto|experta|analista|investigador|investigadora|académico|académica|especialista|estudio',
    ).map((pattern) => ({ pattern, kind: 'expert' as const })),
    ...phrases(
      'la|esta|esa|misma|dicha|citada misma|propia|citada comisión|unidad|oficina|comunidad|junta|central|misión|mesa|empresa|universidad|diócesis, el|este mismo|propio hospital|sindicato|instituto|partido|comando|servicio|cuerpo, el cura, el párroco, el obispo, el médico, la médica, la doctora, el doctor, la enfermera, el sindicato, el gremio, el hospital, el rector, la rectora',
    ).map((pattern) => ({ pattern, kind: null })),
    ...phrases(
      'la|esa|esta misma|última? lista|nómina|cuenta|cifra|versión, el|ese|este último? padrón|contador|cómputo|censo, ella, ellos, ellas, su portavoz|vocero|vocera|presidente|presidenta|director|directora|comunicado|informe|balance|registro|lista|recuento|conteo|vicepresidente|coordinador|coordinadora|titular|cuenta, el|la|los|las portavoz|vocero|vocera|voceros, el|este|ese|dicho|mismo informe|reporte|balance|comunicado|documento|boletín|recuento|conteo|registro|listado|texto|mensaje, la misma fuente, las mismas fuentes, la fuente, las fuentes, la nota, la abogada, el abogado, la activista, el activista, el director, la directora, el dirigente, la dirigente, la defensora, el defensor',
    ).map((pattern) => ({ pattern, kind: null })),
  ],
};

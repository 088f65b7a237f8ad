import type { CountedNoun, Lexicon } from '../lexicon.ts';
import { phrases } from './forms.ts';

const counted = (population: string, text: string): readonly CountedNoun[] =>
  phrases(text).map((pattern) => ({ pattern, population }));

const COUNTED: readonly CountedNoun[] = [
  ...counted(
    'people',
    `
    persona|personas, individuo|individuos, ciudadano|ciudadana|ciudadanos, gente, ser|seres humano|humanos, alma|almas, vida|vidas, vidas humanas, sujeto|sujetos, víctima|víctimas, víctima|víctimas mortal|mortales|fatales, habitante|habitantes, vecino|vecina|vecinos|vecinas, poblador|pobladora|pobladores|pobladoras, residente|residentes, lugareño|lugareños, involucrado|involucrada|involucrados|involucradas, implicado|implicados|implicadas, ocupante|ocupantes, pasajero|pasajera|pasajeros|pasajeras, tripulante|tripulantes, beneficiario|beneficiaria|beneficiarios|beneficiarias, beneficiado|beneficiada|beneficiados|beneficiadas, afectado|afectada|afectados|afectadas, integrante|integrantes, miembro|miembros, paciente|pacientes, simpatizante|simpatizantes, seguidor|seguidora|seguidores|seguidoras, militante|militantes, partidario|partidarios, asistente|asistentes, presente|presentes, sobreviviente|sobrevivientes, compatriota|compatriotas, connacional|connacionales, nacional|nacionales, familiar|familiares, pariente|parientes, creyente|creyentes, feligrés|feligreses, fiel|fieles, hermano|hermana|hermanos, compañero|compañera|compañeros|compañeras, amigo|amigos, hincha|hinchas, turista|turistas, enfermo|enferma|enfermos|enfermas, persona|personas con discapacidad, trans, persona|personas trans, nombre|nombres, rostros, cristiano|cristianos, presuntos, partícipe|partícipes, participante|participantes, usuario|usuarios, espectador|espectadores, transeúnte|transeúntes, peatón|peatones, conductor|conductores, motociclista|motociclistas, ciclista|ciclistas, descendientes, contagiados, mayores, dirigente|dirigentes, líder|lideresa|líderes, líder|líderes social|sociales|comunitarios, referente|referentes
    muerto|muerta|muertos|muertas, fallecido|fallecida|fallecidos|fallecidas, difunto|difunta|difuntos|difuntas, asesinado|asesinada|asesinados|asesinadas, cadáver|cadáveres, cuerpo|cuerpos, caído|caídos, ejecutado|ejecutados|ejecutadas, ahogado|ahogados, mártir|mártires, occiso|occisos, abatido|abatidos, restos
    herido|herida|heridos|heridas, lesionado|lesionada|lesionados|lesionadas, baleado|baleada|baleados|baleadas, hospitalizado|hospitalizada|hospitalizados|hospitalizadas, contuso|contusos, golpeado|golpeados|golpeadas, torturado|torturados|torturadas, agredido|agredida|agredidos|agredidas, intoxicado|intoxicados, lastimado|lastimados|lastimadas, quemado|quemados, mutilado|mutilados, atendido|atendidos|atendidas, accidentado|accidentados
    desaparecido|desaparecida|desaparecidos|desaparecidas, ausente|ausentes, extraviado|extraviados, persona|personas desaparecida|desaparecidas, persona|personas no localizada|localizadas, no localizados|localizadas
    detenido|detenida|detenidos|detenidas, arrestado|arrestada|arrestados|arrestadas, aprehendido|aprehendida|aprehendidos|aprehendidas, capturado|capturada|capturados|capturadas, apresado|apresada|apresados|apresadas, retenido|retenida|retenidos|retenidas, secuestrado|secuestrada|secuestrados|secuestradas, encarcelado|encarcelada|encarcelados|encarceladas, recapturado|recapturados|recapturadas, demorado|demorados|demoradas, intervenido|intervenidos
    liberado|liberada|liberados|liberadas, excarcelado|excarcelada|excarcelados|excarceladas, indultado|indultada|indultados|indultadas, amnistiado|amnistiados|amnistiadas, absuelto|absueltos|absueltas, evadido|evadidos, fugado|fugados, prófugo|prófugos, fugitivo|fugitivos
    condenado|condenada|condenados|condenadas, sentenciado|sentenciada|sentenciados|sentenciadas, imputado|imputada|imputados|imputadas, procesado|procesada|procesados|procesadas, acusado|acusada|acusados|acusadas, investigado|investigada|investigados|investigadas, sospechoso|sospechosa|sospechosos|sospechosas, encausado|encausada|encausados|encausadas, denunciado|denunciada|denunciados|denunciadas, formalizado|formalizados|formalizadas, delincuente|delincuentes, criminal|criminales, enjuiciado|enjuiciados, indiciado|indiciados, sindicado|sindicados, infractor|infractores, supuesto|supuestos delincuente|delincuentes, narcotraficante|narcotraficantes, traficante|traficantes, saqueador|saqueadores, homicida|homicidas, violadores, ladrones
    desterrado|desterrada|desterrados|desterradas, expulsado|expulsada|expulsados|expulsadas, exiliado|exiliada|exiliados|exiliadas, apátridas
    pdi|pdis|idp|idps, desplazado|desplazada|desplazados|desplazadas, damnificado|damnificada|damnificados|damnificadas, evacuado|evacuada|evacuados|evacuadas, desalojado|desalojados|desalojadas, albergado|albergados
    rescatado|rescatados|rescatadas, ileso|ilesos, rehén|rehenes
    `,
  ),
  ...counted(
    'people/cases',
    `
    caso|casos, expediente|expedientes, denuncia|denuncias, queja|quejas, querella|querellas, carpeta|carpetas, ficha|fichas, reporte|reportes, boleta|boletas de, beneficio|beneficios, medida|medidas, medida|medidas cautelar|cautelares|sustitutivas, orden|órdenes de libertad|excarcelación, testimonio|testimonios, episodio|episodios, salida|salidas, coincidencias, fianza|fianzas, indulto|indultos, resolución|resoluciones
    `,
  ),
  ...counted(
    'people/women',
    'mujer|mujeres, ciudadanas, señora|señoras, madre|madres, esposa|esposas, embarazada|embarazadas, muchacha|muchachas, abuela|abuelas, activistas mujeres, chica|chicas, hermanas',
  ),
  ...counted(
    'people/men',
    'hombre|hombres, varón|varones, señor|señores, padre|padres, esposos, muchacho|muchachos, caballeros, chico|chicos',
  ),
  ...counted(
    'people/children',
    'niño|niña|niños|niñas, menor|menores, menor|menores de edad, menor|menores de 18|dieciocho|15|14|12|16 años?, infante|infantes, bebé|bebés, lactante|lactantes, niñas y niños, niños y niñas, niños niñas y adolescentes, hijo|hija|hijos|hijas, infancias, huérfano|huérfanos, recién nacido|nacidos',
  ),
  ...counted(
    'people/adolescents',
    'adolescente|adolescentes, joven|jóvenes, juveniles, muchachas y muchachos, quinceañeros',
  ),
  ...counted(
    'people/elderly',
    'anciano|anciana|ancianos|ancianas, adulto|adulta|adultos|adultas mayor|mayores, persona|personas mayor|mayores, jubilado|jubilada|jubilados|jubiladas, pensionado|pensionados, abuelos, octogenario|octogenarios, mayores de 60|65|70|80 años',
  ),
  ...counted('people/adults', 'adulto|adulta|adultos|adultas'),
  ...counted(
    'people/prisoners',
    `
    preso|presa|presos|presas, recluso|reclusa|reclusos|reclusas, interno|interna|internos|internas, prisionero|prisionera|prisioneros|prisioneras, reo|reos|reas, convicto|convictos|convictas, presidiario|presidiarios|presidiarias, privado|privada|privados|privadas de? su|la? libertad, persona|personas privada|privadas de? su|la? libertad, persona|personas presa|presas|encarcelada|encarceladas|recluida|recluidas|detenida|detenidas, ppl, exprisionero|exprisioneros, expresos|expreso, recluido|recluida|recluidos|recluidas, condenado|condenados a muerte, presos comunes, penados, internados, cautivo|cautiva|cautivos|cautivas
    `,
  ),
  ...counted(
    'people/prisoners/political',
    `
    preso|presa|presos|presas|prisionero|prisionera|prisioneros|prisioneras|recluso|reclusos|detenido|detenida|detenidos|detenidas|reo|reos|expreso|expresos|exprisioneros político|política|políticos|políticas, persona|personas presa|presas|detenidas política|políticas, presos|presas|prisionero|prisioneros de conciencia, detenidos|detenidas|presos|presas|encarcelados|encarceladas|personas por|presas|detenidas motivos|razones|por políticos|políticas|motivos políticos?, presas y presos políticos, presos y presas políticas, manifestantes presos, rehén|rehenes políticos
    `,
  ),
  ...counted('people/prisoners/war', 'prisionero|prisioneros de guerra, prisioneros ucranianos|rusos'),
  ...counted(
    'people/protesters',
    'manifestante|manifestantes, protestante|protestantes, huelguista|huelguistas, marchista|marchistas, activistas y manifestantes, bloqueador|bloqueadores, alborotadores, vándalos, encapuchados, movilizado|movilizados, congregados, concentrados',
  ),
  ...counted(
    'people/foreigners',
    'extranjero|extranjera|extranjeros|extranjeras, ciudadano|ciudadana|ciudadanos|ciudadanas extranjero|extranjera|extranjeros|extranjeras, binacional|binacionales, persona|personas con doble nacionalidad, foráneos',
  ),
  ...counted(
    'people/nationals',
    `
    venezolano|venezolana|venezolanos|venezolanas, colombiano|colombiana|colombianos|colombianas, nicaragüense|nicaragüenses, salvadoreño|salvadoreña|salvadoreños|salvadoreñas, hondureño|hondureña|hondureños|hondureñas, guatemalteco|guatemalteca|guatemaltecos|guatemaltecas, mexicano|mexicana|mexicanos|mexicanas, cubano|cubana|cubanos|cubanas, haitiano|haitiana|haitianos|haitianas, peruano|peruana|peruanos|peruanas, chileno|chilena|chilenos|chilenas, boliviano|boliviana|bolivianos|bolivianas, argentino|argentina|argentinos|argentinas, ecuatoriano|ecuatoriana|ecuatorianos|ecuatorianas, paraguayo|paraguayos, uruguayo|uruguayos, brasileño|brasileña|brasileños|brasileñas, dominicano|dominicanos, panameño|panameños, costarricense|costarricenses, español|española|españoles|españolas, estadounidense|estadounidenses, norteamericano|norteamericanos, ruso|rusos, ucraniano|ucraniana|ucranianos|ucranianas, palestino|palestina|palestinos|palestinas, israelí|israelíes, iraní|iraníes, sirio|sirios, afgano|afganos, marroquí|marroquíes, senegalés|senegaleses, italiano|italiana|italianos|italianas, francés|franceses, alemán|alemanes, portugués|portugueses, birmano|birmanos, chino|chinos, turco|turcos, kurdo|kurdos, rohinyá|rohinyás, africano|africanos, subsahariano|subsaharianos, centroamericano|centroamericanos, bielorruso|bielorrusos, polaco|polacos, mozambiqueño|mozambiqueños, sudanés|sudaneses, libanés|libaneses, japonés|japoneses, puertorriqueños
    `,
  ),
  ...counted(
    'people/officials',
    'funcionario|funcionaria|funcionarios|funcionarias, funcionarios público|públicos, autoridades, exfuncionario|exfuncionarios, alcalde|alcaldesa|alcaldes|alcaldesas, diputado|diputada|diputados|diputadas, concejal|concejales, legislador|legisladores, senador|senadores, ministro|ministros, exministro|exministros, gobernador|gobernadores, juez|jueza|jueces, fiscal|fiscales, magistrado|magistrada|magistrados, empleado|empleados público|públicos, diplomático|diplomáticos, candidato|candidata|candidatos|candidatas, precandidatos, bombero|bomberos, rescatista|rescatistas, brigadista|brigadistas, paramédico|paramédicos',
  ),
  ...counted(
    'people/officials/police',
    'policía|policías, agente|agentes, efectivo|efectivos, uniformado|uniformada|uniformados|uniformadas, carabinero|carabineros, gendarme|gendarmes, oficial|oficiales, suboficial|suboficiales, efectivo|efectivos policial|policiales, funcionario|funcionarios policial|policiales, agente|agentes policial|policiales, agente|agentes de ~ policía, custodio|custodios, guardia|guardias, comisario|comisarios, miembro|miembros de la policía, antidisturbios, guardia|guardias civiles, mosso|mossos, ertzaina|ertzainas, alguacil|alguaciles, carcelero|carceleros, vigilante|vigilantes',
  ),
  ...counted(
    'people/officials/military',
    'militar|militares, soldado|soldados, efectivo|efectivos militar|militares, marino|marinos, marinero|marineros, infante|infantes de marina, teniente|tenientes, coronel|coroneles, sargento|sargentos, cabo|cabos, recluta|reclutas, conscripto|conscriptos, reservista|reservistas, guardia|guardias nacional|nacionales, tropa|tropas, elementos, elemento|elementos del ejército, uniformados militares, capitán|capitanes, general|generales',
  ),
  ...counted(
    'people/fighters',
    'combatiente|combatientes, guerrillero|guerrillera|guerrilleros|guerrilleras, rebelde|rebeldes, miliciano|milicianos, paramilitar|paramilitares, terrorista|terroristas, insurgente|insurgentes, yihadista|yihadistas, sicario|sicarios, pistolero|pistoleros, disidente|disidentes, mercenario|mercenarios, desmovilizado|desmovilizados, hombres armados, atacante|atacantes',
  ),
  ...counted(
    'people/gang-members',
    'pandillero|pandilleros|pandilleras, marero|mareros, miembro|miembros de pandillas|maras|la|el, colaborador|colaboradores de pandillas?, supuestos pandilleros, presunto|presuntos pandilleros, maras',
  ),
  ...counted('people/civilians', 'civil|civiles, no combatientes, población civil, paisano|paisanos'),
  ...counted(
    'people/journalists',
    'periodista|periodistas, comunicador|comunicadora|comunicadores|comunicadoras, reportero|reportera|reporteros|reporteras, fotógrafo|fotógrafa|fotógrafos, fotorreportero|fotorreporteros, camarógrafo|camarógrafos, trabajador|trabajadores de la prensa|medios|los, comunicador|comunicadores social|sociales, reportero|reporteros gráfico|gráficos, corresponsal|corresponsales, bloguero|blogueros, locutor|locutores',
  ),
  ...counted(
    'people/activists',
    'activista|activistas, opositor|opositora|opositores|opositoras, disidentes políticos, crítico|críticos, defensor|defensora|defensores|defensoras, defensor|defensora|defensores|defensoras de ~ derechos, sindicalista|sindicalistas, dirigente|dirigentes opositor|opositores|sindical|sindicales|político|políticos|social|sociales, líderes opositores, político|políticos|políticas, feminista|feministas, ambientalista|ambientalistas, ecologista|ecologistas, voluntario|voluntaria|voluntarios|voluntarias',
  ),
  ...counted(
    'people/lawyers',
    'abogado|abogada|abogados|abogadas, letrado|letrada|letrados|letradas, jurista|juristas',
  ),
  ...counted(
    'people/health-workers',
    'médico|médica|médicos|médicas, doctor|doctora|doctores, enfermero|enfermera|enfermeros|enfermeras, sanitario|sanitarios, trabajador|trabajadores de la salud|humanitario|humanitarios, cooperante|cooperantes',
  ),
  ...counted(
    'people/clergy',
    'sacerdote|sacerdotes, cura|curas, religioso|religiosa|religiosos|religiosas, obispo|obispos, pastor|pastores, monjas, seminarista|seminaristas, párroco|párrocos, diácono|diáconos, presbítero|presbíteros',
  ),
  ...counted(
    'people/teachers',
    'maestro|maestra|maestros|maestras, profesor|profesora|profesores|profesoras, docente|docentes, académico|académica|académicos|académicas, normalista|normalistas',
  ),
  ...counted(
    'people/students',
    'estudiante|estudiantes, alumno|alumna|alumnos|alumnas, universitario|universitaria|universitarios|universitarias, secundaristas, escolares',
  ),
  ...counted(
    'people/workers',
    'trabajador|trabajadora|trabajadores|trabajadoras, obrero|obrera|obreros|obreras, minero|minera|mineros|mineras, empleado|empleada|empleados|empleadas, jornalero|jornaleros|jornaleras, pescador|pescadora|pescadores, agricultor|agricultores, comerciante|comerciantes, vendedor|vendedores, taxista|taxistas, transportista|transportistas, chofer|choferes, chófer|chóferes, camionero|camioneros, empresario|empresaria|empresarios, ganadero|ganaderos, mototaxista|mototaxistas',
  ),
  ...counted(
    'people/peasants',
    'campesino|campesina|campesinos|campesinas, cocalero|cocaleros, comunero|comunera|comuneros, ejidatario|ejidatarios',
  ),
  ...counted(
    'people/indigenous',
    'indígena|indígenas, mapuche|mapuches, aimara|aimaras, quechua|quechuas, yanomami|yanomamis, wayuu, afrodescendiente|afrodescendientes, miskito|miskitos, nasa',
  ),
  ...counted(
    'people/migrants',
    'migrante|migrantes, inmigrante|inmigrantes, emigrante|emigrantes, indocumentado|indocumentada|indocumentados|indocumentadas, persona|personas migrante|migrantes|indocumentada|indocumentadas, deportado|deportada|deportados|deportadas, retornado|retornada|retornados|retornadas, repatriado|repatriada|repatriados|repatriadas, migrantes irregulares, extranjeros indocumentados|irregulares, sin papeles, balsero|balseros, náufrago|náufragos, polizón|polizones, caminante|caminantes',
  ),
  ...counted(
    'people/refugees',
    'refugiado|refugiada|refugiados|refugiadas, solicitante|solicitantes de asilo|refugio|protección, asilado|asilada|asilados|asiladas, persona|personas refugiada|refugiadas',
  ),
  ...counted(
    'people/displaced',
    'desplazado|desplazada|desplazados|desplazadas interno|interna|internos|internas, persona|personas desplazada|desplazadas, desplazados forzados',
  ),
  ...counted(
    'people/families',
    'familia|familias, hogar|hogares, núcleo|núcleos familiar|familiares, grupo|grupos familiar|familiares, matrimonio|matrimonios, pareja|parejas',
  ),
  ...counted(
    'people/lgbt',
    'persona|personas lgbt|lgbti|lgbtiq|lgbtq, gay|gays, lesbianas, homosexual|homosexuales, mujeres trans',
  ),
  ...counted('people/voters', 'votante|votantes, elector|electores'),
  ...counted(
    'things/vehicles',
    'vehículo|vehículos, automóvil|automóviles, auto|autos, carro|carros, coche|coches, camioneta|camionetas, camión|camiones, motocicleta|motocicletas, moto|motos, autobús|autobuses, bus|buses, ómnibus, microbús|microbuses, patrulla|patrullas, patrullero|patrulleros, tractor|tractores, ambulancia|ambulancias, tráiler|tráileres, vagón|vagones, tren|trenes, bicicleta|bicicletas, unidades de transporte, furgoneta|furgonetas, cisterna|cisternas, blindado|blindados, tanqueta|tanquetas',
  ),
  ...counted('things/tanks', 'tanque|tanques, carro|carros de combate'),
  ...counted(
    'things/boats',
    'barco|barcos, buque|buques, embarcación|embarcaciones, lancha|lanchas, lanchas rápidas, bote|botes, navío|navíos, nave|naves, patera|pateras, cayuco|cayucos, balsa|balsas, barcaza|barcazas, pesquero|pesqueros, yate|yates, carguero|cargueros, narcolancha|narcolanchas, neumática|neumáticas, fragata|fragatas, submarino|submarinos, semisumergible|semisumergibles',
  ),
  ...counted(
    'things/tankers',
    'petrolero|petroleros, tanquero|tanqueros, buque|buques petrolero|petroleros|tanquero|tanque|cisterna, superpetrolero|superpetroleros',
  ),
  ...counted(
    'things/aircraft',
    'avión|aviones, aeronave|aeronaves, avioneta|avionetas, helicóptero|helicópteros, caza|cazas, cazabombarderos, jet|jets',
  ),
  ...counted(
    'things/drones',
    'dron|drones, misil|misiles, cohete|cohetes, proyectil|proyectiles, vehículos aéreos no tripulados, bomba|bombas',
  ),
  ...counted(
    'things/houses',
    'casa|casas, vivienda|viviendas, departamento|departamentos dañados|destruidos, apartamento|apartamentos, rancho|ranchos, choza|chozas, domicilio|domicilios, predio|predios, finca|fincas, hogares destruidos, chabola|chabolas, carpa|carpas, tienda|tiendas de campaña',
  ),
  ...counted(
    'things/buildings',
    'edificio|edificios, edificación|edificaciones, inmueble|inmuebles, estructura|estructuras, construcción|construcciones, escuela|escuelas, colegio|colegios, hospital|hospitales dañados|destruidos, iglesia|iglesias, templo|templos, mezquita|mezquitas, comercio|comercios, negocio|negocios, local|locales, locales comerciales, tienda|tiendas, supermercado|supermercados, farmacia|farmacias, bodega|bodegas, almacén|almacenes, galpón|galpones, puente|puentes, estación|estaciones, estación|estaciones de metro|servicio, comisaría|comisarías, puesto|puestos policial|policiales, módulo|módulos, oficina|oficinas públicas, sede|sedes, peaje|peajes, monumento|monumentos, estatua|estatuas, centro|centros educativo|educativos|de salud, infraestructuras, instalación|instalaciones, subestación|subestaciones, torre|torres, silo|silos, refinería|refinerías, laboratorio|laboratorios, campamento|campamentos, puerto|puertos, aeropuerto|aeropuertos, recinto|recintos, nave|naves industriales, banco|bancos, sucursal|sucursales, cajero|cajeros, gasolinera|gasolineras, municipalidades, mercado|mercados, pozo|pozos',
  ),
  ...counted(
    'things/weapons',
    'arma|armas, arma|armas de fuego|guerra|largas|cortas|blancas, corte|cortes carcelario|carcelarios, punta|puntas, cuchillo|cuchillos, puñal|puñales, navaja|navajas, chuzo|chuzos, gancho|ganchos, arma|armas blanca|hechiza|hechizas|artesanal|artesanales, fusil|fusiles, fusil|fusiles de asalto, pistola|pistolas, revólver|revólveres, escopeta|escopetas, rifle|rifles, granada|granadas, munición|municiones, cartucho|cartuchos, proyectil|proyectiles incautados, explosivo|explosivos, artefacto|artefactos explosivos?, machete|machetes, bala|balas, cargador|cargadores, ametralladora|ametralladoras, lanzagranadas, chalecos, chaleco|chalecos antibalas, bombas molotov, cóctel|cócteles molotov, carabina|carabinas, dispositivo|dispositivos explosivos?',
  ),
  ...counted(
    'things/drugs',
    'dosis, paquete|paquetes, envoltorio|envoltorios, planta|plantas de ~ marihuana|coca, pastilla|pastillas, porro|porros, fardo|fardos, ladrillos, tableta|tabletas',
  ),
  ...counted(
    'things/property',
    'propiedad|propiedades, bien|bienes, bienes inmuebles, terreno|terrenos, hectárea|hectáreas, empresa|empresas confiscadas, cuenta|cuentas bancarias, teléfono|teléfonos, celular|celulares, computadora|computadoras, equipo|equipos, ordenador|ordenadores, cabeza|cabezas de ganado, animal|animales, reses, galón|galones, barril|barriles',
  ),
];

const UNITS = phrases(`
  de euros|dólares|pesos|bolívares|soles|quetzales|lempiras|colones|córdobas|guaraníes|reales|francos|libras|litros|toneladas|kilos|hectáreas|votos|kilómetros|metros|barriles|habitantes|firmas|pesetas|yenes|rublos, mil|millones|millón|miles? de? pesos|dólares|euros|bolívares|soles|quetzales|lempiras|colones|córdobas|guaraníes|reales
  de cada, por uno|una, en contra, a favor, en blanco, de la mañana|tarde|noche|madrugada, del mediodía|día, en punto, am, pm, hs, hrs, veces más|menos
  haber|ser|estar|poder|tener|saber|dejar|hacer|dar, condena|sentencia|acusación|fianza|juicio, condena|sentencia firme|previa, acusación|orden formal|judicial, medida|medidas de, fianza
  caballería|caballerías, vara|varas, legua|leguas, arroba|arrobas, onza|onzas, mililitro|mililitros, ml, mg, gramos de, bidón|bidones, frasco|frascos, tubo|tubos de, grado|grados bajo, renglón|renglones, columna|columnas, verso|versos, vuelta|vueltas, fila|filas, escrito|escritos, puntos de sutura, puntos|puntada|puntadas, intento|intentos, minutos y, horas y
  año|años, año|años y|de|con, mes|meses, semana|semanas, día|días, hora|horas, minuto|minutos, segundo|segundos, quincena|quincenas, década|décadas, siglo|siglos, lustro|lustros, trimestre|trimestres, semestre|semestres, jornada|jornadas, noche|noches, mañanas, tardes, madrugadas, años de edad|prisión|cárcel|condena, fin|fines de semana, día|días de arresto, temporada|temporadas, sexenio, bienio, milenio
  kilómetro|kilómetros, km, metro|metros, m, centímetro|centímetros, cm, milímetro|milímetros, mm, milla|millas, millas náuticas, cuadra|cuadras, manzana|manzanas de, hectárea|hectáreas de, acres, pulgada|pulgadas, pies, kilómetros cuadrados, metros cuadrados|cúbicos, grado|grados, calibre
  kilo|kilos, kilogramo|kilogramos, kg, kgs, gramo|gramos, tonelada|toneladas, libra|libras, quintal|quintales, litro|litros, mililitros, galón|galones, barril|barriles de, megavatio|megavatios, mw, kilovatios, vatios, decibelios, milímetros de
  euro|euros, dólar|dólares, peso|pesos, bolívar|bolívares, córdoba|córdobas, quetzal|quetzales, lempira|lempiras, colón|colones, sol|soles, real|reales, guaraní|guaraníes, balboa|balboas, bs, usd, eur, bs.s, rublo|rublos, yuan|yuanes, yen|yenes, libras esterlinas, petros, ucv|utm|uf|umas, salario|salarios, salario|salarios mínimo|mínimos, centavo|centavos, rupias, kyats, liras, riales, meticales, francos, millones|millón|mil de? dólares|euros|pesos|bolívares|soles|reales|quetzales|lempiras, millardos|millardo de
  por ciento, porciento, punto|puntos, punto|puntos porcentual|porcentuales|básicos, porcentaje
  voto|votos, sufragio|sufragios, escaño|escaños, curul|curules, actas, votos a favor|en, abstención|abstenciones, papeletas
  página|páginas, folio|folios, artículo|artículos, párrafo|párrafos, capítulo|capítulos, palabra|palabras, caracteres, línea|líneas, tomo|tomos, anexo|anexos, hoja|hojas, fojas
  gol|goles, punto|puntos de, partido|partidos, set|sets, grado|grados celsius|centígrados, vez|veces, veces más, ocasión|ocasiones, piso|pisos, escalón, escala|escalas, magnitud, hp, gb|mb, megas, horas de, minutos de, pasos, capítulos, edición|ediciones, tuits|tuit|seguidores|visitas|reproducciones, comentarios, likes
`);

/** One person's noun before "de": the number is an age. */
const AGED =
  'hombre|mujer|joven|señora|señor|anciano|anciana|niño|niña|menor|mayor|adolescente|muchacho|muchacha|chico|chica|chaval|chavala|chavalo|pibe|piba|nene|nena|bebé|estudiante|actriz|actor|maestra|maestro|profesor|profesora|vecino|vecina|lectora|lector|costurera|obrero|obrera|campesino|campesina|soldado|sargento|coronel|teniente|capitán|periodista|reportero|reportera|fotógrafo|fotógrafa|médico|médica|enfermera|enfermero|taxista|chofer|conductor|pescador|pescadora|albañil|carpintero|mecánico|panadero|panadera|vendedor|vendedora|comerciante|jubilado|jubilada|abuelo|abuela|viuda|viudo|cura|monja|catequista|pastor|obispo|sacerdote|activista|opositor|opositora|recluso|reclusa|interno|reo|detenido|detenida|fallecido|fallecida|herido|herida|granjero|granjera|agricultor|agricultora|ingeniero|ingeniera|doctora|doctor|repartidor|cañero|heladero|bombero|minero|minera|alumno|alumna|universitario|universitaria|normalista|futbolista|músico|cantante|poeta|escritor|escritora|electricista|camionero|guardia|cucha|señorita|peluquera|cocinera|cocinero|modista|tejedora|secretaria|empleada|empleado';

/** Only words that make the number a name wherever they stand right before it: a false one here hides a figure. */
const REFERENCES = phrases(`
  vistas|visitas|visualizaciones|lecturas|descargas
  ${AGED} de
  n.º, número de
  capacidad|aforo|cupo|cupos|espacio|lugar|sitio|camas|literas para|de, capacidad declarada|oficial|instalada|real|máxima|nominal es|de? de|es|para?, capacidad es|era de, con|a capacidad de|para, se? construyó|construyeron|edificó|diseñó|hizo ~ para, quórum de, muestra de, reuniones|reunirse|grupos con|de más de?, cereso|cefereso|despacho|cuadra|nota, construido|construida|construidos|construidas|habilitado|habilitada|habilitados|diseñado|diseñada|diseñados|previsto|prevista|hecho|hecha|pensado|pensada|concebido|concebida|acondicionado ~ para, cárcel|penal|celda|gimnasio|estadio|salón|prisión|calabozo|cine|comedor ~ para, cabe|caben|cabía|cabían|cabrían|cupieran, le caben|cabían, de cada, cada, por cada
  mayores de, menores|menor de, el|la mayor de, cumple|cumplió|cumplía|cumplido|cumplirá
  minuto, segundo, fila|filas, carril, letra, dormitorio|dormitorios, pabellones, módulos, comuna, boletín, urgencia, folios, expediente|expedientes número, sala, butaca, asiento, dorsal, fiscalía número, ufi, kilo, inciso|incisos, talla, canal, grupo sanguíneo
  hasta|desde|hacia|pasadas|antes|después|cerca|alrededor|poco de? las, informativo|noticiero|noticiario|telediario|misa|edición|sesión|tren|función|turno de|del las, domingo|lunes|martes|miércoles|jueves|viernes|sábado|hoy|ayer|mañana|anoche|noche|tarde|madrugada|diaria|diario|reúne|reunió|reúnen|empezó|empieza|empezará|comenzó|comienza|arrancó|arranca|abre|abrió|cierra|cerró|sesiona|cita|convoca|amanece|termina|concluyó|reanuda|llama a las
  votación|perdió|ganó|empatan|empate por, votos a|contra|y, fianza|multa|multas|rescate|recompensa|indemnización|salario|sueldo|precio|crédito|presupuesto|bono|pensión|tarifa|cuota|deuda de, llamada|llamadas|llamar|llame|llamó|llamaron|llamen|marcar|marque|línea|teléfono|whatsapp al?, termina|terminada|terminado|acaba|acabado en, comité|comisión|jurado|plantilla|orquesta|coro|equipo|banda|tripulación de, de a
  artículo|artículos, art|arts, número|núm|nro, nº|n°, inciso, párrafo|párrafos, numeral, literal, página|páginas, pág|págs|pp, capítulo|capítulos, título, anexo, tomo, folio|folios, apartado, ley, decreto, decreto supremo|ley|legislativo|ejecutivo, ley orgánica, resolución, resolución ministerial|administrativa, expediente, acuerdo gubernativo|ministerial, circular, oficio, dictamen, convenio
  km, kilómetro, carrera, avenida, av, transversal, diagonal, manzana, lote, piso, apartamento, apto, depto, pabellón, módulo, aula, carretera, autopista, ruta, troncal, distrito, circuito, circunscripción, batallón, brigada, regimiento, división, celda número, calle número, juzgado número, sala número
  vuelo, vuelo|vuelos número, tren, autobús, bus, línea, canal, frecuencia, teléfono, teléfonos, tel, tlf, cel, celular, fax, whatsapp, llame al?, cédula, rif, ruc, nit, dni, pasaporte, matrícula, placa|placas, ci, código postal, apartado postal|aéreo, extensión
  edad, edades, calibre, talla, fase, etapa, nivel, grado, versión, temporada, episodio, copa, mundial, sub, fórmula, categoría, clase, modelo, covid, boeing, airbus, edición, siglo, top, studio, windows, iphone, expo, agenda, acta, serie
  país|nación|ciudad|pueblo|municipio|localidad|isla|estado|provincia|región|comuna|aldea de, ruta|carretera|vía|autopista|autovía nacional|federal|provincial|estatal|departamental|interprovincial
  hora, hrs, a eso de las, sobre las, a partir de las
`);

const OTHERS = phrases(`
  costilla|costillas, diente|dientes, muela|muelas, hueso|huesos, dedo|dedos, programa|programas, motor|motores, parrilla|parrillas, agujero|agujeros, hueco|huecos, boquete|boquetes, río|ríos, caminos, tensiómetro|tensiómetros, perro|perra|perros, gato|gata|gatos, pez|peces, mascota|mascotas, plato|platos, vaso|vasos, olla|ollas, manta|mantas, frazada|frazadas, cobija|cobijas, colchón|colchones, colchoneta|colchonetas, almohada|almohadas, litera|literas, hornilla|hornillas, pañal|pañales, tapaboca|tapabocas, mascarilla|mascarillas, barbijo|barbijos, vela|velas, silla|sillas, silla|sillas de ruedas, toldo|toldos, ventanuco|ventanucos, ventana|ventanas, pared|paredes, micrófono|micrófonos, lavadora|lavadoras, retroexcavadora|retroexcavadoras, excavadora|excavadoras, grúa|grúas, quirófano|quirófanos, ambulancias y, camilla|camillas, servilleta|servilletas, cuaderno|cuadernos, planilla|planillas, cuerda|cuerdas, globo|globos, bandera|banderas, pancarta|pancartas, camiseta|camisetas, flor|flores, ramo|ramos, corona|coronas, cruz|cruces, campanada|campanadas, canción|canciones, vuelta|vueltas
  matanza|matanzas, masacre|masacres, entrega|entregas, tanda|tandas, remesa|remesas, oleada|oleadas, establecimiento|establecimientos, parte médico|oficial|policial|forense
  duda|dudas, clave|claves, lección|lecciones, historia|historias, relato|relatos, capítulo|capítulos, nacionalidad|nacionalidades, apellido|apellidos, apodo|apodos, grafía|grafías, firma|firmas, página|páginas web, llamada|llamadas, llamado|llamados, promesa|promesas, condición|condiciones, requisito|requisitos, plazo|plazos, etapa|etapas, fase|fases, paso|pasos, mesa|mesas de, instancia|instancias, sala|salas, juzgado|juzgados, tribunal|tribunales, seccional|seccionales, comisaría|comisarías, dependencia|dependencias, pabellón|pabellones, módulo|módulos, barricada|barricadas, barrera|barreras, retén|retenes, alcabala|alcabalas, garita|garitas, camposanto|camposantos, cementerio|cementerios, cuartel|cuarteles, embajada|embajadas, consulado|consulados, diócesis, parroquia|parroquias, medios y, fuente|fuentes, lista|listas de, versión|versiones, cadáveres de animales, metro|metros cuadrados, base|bases de, mandato|mandatos, legislatura|legislaturas
  organización|organizaciones, ong|ongs, institución|instituciones, entidad|entidades, colectivo|colectivos, grupo|grupos, asociación|asociaciones, partido|partidos, sindicato|sindicatos, gremio|gremios, empresa|empresas, compañía|compañías, medio|medios, medio|medios de comunicación, agencia|agencias, organismo|organismos, ministerio|ministerios, comité|comités, comisión|comisiones, comisiones estatales, universidad|universidades, bancada|bancadas, gobierno|gobiernos, delegación|delegaciones, federación|federaciones, coalición|coaliciones, banda|bandas, cártel|cárteles, pandilla|pandillas, célula|células, estructura|estructuras criminal|criminales, facción|facciones, frente|frentes, clan|clanes
  país|países, estado|estados, provincia|provincias, departamento|departamentos, región|regiones, municipio|municipios, ciudad|ciudades, localidad|localidades, distrito|distritos, comuna|comunas, cantón|cantones, parroquia|parroquias, barrio|barrios, pueblo|pueblos, comunidad|comunidades, aldea|aldeas, caserío|caseríos, vereda|veredas, isla|islas, nación|naciones, estados miembros, zona|zonas, sector|sectores, lugar|lugares, sitio|sitios, punto|puntos, colonia|colonias, corregimiento|corregimientos, resguardo|resguardos, corregimientos
  cárcel|cárceles, prisión|prisiones, penal|penales, centro|centros, centro|centros de reclusión|detención|penitenciarios|salud|votación|acopio, penitenciaría|penitenciarías, hospital|hospitales, recinto|recintos electoral|electorales, calabozo|calabozos, celda|celdas, albergue|albergues, refugio|refugios, campo|campos, fosa|fosas, fosas clandestinas|comunes, morgue|morgues, tumba|tumbas
  lista|listas, listado|listados, informe|informes, reporte|reportes de|anuales, comunicado|comunicados, carta|cartas, video|vídeo|videos|vídeos, fotografía|fotografías, foto|fotos, imagen|imágenes, documento|documentos, entrevista|entrevistas, audiencia|audiencias, sesión|sesiones, reunión|reuniones, visita|visitas, ronda|rondas, pregunta|preguntas, respuesta|respuestas, mensaje|mensajes, decreto|decretos, ley|leyes, artículo|artículos, tratado|tratados, acuerdo|acuerdos, propuesta|propuestas, recomendación|recomendaciones, delito|delitos, cargo|cargos, pena|penas, motivo|motivos, razón|razones, causa|causas, factor|factores, prueba|pruebas, elemento|elementos de, versión|versiones, tipo|tipos, categoría|categorías, forma|formas, manera|maneras, aspecto|aspectos, opción|opciones, resolución|resoluciones de|del, amparo|amparos, habeas, recurso|recursos, norma|normas, orden|órdenes de|judiciales
  protesta|protestas, manifestación|manifestaciones, marcha|marchas, movilización|movilizaciones, bloqueo|bloqueos, huelga|huelgas, paro|paros, operativo|operativos, operación|operaciones, allanamiento|allanamientos, redada|redadas, cateo|cateos, patrullaje|patrullajes, enfrentamiento|enfrentamientos, combate|combates, choque|choques, incidente|incidentes, disparo|disparos, tiro|tiros, explosión|explosiones, sismo|sismos, réplica|réplicas, incendio|incendios, inundación|inundaciones, derrumbe|derrumbes, deslizamiento|deslizamientos, huracán|huracanes, tormenta|tormentas, accidente|accidentes, ola|olas, brote|brotes, evento|eventos, hecho|hechos, acto|actos, elección|elecciones, vuelo|vuelos, viaje|viajes, corte|cortes, apagón|apagones, fallo|fallos, error|errores, jornada|jornadas de, festival|festivales, campaña|campañas, anuncio|anuncios, indicios, foco|focos
  bono|bonos, beca|becas, empleo|empleos, puesto|puestos, plaza|plazas, cama|camas, cupo|cupos, firma|firmas, cuota|cuotas, factura|facturas, bolsa|bolsas, caja|cajas, saco|sacos, kit|kits, ración|raciones, dosis de vacuna?, vacuna|vacunas, medalla|medallas, premio|premios, pieza|piezas, objeto|objetos, cosa|cosas, billete|billetes, moneda|monedas, tarjeta|tarjetas, idioma|idiomas, lengua|lenguas, especie|especies, árbol|árboles, carril|carriles, paso|pasos, mesa|mesas, urna|urnas, acta|actas, centro|centros de votación, escuela|escuelas electorales, lado|lados, parte|partes, tercio|tercios, cuarto|cuartos, mitad, cifras, dígito|dígitos, número|números, dato|datos, turno|turnos, equipo|equipos de|forenses, brigada|brigadas, contingente|contingentes, batallón|batallones, unidad|unidades, división|divisiones, presidente|presidentes, papas, comidas, platos, frase|frases, libro|libros, película|películas, canción|canciones, capítulo|capítulos, nombre|nombres propios, apellido|apellidos
`);

/** What may be counted, and what is counted but is no claim. */
export const nouns: Lexicon['nouns'] = {
  counted: COUNTED,
  units: UNITS,
  references: REFERENCES,
  others: OTHERS,
};

import type { MeasureTrigger } from '../lexicon.ts';
import { triggers } from './forms.ts';

const THE = 'el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|nuevos|nuevas|más?';

/** Words that look like a trigger and are none. They win over the single word because they are longer. */
export const traps: readonly MeasureTrigger[] = [
  // To free what is no person.
  ...triggers(
    null,
    'object',
    `
    liberó|liberaron|liberar|libera|liberan|liberando|liberará|liberado|liberados|liberadas ${THE} fondos|recursos|dinero|presupuesto|pagos|créditos|crédito|deuda|divisas|precios|espacio|espacios|vía|vías|carretera|carreteras|calle|calles|tránsito|tráfico|paso|ruta|rutas|energía|gas|gases|agua|presión|tensión|mercado|comercio|comunicado|informe|video|vídeo|audio|documento|documentos|archivos|imágenes|grabaciones|datos|información|nota|lista|aeropuerto|plaza|pasajes|puente|espacios|territorio|ciudad|localidad|zona|patentes|tensiones|capacidad|camas|stock|reservas|barriles|activos|emisiones|carbono|toneladas
    liberó|liberaron|liberan|liberar|libera|liberación|liberaciones de ${THE} fondos|recursos|precios|vías|vía|carreteras|carretera|rutas|gases|energía|emisiones|archivos|documentos|pagos|activos|mercado|mercados|reservas|petróleo|agua
    liberación|liberaciones nacional|femenina|animal|comercial|cambiaria|sexual|económica|palestina|arancelaria, teología de la liberación, ejército de liberación, frente|movimiento|partido|organización|ejército|guerra de liberación, ejército|frente ~ liberación nacional
    libertad de expresión|prensa|culto|reunión|conciencia|cátedra|asociación|manifestación|tránsito|movimiento|circulación|información|opinión|empresa|pensamiento|elección, libertad religiosa|sindical|económica|académica|condicional? del? mercado, libertades públicas|civiles|fundamentales|individuales|políticas|ciudadanas|democráticas
    el reino de la libertad
    comité ~ liberación, comité pro? liberación, comité ~ libertad, coordinadora ~ libertad, avenida|plaza|calle|estatua|barrio libertad|libertador|liberación
    salida|salidas política|negociada|pacífica|constitucional|electoral|democrática|diplomática|fácil|laboral|laborales|profesional|al|a, punto|puerta|puertas|vía de salida, salida del presidente|gobierno|euro|mandatario|ministro|poder, salida de vuelos|aviones|capitales|divisas
    salió|salieron|sale|salen a la|las calle|calles|marchar|protestar|votar, salió|salieron|sale|salen al|a la? paso|luz|flote, salió|salieron en|por televisión|defensa|apoyo, salió|salieron|salen ilesos|ileso|ilesa|ilesas|adelante
    salieron|salió escoltadas|escoltados
    fuga de gas|capitales|cerebros|agua|información|datos, fugas de gas|agua|información|capitales
    absolución general, indulto a la naturaleza
    queda|quedan|quedó|quedaron libre|libres el|la|los de? impuestos|camino|paso
    beneficiarios|beneficiario de|del programa|programas|bono|bonos|ayuda|ayudas|subsidio|subsidios|seguro|plan|proyecto|créditos|crédito
    beneficiarios|beneficiario final|finales|directo|directos|sociales
    beneficiado|beneficiada|beneficiados|beneficiadas con|por viviendas|vivienda|bonos|bono|becas|subsidios|agua|obras|créditos|programas
    `,
  ),
  // To detain, capture, seize what is no person; to hold.
  ...triggers(
    null,
    'object',
    `
    detuvo|detuvieron|detener|detiene|detienen|detengan|deteniendo|detenido|detenida|detenidas ${THE} proceso|procesos|avance|marcha|violencia|guerra|reloj|tiempo|represión|producción|construcción|obras|obra|ofensiva|ataque|ataques|bombardeos|hostilidades|combates|inflación|deterioro|sangría|hemorragia|tráfico|tránsito|vehículo|vehículos|autobús|camión|camiones|tren|genocidio|masacre|muerte|muertes|flujo|éxodo|migración|deportaciones|ejecuciones|ejecución|desalojo|conteo|votación|contagios|pandemia|negociaciones|operaciones
    se detuvo|detuvieron|detiene|detienen|detener para|frente|ante
    capturó|capturaron|captura|capturar|capturan|capturando la|el|las|los imagen|imágenes|atención|momento|esencia|territorio|ciudad|escena|video|vídeo|mercado|votos|datos, captura|capturas de pantalla|imagen|carbono|pantallas|datos
    retención de impuestos|líquidos|datos|iva|talento, retenciones impositivas|agrícolas|a
    arresto cardíaco|cardiaco, privó|privaron de luz|agua|servicios|electricidad
    secuestro de carbono|datos|aeronave, secuestrado por la ideología
    tomó|tomaron presa de, presa|presas hidroeléctrica|hidroeléctricas|hidráulica, presa|presas de|del pánico|miedo, es presa|preso de|del, la presa, fue|fueron presa|presas de, represa|represas, aves de presa
    preso de su|sus|pánico|la|un, reo ausente, interno|interna|internos|internas de? del? partido|producto|comercio|consumo|mercado|debate|conflicto|control|tribunal
    asuntos|asunto|política|seguridad|mercado|reglamento|comisión|ministerio|ministro|oficina|control|fuentes|guerra|conflicto|conflictos|comunicación|debate|auditoría|producto|deuda|elecciones|investigación|vuelos|demanda|crisis|orden interno|interna|internos|internas|interiores
    internado|internados escolar|escolares|rural, médico|médicos|medicina interno|internos|interna
    ser|es|siendo rehén|rehenes|prisionero de la|las|los|su|un|una|intereses
    mantiene|mantienen|sostiene|tiene|tienen bajo control|vigilancia|presión|amenaza|alerta|sospecha|lupa
    permanece|permanecen|sigue|siguen|continúa|continúan|quedan|queda en|bajo la|las? vigor|pie|vilo|silencio|alerta|funciones|duda|control|huelga|sesión|vigilancia
    caso|casos cerrado|cerrados|archivado|archivados, en la cárcel de papel
    `,
  ),
  // Arrest warrants and wanted lists arrest nobody; places are no prisoners.
  ...triggers(
    null,
    'event',
    `
    orden|órdenes|mandato|mandatos|mandamiento|boleta|solicitud|solicitudes|pedido|pedidos de detención|captura|arresto|aprehensión|prisión
    centro|centros|lugar|lugares|sitio|sitios|condiciones|instalaciones|local|locales|celda|celdas|sala|salas|días|horas|meses|campo|campos|comité|grupo|sistema de|para detención|retención|reclusión|arresto|internamiento|secuestro
    días|horas|meses|años|semanas de detención|arresto|prisión|cárcel|encierro|cautiverio|reclusión|condena|pena|libertad|presidio|internación|sentencia
    arresto|prisión por|durante|de hasta
    grupo de trabajo sobre|de detenciones|detención|desapariciones
    ley|proyecto|decreto|comisión|propuesta|iniciativa de|para la|una? amnistía|indulto|perdón|indultos
    ley|proyecto|reforma|código|comisión|política|reglamento contra|sobre|para|de tortura|torturas|desaparición|desapariciones|deportación
    amnistía internacional, amnesty international, comité contra la tortura|desaparición, comisión ~ búsqueda de personas
    registro nacional de personas desaparecidas, comisión nacional de búsqueda, unidad ~ personas desaparecidas, ministerio ~ servicio penitenciario, instituto ~ penitenciario, comité ~ presos políticos, mecanismo ~ presas políticas, mecanismo ~ personas presas, unión de presos políticos, coordinadora ~ presos, asociación ~ presos, comité ~ familiares ~ presos|detenidos, fundación ~ víctimas, unidad para las víctimas, asociación|asociaciones|colectivo|colectivos|comité|organización|organizaciones|agrupación|familiares|familias|madres|parientes|abogados|defensores|esposas|hijos|hermanos|padres|allegados|deudos|movimiento|derechos|defensa de los|las? presos|presas|detenidos|detenidas|víctimas|desaparecidos|desaparecidas|fallecidos|muertos|reclusos|heridos|afectados|internos|asesinados|deportados|rehenes políticos|políticas?
    `,
  ),
  // Death and wounds in figures of speech, in law and in arms.
  ...triggers(
    null,
    'event',
    `
    pena|penas|corredor|amenaza|amenazas|peligro|riesgo|lecho|escuadrón|escuadrones|vida|acta|actas|certificado|certificados|causa|causas|fecha|hora|aniversario|año|años|muro|tipo|vuelos|valle|danza|instinto|marcha|caso|juicio de|o|y muerte|defunción|muertos
    pena capital, punto muerto, letra muerta, lengua muerta, tiempo muerto, mar muerto, naturaleza muerta, ángulo muerto, peso muerto, día de muertos, día de los muertos, mosca muerta, horas muertas, vías muertas, vía muerta
    amenaza|amenazas|amenazado|amenazada|amenazados|amenazadas|amenazó|amenazaron|amenazar de|con muerte|detener|matar|ejecutar|deportar|expulsar|cárcel|detenerlos|destruir|arrestar
    bajo amenaza, amenaza|amenazas para|a la|de seguridad|lluvia|salud|paz|tormenta, alerta roja
    herida|heridas abierta|abiertas|profunda|profundas|nacional|social|sociales|histórica|históricas, herida|heridas del|de la? pasado|historia|guerra|alma|dictadura
    curar|sanar|cerrar|abrir|restañar|reabrir las|la|viejas? herida|heridas
    hiere|hirió|hieren|herido|herida|heridos susceptibilidades|el|de orgullo|honor|susceptibilidad
    mató|matar|mata el|la|las tiempo|hambre|esperanza|iniciativa, matarse de risa|trabajo
    muere|muerto|muertos|murió|muerta|muriendo|morirse de risa|hambre|miedo|envidia|aburrimiento, murió la esperanza, muere una ilusión
    ejecutó|ejecutaron|ejecutar|ejecuta|ejecutan|ejecutando|ejecutado|ejecutada|ejecutados|ejecutadas ${THE} orden|órdenes|plan|planes|obra|obras|presupuesto|proyecto|proyectos|programa|programas|operativo|operación|operaciones|política|políticas|acción|acciones|sentencia|decisión|medida|medidas|contrato|contratos|gasto|inversión|fondos|código|tarea|tareas|maniobra|maniobras|allanamiento|allanamientos|fase|ataque|ataques
    ejecución presupuestaria|presupuestal|del|de contrato|presupuesto|obra|obras|gasto|sentencia|proyecto|plan|órdenes|programas|operativo|políticas
    cayó|cayeron|cae|caen|caída|caído|caídas|caídos el|la|los|las|en|de|del ~ muro|precio|precios|inflación|popularidad|ventas|peso|dólar|gobierno|régimen|nieve|lluvia|lluvias|bolsa|producción|cuenta|desuso|desgracia|tentación|error|descrédito|internet|exportaciones|manos|poder|dictador|presidente|desempleo
    cuerpo|cuerpos diplomático|legislativo|consular|colegiado|técnico|médico|docente|celeste|celestes|normativo, cuerpo|cuerpos de|del bomberos|seguridad|policía|élite|paz|ejército|investigaciones|delito|texto|socorro|vigilancia|marina|protección|infantería|carabineros
    bajas temperaturas|presiones|tasas|médicas|laborales|tarifas, bajas por enfermedad
    víctima|víctimas de fraude|estafa|estafas|robo|robos|desigualdad|extorsión
    ley de víctimas, atención a las? víctimas, reparación a|de las víctimas, enfoque de víctimas, día de las víctimas
    crimen organizado, crimen|crímenes de|contra la? guerra|lesa|odio|humanidad
    pérdida|pérdidas económicas|materiales|millonarias, pecado mortal, salto mortal, enemigo mortal
    pérdida|pérdidas de empleo|empleos|nacionalidad|confianza|poder|biodiversidad|tiempo|control|credibilidad|libertad
    homicidio|asesinato frustrado, tentativa de homicidio|asesinato, grado de tentativa
    por homicidio|asesinato|asesinatos|homicidios|tortura|secuestro|terrorismo|desaparición, delito|delitos|cargo|cargos|acusado|acusados|acusada|imputado|investigado|juicio|culpable|culpables de|por homicidio|asesinato|asesinatos|secuestro|tortura|desaparición|violación|femicidio|terrorismo|homicidios|torturas|amenazas|crímenes|genocidio, intento|intentos|tentativa|plan de asesinato|homicidio|magnicidio|secuestro|suicidio|fuga
    tasa|tasas|índice de homicidio|homicidios|mortalidad|criminalidad|muertes, robo|robos y
    gas|gases lacrimógenos, cadena perpetua, no hay vida, plan de vida
    se da|daba por muerto|muerta el|la
    `,
  ),
  // Other misleading words.
  ...triggers(
    null,
    'object',
    `
    celebró|celebraron|celebrar|celebra|celebran elecciones|comicios|cumbre|juicio|misa|reunión
    desapareció|desaparecieron|desaparecer|desaparece|desaparecen el|la|los|las miedo|dinero|documentos|expediente|expedientes|pruebas|archivos|partido|institución|apoyo|programa|esperanza|fondos|vídeo|video|ministerio
    especie|especies|lengua|lenguas|partido|revista|diario|ministerio|urss|unión desaparecido|desaparecida|desaparecidos|desaparecidas|extinta
    ausencia|ausencias de|del pruebas|orden|información|garantías|datos|respuesta|acuerdo|estado|justicia|presidente|voluntad|un|una|cifras|cargos, en ausencia, en su ausencia, ausencia laboral
    perdió|perdieron|perder|pierde|pierden|perdido el|la|las|los|su|sus elecciones|elección|empleo|empleos|trabajo|partido|control|apoyo|nacionalidad|confianza|tiempo|paciencia|poder|fuerza|contacto|señal|valor|guerra|batalla|escaños|votos
    expulsó|expulsado|expulsada|expulsados|expulsaron del|de la|un? partido|club|equipo|bancada|colegio|universidad|organización|oea|foro|bloque|grupo|sala|hemiciclo|pleno|escuela
    expulsión|expulsiones del|de la? partido|gases|escuela|universidad|embajador
    deporte|deportes ~ electrónico|profesional|nacional, expulsó|expulsaron al embajador
    evacuó|evacuar|evacuaron|evacuado consulta|consultas|informe|dudas, desalojó|desalojaron la|el|las|los plaza|carretera|vía|sala|edificio|campamento|puente|calles|vías
    refugio|refugios antiaéreo|antiaéreos|temporal|temporales|animal
    desplazó|desplaza|desplazar|desplazado|desplazada al|a|del un? segundo|primer|poder|rival
    se desplazó|desplazaba|desplaza a|en|hasta|por|hacia
    huyó|huye|huyen|huir de la|las realidad|responsabilidad|preguntas, a la fuga
    atacó|atacar|ataca|atacan|atacaron el|la|las|los problema|problemas|causa|causas|pobreza|raíz|corrupción|crisis|raíces|inflación
    ataque|ataques cardíaco|cardiaco|cardíacos|de|a ansiedad|pánico|nervios|corazón|tos|risa|asma|verbal|verbales, contraataque
    golpe|golpes de estado|efecto|timón|mano|suerte|calor|gracia|mesa, golpe|golpes blando|militar|bajo|parlamentario|duro, golpe a|al la? gobierno|economía|democracia|narcotráfico, intento de golpe
    golpeó|golpea|golpean|golpear|golpeado|golpeada|golpeados la|el|por|a|las|los economía|crisis|pandemia|inflación|huracán|sequía|costas|costa|país|bolsillo|sanciones
    violación|violaciones de|a|del|al la|los? derechos|derecho|ley|constitución|tregua|soberanía|normas|tratado|acuerdo|cese|alto|correspondencia|espacio|ddhh
    violó|violaron|viola|violan|violar|violado|violados|violando la|el|los|las|sus derechos|derecho|ley|constitución|tregua|soberanía|normas|tratado|acuerdo|cese|alto|espacio|principio|protocolo|reglas
    abuso|abusos de poder|autoridad|confianza|fuerza|derecho|la, abuso|abusos a los derechos, acoso escolar|laboral|mediático|judicial
    asalto|asaltos al|a poder|mano|capitolio|cielo, tiroteo|tiroteos, asaltó|asaltaron los tres
    amenaza|amenazó|amenazan|amenazaron con
    quemó|quemaron|quema|queman etapas|banderas|calorías|llantas|neumáticos|cartuchos|naves
    hundió|hundieron|hunde|hundida|hundido en? el|la crisis|miseria|pobreza|economía|dólar|bolsa|peso
    destruyó|destruye|destruir|destruyen|destruyeron la|el|las|los|su empleo|empleos|economía|democracia|evidencia|pruebas|puestos|imagen|país|sueños|confianza
    arrasó|arrasa|arrasaron|arrasar en las? elecciones|urnas|encuestas|taquilla|comicios
    sin embargo, embargo petrolero|comercial|económico|de armas|estadounidense, embargo de cuentas
    condena|condenó|condenaron|condenan|condenar|condenamos|condena|condenando la|el|los|las|enérgicamente|este|esta|estos|estas|toda|cualquier violencia|ataque|ataques|represión|hechos|atentado|asesinato|asesinatos|actos|uso|decisión|detención|detenciones|invasión|acto|agresión|golpe|muerte|muertes|arresto
    condena|condenas internacional|internacionales|unánime|pública|enérgica|mundial|moral, condenado|condenada|condenados al fracaso|olvido|ostracismo
    sentencia|sentencias del tribunal|supremo|constitucional|corte, la sentencia, el fallo, multa de, multa|multas de tránsito|tráfico, pago de multas
    juicio de|del, a su? juicio, en opinión, juicio|juicios político|políticos|oral|orales|de|justo|sumario valor, sano juicio, sin juicio, debido proceso, juicio a|contra
    proceso|procesos electoral|electorales|constituyente|político|productivo, proceso|procesos de paz|diálogo|negociación|transición|selección|verificación|cambio|reforma
    procesó|procesar|procesan|procesa|procesados|procesadas|procesado|procesada datos|información|alimentos|solicitudes|pedidos|alimento|carne|boletas|votos|actas
    cargo|cargos público|públicos|de|electos|directivos, a cargo de, cargo en, hacerse cargo, se hizo cargo, estar a cargo, altos cargos, alto cargo
    acusó|acusa|acusan|acusaron al|a la|las|los? gobierno|régimen|policía|estados|oposición|rusia|ucrania|israel|autoridades|país|ejército|presidente|ministro, acusó|acusan|acusa|acusaron recibo
    acusaciones|acusación de|sin fraude|corrupción|golpismo|fundamento|pruebas
    queja|quejas de vecinos|usuarios|consumidores
    imputa|imputó|imputan a|al la|crisis|gobierno|error
    señal|señales de vida, búsqueda|buscan|busca|buscar|buscando empleo|trabajo|soluciones|diálogo|acuerdo|ayuda|votos|apoyo|salida
    localizó|localizaron|ubicó|ubicaron, encontró|encontraron|localizó|localizaron|ubicaron con vida, encontró|encontraron a salvo, localización|localizaciones, con prueba|pruebas|señales de vida, apareció|aparecieron con? vida|sanos|sanas|vivos|vivas, certeza de su paradero
    sobrevivió|sobrevivieron|sobreviven|sobrevive, sacó|sacaron|rescataron|rescató|hallaron|encontraron|hay|sigue|siguen con vida a?, apareció|aparecieron, da|dan|dio|dieron|se por hallado|hallada|hallados|halladas|localizado|localizados|localizadas|encontrados|encontradas|ubicados, descartó|descartaron|descartado|descartamos
    trabaja|trabajan|patrulla|patrullan|cuenta|cuentan|contaba|opera|operan|dispone|disponen con|de, acompañado|acompañada|acompañados|acompañadas|escoltado|escoltados|custodiado|custodiados por|de, en presencia de, ante la presencia de, fundado|fundada|fundados|creada|creado|integrado|integrada|formado|formada por, con permiso para, zarpó|zarpado|zarpó|zarparon con, madre|padre|hermano|hermana|hijo|hija|tía|tío|abogado|abogada|esposa|amigo|amiga|prima|primo|viuda de, récord, hablamos|habló con, entrevistas|entrevista a|con, muestra de, votado|votada|firmado|firmada por
    rescató|rescataron|rescatado|rescatada|rescatados|rescatadas|rescatar|rescata|rescatan con? vida?, rescate|rescates, sobreviviente|sobrevivientes, superviviente|supervivientes, ileso|ilesos|ilesa|ilesas
    localizado|localizada|localizados|localizadas|encontrado|encontrada|encontrados|encontradas|hallado|hallados|aparecido|aparecidos|ubicados con|sanos|sanas vida|y|salvos
    hallado|halladas|hallados|localizados|localizadas|localizado|ubicados|encontrados vivos|vivas|vivo|viva
    alojado|alojados en|por servidores|hotel, albergó|albergará la|el evento|cumbre|final|sede
    recuperó|recuperaron|recuperado|recupera el|la|su|las|los economía|empleo|poder|control|salud|democracia|confianza|terreno|cargo|memoria
    dejó|dejaron|deja|dejan el|la cargo|poder|gobierno|presidencia|partido|ministerio|política|huelga|reunión
    volvió|volvieron|vuelve a la|las calma|normalidad|carga|mesa|clases|trabajo|calles|urnas|política
    cumplió|cumplieron|cumple|cumplen|cumplido años|con|su|el|la|los|un|promesa|acuerdo|meta|plazo|mandato
    registro|registros civil|civiles|electoral|mercantil, base|bases militar|aérea|naval, base|bases de datos, banco de datos
    `,
  ),
  // What bodies do that counts nobody: such a verb ends the name before it.
  ...triggers(
    null,
    'subject',
    `
    investiga|investigan|investigó|investigaron|investigaba|investigará, dirige|dirigen|dirigía|encabeza|encabezó|encabezada|preside|presidió, abre|abren|abrió|abrieron|abrirá, inicia|inician|inició|iniciaron|iniciará, convoca|convocan|convocó|convocaron, vigila|vigilará|custodia|custodian, envía|envió|enviará|enviaron, busca|buscan|buscaba, exhibe|exhiben|exhibía, desplegó|desplegaron|despliega|despliegan, aprobó|aprobaron|aprueba|aprueban, impidió|impidieron|impide|impiden, permitió|permite|permitieron, creó|crea|crearon, logró|logra|lograron|logran, intentó|intenta|intentaron, decidió|decide|decidieron, realizó|realiza|realizaron|realizan, participa|participan|participó|participaron, trabaja|trabajan|trabajó, visitó|visitaron|visita, reúne|reunió|reunieron, apoya|apoyan|apoyó, defiende|defienden|defendió, representa|representan, entregó|entregaron|entrega|entregan, asumió|asume|asumieron, vence|venció, nació|nacieron, gobierna|gobiernan, controla|controlan, opera|operan, cerró|cierra|cerraron, tardó|tardaron, intervino|interviene|intervinieron, activó|activaron, llegó|llegaron|llega|llegan, entró|entraron, partió|partieron, vivía|vive|viven|vivían, trasladó|trasladaron, acompañó|acompaña|acompañan|acompañaron, eligió|eligieron, ganó|ganaron|gana, votó|votaron, concilia|concilió|conciliaron, restituyó, suspendió|suspendieron|suspende, prohibió|prohíbe|prohibieron, levantó|levantaron, enviaba, asiste|asisten|asistió|asistieron, brinda|brindan, atiende|atienden|atendió
    `,
  ),
];

import type { SpeechAct, SpeechCue, SpeechTrap } from '../lexicon.ts';
import { phrases, words } from './forms.ts';

type Speaker = SpeechCue['speaker'];

const cues = (act: SpeechAct, speaker: Speaker, text: string): readonly SpeechCue[] =>
  phrases(text).map((pattern) => ({ pattern, act, speaker }));

const HAVE = 'ha|han|había|habían|habría|habrían|haya|hayan|hemos|habíamos|haber|habiendo';
const AR = ['ó', 'aron', 'a', 'an', 'aba', 'aban', 'ando', 'ar', 'ará', 'arán', 'aría', 'amos'] as const;

/** Verbs in -ar whose subject speaks; endings given in `nouns` are left out because the form is a noun or adjective. */
function ar(act: SpeechAct, stems: string, nouns: readonly (typeof AR)[number][] = []): readonly SpeechCue[] {
  return words(stems).flatMap((stem): readonly SpeechCue[] => [
    {
      pattern: AR.filter((e) => !nouns.includes(e))
        .map((e) => stem + e)
        .join('|'),
      act,
      speaker: 'subject',
    },
    { pattern: `${HAVE} ${stem}ado`, act, speaker: 'subject' },
  ]);
}

/** Verbs in -er and -ir by their stem. */
function ir(act: SpeechAct, stems: string): readonly SpeechCue[] {
  return words(stems).flatMap((stem): readonly SpeechCue[] => [
    {
      pattern: ['ió', 'ieron', 'e', 'en', 'ía', 'ían', 'iendo', 'ir', 'er', 'imos'].map((e) => stem + e).join('|'),
      act,
      speaker: 'subject',
    },
    { pattern: `${HAVE} ${stem}ido`, act, speaker: 'subject' },
  ]);
}

const CHECK =
  'confirmar|confirmarlo|confirmarla|confirmarlos|confirmarlas|confirmarse|verificar|verificarlo|verificarlos|verificarla|verificarlas|verificarse|comprobar|comprobarlo|comprobarlos|comprobarse|corroborar|corroborarlo|corroborarse|constatar|constatarlo|documentar|documentarlo|documentarlos|identificar|identificarlo|identificarlos|identificarlas|establecer|acreditar|certificar|contrastar|contrastarlo|cotejar|autenticar|validar|determinar|precisar|ubicar|ratificar|chequear';
const CHECKED =
  'confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|comprobado|comprobada|comprobados|comprobadas|corroborado|corroborada|corroborados|corroboradas|constatado|constatada|constatados|constatadas|documentado|documentada|documentados|documentadas|identificado|identificada|identificados|identificadas|acreditado|acreditada|acreditados|acreditadas|certificado|certificada|certificados|certificadas|contrastado|contrastados|contrastadas|cotejado|cotejados|cotejadas|validado|validados|validadas|establecido|determinado|ratificado';
const CHECKED_PLAIN =
  'confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|comprobado|comprobada|comprobados|comprobadas|corroborado|corroborada|corroborados|corroboradas|constatado|constatada|constatados|constatadas|documentado|documentada|documentados|documentadas|acreditado|acreditada|acreditados|acreditadas|contrastado|contrastada|contrastados|contrastadas|cotejado|cotejada|cotejados|cotejadas';
const CAN =
  'pudo|pudieron|puede|pueden|podía|podían|podido|podemos|pudimos|logró|lograron|logra|logran|logrado|logramos|consiguió|consiguieron|conseguido|alcanzó|alcanzaron|quiso|quisieron|supo|supieron|acaba';
const CONFIRMATION = 'confirmación|verificación|corroboración|comprobación|constancia|pruebas|certeza|evidencia';

const VERIFY: readonly SpeechCue[] = [
  ...ar('verify', 'confirm verific corrobor constat identific acredit certific autentic cotej ratific contrast'),
  ...ar('verify', 'document'),
  ...ar('verify', 'comprob', ['a', 'an']),
  ...ir('verify', 'establec'),
  ...cues(
    'verify',
    'subject',
    `
    comprueba|comprueban, determinó|determinaron|determina, estableció|establecieron
    ha|han|había|habían|hemos|habíamos podido|logrado ~ ${CHECK}
    pudo|pudieron|logró|lograron|consiguió|consiguieron|pudimos|logramos ~ ${CHECK}
    ha|han|había|habían|hemos ~ ${CHECKED}
    tiene|tienen|tenía|tenían|tenemos|teníamos|lleva|llevan|llevaba|llevamos ~ ${CHECKED}
    da|dan|dio|dieron|daba|daban por ${CHECKED}
    puso|pusieron|pone|ponen|poner|puesto nombre|nombres a
    dio|dieron fe de|por buenos|buena
    tuvo|tiene|tienen|tuvieron acceso|constancia|pruebas|certeza a|de
    revisó|revisaron|revisado, pudo|pudieron ver|revisar|consultar
    asegura|aseguró haber ${CHECKED}
    cruzó|cruzaron ~ datos|listas|nombres|información
    `,
  ),
  ...cues(
    'verify',
    'after',
    `
    ${CHECKED_PLAIN} por|según, identificado|identificada|identificados|identificadas por, certificado|certificada|certificados|validado|validados|validada por, a partir de entrevistas, revisado|revisada|revisados|revisadas por
    `,
  ),
  ...cues(
    'verify',
    'none',
    `
    ${CHECKED_PLAIN}
    identificado|identificada|identificados|identificadas con|por su? nombre|nombres, identificado|identificada|identificados|identificadas plenamente, plenamente|oficialmente|debidamente|ya ${CHECKED_PLAIN}|identificados|identificadas
    se confirmó|confirmaron|confirma|confirman|verificó|verificaron|constató|comprobó|documentó|documentaron|corroboró, se ha|han|pudo confirmado|verificado|documentado|confirmar|verificar
    ha|han|fue|fueron|sido|está|están|estaban sido? ${CHECKED_PLAIN}
    con nombre y apellido|apellidos, nombre por nombre, uno por uno, una por una, caso por caso, recuento nominal, por su nombre, con nombres y apellidos
    quedó|quedaron acreditado|acreditada|constancia
    caso|casos|muerte|muertes|muertos|liberaciones|excarcelaciones|detenciones|arrestos|cifra|número|lista|víctimas|fallecidos ${CHECKED_PLAIN}
    con pruebas|evidencia|evidencias, consta|constan|constaba|constaban en
    `,
  ),
  ...cues(
    'verify',
    'before',
    'su|sus|nuestra|propia verificación|verificaciones|confirmación|comprobación|documentación',
  ),
];

const DOUBT: readonly SpeechCue[] = [
  ...cues(
    'doubt',
    'subject',
    `
    no ~ ${CAN} ~ ${CHECK}
    no ha|han|había|habían|hemos|habíamos ~ ${CHECKED}
    no ha|han|había|habían|hemos|habíamos podido|logrado|conseguido ~ ${CHECK}
    no ${CAN} ~ ${CHECK}
    no confirma|confirman|confirmó|confirmaron|verifica|verificó|verificaron|corrobora|corroboró|identificó|identificaron|documentó
    no lo|los|la|las ha|han|hemos|había|habían|pudo|pudieron|puede podido? ${CHECK}|${CHECKED}
    no pone|puso|puede|pueden|pudo poner? nombre|nombres|las
    ni ~ ${CHECK}
    sin poder|haber|que|lograr podido? ${CHECK}|${CHECKED}
    sin que ~ pudiera|pudieran|haya|hayan|hubiera ~ ${CHECK}|${CHECKED}
    fue|es|resultó|era imposible ~ ${CHECK}
    tampoco ~ ${CHECK}|${CHECKED}, ni siquiera ~ ${CHECK}|${CHECKED}
    carece|carecen|carecía de ${CONFIRMATION}|nombres|información
    no tiene|tienen|tenía|tenemos|cuenta|dispone|obtuvo ~ ${CONFIRMATION}
    duda|dudan|dudó|dudaron|dudaba, cuestionó|cuestionaron|cuestiona|cuestionan|cuestionado, puso|pusieron|pone|ponen en duda|cuestión|entredicho, pone|puso reparos, desconfía|desconfían, declinó|rehusó|evitó|rechazó ${CHECK}
    se abstuvo de ${CHECK}, no precisó|aclaró|especificó|detalló|dio nombres?, no se fía|fían de, recela|recelan de
    trata|tratan|trabaja|trabajan|intenta|intentan|busca|sigue|siguen|continúa|procura de|en|para|por? ${CHECK}|confirmando|verificando
    está|están|seguimos|estamos|sigue|siguen|continúa|continúan verificando|confirmando|comprobando|cotejando|revisando|identificando
    `,
  ),
  ...cues(
    'doubt',
    'none',
    `
    sin ${CHECK}|${CONFIRMATION}
    sin ~ ${CONFIRMATION}
    no ${CHECKED_PLAIN}|identificados
    no ha|han|fue|fueron|está|están|había|habían sido? ~ ${CHECKED}
    no se ha|han|pudo|pudieron|puede|había ~ ${CHECK}|${CHECKED}
    no confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas oficialmente|independientemente?
    por confirmar|verificar|comprobar|corroborar|identificar|cotejar
    pendiente|pendientes|falta|faltan|resta|restan|queda|quedan|en|espera|proceso de|por ${CHECK}|${CONFIRMATION}
    en proceso|vías|fase de verificación|confirmación|identificación, en verificación|revisión, bajo verificación
    aún|todavía sin ${CHECK}|${CONFIRMATION}
    no hay|había|existe|existía ~ ${CONFIRMATION}
    extraoficial|extraoficialmente|extraoficiales, oficiosamente, no oficial|oficiales
    no está|queda claro, se desconoce si, resulta|es difícil|imposible ${CHECK}|saber|precisar, es|era imposible ${CHECK}
    `,
  ),
  ...cues('doubt', 'after', `no ${CHECKED_PLAIN} por, sin ${CONFIRMATION} de|por parte?`),
];

const DENY: readonly SpeechCue[] = [
  ...ar('deny', 'refut descart'),
  ...ar('deny', 'rechaz'),
  ...ir('deny', 'rebat'),
  ...cues(
    'deny',
    'subject',
    `
    negó|negaron|niega|niegan|negar|negaba|negando, ${HAVE} negado, desmintió|desmintieron|desmiente|desmienten|desmentir|desmentía, ${HAVE} desmentido, contradijo|contradijeron|contradice|contradicen, desestimó|desestimaron|desestima, desautorizó|desautorizaron, impugnó|impugnaron, objetó|objetaron, replicó|replicaron|replica|replican, discrepa|discrepan|discrepó, tachó|tacharon|tildó|tildaron|calificó|calificaron de falso|falsa|falsas|falsos|mentira|exagerada|exageradas|infladas|inventada|invento
    corrigió|corrigieron|corrige|corrigen, rectificó|rectificaron|rectifica, rebajó|rebajaron|rebaja|rebajan, redujo|redujeron|reduce ~ cifra|número|cuenta|lista|total|balance, restó|restaron valor|importancia|crédito, no reconoce|reconoció|admite|admitió|acepta, minimizó|minimizaron|minimiza, acusó|acusan|acusaron ~ de inflar|mentir|exagerar|inventar, se retractó|retractaron
    no son|fueron|eran|murieron|llegan|pasan
    `,
  ),
  ...cues(
    'deny',
    'after',
    'rechazado|rechazada|negado|negada|desmentido|desmentida|refutado|refutada por, contrario a lo, a diferencia de, desmentido de|del',
  ),
  ...cues('deny', 'before', 'su|sus|el|un|una|la desmentido|negativa|rechazo'),
  ...cues(
    'deny',
    'none',
    'es|son|era falso|falsa|falsas|mentira|falsos, noticia|noticias|información|informaciones falsa|falsas, bulo|bulos, y no',
  ),
];

const ESTIMATE: readonly SpeechCue[] = [
  ...ar('estimate', 'estim'),
  ...ar('estimate', 'calcul', ['ó', 'ando']),
  ...ar('estimate', 'sospech', ['a']),
  ...ar('estimate', 'consider'),
  ...ar('estimate', 'proyect', ['ó']),
  ...cues(
    'estimate',
    'subject',
    `
    calculó en|que|entre|unos|unas|alrededor|cerca|más|al|hasta, calculando, cree|creen|creía|creían|creyó|creyeron, supone|suponen|supuso, presume|presumen|presumía, teme|temen|temió|temieron|temía|temían, intuye|intuyen, aventura|aventuró|aventuran
    maneja|manejan|manejaba|manejaban ~ cifra|cifras|estimación|estimaciones|cálculo, baraja|barajan|barajaba|barajó, ronda|rondan|rondaría, da|dan como probable, extrapola|extrapoló, podría|podrían|pudo|puede|pueden ser|haber|llegar|superar|alcanzar|rondar
    valora|valoró|tasó|tasa|evalúa en, hace|hizo una? estimación|cálculo
    `,
  ),
  ...cues(
    'estimate',
    'after',
    `
    estimado|estimada|estimados|estimadas|calculado|calculada|calculados|calculadas por, estimación|estimaciones|cálculo|cálculos|proyección|proyecciones de|del, según estimaciones|cálculos|proyecciones|estimados|estimativos de|del, en la estimación de, a ojo de
    `,
  ),
  ...cues(
    'estimate',
    'before',
    'su|sus|propia|propias estimación|estimaciones|cálculo|cálculos|proyección|proyecciones',
  ),
  ...cues(
    'estimate',
    'none',
    `
    se estima|estimaba|calcula|calculaba|cree|creía|teme|temía|presume|presumía|supone|sospecha|considera|baraja|prevé que?, estimado|estimada|estimados|estimadas, estimativamente, según estimaciones|cálculos|proyecciones|estimados, estimaciones|cálculos conservadores|conservadoras|preliminares|independientes|propios, probablemente, posiblemente, tal vez, quizá|quizás, seguramente, a grosso modo, a ojo, grosso modo, por lo que restarían|quedarían, cálculos, estimación|estimaciones
    `,
  ),
];

const COUNT: readonly SpeechCue[] = [
  ...ar('count', 'contabiliz compil recopil enlist totaliz tabul'),
  ...ar('count', 'registr', ['ó']),
  ...ar('count', 'report', ['amos']),
  ...ar('count', 'monitore rastre list catalog inventari', ['ó', 'a', 'amos']),
  ...cues(
    'count',
    'subject',
    `
    registró, registramos|registraba|registraban, contó|contaron|cuentan|contaba|contaban|contar|contamos|contando
    cuenta ya|todavía|aún|hasta|al|más|unos|unas|casi, cuenta|cuentan|contó en
    cifró|cifraron|cifraba|cifran|cifrado|cifrar, cifra en|a|los|las|el, lo|los|las cifra|cifran|cifró|cifraba|cifraron
    sitúa|sitúan|situó|situaron|situaba|situaban|situar|situado ~ en|por|alrededor|entre, sitúa|sitúan|situó|situaron|situaba, ubica|ubicó|ubicaron|ubicaba|ubican ~ en, fijó|fijaron|fija|fijan|fijaba ~ en, coloca|colocó|colocaron ~ en, pone|puso|ponen|pusieron el|la|los número|total|saldo|cifra|balance|recuento
    eleva|elevan|elevó|elevaron|elevaba|elevando|elevar|elevado a|ya|hasta|en|el|la|los|las, eleva|elevan|elevó|elevaron|elevaba, ${HAVE} elevado, sube|suben|subió|subieron ~ a|hasta, aumenta|aumentó|aumentaron ~ a, lleva|llevan|llevó ~ contados|contadas|contabilizados|registrados|registradas|sumados
    suma|suman|sumó|sumaron|sumaba|sumaban|sumar, ${HAVE} sumado, totalizó|totaliza
    da|dan|dio|dieron|daba|daban por, da|dan|dio|dieron como, dio|da|dieron|dan un|el|una? balance|saldo|total|cifra|recuento
    tiene|tienen|tenía|tenían|tenemos|lleva|llevan|llevaba|llevaban|llevamos registrado|registrada|registrados|registradas|contabilizado|contabilizados|contabilizadas|contados|contadas|anotados|anotadas|inscritas|inscritos|listados|censados|censadas|fichados
    habla|hablan|habló|hablaron|hablaba|hablaban|hablar|hablado de|ya|entonces|el, ${HAVE} hablado de
    maneja|manejan|lleva|llevan|mantiene|mantienen|actualiza|actualizó|elaboró|elabora|publica|presentó|difundió|confeccionó ~ registro|lista|listado|conteo|recuento|cuenta|base|nómina|padrón|censo
    se queda|quedó|quedan|quedaron en, se ha|han quedado en, iba|va|iban|van por, llegó|llegaba|llega a contar|contabilizar|documentar|sumar|tener, cerró|cierra en|con
    recibió|recibieron|recibe|reciben|recibido|recogió|recogieron|recoge|atendió|atendieron|tramitó ~ denuncia|denuncias|queja|quejas|reportes|reporte|testimonios|casos|solicitudes
    enumera|enumeró|enumeran, agrupa|agrupó, detectó|detectaron|detecta|detectan, halló|hallaron|encontró|encontraron, observó|observaron, consigna|consignó|consignan|consignaron, incluye|incluyó|incluían, arroja|arrojó|arrojan|arrojaba, reconoce|reconoció|reconocen|reconocido como, adjudica|adjudicó, atribuye|atribuyó ~ a, actualizó|actualizaron|actualiza|actualizan, tenía|tiene en su lista|registro|registros
    añadió|añade|añadieron ~ casos|nombres|registros, recuenta|recontó, imputa|imputó
    `,
  ),
  ...cues(
    'count',
    'after',
    `
    registrado|registrada|registrados|registradas|contabilizado|contabilizada|contabilizados|contabilizadas|reportado|reportada|reportados|reportadas|recopilado|recopilados|compilado|compilados|contados|contadas|recabados|recabadas por, recuento|conteo|registro|registros|balance|cómputo|lista|listado|base|cuentas de|del, según el|la|los|un|una? último? recuento|conteo|registro|registros|balance|cómputo|lista|listado|base|nómina|padrón de|del
    `,
  ),
  ...cues(
    'count',
    'before',
    'su|sus|nuestro|nuestra|propio|propia|cuyo|cuya recuento|conteo|cuenta|registro|registros|lista|listado|balance|cómputo|base|contador|nómina|padrón|cifra|cifras|datos',
  ),
  ...cues(
    'count',
    'none',
    `
    se registró|registraron|registra|registran|contabilizó|contabilizaron|contabiliza|contabilizan|reportó|reportaron|reporta|reportan|contaron|cuentan, el|un|del|al|este|último registro|registros|conteo|recuento, registrado|registrada|registrados|registradas, contabilizado|contabilizada|contabilizados|contabilizadas, reportado|reportada|reportados|reportadas
    hay|había|hubo registro|constancia de, la cuenta|lista|suma, en suma, de|del registro
    `,
  ),
];

const ANNOUNCE: readonly SpeechCue[] = [
  ...ar('announce', 'anunci'),
  ...ar('announce', 'comunic divulg oficializ notific proclam inform'),
  ...ar('announce', 'decret orden', ['ó', 'a']),
  ...ir('announce', 'difund'),
  ...cues(
    'announce',
    'subject',
    `
    dio|dieron|da|dan|dar|daba|dado|darán|daría a conocer, dio|dieron|da|dan|dado|dar cuenta|parte|noticia|aviso de, dio|dieron|da|dan luz, hizo|hicieron|hace|hacen|hacer|hecho público|pública|públicos|públicas|oficial|saber, puso|pusieron en conocimiento
    publicó|publicaron|publicado|publicar el|la|los|las|un|una|en|este|esta|su|hoy|ayer|que, publican|publicaron, ${HAVE} publicado, publica|publicaba el|la|los|las|un|una|en|su|que
    emitió|emitieron|emite|emiten, presentó|presentaron ~ balance|informe|cifras|datos|resultados|reporte, mostró|exhibió|exhibieron|presumió, tuiteó|publicó|escribió|posteó en, leyó|lee ante, ofreció|ofrecieron|ofrece un|una|el balance|cifra|rueda|saldo|informe, expuso|expusieron|expone, dispuso|dispusieron, resolvió|resolvieron, ordenó|ordenaron|decretó|decretaron que, firmó|firmaron
    `,
  ),
  ...cues(
    'announce',
    'after',
    'anunciado|anunciada|anunciados|anunciadas|comunicado|comunicada|divulgado|divulgada|divulgados|divulgadas|difundido|difundida|difundidos|difundidas|publicado|publicada|publicados|publicadas|informado|informada|informados por, anuncio|comunicado|boletín|parte de|del, en un|el|su|una comunicado|boletín|parte|nota|mensaje|tuit|publicación de|del',
  ),
  ...cues('announce', 'before', 'su|sus anuncio|comunicado|boletín|mensaje|nota|anuncios'),
  ...cues(
    'announce',
    'none',
    'el|un|este|ese|del|al|tras|nuevo anuncio, se anunció|informó|comunicó|dio|notificó a? conocer?, anunciado|anunciada|anunciados|anunciadas, oficialmente, en rueda de prensa, en conferencia de prensa, un comunicado oficial, en cadena nacional',
  ),
];

const SAY: readonly SpeechCue[] = [
  ...ar(
    'say',
    'afirm asegur declar señal indic explic detall subray remarc recalc manifest apunt agreg coment resalt enfatiz aclar lament puntualiz reiter aleg mencion record revel narr',
  ),
  ...ar('say', 'acus', ['a', 'an']),
  ...ar('say', 'alert', ['a']),
  ...ar('say', 'argument', ['ó']),
  ...ar('say', 'especific critic', ['ó', 'a']),
  ...ar('say', 'destac anot precis', ['a', 'an']),
  ...cues(
    'say',
    'subject',
    `
    dijo|dijeron|dice|dicen|decía|decían|decir|diciendo|dirá|diría|digo|decimos|dijimos, ${HAVE} dicho
    sostuvo|sostuvieron|sostiene|sostienen|sostenía|sostenían, mantuvo|mantiene|mantienen que|en, expresó|expresaron|expresa|expresan, adujo|aduce|aducen, añadió|añadieron|añade|añaden|añadía, admitió|admitieron|admite|admiten|admitía|admitido, reconoció|reconocieron|reconoce|reconocen|reconocía, refirió|refirieron|refiere|refieren, advirtió|advirtieron|advierte|advierten, sugirió|sugiere|sugieren, insistió|insistieron|insiste|insisten, concluyó|concluyeron|concluye|concluyen, respondió|respondieron|responde|responden que, contestó|contestaron|contesta, escribió|escribieron|escribe|escriben, repitió|repiten, avisó|avisaron|avisa, juró|juran, espetó, soltó, deslizó, adelantó|adelantaron|adelanta|adelantado, recordó|recuerda|recuerdan, relató|relataron|relata|relatan|relataba que|cómo|el|la|a, relataron|relata|relatan, cuenta que, contó|contaron|cuentan que, testificó|testimonió, denunció|denunciaron|denuncia|denuncian|denunciaba que|la|el|los|las|al|en|ante|como|este|más|casi, denunció|denunciaron|denunciaban, precisó|precisaron|precisa que, precisó|precisaron, destacó|destacaron|destaca|destacan, señalan|señala, alardeaba|alardeó|festejó, comenta|comentan, opinó|opina|opinan, resume|resumió, muestra|muestran|mostraban|refleja|reflejan|reflejaba|revela|revelan|reveló|evidencia|evidencian|indican|consta|constan|apuntan|apunta, lee|leyó, se lee en, marca|marcaba|marcan, recoge|recogen|recogía, coincide|coinciden|coincidió, critica|critican, acusa|acusan, matizó|matiza|matizaron, ahondó|abundó, bromeó, lamenta|lamentó, explicita, escuchó decir, transmitió|trasladó|trasladaron que
    se jacta|jactó de, deja|dejó constancia, hizo|hacen|hizo|hicieron hincapié, llamó la atención, tomó la palabra, a quien citó, aporta|aportó|aportaron|aportan|facilitó|facilitaron|facilita|brindó|brindaron|proporcionó|proporcionaron|suministró|entregó ~ dato|datos|cifra|cifras|balance|información|lista|nombres
    `,
  ),
  ...cues(
    'say',
    'after',
    `
    según, según datos|cifras|informó|informaron|informa|dijo|indicó|explicó|precisó|reportó|reporta|denunció|confirmó|señaló|detalló|anunció|publicó|registra|contabiliza|estima, según lo? informado|dicho|reportado|publicado|señalado|indicado|expresado|anunciado|denunciado por
    de acuerdo con|a|siempre, de acuerdo siempre con, conforme a|con, decir de|del, dicho de, juicio de|del, criterio de|del, entender de|del, en palabras de|del, palabras de|del, en opinión de|del, en boca de, en voz de|del, por boca de, en versión de|del, versión de|del, en cifras de|del, a los ojos de, a ojos de|del, por cuenta de
    dicho|dicha|dichas|señalado|denunciado|denunciada|denunciados|denunciadas|indicado|afirmado|revelado|revelada|facilitado|facilitada|facilitados|facilitadas|proporcionado|proporcionados|proporcionada|aportado|aportados|aportada|suministrados|ofrecida|ofrecidas|manejado|manejada|manejados|manejadas|relatado|admitidos|admitidas|reconocidos|reconocidas|detallado por
    declaraciones|testimonio|testimonios|relato|relatos|denuncia|palabras|voz|afirmaciones de|del, fuente|fuentes de|del, a través de|del, por medio de, en entrevista con, información|informaciones|datos|cifras de|del, en base a, con base en, basado|basada|basados|basándose en, sobre la base de, a la luz de, de creer a, si creemos a, a tenor de, en línea con
    tal como|y informó|denunció|señaló|reportó|dijo|indicó, como informó|denunció|señaló|reportó|indicó|dijo, así lo|la informó|informaron|dijo|confirmó|anunció|señaló|denunció|indicó|expresó|aseguró|afirmó|reveló|hizo|dio, lo informó|confirmó|anunció|dijo
    `,
  ),
  ...cues(
    'say',
    'before',
    'su|sus declaración|declaraciones|afirmación|afirmaciones|versión|testimonio|relato|informe|palabras, el|un|este|ese|dicho|del documento, el relato, en su informe|reporte|cuenta|página|balance|comunicado',
  ),
  ...cues(
    'say',
    'none',
    'al parecer, presuntamente, supuestamente, presunto|presunta|presuntos|presuntas, trascendió|trascendido, se dijo|dice|informó|indicó|afirma|reporta|habla|hablaba de|que?, se ha|había informado|reportado|dicho|hablado, según trascendió|versiones|fuentes|testigos|se, aparentemente, de manera extraoficial, circula|circulaban|circularon|circulan en|por, rumor|rumores, corrió el rumor',
  ),
];

const CITE: readonly SpeechCue[] = [
  ...ar('cite', 'cit', ['a', 'an']),
  ...cues(
    'cite',
    'subject',
    `
    citó|citaron|citando|citaba|citan, cita a|datos|fuentes|cifras, hizo|hacen|hicieron|hace eco de, se hizo|hacen|hicieron|hace eco de, reprodujo|reproduce|reproducen, replicó|replica|replican lo|la|el, remite|remitió|remiten a, retoma|retomó|retoman|retomado, traduce, atribuyó|atribuyeron|atribuye|atribuyen la|el|esa|este cifra|dato|información|número|balance a, invoca|invocó, apela|apeló, alude|aludió a, se basa|basó en, se remite|apoya a|en
    `,
  ),
  ...cues(
    'cite',
    'after',
    'citado|citada|citados|citadas|recogido|recogida|recogidos|recogidas|reproducido|reproducida|reproducidas|retomado|retomada|consultado|consultada|consultados|consultadas|replicado|entrevistado|entrevistada por, citando a|fuentes|datos|cifras, con información|datos|reportes de|del, vía, tomado de',
  ),
  ...cues('cite', 'none', 'citado|citada|citados|citadas, entre comillas'),
];

const PROMISE: readonly SpeechCue[] = [
  ...cues(
    'promise',
    'subject',
    `
    prometió|prometieron|promete|prometen|prometía|prometer|prometiendo, ${HAVE} prometido, ofreció|ofrecieron|ofrece|ofrecen|ofrecía liberar|excarcelar|soltar|la|el, ${HAVE} ofrecido, ofreció|ofrecieron|ofrece|ofrecen|ofrecía, se comprometió|comprometieron|compromete|comprometen, comprometió|comprometieron, garantizó|garantizaron|garantiza, planea|planean|planeaba|planearon|planeó, prevé|prevén|previó|preveía, proyecta liberar|deportar, pretende|pretenden|pretendía, se propone|propuso|proponen, tiene|tienen previsto|prevista|previstos|planeado, aseguró|anunció que liberará|excarcelará|saldrán|liberarán|deportará, amenazó|amenaza|amenazan|amenazaron con, acordó|acordaron|acuerda, pactó|pactaron, autorizó|autorizaron, ofertó
    `,
  ),
  ...cues(
    'promise',
    'after',
    'prometido|prometida|prometidos|prometidas|ofrecido|acordado|pactado por, promesa|compromiso|oferta|plan|acuerdo de|del',
  ),
  ...cues('promise', 'before', 'su|sus promesa|compromiso|oferta|plan|meta|objetivo'),
  ...cues(
    'promise',
    'none',
    'prometido|prometida|prometidos|prometidas, previsto|prevista|previstos|previstas, está|están|estaba|estaban previsto|prevista|previstos|previstas|programado|programada',
  ),
];

const DEMAND: readonly SpeechCue[] = [
  ...ar('demand', 'demand reclam', ['ó', 'a', 'an']),
  ...ar('demand', 'solicit inst'),
  ...ar('demand', 'implor suplic'),
  ...ir('demand', 'exig'),
  ...cues(
    'demand',
    'subject',
    `
    pidió|pidieron|pide|piden|pedía|pedían|pedir|pidiendo, ${HAVE} pedido, reclamó|reclamaron|reclama|reclaman la|el|al|que|su|a|justicia, reclamaron|reclaman|reclamaban, demandó|demandaron|demanda|demandan la|el|al|que|a, demandaron, urgió|urgieron|urge|urgen a, llamó|llamaron|llama|llaman a, hizo|hicieron un? llamado|llamamiento, exhortó|exhortaron|exhorta|exhortan, conminó|conmina, insta|instan, emplazó|emplazaron, rogó|ruegan|rogaron, abogó|abogaron|aboga|abogan por, espera|esperan|esperaba|esperaban que|la|el, confía|confían en, quiere|quieren|quería|querían que, protestó|protestaron por, marchó|marcharon|marchan para|por, instó|instaron
    `,
  ),
  ...cues(
    'demand',
    'none',
    'exigencia|exigencias, petición|peticiones de liberación|libertad, pedido|pedidos de|por liberación|libertad, en demanda de, para exigir|pedir|reclamar|demandar, a favor de la liberación, por la liberación',
  ),
  ...cues('demand', 'before', 'su|sus exigencia|petición|pedido|demanda|reclamo|llamado'),
];

const HEAR: readonly SpeechCue[] = [
  ...cues(
    'hear',
    'subject',
    `
    supo|supieron|sabe|saben|sabía de|que, se enteró|enteraron, conoció|conocieron que|de, recibió|recibieron|recibe|reciben|recibido información|informaciones|informes|reportes|noticias|la|aviso|notificación, fue|fueron|sido informado|informada|informados|informadas|notificado|notificados|notificadas, le|les|nos informaron|dijeron|contaron|comunicaron|notificaron|avisaron|relataron, oyó|oyeron|escuchó|escucharon, tiene|tienen|tuvo|tuvieron conocimiento|noticia|noticias|información|reportes|reporte de|sobre, averiguó|averiguaron, pudo|pudieron saber|conocer, obtuvo|obtuvieron información, leyó|leyeron en
    `,
  ),
  ...cues(
    'hear',
    'none',
    'según se supo|pudo|ha|informó, se conoció que?, se tiene|tuvo conocimiento, llegaron noticias|reportes',
  ),
  ...cues('hear', 'after', 'alertado|alertada|alertados|enterado por'),
];

/** What somebody is called, lives that are claimed: no figure is said. */
const TRAPS: readonly SpeechTrap[] = phrases(
  'quien|quienes|que ~ describe|describió|califica|calificó|calificaron|tilda|tildó|tacha|tachó|señala|señaló|acusa|acusó|acusan de|como, quien|quienes ~ llama|llamó|considera|considera, reivindicó|reivindicaron la autoría|responsabilidad',
).map((pattern) => ({ pattern, act: null }));

/** How Spanish says that somebody says it. */
export const speech: readonly (SpeechCue | SpeechTrap)[] = [
  // The bare verb; what it governs may stand apart from it ("habló en un primer momento de 40").
  ...cues(
    'say',
    'subject',
    'habló|hablaron|hablaba|hablaban, ha|han|había hablado, manifiesta|manifiestan, precisa|precisan, especificó|especificaron, concretó|concretaron, repite|repiten, acotó|acotaron|acota, prosiguió|prosiguieron|prosigue|prosiguen, zanjó|zanjaron, remachó, apostilló, rememoró, criticó|criticaron, reprochó|reprocharon, protestó|protestaron, confesó, concedió|concedieron|concede, respondió|respondieron|responde|responden, retrucó, repuso, jura|juran, relató|relataron, describió|describieron|describe|describen, tuiteó, planteó|plantearon, argumentó|argumentaron, arguyó|arguyeron|arguye, esgrimió|esgrimieron, achacó|achacaron|achaca|achacan',
  ),
  ...cues('count', 'subject', 'cuenta|cuentan algo|como|por|casi|cerca, iba|iban|va|van ~ por'),

  ...VERIFY,
  ...DOUBT,
  ...DENY,
  ...ESTIMATE,
  ...COUNT,
  ...ANNOUNCE,
  ...SAY,
  ...CITE,
  ...PROMISE,
  ...DEMAND,
  ...HEAR,
  ...TRAPS,
];

import type { Dynamics } from '../../../core/vocabulary.ts';
import type { DynamicsCue } from '../lexicon.ts';
import { phrases } from './forms.ts';

const cues = (dynamics: Dynamics, text: string): readonly DynamicsCue[] =>
  phrases(text).map((pattern) => ({ pattern, dynamics }));

/** Words that tell an occasion from a running count, a stock, an addition and a plan. */
export const dynamics: readonly DynamicsCue[] = [
  ...cues(
    'cumulative',
    `
    hasta ahora|hoy|ayer|anoche|aquí|entonces, hasta el|este momento|día|cierre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|corte|mediodía, hasta la fecha|tarde|noche|víspera|medianoche, hasta las, hasta este, a la fecha, al corte, al cierre de, al momento, de momento, por el momento, por ahora
    desde, desde el, desde la, desde que, desde hace, desde entonces, desde enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre, a partir de|del, a lo largo de|del, en lo que va de|del, en lo que llevamos, en los últimos, en las últimas semanas, en el último año|mes|trimestre|semestre, en el? marco de, durante el? régimen|estado, tras el? inicio
    en total, un total de, el total, total de, total, totales, en conjunto, en su conjunto, en suma, al menos desde, por todo, sumando
    suma|suman|sumaban|sumaba|sumó|sumaron|sumarían, ya suma|suman|van|son|llegan, van ya?, va por, iba|iban|van por, ya van, ya son|eran, son ya, eran ya, va|van sumando
    acumula|acumulan|acumulado|acumulada|acumulados|acumuladas|acumuló|acumulaba, asciende|ascienden|ascendió|ascendieron|ascendía|ascendían|ascender|ascendiendo, se eleva|elevó|elevan|elevaba|elevaron|elevado, eleva|elevan|elevó|elevaron|elevaba, sube|suben|subió|subieron|subía ~ a, aumenta|aumentó|aumentaron|aumentan|aumentaba ~ a, alcanza|alcanzan|alcanzó|alcanzaron|alcanzaba|alcanzado, llega|llegan|llegó|llegaron|llegaba|llegaban ya? a, supera|superan|superó|superaron|superaba|superaban|superado, sobrepasa|sobrepasó|rebasa|rebasó|rebasan|rebasaron|rebasado, pasa|pasan|pasaban|pasaba|pasaron ya? de, totaliza|totalizan|totalizó, roza|rozan|ronda|rondan, se contabilizan|contabilizaban|contabilizaron|registran|han
    lleva|llevan|llevaba|llevaban|llevamos, lleva|llevan ya, contabiliza|contabilizan|contabilizado|contabilizados|contabilizadas|contabilizó, recuento|conteo, cuenta|cifra|balance|saldo total|global|acumulado|acumulada|provisional|definitivo|definitiva, contador, la cifra, el número de, el balance, la cuenta, el saldo, hemos documentado|registrado|verificado, ha|han documentado|registrado|verificado|contabilizado|identificado|confirmado, ha|han sido, al día de hoy, a día de hoy
    en meses|semanas|años, en un año|mes, en dos|tres|cuatro|cinco|seis meses|semanas|años, en un mes|año de, históricamente, históricos, entre el, a diario
    `,
  ),
  ...cues(
    'stock',
    `
    sigue|siguen|seguía|seguían|seguirían|seguirán|seguir|siguiendo, permanece|permanecen|permanecía|permanecían|permanecer|permanezcan, queda|quedan|quedaba|quedaban|quedarían|quedaría, se queda|quedan|quedaron, continúa|continúan|continuaba|continuaban|continúen, resta|restan|restaban|restarían, falta|faltan|faltaban|faltarían, mantiene|mantienen|mantenía|mantenían, se mantiene|mantienen, persiste|persisten
    aún, todavía, actualmente, en la actualidad, en estos momentos, en este momento, hoy en día, hoy por hoy, en aquel momento, a esa fecha, para esa fecha, al término|cierre|inicio|comienzo|final|terminar|comenzar|concluir de|del?, a comienzos|principios|finales|inicios|mediados de, a fines de, hay|había|habría|hubiera, existen|existían, en prisión|cárcel, tras las rejas, en custodia, bajo custodia, en paradero desconocido, a la espera de, pendiente|pendientes, sin aparecer|localizar|libertad
    alberga|albergan|albergaba, figura|figuran|figuraban, consta|constan|constaba|constaban, está|están|estaba|estaban|estarían, se encuentra|encuentran|encontraba|encontraban, se halla|hallan|hallaban|hallaba, tiene|tienen|tenía|tenían, la lista|nómina|población|padrón de? de?, internos, en terapia intensiva, hospitalizados|hospitalizadas|ingresados|internados, en estado grave|crítico, población penal|penitenciaria|carcelaria|reclusa, entre los que, cumplen condena, seguían siendo, siendo buscadas|buscados
    `,
  ),
  ...cues(
    'increment',
    `
    otro|otra|otros|otras, más, adicional|adicionales, nuevo|nueva|nuevos|nuevas, extra, también otros|otras, se añade|añaden|añadió|añadieron, añade|añadió, se suma|suman|sumó|sumaron a?, se agrega|agregan|agregó|agregaron, además de, a ellos|ellas se suman|añaden|agregan, a los|las que|cuales hay|se? que? sumar|añadir|suman, amplía|amplió|ampliaron, en adición, por añadidura, suma|sumó otros|otras, segundo|segunda|tercer|tercera|cuarta grupo|lote|tanda|ronda|ola|oleada, nuevamente, de nuevo, una más, uno más, hay que añadir|sumar|agregar, incrementó|incrementa|incremento
    `,
  ),
  ...cues(
    'plan',
    `
    será|serán|sería|serían, serán liberados|liberadas|excarcelados|excarceladas|deportados|juzgados|puestos, saldrá|saldrán|saldría|saldrían, liberará|liberarán|liberaría|liberarían, excarcelará|excarcelarán|excarcelaría, quedará|quedarán|quedaría libre|libres|en, recuperará|recuperarán|recuperarían, deportará|deportarán|deportaría, expulsará|expulsarán, indultará|indultarán, beneficiará|beneficiarán, alcanzará|alcanzarán, recibirá|recibirán, enfrentará|enfrentarán, comparecerá|comparecerán, podría|podrían, deberá|deberán|debía|debían|debe|deben, va|van|iba|iban|irán|irá a ser|salir|liberar|excarcelar|quedar|recuperar|ser|deportar, habrá|habrán
    prometió|prometieron|promete|prometen|prometido|prometidos|prometidas|promesa|prometía, prevé|prevén|previsto|prevista|previstos|previstas|preveía, planea|planean|planeaba|planeado|planes, ofreció|ofrece|ofrecen|ofrecieron|ofrecido|oferta, próximo|próxima|próximos|próximas, en los próximos días|meses, en las próximas horas|semanas|días, está|están por salir|ser|recuperar, por salir|liberar, mañana, pronto, se espera|esperaba|esperan que?, programado|programada|programados, pretende|pretenden|pretendía, se comprometió|compromete|comprometieron, quiere|quieren liberar|deportar, objetivo de, meta de, listos para, a punto de, en espera de ser, próximamente, aspira|aspiran a, acordó|acordaron liberar, serían liberados|excarcelados
    `,
  ),
  ...cues(
    'batch',
    `
    en una sola noche|jornada|operación|mañana|tarde, en un solo día|vuelo|operativo|acto, en un|una|el|la mismo? día|noche|jornada|operativo|redada|ataque|vuelo|operación|bombardeo|tiroteo|enfrentamiento|accidente|incendio|allanamiento|audiencia|fin|explosión|naufragio|motín|atentado, ese|aquel|este|mismo día|lunes|martes|miércoles|jueves|viernes|sábado|domingo, esa|aquella|esta noche|jornada|madrugada|mañana|tarde|semana|vez, este lunes|martes|miércoles|jueves|viernes|sábado|domingo, el lunes|martes|miércoles|jueves|viernes|sábado|domingo, el pasado|último lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin
    ayer, anoche, anteayer, antier, hoy, la víspera, la noche del|de, de madrugada, esta madrugada|mañana|tarde|noche, en la madrugada|noche|mañana|tarde|víspera|jornada de|del?, durante la jornada|noche|madrugada|protesta|manifestación|marcha|redada|operación, durante el operativo|ataque|desalojo|asalto, en las últimas 24|48|72|doce|veinticuatro|cuarenta horas?, en las últimas horas, en pocas horas, de una vez|sola, simultáneamente, al mismo tiempo, de golpe, en navidad|nochebuena, en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre, un grupo de, un lote de, un primer grupo|lote, la primera tanda, un contingente de, entre ellos, cada día, al día, diarios|diarias, el fin de semana, dejó, dejaron, en el lugar, en el acto, a bordo, en un ataque, tras el ataque, en la redada|operación|protesta|marcha, en el operativo|desalojo|atentado|accidente
    `,
  ),
];

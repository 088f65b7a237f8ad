import type { Outcome } from '../../../core/vocabulary.ts';
import type { OutcomeCue } from '../lexicon.ts';
import { phrases } from './forms.ts';

const cues = (outcome: Outcome, text: string): readonly OutcomeCue[] =>
  phrases(text).map((pattern) => ({ pattern, outcome }));

/** What became of those who left the cell. */
export const outcomes: readonly OutcomeCue[] = [
  ...cues(
    'full',
    `
    libertad|libertades plena|plenas|total|totales|absoluta|absolutas|definitiva|definitivas|incondicional|incondicionales|irrestricta, sin restricciones|condiciones|cargos|medidas, sin medida|medidas cautelar|cautelares, sin ninguna restricción|condición|medida, de forma incondicional, incondicionalmente, totalmente|plenamente|completamente libre|libres, absuelto|absuelta|absueltos|absueltas, absolución|absoluciones, sobreseimiento|sobreseimientos, sobreseído|sobreseída|sobreseídos|sobreseídas, causa|causas|caso|casos|cargos sobreseída|sobreseídas|archivada|archivadas|cerrada|cerradas|retirados|desestimados, retirada|retiro|levantamiento|desestimación de los? cargos, retiraron|retiró|desestimó los? cargos, declarado|declarados|declarada|declaradas inocente|inocentes, extinción de la? acción penal, levantamiento de|total? las|de medidas, falta de mérito|pruebas, libres de|y sin cargos, nulidad, exonerado|exonerados|exoneradas
    `,
  ),
  ...cues(
    'conditional',
    `
    libertad|libertades condicional|condicionales|condicionada|condicionadas|provisional|provisionales|provisoria|provisorias|vigilada|asistida|restringida|caucionada|anticipada, libertad bajo|con fianza|palabra|caución|medidas|tobillera|restricciones|condiciones|presentación|vigilancia, bajo fianza|palabra|caución|arresto|restricciones|condiciones|régimen|presentación|vigilancia|tobillera|juramento, con tobillera|tobilleras|grillete|grilletes|brazalete|brazaletes electrónica|electrónicas|electrónico|electrónicos?, con restricciones|condiciones|fianza, tobillera|tobilleras|grillete|grilletes|brazalete|brazaletes electrónica|electrónicas|electrónico|electrónicos
    medida|medidas cautelar|cautelares, medida|medidas sustitutiva|sustitutivas|alternativa|alternativas|restrictivas|limitativas, con medidas, bajo medidas, arresto|arrestos domiciliario|domiciliarios, detención|prisión domiciliaria|domiciliario, domiciliaria, casa por cárcel, cárcel domiciliaria|en casa, régimen de convivencia|presentación|semilibertad|prueba|abierto|semiabierto|confianza, convivencia familiar, extramuro, extramuros, régimen abierto|semiabierto
    presentación|presentaciones periódica|periódicas|mensual|mensuales|semanal|quincenal|quincenales|cada|ante, deben|debe|deberá|deberán|tendrán|obligados|obligadas que? presentarse|comparecer|firmar, régimen de presentación, prohibición|prohibiciones de|para salir|salida|declarar|ausentarse|hablar|manifestarse, prohibido|impedido salir del país, prohibición de salida, sin poder salir del país, impedimento de salida, siguen|sigue|continúan sujetos|sujetas|sometidos|procesados a? juicio|proceso|medidas?, fianza|fianzas, caución juratoria, comparecencia con? restricciones|restringida, juicio abierto, causa|causas|proceso|procesos abierto|abiertos|abierta|abiertas|vigente|vigentes, suspensión condicional|de, período|periodo de prueba, trabajo comunitario, permiso|permisos de salida, no pueden salir|hablar|declarar, orden de silencio, mordaza, suspensión de la? pena|ejecución, en condicional
    `,
  ),
  ...cues(
    'exile',
    `
    destierro|destierros, desterrado|desterrada|desterrados|desterradas, desterró|desterraron|destierra|destierran|desterrar, exilio, exiliado|exiliada|exiliados|exiliadas, exilió|exiliar, expatriado|expatriados|expatriadas, expulsado|expulsada|expulsados|expulsadas del|de|a|hacia el|su? país, expulsó|expulsaron del país, deportado|deportada|deportados|deportadas a|hacia, enviado|enviada|enviados|enviadas|trasladado|trasladados|llevado|llevados|llevadas|embarcado|embarcados|embarcada|embarcadas ~ estados|eeuu|roma|washington|guatemala|españa|exilio|extranjero|avión|méxico, rumbo al exilio, a cambio de|del salir|dejar|abandonar|exilio el? país?, condición|condicionado|condicionada|condicionados de|a abandonar|salir|dejar|exiliarse, con la condición de abandonar|salir|exiliarse, salir del país, despojado|despojados|despojadas de su|la nacionalidad, aterrizado|aterrizaron|aterrizó en, en un vuelo a|hacia|con, canje|intercambio de prisioneros|presos
    `,
  ),
  ...cues(
    'pardon',
    `
    indulto|indultos, indultado|indultada|indultados|indultadas, indultó|indultaron|indulta|indultan|indultar|indultará, amnistía|amnistías, amnistiado|amnistiada|amnistiados|amnistiadas, amnistió|amnistiaron|amnistiar, perdón presidencial|real|del|de|general, perdonado|perdonada|perdonados|perdonadas, perdonó|perdona|perdonaron|perdonar, gracia presidencial|real|especial, medida de gracia, gracia, clemencia, conmutación|conmutaciones, conmutó|conmutaron|conmutado|conmutados|conmutada la? pena|penas|condena, ley de amnistía, decreto de indulto, benevolencia
    `,
  ),
  ...cues(
    'served',
    `
    cumplió|cumplieron|cumplido|cumplían|cumplida|cumplidas|cumplir ~ pena|penas|condena|condenas|sentencia|sentencias, pena|condena|sentencia cumplida|extinguida|purgada|agotada, penas|condenas|sentencias cumplidas|extinguidas|purgadas, cumplimiento de la? pena|condena, tras|al|por|después cumplir|de ~ pena|condena|sentencia, fin|término|final de su|la|sus condena|pena|sentencia|penas, purgó|purgaron|purgado ~ pena|condena|penas, boleta|boletas por cumplimiento, extinción de la? pena|condena
    `,
  ),
];

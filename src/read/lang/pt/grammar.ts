import type { Lexicon } from '../lexicon.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The small words. "é" and "está" are left out of the auxiliaries: without their accents they are "and" and "this".
 */
export const grammar: Lexicon['grammar'] = {
  articles: words('o a os as um uma uns umas lo los'),
  prepositions: words(`
    de da do das dos dum duma em na no nas nos num numa nuns numas por pela pelo pelas pelos a à ao às aos para pra pro
    com contra sem sob sobre entre até desde após ante perante durante mediante segundo conforme consoante exceto excepto
    salvo menos fora dentro atrás frente perto longe antes depois junto além aquém através dentre deste desta destes
    destas desse dessa desses dessas daquele daquela daqueles daquelas neste nesta nestes nestas nesse nessa nesses
    nessas naquele naquela àquele àquela disto disso nisto nisso via rumo trás`),
  coordinators: words('e ou mas nem porém contudo todavia entretanto senão bem'),
  pointers: words('mencionados mencionadas citados citadas referidos referidas ditos ditas supracitados supracitadas'),
  only: words('só somente apenas unicamente'),
  relatives: words('que quem qual quais cujo cuja cujos cujas'),
  subordinators: words(`
    que quem qual quais cujo cuja cujos cujas onde aonde quando enquanto embora porque pois porquanto como conforme quanto quantos quantas conquanto`),
  negations: [
    'não|nem|nunca|jamais|tampouco|nenhum|nenhuma|nenhuns|nenhumas|ninguém|nada|zero',
    'sem qualquer|nenhum|nenhuma|que|registo|registro|haver|houver?',
    'sem',
    'não há|houve|havia|se|foi|foram|tem|têm|existem|existe',
    'nem um|uma|sequer|todos|todas',
    'falta|faltava',
    'deixou|deixaram|deixa de',
    'longe de',
    'em vez|lugar de',
    'impediu|impediram|evitou|evitaram|evitar|impedir',
    'descartou|descartaram|descarta',
    'ausência|inexistência de',
  ],
  perfect: words(
    'tem têm tinha tinham teve tiveram ter terem tendo terá terão teria teriam tenha tenham tivesse tivessem temos tínhamos havia haviam houvera há',
  ),
  places: words('em no na nos nas num numa desde dentro'),
  of: words('de da do das dos'),
  auxiliaries: words(`
    foi foram são era eram ser serem sendo sido será serão seria seriam seja sejam fosse fossem forem sou somos
    fomos éramos fui estão estava estavam esteve estiveram estar estarem estando estará estarão estaria
    estariam esteja estejam estivesse estivessem estamos estávamos
    tem têm tinha tinham teve tiveram ter terem tendo tido terá terão teria teriam tenha tenham tivesse tivessem temos
    tínhamos tivemos tivera tenho há havia haviam houve haver haverem havendo havido haverá haveria haja hajam houvesse
    hei hão vai vão ia iam ir indo vamos irá irão iria iriam fica ficam ficou ficaram ficava ficavam ficar
    ficarem ficará ficarão fiquem continua continuam continuava continuavam continuou continuaram continuar permanece
    permanecem permanecia permaneciam permaneceu permaneceram permanecer segue seguem seguia seguiam pode podem podia
    podiam pôde puderam poderá poderão poderia poderiam possa possam deve devem devia deviam deverá deverão deveria
    deveriam deva devam acaba acabam acabou acabaram vem vêm veio vieram vinha vinham começa começou começaram
    passa passou passaram resulta resultou resultaram encontra encontram encontrava encontravam
    encontrou encontraram mantém mantêm mantinha mantinham anda andam andava andavam`),
  parts: [
    'dos quais',
    'das quais',
    'de|do|da|dos|das ~ quais',
    'deles|delas',
    'desses|dessas|destes|destas|daqueles|daquelas',
    'desse|deste|dessa|desta ~ total|número|grupo|universo|contingente|lista|soma',
    'entre os|as|eles|elas|estes|estas|esses|essas quais|mortos|feridos|detidos|presos|vítimas|libertados?',
    'entre eles|elas|estes|estas|esses|essas',
    'dentre eles|elas|os|as|esses',
    'no meio deles|delas',
    'incluindo|inclusive|incluídos|incluídas|incluindo-se|incluídos nestes?',
    'inclui|incluem|incluía|incluíam',
    'sendo',
    'nomeadamente',
    'em particular',
    'a maioria|maior|metade parte? deles|delas|dos|das?',
    'contando|contando-se|contam-se ~ entre? estes|eles|elas?',
    'isto é',
    'ou seja',
    'a saber',
    'repartidos|distribuídos|divididos|divididas|distribuídas|repartidas entre|por|em',
    'quase todos|todas',
    'todos|todas eles|elas|menos|exceto?',
    'parte deles|delas|dos|das',
    'em ~ desses|dessas|destes|destas casos',
    'só em|no|na|nos|nas',
    'apenas em|no|na',
    'somente em|no|na',
    'vários|várias deles|delas',
  ],
  exceptions: [
    'todos|todas menos|exceto|excepto|salvo|fora',
    'todos|todas à|com exceção|excepção de',
    'todos|todas com a exceção|excepção de',
  ],
  remainders: [
    'todos|todas menos|exceto|excepto|salvo|à',
    'todos|todas à|com exceção|excepção de',
    'com|à exceção|excepção de|do|da|dos|das',
    'o resto|restante',
    'resto|restante',
    'os|as|dos|das|outros|outras restantes|demais',
    'restantes|restante|demais|remanescentes|remanescente',
    'os|as outros|outras',
    'faltam|falta|faltavam|faltava|faltando|faltarem|faltarão',
    'que|ainda faltam|restam|sobram',
    'restam|restavam|resta|restava|sobram|sobravam|sobra',
    'por ~ libertar|localizar|identificar|encontrar|esclarecer|recapturar',
    'exceto|excepto|salvo|menos|tirando|descontados|descontando',
  ],
  hypotheticals: [
    'acaso|oxalá',
    'caso|se ~ seja|sejam|fosse|fossem|confirme|confirmem|confirmar|for|forem|houver|tiver|tiverem',
    'teria|teriam|terá|terão sido|havido|ocorrido|morrido|fugido|saído|ficado|feito?',
    'seria|seriam|haveria|estaria|estariam|poderia|poderiam|deveria|deveriam|ficariam|chegaria|chegariam',
    'pode|podem|poderá|poderão|poderia|poderiam ser|ter|haver|chegar|estar|ultrapassar|superar',
    'talvez|porventura|quiçá|provavelmente|possivelmente|eventualmente|presumivelmente',
    'alegadamente|supostamente|aparentemente',
    'a fim de|que',
    'na|em hipótese|caso de|do|da',
    'como se',
    'desde|contanto que',
    'salvo se',
    'imagine|suponha|suponhamos|imaginemos',
    'sem saber se',
    'ameaça|ameaçam|ameaçou|ameaçaram|tentou|tentaram|tenta|tentam de?',
    'arriscam|arrisca|enfrentam|risco|riscos de?',
    'a menos que',
  ],
  additions: [
    'além|para de|do|da|dos|das|disso|destes|destas|desses|dessas|além',
    'bem|assim como',
    'e ainda|também|mais',
    'somados|somadas|acrescidos|acrescidas a|aos|às|de',
    'a que|estes|estas|esses|essas|eles|elas se|juntam|somam|acrescem?',
    'juntam-se|somam-se|acrescem|soma-se|junta-se|acresce',
    'mais outros|outras|um|uma',
    'junto|juntamente com',
    'incluindo|incluídos|incluídas|contando|contados|contadas',
    'tanto|não só',
    'à parte',
    'a par de|do|da|dos|das',
    'fora os|as|o|a',
    'sem contar os|as|com|o|a',
    'para lá de|do|da|dos|das',
    'igualmente',
  ],
};

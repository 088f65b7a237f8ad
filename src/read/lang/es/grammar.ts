import type { Lexicon } from '../lexicon.ts';
import { phrases, words } from './forms.ts';

/** The small words that hold a sentence together. */
export const grammar: Lexicon['grammar'] = {
  articles: words(
    `el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella aquellos aquellas
    su sus mi mis tu tus nuestro nuestra nuestros nuestras cada ambos ambas dicho dicha dichos dichas`,
  ),
  prepositions: words(
    `a ante bajo cabe con contra de del al desde durante en entre hacia hasta mediante para por según sin so sobre tras
    vía excepto salvo incluso incluidos incluidas incluido incluida`,
  ),
  coordinators: words('y e o u ni pero sino'),
  pointers: words(
    'mencionados mencionadas citados citadas referidos referidas dichos dichas susodichos susodichas antedichos antedichas',
  ),
  only: words('solo sólo solamente únicamente apenas'),
  relatives: words('que quien quienes cual cuales cuyo cuya cuyos cuyas'),
  subordinators: words(
    'que quien quienes cual cuales cuyo cuya cuyos cuyas cuando donde adonde mientras aunque porque pues como si pese',
  ),
  negations: phrases(
    'no, ni, nunca, jamás, tampoco, sin, ningún|ninguno|ninguna, nadie, nada, ni siquiera, en ningún momento, de ninguna manera, en absoluto, apenas si',
  ),
  perfect: words(
    'ha han había habían hubo hubieron haya hayan hubiera hubieran hubiese hubiesen habrá habrán habría habrían haber habiendo he hemos habíamos',
  ),
  places: words('en desde dentro'),
  of: words('de del'),
  auxiliaries: words(`
    es son era eran fue fueron será serán sería serían sea sean fuera fueran fuese fuesen ser sido siendo soy somos eras
    está están estaba estaban estuvo estuvieron estará estarán estaría estarían esté estén estuviera estuvieran estar
    estado estando ha han había habían hubo hubieron habrá habrán habría habrían haya hayan hubiera hubieran hubiese
    hubiesen haber habido habiendo he hemos habíamos resultó resultaron resulta resultan resultado resultar quedó
    quedaron queda quedan quedado quedar quedaba quedaban quedarán sigue siguen seguía seguían siguió siguieron seguirán
    seguir permanece permanecen permanecía permanecían permaneció permanecieron permanecer permanecerán continúa
    continúan continuaba continuaban continuó continuaron continuar va van iba iban irá irán puede pueden podía podían
    pudo pudieron podrá podrán podría podrían podido poder debe deben debía debían deberá deberán debería deberían suele
    suelen vuelve vuelven volvió volvieron acaba acaban acabó acabaron acababa termina terminan terminó terminaron
    terminaban lleva llevan llevaba llevaban tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tendría tenemos
    hay viene vienen venía venían hace hacen figura figuran figuraban consta constan constaban encuentra encuentran
    encontraba encontraban halla hallan hallaba hallaban parece parecen hubiéramos fuimos estamos
  `),
  parts: phrases(`
    de ellos|ellas, entre ellos|ellas|estos|estas|los|las, de los|las cuales|que, de entre ellos|ellas|los|las, de quienes, de estos|estas|esos|esas|aquellos|aquellas, de este|ese|dicho|aquel total|grupo|número, del total, de esa|esta|aquella cifra|cantidad|lista|suma, de la cifra, de su total, de un total de, de un universo de, dentro de|del ese? grupo?, entre los|las|quienes que|cuales?, uno|una|dos|tres|cuatro|cinco de ellos|ellas|los|las, incluido|incluida|incluidos|incluidas, incluye|incluyen|incluía|incluyendo|incluyó, con ~ entre ellos|ellas, a su vez, en su mayoría, la mayoría, la mitad, parte de ellos|ellas, corresponden|corresponde|correspondían a, a saber, repartidos|repartidas|desglosados|desglosadas, de las mismas, de los mismos, en particular, solo en|el|la, sólo en|el|la, solamente en, entre ambos, figuran|figura entre|en, contando a, contados ya, de todas ellas, de todos ellos, son mujeres|hombres|menores|niños|militares|civiles|extranjeros|adolescentes, eran|fueron mujeres|hombres|menores|niños|militares|civiles
  `),
  exceptions: phrases(`
    todos|todas|todo|toda menos|excepto|salvo, todos|todas a|con excepción de, todos|todas con la excepción|salvedad de
  `),
  remainders: phrases(`
    todos|todas menos|excepto|salvo, todos|todas ~ menos|excepto|salvo|excepción, menos, excepto, salvo, a excepción de, con excepción de, con la? salvedad|excepción de, el resto, los|las demás|restantes|otros|otras, el restante, restante|restantes, resto, demás, los|las que quedan|faltan|restan, faltante|faltantes, sobrante|sobrantes
  `),
  hypotheticals: phrases(`
    si, habría|habrían, sería|serían, estaría|estarían, podría|podrían, hubiera|hubieran|hubiese|hubiesen, fuera|fueran|fuese|fuesen, tendría|tendrían, de haber, en caso de|que, siempre que, a condición de, con tal de, supuesto|supuesta|supuestos|supuestas, supuestamente, presunto|presunta|presuntos|presuntas, presuntamente, al parecer, aparentemente, quizá|quizás, tal vez, acaso, ojalá, a menos que, a no ser que, debería|deberían, quedaría|quedarían, seguiría|seguirían, permanecería|permanecerían, ascendería|ascenderían, superaría|superarían, llegaría|llegarían, restaría|restarían, exigió|exigieron|exige|exigen que?, pidió|pidieron|pide|piden, para que, a cambio de, sin que, amenaza|amenazó con, posible|posibles, probable|probables, hipotético|hipotética, cuando sean|sea|salgan|liberen|hayan
  `),
  additions: phrases(`
    además de, así como, junto a|con, y también, además, también, más, amén de, aparte de, sumado|sumada|sumados|sumadas a, incluyendo, incluido|incluida|incluidos|incluidas, tanto como, a los|las que se? suman|añaden|agregan?, igual que, lo mismo que, al igual que, otro|otra|otros|otras, tanto, al tiempo que, mientras que, por su parte, por otra parte, en tanto, se suman|suma|añaden|añade|agregan|agrega
  `),
};

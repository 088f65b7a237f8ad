import type { MeasureTrigger } from '../lexicon.ts';
import { triggers, verbs } from './build.ts';

const weak = { weak: true } as const;
const conditional = { outcome: 'conditional' } as const;
const JAILS = 'jail|jails|prison|prisons|custody|detention|cell|cells|captivity|penitentiary|colony|dungeon|dungeons';
const BE = 'am|are|is|were|was|be|been|being';

/** Ways out of the cell: through the gate, by bail, by mercy, by the wall, or out of a captor's hands. */
const out: readonly MeasureTrigger[] = [
  ...triggers('released', 'object', [
    'let|lets|letting',
    `bring|brings|brought|bringing ~ out of ${JAILS}`,
    'remitted|remits|remit|remitting the? sentence|sentences|term|terms of',
    'waived|waives ~ sentences|sentence|terms of',
    'ordered|orders|ordering ~ freed|released',
    'granted|grants|granting ~ freedom|liberty to',
    'signed|signs|signing ~ release of',
  ]),
  ...verbs('released', [
    ['ransom|ransoms|ransoming', 'ransomed'],
    ['excarcelate|excarcelates|excarcelating', 'excarcelated|excarcelled'],
    ['restitute|restitutes to liberty|freedom', 'restituted|restored|reinstated to ~ liberty|freedom'],
    ['give|gives back ~ freedom|liberty', 'given back ~ freedom|liberty'],
    ['hand|hands|handing back to ~ families|family|parents', 'handed|given back to ~ families|family|parents'],
    ['release|releases|releasing from', 'released|freed|liberated from ~ arrest'],
  ]),
  ...verbs(
    'released',
    [
      ['hand|hands|handing over', 'handed over'],
      ['give|gives|giving back', 'given back'],
      ['hand|hands|handing back', 'handed back'],
      ['return|returns|returning', 'returned'],
      ['trade|trades|trading', 'traded'],
      ['send|sends|sending away', 'sent away'],
      ['dump|dumps|dumping by|at|on', 'dumped by|at|on'],
    ],
    weak,
  ),
  ...triggers('released', 'object', ['set|sets|setting', 'turn|turns|turned loose'], weak),
  ...triggers('released', 'subject', [
    'got|get|gets|getting|gotten out',
    'signed|sign|signs|signing out',
    `${BE} home`,
    `${BE} already|now|all|back|safely? at? home`,
    'came|come|comes|coming home',
    'slept|sleep|spent at home',
    `${BE} already|all|now? out`,
    `${BE} out again|already|too|at|by|on|before`,
    'filed|file|files|filing|trickled|trickle|trickling|stumbled|stumble|stumbling|shuffled|shuffle|limped|spilled out',
    'walked|walk|walks|walking out|through the? gate|gates|door|doors',
    'abandoned|abandon|abandons|abandoning ~ prisons|jails|cells|penal|penitentiary|penitentiaries',
    'left|leave|leaves|leaving ~ prison|jail|cells|custody|detention|station|barracks|captivity',
    'left|leave|leaves|sent|released|freed|off with a|an fine|caution|warning|reprimand|lecture|summons',
    'went|go|goes|going|gone over ~ wall|walls|fence|wire',
    'kissed|kiss|hugged|hug|embraced ~ mother|mothers|children|wife|wives|family|families',
    'see|saw|sees the light|sun|street|outside again',
    'told|free|cleared to go|leave',
    'had ~ released|freed',
    'breathe|breathed|breathing ~ freedom|liberty',
  ]),
  ...triggers(
    'released',
    'subject',
    [
      'obtain|obtains|obtained|obtaining|secure|secures|secured|win|wins|won|get|gets bail|parole',
      'got|get|gets out on licence|license|tag|surety',
      'went|go|goes|walked|left on bail|parole|bond',
      'had ~ bail|parole granted|approved',
      'paid|pay|pays|posted ~ bail|bond',
    ],
    conditional,
  ),
  ...triggers(
    'released',
    'state',
    [
      'on surety|personal|police bond|bonds|bail',
      'on interim|anticipatory|free|cash|station|police|court bail',
      'on ~ surety|sureties|bonds',
      'with|on an? ~ anklet|curfew',
      'on day|prison leave|parole',
      'to serve ~ at home',
    ],
    { ...conditional, weak: true },
  ),
  ...triggers('released', 'subject', ['served|completed|finished their|his|her time|years|punishment'], {
    outcome: 'served',
  }),
  ...triggers(
    'released',
    'subject',
    [
      'profit|profits|profited|profiting|benefitted|benefited by|from ~ amnesty|pardon|decree|grace|clemency|indult',
      'had ~ sentence|sentences|term|terms|punishment remitted|commuted|quashed|overturned|annulled|waived|cut',
    ],
    { outcome: 'pardon' },
  ),
  ...triggers(
    'released',
    'event',
    ['remission|remissions', 'indult|indults', 'acts of grace', 'commutation|commutations of'],
    { outcome: 'pardon', weak: true },
  ),
  ...triggers(
    'released',
    'participle',
    ['dropped', 'withdrawn', 'quashed', 'struck out', 'thrown out of court', 'no case to answer'],
    { outcome: 'full', weak: true },
  ),
  ...triggers(
    'released',
    'subject',
    [
      'came|come|comes|coming back',
      'returned|return|returns',
      'left|leave|leaves|leaving',
      'made|make|makes it out',
      'made|make|makes it to ~ frontier|border',
      'walked|walk off|away',
      'ran|run for',
      'emerged|emerge|emerges|emerging',
      'evaded|evade|evades',
      'dug|dig|digs|sawed|sawn|cut|blasted|bribed|bluffed ~ way out',
      'scaled|scale|climbed|jumped|vaulted|hopped ~ wall|walls|fence|gate',
      'flew|fled the coop|nest|prison|cells',
      'gave|give|given ~ the slip',
      'slipped|slip out|through',
      'wriggled|wriggle|crawled|squeezed out|through|under',
      'freed|free themselves|himself|herself',
      'got|get|gets|getting|gotten only|as|home|back',
      'went|go|goes|gone back to ~ families|work|village|villages',
    ],
    weak,
  ),
  ...triggers('released', 'state', [
    'out of ~ jail|jails|prison|prisons|custody|detention|captivity',
    'into freedom|liberty',
    'in the street again',
    'back on the street|streets',
    'on the street|streets again',
    'back with ~ family|families|parents|mothers',
  ]),
  ...triggers(
    'released',
    'state',
    [
      'out',
      'home',
      'at home',
      'in the street',
      'out of a|the van|car|truck|pickup',
      'out by|before',
      'with a|an caution|warning|fine|lecture|reprimand',
    ],
    weak,
  ),
  ...triggers('released', 'event', [
    'excarcelation|excarcelations',
    'freedom order|orders',
    'comings|coming out of ~ jail|prison',
  ]),
  ...triggers(
    'released',
    'event',
    ['departure|departures', 'walk-out|walk-outs', 'breakouts|break-outs|break-out', 'restitution|restitutions'],
    weak,
  ),
  ...triggers('released', 'person', ['the liberated|favoured|favored|benefited|amnestied|acquitted|excarcelated']),
  ...triggers('released', 'person', ['ex-detainee|ex-detainees', 'ex-inmate|ex-inmates'], weak),

  ...triggers('released', 'object', [
    'let|lets|letting him|her|them|us|me go|out|off|free|home|walk',
    'throw|throws|threw|thrown out the? case|cases of|against',
  ]),
  ...triggers('released', 'subject', ['climbed|climb|strolled|stroll|strode|crawled out'], weak),
  ...triggers('released', 'state', ['on ~ way home|out', 'restored to ~ units|homes|families|parents|liberty|freedom']),
  ...triggers('released', 'state', ['in ~ own beds', 'under guarantee|guarantees|caution', 'on warning|caution'], weak),
  ...triggers('released', 'event', ['exchange|exchanges', 'swap|swaps'], weak),
  ...triggers('released', 'participle', ['relaxed', 'put ashore'], weak),
  ...triggers(
    'released',
    'participle',
    ['discharged and acquitted', 'acquitted and discharged', 'acquitted and freed|released', 'struck out and freed'],
    { outcome: 'full' },
  ),
  ...triggers('released', 'participle', ['bonded out', 'bailed out of ~ jail'], conditional),
  ...triggers('released', 'subject', [
    'will|to walk free|out',
    'due|set|scheduled|expected to ~ walk|leave|come out|prison|jail|free',
    'stepped|step into ~ freedom|sunlight',
  ]),
];

/** Fetched back after a way out. */
const back: readonly MeasureTrigger[] = [
  ...verbs('rearrested', [
    ['fetch|fetches|fetching back', 'fetched|marched|frogmarched|hauled|dragged back'],
    ['recall|recalls|recalling to ~ prison|jail|custody', 'recalled to ~ prison|jail|custody'],
    [
      'grab|nab|seize|catch|take|lift|hold|jail again',
      'grabbed|nabbed|caught|taken|lifted|held|charged|apprehended|summoned again|anew|afresh',
    ],
    ['pick|round|lock|lead up|away once', 'picked|rounded|locked|led|hauled|dragged up|away|off|in again|anew|afresh'],
    ['newly arrest|detain|capture', 'newly arrested|detained|captured|apprehended|imprisoned'],
    ['arrest|arrests for a|the second', 'arrested|detained|jailed|caught for a|the second|third|fourth time'],
    ['put|puts back in|inside|behind', 'put|thrown|placed|locked back in|inside|behind|under'],
    ['re-enter|reenter', 're-entered|reentered ~ prison|jail|penal'],
    ['revoke|revokes|revoking ~ bail|parole|pardon|release of', 'revoked ~ bail|parole|pardon|release of'],
  ]),
  ...verbs(
    'rearrested',
    [
      ['bring|brings|bringing back', 'brought back'],
      ['take|takes|taking back', 'taken|took back'],
      ['lead|leads back', 'led back'],
      ['catch|catches|catching', 'caught'],
      ['track|tracks|tracking down', 'tracked|hunted|chased|run down'],
      ['nab|nabs|nabbing', 'nabbed'],
      ['recall|recalls|recalling', 'recalled'],
      ['find|finds', 'found'],
      ['intercept|intercepts', 'intercepted'],
    ],
    weak,
  ),
  ...triggers('rearrested', 'subject', [
    'went|go|goes|going|gone back in',
    'went|go|goes|gone back to ~ cell|cage|barracks',
    'had ~ bail|parole|release|licence|license|pardon revoked|cancelled|canceled|annulled',
    'returned|return|returns to enter',
    'lost|lose their|his|her bail|parole',
  ]),
  ...triggers(
    'rearrested',
    'subject',
    [
      'came|come|comes back by|of|on themselves|their|his|her|own',
      'gave|give|given themselves up',
      'surrendered|surrender|surrenders',
      'turned|turn themselves in',
      'got|get|gets only as far',
    ],
    weak,
  ),
  ...triggers('rearrested', 'state', [
    'back in the? net|hand|hands|bag|cuffs|handcuffs|irons|hole',
    'back in ~ cell|lockup|lock-up|gaol|camp|colony|barracks',
    'back under ~ lock|guard|arrest',
    'back inside',
    'again under ~ lock|arrest|guard|custody|detention',
    'again behind ~ bars',
    'again in ~ jail|prison|custody|detention|cells',
    'inside again',
    `in ~ ${JAILS} again`,
    'behind bars again|anew',
  ]),
  ...triggers('rearrested', 'event', [
    'prison recall|recalls',
    'recall|recalls to ~ prison|custody|jail',
    'revocation|revocations of ~ bail|parole|release|licence',
    'new captures|capture of ~ freed|released',
  ]),

  ...triggers('rearrested', 'state', [
    'again under lock and key',
    'back under lock and key',
    'back in lawful|police|state|federal custody',
  ]),
  ...triggers('rearrested', 'participle', ['stopped again|anew', 'returned to ~ cell|dungeon|fort|hole']),
  ...triggers('rearrested', 'subject', ['are|is|were|was back', 'called in', 'went|go|gone back'], weak),
];

/** Out and not found again. */
const atLarge: readonly MeasureTrigger[] = [
  ...triggers('missing', 'state', [
    'at large',
    'still|yet|unlawfully|remain|remains at large',
    'on the run|loose|lam',
    'still on the? run|loose|lam',
    'still|yet to be recaptured|caught|rearrested|re-arrested|traced|found',
    'not ~ recaptured|caught',
    'still out there|free|uncaught',
    'in flight from ~ justice',
  ]),
  ...triggers('missing', 'state', ['in flight', 'out there', 'in hiding'], weak),
  ...triggers('missing', 'participle', [
    'actively|still|being|urgently sought|hunted',
    'sought|hunted|wanted by ~ police|army|soldiers|authorities|interpol|troops|gendarmes',
    'being ~ hunted|sought|tracked',
  ]),
  ...triggers('missing', 'participle', ['sought', 'hunted', 'wanted', 'absconding', 'fugitive'], weak),
  ...triggers('missing', 'object', [
    'hunt|hunts|hunting for|down',
    'manhunt for',
    'pursue|pursues|pursuing|pursued ~ fugitives|escapees',
    'on the trail|track of',
  ]),
  ...triggers('missing', 'subject', [
    'are|is|were|was fugitive|fugitives',
    'evade|evading|evaded capture|arrest|recapture',
    'advised|urged|told|ordered to surrender',
  ]),
  ...triggers('missing', 'person', ['fugitive|fugitives', 'escapees|absconders still|remaining'], weak),

  ...triggers('missing', 'subject', ['elude|eludes|eluded|eluding ~ justice|capture|arrest|police|hunters']),
];

/** Phrases with the same words that free nobody. */
const exitTraps: readonly MeasureTrigger[] = [
  ...triggers(null, 'object', [
    'let alone|us|me|it|him|her|them|slip|down|by|fly|loose|stand|know',
    'let the|their|his|its matter|case|people|public|world|country|side|guard|facts',
    'let be known|said',
    'lets face|hope|say|see|itself|himself|herself',
    'let|lets|letting in',
    'let ~ know',
    'set|sets|setting up|out|off|aside|foot|sail|forth|back|in|about|at|apart|against|down|to|for|by|on|the|a|an|its|their|his|her|new|up',
  ]),
  ...triggers(null, 'state', [
    'out of',
    'out of work|reach|school|danger|date|control|sight|town|office|order|stock|action|service|hand|touch|breath|fear|respect|necessity|bounds|bed',
    'point|points|pointed|pointing|carries|carrying|turn|turns|turned|find|finds|found|rule|rules|ruled|roll|rolled|run|ran|fill|filled|stand|stands|stood|fan|fanned|work|worked|set|sort|lay|laid|shout|shouted|cry|cried|call|called|speak|spoke|help|helped|bail|pay|paid|send|sent|hand|handed|give|gave|figure|read|reads|reading|look|rent|sold|miss|missed|wear|worn|start|started|reach|reached|make|tried|drop|dropped|draw|drawn|hold|holds|held|hang|check|checked|cut|blow|blew|seek|map|mapped|stretch|stretched|thin|spread|spell|spelled|phase|lash|lashed|act|acted|black|blacked out',
    'home minister|ministry|secretary|office|affairs|department|guard|front|town|region|state|country|confinement|detention|side|team|rule|run|game|fire|fires|page|advantage',
    'at home and abroad',
    'home to',
  ]),
  ...triggers(null, 'subject', [
    'got|get|gets|getting out of the? car|bus|vehicle|taxi|bed|hand|way|truck|van',
    'got|get|gets out alive|in|more|less|the',
    'came|come|comes|coming back to power|office|work|life|haunt',
    'returned|return|returns unanimous|guilty',
    'left|leave over|off|unanswered|open|untouched|alone|aside|it|little|nothing|room|no|only',
  ]),
];

export const exits: readonly MeasureTrigger[] = [...out, ...back, ...atLarge, ...exitTraps];

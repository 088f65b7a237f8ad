import type { MeasureTrigger } from '../lexicon.ts';
import { triggers, verbs } from './build.ts';

const weak = { weak: true } as const;
const ROOFS =
  'home|homes|house|houses|hut|huts|building|buildings|shop|shops|stall|stalls|vehicle|vehicles|car|cars|boat|boats|vessel|vessels|dwelling|dwellings|structure|structures|shack|shacks|school|schools|classroom|classrooms|bridge|bridges|properties|roofs|tents|farms';
const QUARTERS =
  'gym|gyms|gymnasium|gymnasiums|church|churches|hall|halls|school|schools|stadium|stadiums|mosque|mosques|temple|temples|car|cars|open|street|streets|field|fields|shelter|shelters|camp|camps|tent|tents|park|parks|corridors|barracks|centre|centres|center|centers|warehouse|warehouses|basement|basements|cellars|metro';
const BORDER = 'border|frontier|line|river|boundary|demarcation|bridge|airport';

/** Put out of the country. */
const expelled: readonly MeasureTrigger[] = [
  ...triggers('deported', 'state', [
    `back at|to|across|over the ~ ${BORDER}`,
    `across|over the ~ ${BORDER}`,
    'from|out the country',
    'on|onto|aboard a|the|an|one plane|flight|planes|charter|jet|airliner|ferry|bus|buses|ship for|back|home|out|bound|to',
    'on a plane',
    'onto planes|plane|flights|flight',
    'on ~ deportation|removal|charter|expulsion|repatriation flight|flights|plane|planes',
    'to the ~ border|frontier',
    'to third|neighbouring|neighboring countries|country',
  ]),
  ...triggers(
    'deported',
    'state',
    ['to the airport', 'without passport|passports|papers', 'into no-man', 'by plane|air|ferry', 'back'],
    weak,
  ),
  ...verbs('deported', [
    [
      'push|pushes across',
      `pushed|shoved|marched|walked|bused|bussed|trucked|carried|escorted|led|dumped|driven across|over|to|at|through ~ ${BORDER}`,
    ],
    ['boot|boots out', 'booted|chucked|turfed|slung|packed out|off'],
    ['order out', 'ordered|told|given|asked ~ to leave the? country|territory|state'],
    ['hand over to', 'handed|turned over to ~ country|neighbour|neighbor|embassy|consulate|immigration'],
    ['return by', 'returned|repatriated|removed by|via|through ~ air|sea|road|land|boat|plane|bus|flight'],
    ['throw from', 'threw|thrown|throw|cast from|out ~ country|territory'],
    ['turn away', 'turned around|away at|from ~ border|frontier|airport|port'],
    ['intercept and return', 'intercepted|caught|stopped and returned|repatriated|deported'],
    ['strip and expel', 'arrested|detained|rounded and|up and deported|expelled'],
    [
      'return to',
      'returned|repatriated|expelled|removed|deported|sent to ~ country|homeland|origin|home|mexico|haiti|libya|afghanistan|venezuela',
    ],
  ]),
  ...verbs(
    'deported',
    [
      ['throw|throws|throwing', 'threw|thrown'],
      ['turn|turns|turning', 'turned'],
      ['send|sends|sending', 'sent'],
      ['conduct|conducts', 'conducted'],
      ['board|boards|boarding', 'boarded'],
      ['put|puts|putting', 'put'],
    ],
    weak,
  ),
  ...triggers(
    'deported',
    'subject',
    ['left|leave|leaves on ~ plane|flight|flights|bus|buses|ship', 'landed|land at|in|on'],
    weak,
  ),
  ...triggers('deported', 'event', ['deportation|expulsion|removal case|cases|decision|decisions|notice|notices']),
  ...triggers('deported', 'event', ['arrivals', 'departures'], weak),
  ...triggers('deported', 'participle', [
    'sent packing',
    'bundled|herded|hustled|marched onto ~ plane|flight|planes|aircraft',
  ]),
];

/** Driven from home and where they sleep now. */
const uprooted: readonly MeasureTrigger[] = [
  ...triggers('displaced', 'state', [
    'under canvas|plastic|tarpaulin|tarpaulins|tarps|tarp|sheeting',
    'under the open|stars ~ sky|skies',
    'under open skies',
    'in relief|transit|refugee|displacement|tent|makeshift camp|camps|settlement|settlements',
    'in the? evacuation|collective|reception|relief centre|centres|center|centers',
    'out of ~ home|homes|house|houses',
    'in need of ~ homes|roof|shelter',
    'with relatives|neighbours|neighbors|host|hosts ~ families|village|elsewhere',
    'in temporary|emergency|public|makeshift shelters|shelter|accommodation|housing',
  ]),
  ...triggers(
    'displaced',
    'state',
    [
      `in ~ shelters|shelter|camps|tents|gym|gymnasium|churches|schoolrooms`,
      'shelters',
      'in|into|to basements|cellars|metro',
      'on the road|roads',
      'on foot',
      'relief camp|camps',
      'to the hills|bush|forest|mountains',
      'across the river',
    ],
    weak,
  ),
  ...triggers('displaced', 'subject', [
    `slept|sleep|sleeps|sleeping|spent|spend ~ night|nights? in|under|on|at ~ ${QUARTERS}`,
    `slept|sleep|sleeps|sleeping in|under|on|at ~ ${QUARTERS}`,
    'lost|lose|losing the|a|its roof|roofs|home',
    'took|take|takes|taken|taking to the ~ road|roads|bush|hills|forest|forests|mountains|boats|sea|woods',
    'trekked|trek|trekking to|into|across|over|from',
    'sheltering|sheltered|shelter|camped|camping|camp|huddled|huddle|crowded in|at|under|inside|with',
    'taken|found|given|finding|taking shelter|refuge',
    'live|lives|lived|living|staying|stay|lodged with relatives|friends|neighbours|neighbors|host|hosts|kin|families',
    'live|lives|lived|living|camp|camped|camping under|among|amid|in ~ plastic|canvas|tarpaulins|ruins|tents|open|shelters|shacks',
    'cannot|can not|unable return|go to? ~ home|homes|villages',
    'have|has|had|yet not|to return|returned|go|gone home',
    'gone into|abroad ~ exile|hiding',
    'registered|register as ~ displaced|refugees|idps|homeless',
    'took|take flight',
    'packed|pack ~ belongings|bags',
    'left|leave|leaving ~ homes|villages|village|farms|island|everything|behind',
    'moved|move in with',
  ]),
  ...verbs('displaced', [
    ['order to evacuate', 'ordered|told|asked|instructed|warned|urged to evacuate|flee|abandon|leave'],
    [
      'flood out of',
      'washed|flooded|burned|burnt|bombed|shelled|smoked|chased|forced|hounded|blown out of|from ~ home|homes|house|houses|village|villages',
    ],
    ['leave roofless', 'left|made|rendered without? ~ homeless|shelter|roof|roofs'],
    [
      'move to shelters',
      'moved|shifted|taken|transferred|relocated|bused|ferried|airlifted|evacuated to ~ shelters|shelter|camp|camps|safety|centre|centres|center|centers|ground|places',
    ],
    ['evacuate from|to|by', 'evacuated from|to|by|in|after|before|as'],
    ['turn out of', 'turned|thrown|put out of|onto ~ home|homes|house|houses|street|streets'],
  ]),
  ...verbs(
    'displaced',
    [
      ['move|moves|moving', 'moved'],
      ['trek|treks|trekking', 'trekked'],
      ['maroon|maroons|marooning', 'marooned'],
      ['take off', 'taken off'],
      ['shift|shifts|shifting', 'shifted'],
      ['clear|clears', 'cleared'],
    ],
    weak,
  ),
  ...triggers('displaced', 'event', [
    'order|orders to ~ leave|evacuate',
    'eviction|evictions from|of',
    'displacement|displacements by|from|in|to|within',
    'people on the move',
    'loss of shelter',
  ]),
  ...triggers('displaced', 'person', [
    'camp dweller|dwellers|resident|residents',
    'inmates|residents|occupants|inhabitants of ~ relief|displacement|refugee ~ camps|camp|shelters',
    'flood-affected|quake-affected|storm-hit|uprooted|displaced|evacuated|homeless|stranded families|family|people|persons|residents|villagers|households',
    'war|climate|flood|quake|storm|conflict refugees|displaced|evacuees|homeless',
    'disaster victims',
  ]),
  ...triggers('displaced', 'person', ['shelter-seekers', 'campers', 'returnees'], weak),
  ...triggers('displaced', 'tally', [
    'camp|shelter|shelters|evacuation|displacement register|count|tally|population|figure|figures|occupancy|roll',
  ]),

  ...triggers('displaced', 'subject', ['yet to ~ return|go|come home|back', 'yet to return']),
  ...triggers('displaced', 'participle', ['driven|forced|hounded abroad']),
  ...triggers(
    'displaced',
    'subject',
    ['left|leave the ~ hamlets|village|villages|valley|town|island|area|camp|settlement'],
    weak,
  ),
  ...triggers('displaced', 'participle', [
    'sleeping|living|camping|camped|sheltering rough|outdoors|outside|roadside',
    'moved|shifted|relocated to ~ safer|higher|temporary',
    'without a? roof|home|house|homes',
  ]),
];

/** Taken from people: by police at a table, by navies at sea, by looters at night. */
const takenThings: readonly MeasureTrigger[] = [
  ...verbs('seized', [
    ['mop|mops up', 'mopped up'],
    ['tow|tows|towing to|away|in', 'towed to|away|in|into'],
    ['take in tow', 'took|taken in tow'],
    ['impound|impounds in|at', 'impounded|seized|confiscated at|in|from|by|after|during'],
    [
      'recover from|in',
      'recovered from|in|during|after ~ suspects|suspect|hideout|hideouts|house|houses|raid|raids|gang|them|cache|operation|search',
    ],
    ['take off the streets', 'removed|pulled|taken off|from ~ streets|circulation'],
  ]),
  ...verbs(
    'seized',
    [
      ['display|displays|displaying', 'displayed'],
      ['loot|loots|looting', 'looted'],
      ['plunder|plunders', 'plundered'],
      ['cart|carts|carting off|away', 'carted off|away'],
      ['carry|carries|carrying off|away', 'carried off|away'],
      ['make|makes off with', 'made off with'],
      ['walk off with', 'walked off with'],
      ['hand|hands|handing in', 'handed in'],
      ['turn|turns|turning in', 'turned in'],
      ['get|gets|getting back', 'got|gotten back'],
      ['stop|stops|stopping', 'stopped'],
      ['attach|attaches', 'attached'],
      ['seal|seals|sealing', 'sealed'],
      ['tow|tows|towing', 'towed'],
      ['dig|digs up', 'dug up'],
      ['parade|parades', 'paraded'],
      ['sort|sorts|weigh', 'sorted|weighed'],
      ['hijack|hijacks in', 'hijacked by|in'],
      ['rustle|rustles', 'rustled'],
      ['pilfer', 'pilfered'],
      ['turn up', 'turned up'],
    ],
    weak,
  ),
  ...triggers('seized', 'object', [
    'yielded|yields|yielding',
    'search|searches|raid|raids|operation|operations ~ yielded|turned|netted|produced|uncovered up?',
  ]),
  ...triggers('seized', 'state', [
    'off the streets',
    'off the? ~ roads|market|streets|street',
    'in ~ police|army|navy pound|yard|custody ~ vehicles',
  ]),
  ...triggers('seized', 'event', [
    'items|exhibits|weapons|arms|goods|articles|objects|firearms|guns|vehicles|drugs|equipment recovered|seized|confiscated|impounded|collected|taken|found|surrendered',
    'arms|gun|firearms|ammunition|weapon recovery|recoveries|haul|hauls|finds',
  ]),
  ...triggers(
    'seized',
    'person',
    [
      'firearm|firearms',
      'gun|guns',
      'weapon|weapons',
      'machete|machetes',
      'knife|knives',
      'cartridge|cartridges',
      'grenade|grenades',
      'shotgun|shotguns',
      'launcher|launchers',
      'telephone|telephones',
      'phones',
      'magazines',
    ],
    weak,
  ),

  ...triggers('seized', 'object', ['showed|show|shows|showing ~ press|media|reporters', 'gathered in'], weak),
];

/** Gone up, gone down, gone. */
const wrecked: readonly MeasureTrigger[] = [
  ...verbs('destroyed', [
    ['burn|burns|burning out', 'burned|burnt out'],
    ['unroof', 'unroofed|deroofed|de-roofed'],
    ['wash|washes|washing out', 'washed out'],
    ['burn|burns to the waterline|foundations', 'burned|burnt to ~ waterline|foundations|ground|shell|frame'],
    ['kick|kicks|smash|break in|down', 'kicked|smashed|broken|bashed|battered in|down|up|open'],
    ['gut by', 'gutted|razed|consumed|destroyed|burnt|burned by|in ~ fire|inferno|flames|blaze|arson'],
    ['destroy in|by', 'destroyed|damaged|flattened|demolished in|by|on|at|during|when|and'],
    ['set ablaze by', 'set ablaze|alight|aflame by|in|after'],
    ['tear|rip off', 'torn|ripped|blown|lifted off|away'],
    ['level to the ground', 'levelled|leveled|bombed|razed|burnt|burned to|down ~ ground'],
  ]),
  ...verbs(
    'destroyed',
    [
      ['capsize|capsizes|capsizing', 'capsized'],
      ['consume|consumes', 'consumed'],
      ['fell|fells|felling', 'felled'],
      ['smash|smashes', 'smashed'],
      ['crack|cracks', 'cracked'],
      ['tear|tears', 'torn|tore'],
      ['rip|rips', 'ripped'],
      ['mourn|mourns|mourning', 'mourned'],
      ['blacken|blackens', 'blackened'],
      ['ravage|ravages', 'ravaged'],
      ['hole', 'holed'],
    ],
    weak,
  ),
  ...triggers('destroyed', 'participle', [
    `${ROOFS} ~ lost|gone|damaged|burned|burnt|flattened|destroyed|demolished|razed|torched|ruined|collapsed|levelled|leveled|wrecked`,
    'unfit for ~ habitation|use|occupation',
    'roofless',
    'structures|structure|stalls|shanties removed|cleared|dismantled',
    'reduced to ~ shell|shells|frames|splinters',
    'lost to|in|when ~ fire|flames|flood|floods|water|sea|storm|mudslide|landslide',
    'left|now in|as ruins|rubble|ashes',
    'no longer standing|habitable',
    'partially|partly|wholly|totally|fully|completely collapsed|demolished|gutted|flattened|razed|flooded|submerged|lost',
  ]),
  ...triggers('destroyed', 'person', [
    'total loss|losses',
    'write-off|write-offs',
    'burnt-out|burned-out|charred|wrecked|gutted vehicles|cars|buses|trucks|houses|homes|shops|buildings|shells',
  ]),
  ...triggers('destroyed', 'state', [
    'ablaze',
    'alight',
    'in flames|cinders|splinters|pieces',
    'to ashes|cinders|rubble|dust',
    'to the ground|waterline',
    'on fire',
  ]),
  ...triggers(
    'destroyed',
    'state',
    [
      'under ~ mud|lava|ash|rubble',
      'buried under|by|beneath ~ mud|lava|ash|rubble|landslide|sand|snow',
      'are|is|were|was gone',
      'gone are|is|were',
    ],
    weak,
  ),
  ...triggers('destroyed', 'object', ['set|sets|setting'], weak),
  ...triggers('destroyed', 'event', [
    'house|home|building|property|structural damage|destruction|demolition|losses',
    'demolition|demolitions of',
    'burnings|burning of ~ homes|houses|cars|shops',
    'arson of',
  ]),

  ...triggers('destroyed', 'subject', ['are|is|were|was|lie|lay|became ~ ashes|rubble|cinders|ruins']),
];

/** The same words where nobody loses anything. */
const lossTraps: readonly MeasureTrigger[] = [
  ...triggers(null, 'object', [
    'put|puts|putting forward|off|on|out|an|the|it|its|their|his|her|up|down|together|in|into|pressure',
    'send|sends|sent|sending out|in|up|troops|reporters|aid|help|an|the|word|text|texts',
    'turn|turns|turning|turned to|into|on|off|over|around|against|violent|deadly|down',
    'throw|throws|threw|thrown stones|rocks|bottles|petrol|molotov|himself|themselves|light|weight',
    'moved|move|moves|moving to|into|toward|towards|on|ahead|forward|closer|against',
    'stop|stops|stopped|stopping at|short|working|the|a|an|to|by',
    'display|displays|displayed ~ banners|posters|photographs|photos|courage',
    'attached to',
    'sort|sorts of',
    'back to|in|on|from|then|pay|up|and|down',
  ]),
];

export const losses: readonly MeasureTrigger[] = [...expelled, ...uprooted, ...takenThings, ...wrecked, ...lossTraps];

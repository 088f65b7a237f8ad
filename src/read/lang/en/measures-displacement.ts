import type { MeasureTrigger } from '../lexicon.ts';
import { triggers, verbs } from './build.ts';

const weak = { weak: true } as const;
const MOVING =
  'moved|move|moving|moves|shifted|shift|shifting|relocated|relocate|relocating|gone|went|go|going|headed|climbed|climb|retreated';
const PLACES =
  'ground|grounds|land|place|places|area|areas|site|sites|zone|zones|location|locations|spot|spots|terrain';
const HALLS =
  'school|schools|schoolhouse|classrooms|church|churches|chapel|hall|halls|gym|gyms|gymnasium|gymnasiums|stadium|stadiums|arena|arenas|mosque|mosques|temple|temples|monastery|monasteries|hostel|hostels|hotel|hotels|motel|motels|barracks|warehouse|warehouses|shelter|shelters|tent|tents|camp|camps|caravans|containers';
const WATER = 'river|sea|lake|ravine|gorge|creek|valley|bay|ocean|canal|water';

/** Moved out of harm's way, and those who wait to go home. */
const moved: readonly MeasureTrigger[] = [
  ...triggers('displaced', 'event', [
    'relocation|relocations|resettlement|transfer|airlift|removal of ~ people|residents|villagers|families|households|inhabitants|islanders|persons|civilians|locals|homes',
    'relocation|relocations|rehousing|re-housing|resettlement of',
    'preventive|preventative|preemptive|pre-emptive|precautionary|mandatory|compulsory|voluntary|emergency|temporary|planned|mass|forced|urgent|partial evacuation|evacuations|relocation|relocations|resettlement',
    'evacuation|evacuations|relocation of',
  ]),
  ...verbs('displaced', [
    [
      'relocate|relocates|relocating to|from|after|because',
      'relocated|resettled|transferred|moved|shifted|airlifted|rehoused|re-housed to|from|out|away|in|into ~ safety|safer|higher|temporary|transitional|tents|camps|shelters|barracks|hotels|schools|housing',
    ],
    ['clear from|of', `cleared|moved|removed|led|taken out|from of? their? home|homes|house|houses|flats|dwellings`],
    ['flush|flushes out', 'flooded|flushed|burned|burnt|smoked|shelled|bombed|blown out of house|home|their'],
    ['strip|rob of ~ home|homes|shelter', 'stripped|robbed|deprived of ~ home|homes|shelter|roof|housing'],
    ['put|puts up in', `put up in|at ~ ${HALLS}`],
    ['lodge|lodges|lodging in', `lodged|billeted|quartered|accommodated|housed in|at ~ ${HALLS}`],
  ]),
  ...triggers('displaced', 'subject', [
    `${MOVING} to|for|into|onto ~ safer|safety|drier|upland`,
    `${MOVING} to|for|into|onto ~ safe|high|higher|dry|secure ${PLACES}`,
    `staying|stay|stayed|sheltering|shelter|sheltered|housed|lodging|crowded|crammed|packed in|into|at|inside ~ ${HALLS}`,
    'evacuate|evacuated|evacuating themselves|voluntarily|inland|overnight|early|ahead|their',
    'await|awaits|awaiting|awaited relocation|resettlement|rehousing|re-housing|new|permanent homes|housing|houses?',
    'unable|waiting|afraid|yet to ~ return|go to|home|homes|villages',
    'abandoned|abandon|abandoning|vacated|vacate|vacating|deserted|left their? dwelling|dwellings|farmhouse|farmhouses|farmsteads|hamlets|huts|apartments|flats|quarters|shacks|premises',
    'without|lacking a|any? roof|shelter|housing|home',
    'living|live|lived|living under|in|on ~ tarpaulin|tarpaulins|sheets|embankment|embankments|levee|levees|dyke|dykes|rooftops|roadside|roadsides',
  ]),
  // "forced 300 people to evacuate", but "troops to evacuate 300 people".
  ...triggers('displaced', 'state', [
    'to evacuate',
    'to evacuate|flee|leave|abandon|vacate their homes|houses|villages',
  ]),
  ...triggers('displaced', 'object', ['to evacuate']),
  ...triggers('displaced', 'subject', [
    'moved|shifted|relocated to ~ shelters|shelter|camp|camps|safety|centre|centres|center|centers|ground|places',
  ]),
  ...triggers('displaced', 'state', ['to drier|upland|firmer|dry ground|land|terrain|areas'], weak),
  ...triggers('displaced', 'state', [
    'on|atop ~ embankment|embankments|levee|levees|dykes|rooftops',
    'in ~ transitional|temporary|emergency|interim|makeshift housing|lodging|lodgings|quarters|accommodation|dwellings',
    'driven|forced|washed out by ~ water|waters|floodwater|floodwaters|flames|fire|smoke|fighting|shelling|lava|ash',
    'in need of ~ shelter|rehousing|re-housing|resettlement',
    'under evacuation order|orders|notice|warning',
  ]),
  ...triggers('displaced', 'person', [
    'evacuated|vacated homes|houses|dwellings|apartments|huts',
    'evacuated|displaced|relocated|uprooted|homeless household|households|residents|inhabitants|villagers|civilians|islanders|individuals|pupils|patients|tenants',
    'shelter|camp occupant|occupants|inhabitants|dwellers',
    'internal|internally displaced|refugees|refugee',
    'flood|storm|fire|quake|earthquake|war|conflict evacuee|evacuees|displaced|refugees',
  ]),
  ...triggers('displaced', 'tally', [
    'number|total|tally|count|figure of ~ uprooted|relocated|sheltered|idps|evacuees',
    'evacuation|evacuee|evacuees|idp|idps total|totals|figure|figures|count|number|numbers',
  ]),
];

/** Houses brought down, carried off or past living in. */
const lost: readonly MeasureTrigger[] = [
  ...verbs('destroyed', [
    ['swallow|swallows|swallowing', 'swallowed'],
    ['crush|crushes|crushing homes|houses|huts|cars', 'crushed'],
    ['rip|rips|ripping apart', 'ripped|torn|blown|smashed|broken apart|down'],
    ['blow|blows|blowing down', 'blown|blew down|over'],
    ['wash downstream', 'carried|swept|washed downstream'],
    [
      'sweep|wash into ~ sea',
      `swept|washed|carried|toppled|fell|fallen|slid|plunged|tumbled|collapsed into ~ ${WATER}`,
    ],
    ['bury|buries|burying ~ homes|houses', 'buried under|beneath|in|by ~ lava|ash|landslide|rocks'],
    [
      'render|renders|rendering ~ uninhabitable|unliveable',
      'rendered|made|left|become|became|declared|deemed|judged|ruled|found ~ uninhabitable|unliveable|unlivable|unsafe|unfit|uninsurable',
    ],
    ['tear roofs off', 'lost|losing ~ roof|roofs'],
  ]),
  ...triggers('destroyed', 'participle', [
    'left|now beyond|in|needing|awaiting need? of? repair|repairs|rebuilding|reconstruction',
    'damaged or|and destroyed',
    'destroyed or|and damaged',
    'red-tagged|yellow-tagged',
    'knocked|shaken|blown off their? foundations',
    'inundated|submerged|flooded by|to|under|in',
  ]),
  ...triggers(
    'destroyed',
    'subject',
    [
      'caved|gave|given in|way',
      'crumbled|crumble|crumbling|toppled|disintegrated',
      `slid|slide|fell|plunged|tumbled into ~ ${WATER}`,
    ],
    weak,
  ),
  ...triggers('destroyed', 'event', [
    'destruction|loss|losses|collapse|flooding|inundation|damage of|to ~ homes|houses|huts|dwellings|cottages|apartments|buildings|structures|farmhouses',
  ]),
  ...triggers('destroyed', 'tally', [
    'damaged|destroyed|collapsed|flooded|ruined|burned|burnt|flattened|wrecked|submerged homes|houses|dwellings|housing|huts|shelter|shelters|cottages|apartments',
    'homes|houses|dwellings|housing|huts|buildings|structures units? lost|destroyed|damaged|affected|collapsed|flattened|ruined',
  ]),
];

export const displacement: readonly MeasureTrigger[] = [...moved, ...lost];

import type { MeasureTrigger } from '../lexicon.ts';
import { triggers } from './build.ts';

const LEAVE = 'leave|leaves|left|leaving';
const PUT = 'put|puts|putting|place|places|placed|placing|throw|throws|threw|throwing';
const KEEP = 'keep|keeps|kept|keeping|hold|holds|held|holding|has|have|had|having';
const SEND = 'send|sends|sent|sending';
const TAKE = 'take|takes|took|taken|taking';
const CLAIM = 'claim|claims|claimed|claiming|cost|costs|costing';

/** Verbs that close around the number: "set 40 free", "put 12 behind bars", "claimed more than 60 lives". */
export const around: readonly MeasureTrigger[] = [
  ...triggers('released', 'object', [
    'let|lets|letting # ~ go|out|walk|leave',
    'set|sets|setting # ~ free|loose',
    `${SEND} # ~ home`,
    'let|lets|letting # ~ go|out|home',
  ]),
  ...triggers('detained', 'object', [
    `${PUT} # ~ behind bars`,
    `${PUT} # ~ in jail|prison|custody|detention|cells|irons`,
    `${PUT} # ~ under arrest`,
    `${TAKE} # ~ into custody|detention`,
    `${TAKE} # ~ prisoner|away`,
  ]),
  // People are seized as well as things; who it was tells.
  ...triggers('detained', 'subject', ['was|were|been seized'], { weak: true }),
  ...triggers('seized', 'subject', ['was|were|been seized']),
  ...triggers('held', 'object', [
    `${KEEP} # ~ behind bars`,
    `${KEEP} # ~ in|under custody|detention|jail|prison|cells|arrest`,
    `${KEEP} # ~ locked|captive|incommunicado`,
  ]),
  ...triggers('killed', 'object', [`${CLAIM}|${TAKE} # ~ lives|life`, `${LEAVE} # ~ dead`]),
  ...triggers('injured', 'object', [`${LEAVE} # ~ injured|wounded|hurt|maimed|blind|blinded`]),
  ...triggers('missing', 'object', [`${LEAVE} # ~ missing|unaccounted`]),
  ...triggers('deported', 'object', [
    `${SEND} # ~ into exile`,
    `${PUT} # ~ on|aboard a|the? plane|planes|flight|flights`,
  ]),
  ...triggers('displaced', 'object', [
    `${LEAVE}|made|rendered|rendering # ~ homeless|roofless|displaced`,
    `${LEAVE} # ~ without|with a|any|no? home|homes|shelter|roof`,
    'force|forces|forced|forcing|drive|drives|drove|driven|driving # ~ from|out their|its? homes|home|houses|villages|land|lands|of',
  ]),
];

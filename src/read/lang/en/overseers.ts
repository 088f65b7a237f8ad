import type { Pattern } from '../lexicon.ts';

/** Bodies of the state that watch over the others and lock nobody up: what they count, they report. */
export const overseers: readonly Pattern[] = [
  "ombudsman|ombudsman's|ombudsmen|ombudswoman|ombudsperson|ombudspersons|ombud|ombuds",
  'human rights institute|institution|commission|commissioner|council|defender|defenders|office|prosecutor|procurator',
  'institute|institution|commission|commissioner|council|office|centre|center|procurator ~ human rights',
  'commissioner|commission|defender|advocate|advocates ~ rights|people|citizens|equality',
  "public defender|defenders|defender's|defenders'",
  "people's|citizens'|citizen's|children's advocate|defender|commissioner|lawyer",
  "office of the? public|people's defender|advocate",
  'national preventive mechanism',
  'prison|prisons|police|custody inspectorate|inspector|ombudsman|monitor|monitors|visitors',
  'audit|auditor general|office',
  'truth commission',
  'parliamentary|legislative commissioner|inquiry|committee',
];

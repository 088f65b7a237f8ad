import { isOneCount } from './slot/place.ts';
import type { Placed } from './slot/placed.ts';
import { differInPrecision, type Likeness } from './slot/process.ts';
import type { Judgement } from './slotted.ts';

/**
 * How many times larger the larger of two values may be before it is likelier that they count different people than
 * that somebody errs: reports leave out what is understood, and a slot cannot see it.
 */
const FURTHEST = { dispute: 4, tension: 4, revision: 1.5, transmission: 1.2, change: 10, growth: 10 } as const;
/** The same where one of the two is a part of something else. */
const FURTHEST_PART: Readonly<Record<string, number>> = {
  dispute: 1.1,
  tension: 1.1,
  revision: 1.1,
  transmission: 1.1,
  refines: 1.1,
  compatible: 1.1,
  change: 2,
  growth: 2,
};

/** The same where one names a kind of people and the other leaves out whom it counts. */
const FURTHEST_UNSAID = 1.3;
/** The same where the words say that a count was corrected. */
const TOLD = 4;

/** A register of which hardly any names were found is likelier to be another register. */
const FURTHEST_REGISTER = 4;

type Distant = keyof typeof FURTHEST;

const isDistant = (relation: string): relation is Distant => relation in FURTHEST;

function ratio(a: Placed, b: Placed): number {
  const [x, y] = [a.claim.quantity.n, b.claim.quantity.n];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

const digits = (p: Placed): string => [...String(p.claim.quantity.n)].sort().join('');

const sameAgent = (a: Placed, b: Placed): boolean => a.agent !== null && a.agent.id === b.agent?.id;

const conflicts = (judged: Judgement): boolean =>
  judged.relation === 'dispute' || judged.relation === 'revision' || judged.relation === 'transmission';

/** The same where it is open whether the two count one process at all. */
const FURTHEST_MAYBE = { dispute: 1.6, tension: 1.6, revision: 1.3, transmission: 1.1, change: 4, growth: 5 } as const;

/** The same of things of one kind, which nobody counts by other rules: "two tankers", "four tankers". */
const FURTHEST_THINGS = 2;

function isPlausibleMaybe(judged: Judgement, a: Placed, b: Placed): boolean {
  if (!isDistant(judged.relation)) return true;
  const { population } = a.slotted;
  const oneKind = population?.startsWith('things/') === true && population === b.slotted.population;
  const furthest = FURTHEST_MAYBE[judged.relation];
  return ratio(a, b) <= (oneKind ? Math.max(furthest, FURTHEST_THINGS) : furthest);
}

/**
 * Would a careful reader set the two against each other? The slots agree as far as the words go; what speaks against is
 * a part beside a whole, values too far apart, windows or places that only one of the two gives exactly.
 */
export function isPlausible(judged: Judgement, a: Placed, b: Placed, like: Likeness): boolean {
  if (like === 'maybe' && !isPlausibleMaybe(judged, a, b)) return false;
  const oneReport = a.report.id === b.report.id;
  if (judged.relation === 'part-whole') return oneReport && sameAgent(a, b) && a.claim.asOf === b.claim.asOf;
  const rivals = a.isPart && b.isPart && a.claim.partOf === b.claim.partOf && !sameAgent(a, b);
  if ((a.isPart || b.isPart) && !rivals) {
    if (oneReport && sameAgent(a, b) && (a.isPart !== b.isPart || a.claim.partOf === b.claim.partOf)) return false;
    if (ratio(a, b) > (FURTHEST_PART[judged.relation] ?? Number.POSITIVE_INFINITY)) return false;
    if (judged.rule === '3.dispute') return false;
    if (judged.relation === 'verification-gap') return isOpenPart(a, b);
  }
  if (isSpecial(a) !== isSpecial(b) && isOpposed(judged) && ratio(a, b) > FURTHEST_UNSAID) return false;
  if (judged.relation === 'verification-gap' && a.mode === 'stock' && ratio(a, b) > FURTHEST_REGISTER) return false;
  const bothZero = Math.min(a.claim.quantity.n, b.claim.quantity.n) === 0 && judged.relation === 'dispute';
  if (isDistant(judged.relation) && !bothZero && ratio(a, b) > FURTHEST[judged.relation]) {
    const told = judged.relation === 'revision' && (a.cues.correction || b.cues.correction) && ratio(a, b) <= TOLD;
    const swapped = judged.relation === 'transmission' && digits(a) === digits(b);
    if (!told && !swapped) return false;
  }
  if (conflicts(judged) && judged.field === undefined) return !differInPrecision(a, b) && isOneCount(a.claim, b.claim);
  return true;
}

const isSpecial = (p: Placed): boolean => p.slotted.population !== null && p.slotted.population !== 'people';

const isOpposed = (judged: Judgement): boolean => conflicts(judged) || judged.relation === 'tension';

/** What was checked of one announcement may be told as part of a checker's longer count. */
function isOpenPart(a: Placed, b: Placed): boolean {
  const checked = a.claim.basis === 'verified' ? a : b;
  const announced = checked === a ? b : a;
  if (checked.wholeChecked || (checked.place !== null && announced.place === null)) return false;
  return !announced.isPart && announced.claim.basis === 'announced' && announced.mode === 'occasion';
}

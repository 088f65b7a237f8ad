import type { Claim } from '../../core/claim.ts';
import { type DateInterval, dayInterval, parseEdtf } from '../../core/edtf.ts';
import type { Report } from '../../core/report.ts';
import { overlaps } from '../../core/span.ts';
import type { Agent, Agents } from '../agents/canonical.ts';
import { type Cues, findCues } from '../cues/find-cues.ts';
import { populationOf } from '../population/population.ts';
import type { ReportProfile } from '../profile.ts';
import { isOccasion } from '../relate/slots.ts';
import type { SlottedClaim } from '../slotted.ts';
import { hasOwnDate } from './own-date.ts';
import { type Place, placeOf } from './place.ts';

/** A claim in its event with all that slots, pairs and figures ask of it. */
export interface Placed {
  readonly claim: Claim;
  readonly report: Report;
  readonly agent: Agent | null;
  readonly cues: Cues;
  readonly window: DateInterval | null;
  /** Its window was not said with the figure but carried over or filled in: it may begin elsewhere. */
  readonly soft: boolean;
  /** Its window rests on words near the figure rather than on the report as a whole. */
  readonly dated: boolean;
  readonly place: Place | null;
  /** It counts some of another figure's people and nothing in its slot tells them apart from the rest. */
  readonly isPart: boolean;
  /** The whole that it was cut from was checked too, in the same window: the whole speaks for it. */
  readonly wholeChecked: boolean;
  readonly mode: 'stock' | 'occasion' | 'running';
  /** Statement that lineage makes of it: claims with one number here are one statement in several reports. */
  readonly statement: number;
  readonly slotted: SlottedClaim;
}

/** Being held is being held at a date, whatever the verb around it. */
const modeOf = (claim: Claim): Placed['mode'] =>
  claim.dynamics === 'stock' || claim.measure === 'held'
    ? 'stock'
    : isOccasion(claim.dynamics)
      ? 'occasion'
      : 'running';

/**
 * The words beside the figure do not give its window: what decided it lies outside the sentence, or is the date of the
 * count alone. Without a trace the window is taken as given.
 */
function isSoft(claim: Claim, window: DateInterval | null): boolean {
  const traces = claim.traces.when ?? [];
  if (traces.length === 0) return false;
  const said = traces.some((t) => t.span !== undefined && overlaps(t.span, claim.sentence));
  const counted =
    modeOf(claim) === 'running' && window !== null && window.first !== null && window.first === window.last;
  return !said || counted;
}

/** The window of the claim; else of the whole that it is a part of; else of a neighbour with the same measure. */
function windows(claims: readonly Claim[]): ReadonlyMap<string, DateInterval | null> {
  const known = new Map(claims.map((c) => [c.id, c.when === null ? null : parseEdtf(c.when)] as const));
  const byId = new Map(claims.map((c) => [c.id, c] as const));
  const inherited = new Map(known);
  claims.forEach((claim, i) => {
    if (known.get(claim.id) !== null || claim.dynamics === 'stock') return;
    const whole = claim.partOf === null ? undefined : byId.get(claim.partOf);
    const before = i > 0 ? claims[i - 1] : undefined;
    const near = before !== undefined && before.measure === claim.measure && before.dynamics === claim.dynamics;
    const source = whole ?? (near && before.sentence.start === claim.sentence.start ? before : undefined);
    if (source !== undefined && source.dynamics !== 'stock') inherited.set(claim.id, known.get(source.id) ?? null);
  });
  return inherited;
}

function countedAt(
  claim: Claim,
  window: DateInterval | null,
  cues: Cues,
  published: number | null,
): DateInterval | null {
  const said = claim.asOf === null ? null : parseEdtf(claim.asOf);
  const end = window?.last ?? null;
  const base =
    said ??
    (end === null || (isOccasion(claim.dynamics) && cues.minute === null)
      ? null
      : {
          ...dayInterval(end),
          firstPrecision: window?.lastPrecision ?? 'day',
          lastPrecision: window?.lastPrecision ?? 'day',
        });
  if (cues.stamped && cues.minute !== null && published !== null && isNear(base, published)) {
    const day = base?.last ?? published;
    return { ...(base ?? dayInterval(published)), lastMinute: cues.minute + 1440 * (published - day) };
  }
  if (base === null || base.lastMinute !== undefined || cues.minute === null || base.last === null) return base;
  return { ...base, lastMinute: cues.minute };
}

/** The count is of the day of the live report or of the day before it. */
const isNear = (base: DateInterval | null, day: number): boolean =>
  base === null || base.last === null || (base.last <= day && base.last >= day - 1);

function statedAt(profile: ReportProfile): number | null {
  const day = profile.day ?? profile.days.at(-1) ?? null;
  return day === null ? null : day * 1440 + (profile.minute ?? 0);
}

const WOMEN = 'people/women';
const MEN = 'people/men';

/** "Men" are people, except where the report counts women beside them. */
const widened = (population: string, women: boolean): string => (population === MEN && !women ? 'people' : population);

const isChecked = (claim: Claim): boolean => claim.basis === 'verified' || claim.basis === 'unverified';

/** What was checked of an announcement is no part beside others; a part with another measure, its own occasion or its own kind of people is a count in its own right. */
function isMerePart(claim: Claim, whole: Claim, population: string | null): boolean {
  if (claim.measure !== whole.measure || (isChecked(claim) && !isChecked(whole))) return false;
  if (population !== null && population !== 'people') return false;
  return claim.when === null || claim.when === whole.when || claim.dynamics === whole.dynamics;
}

/** Lays the claims of one report into their slots. */
export function placeClaims(
  profile: ReportProfile,
  agents: Agents,
  statements: ReadonlyMap<string, number>,
): readonly Placed[] {
  const { report, claims } = profile;
  const inherited = windows(claims);
  const byId = new Map(claims.map((c) => [c.id, c] as const));
  const women = claims.some((c) => populationOf(c.counted, report.language) === WOMEN);
  return claims.map((claim) => {
    const agent = agents.of(claim, report);
    const whole = claim.partOf === null ? undefined : byId.get(claim.partOf);
    const own = populationOf(claim.counted, report.language);
    const population =
      own !== null ? widened(own, women) : whole === undefined ? null : populationOf(whole.counted, report.language);
    const cues = findCues(report, claim);
    const window = inherited.get(claim.id) ?? null;
    const stated = statedAt(profile);
    const slotted: SlottedClaim = {
      event: '',
      measure: claim.measure,
      population,
      outcome: claim.outcome,
      place: null,
      dynamics: claim.measure === 'held' ? 'stock' : claim.dynamics,
      basis: claim.basis,
      quantity: claim.quantity,
      window,
      asOf: countedAt(claim, window, cues, profile.day),
      ...(stated === null ? {} : { stated }),
      claimant: agent?.id ?? null,
      outlet: report.meta.outlet ?? null,
      report: report.id,
      exhaustive: claim.exhaustive,
      correction: cues.correction,
      earlier: cues.earlier,
      now: cues.now,
      prominent: cues.prominent,
    };
    return {
      claim,
      report,
      agent,
      cues,
      window,
      soft: isSoft(claim, window),
      dated: window !== null && hasOwnDate(claim),
      place: placeOf(claim.where),
      wholeChecked: whole?.basis === 'verified' && whole.when === claim.when,
      isPart: whole !== undefined && isMerePart(claim, whole, population),
      mode: modeOf(claim),
      statement: statements.get(claim.id) ?? -1,
      slotted,
    };
  });
}

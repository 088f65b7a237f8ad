import type { Relation } from '../core/ledger.ts';
import { agentName, areDifferentAgents } from './agents/name.ts';
import { isPlausible } from './plausible.ts';
import { relate } from './relate/relate.ts';
import type { Occasions } from './slot/occasion.ts';
import { isSamePlace } from './slot/place.ts';
import type { Placed } from './slot/placed.ts';
import { likeness } from './slot/process.ts';
import type { Judgement, PairContext, SlottedClaim } from './slotted.ts';

/** In a block of at most this many claims every pair is compared; in a larger one, voices and neighbours. */
const ALL_PAIRS = 120;
/** In a large block each voice is compared with so many neighbours in time that the pairs stay near this number… */
const PAIRS = 8_000;
/** …but never with fewer than these. */
const NEIGHBOURS = 8;

const byId = (a: Placed, b: Placed): number => (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0);

/** One voice says one thing: the first claim of it stands for the rest. */
function voiceKey(p: Placed): string {
  const { quantity, basis, dynamics, when, outcome } = p.claim;
  const who = p.agent?.id ?? p.report.id;
  const population = p.slotted.population ?? '';
  return [
    who,
    quantity.quantifier,
    quantity.n,
    quantity.n2 ?? '',
    basis,
    dynamics,
    when ?? '',
    outcome ?? '',
    population,
  ].join('|');
}

function representatives(block: readonly Placed[]): readonly Placed[] {
  const seen = new Map<string, Placed>();
  for (const p of [...block].sort(byId)) if (!seen.has(voiceKey(p))) seen.set(voiceKey(p), p);
  const day = (p: Placed): number => p.window?.first ?? 0;
  return [...seen.values()].sort((a, b) => day(a) - day(b) || a.claim.quantity.n - b.claim.quantity.n || byId(a, b));
}

function* pairsOf(block: readonly Placed[]): Generator<readonly [Placed, Placed]> {
  const few = block.length <= ALL_PAIRS;
  const list = few ? [...block].sort(byId) : representatives(block);
  const reach = few ? list.length : Math.max(NEIGHBOURS, Math.floor(PAIRS / list.length));
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < Math.min(list.length, i + 1 + reach); j++) yield [list[i] as Placed, list[j] as Placed];
  }
}

const isPart = (a: Placed, b: Placed): boolean => a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id;

/**
 * The claimant was replaced on the way: two known claimants of different kinds, or of one kind but different offices
 * or names. One that fell away is not replaced.
 */
function isMoved(a: Placed, b: Placed): boolean {
  if (a.agent === null || b.agent === null || a.agent.id === b.agent.id) return false;
  if (isOutletItself(a) || isOutletItself(b)) return false;
  const [x, y] = [a.claim.claimantKind, b.claim.claimantKind];
  if (x !== null && y !== null && x !== y && x !== 'unknown' && y !== 'unknown') return true;
  return areDifferentAgents(agentName(a.agent.name), agentName(b.agent.name));
}

/** A newspaper says it without naming anybody: whoever was named has fallen away. */
const isOutletItself = ({ claim }: Placed): boolean => claim.claimant === null && claim.claimantKind === 'outlet';

/** What a copy says of another figure of its source is what the source says of it. */
function isEcho(a: Placed, b: Placed, twins: Twins): boolean {
  const sameNumber = a.claim.quantity.n === b.claim.quantity.n;
  if (a.report.id === b.report.id || sameNumber) return false;
  return twins.has(`${a.statement} ${b.report.id}`) || twins.has(`${b.statement} ${a.report.id}`);
}

/** Statements by the reports that hold them: "statement report". */
type Twins = ReadonlySet<string>;

/** Where it is open whether a count is of one batch, runs on, or stands, it is held to the weaker reading. */
function relateOpen(a: Placed, b: Placed, context: PairContext): Judgement {
  const stock = a.mode === 'stock' || b.mode === 'stock';
  const open = (p: Placed): SlottedClaim => {
    if (stock) return { ...p.slotted, dynamics: 'stock' };
    return p.mode === 'occasion'
      ? { ...p.slotted, dynamics: 'cumulative', asOf: p.slotted.asOf ?? p.window }
      : p.slotted;
  };
  return relate(open(a), open(b), context);
}

/** Of one occasion, whatever the reader took a count for: it has no course in time, and its days are the occasion's. */
function relateOccasion(a: Placed, b: Placed, context: PairContext): Judgement {
  const still = (p: Placed): SlottedClaim => ({
    ...p.slotted,
    dynamics: 'batch',
    asOf: null,
  });
  return relate(still(a), still(b), context);
}

/** What the occasions say of the pair, where its windows do not: one, two, or nothing. */
function occasion(a: Placed, b: Placed, occasions: Occasions): 'one' | 'two' | null {
  if (!a.soft && !b.soft) return null;
  if (occasions.areRivals(a, b)) return 'two';
  const [x, y] = [occasions.of(a), occasions.of(b)];
  if (x < 0 || y < 0) return null;
  return x === y ? 'one' : null;
}

function judge(a: Placed, b: Placed, twins: Twins, occasions: Occasions): Judgement | null {
  const aligned = a.statement >= 0 && a.statement === b.statement && a.report.id !== b.report.id;
  if (aligned) return relate(a.slotted, b.slotted, { aligned, moved: isMoved(a, b) });
  const part = isPart(a, b);
  const context: PairContext = part ? { part } : {};
  const told = part ? null : occasion(a, b, occasions);
  if (told === 'two') return null;
  const like = part || told === 'one' ? 'sure' : likeness(a, b);
  if (!part && (isEcho(a, b, twins) || like === 'no' || !isSamePlace(a.place, b.place))) return null;
  const still = told === 'one' && (a.mode === 'occasion' || b.mode === 'occasion');
  const judged = still
    ? relateOccasion(a, b, context)
    : like === 'maybe' || a.mode !== b.mode
      ? relateOpen(a, b, context)
      : relate(a.slotted, b.slotted, context);
  if (judged.relation === 'not-comparable' || (!part && !isPlausible(judged, a, b, like))) return null;
  return judged;
}

/** Blocks in which relations are looked for: one measure. */
function blocksOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const blocks = new Map<string, Placed[]>();
  for (const p of placed) {
    const key = p.claim.measure;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [p]);
    else block.push(p);
  }
  return [...blocks.values()];
}

function crossMeasure(placed: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  const byClaim = new Map(placed.map((p) => [p.claim.id, p] as const));
  const statements = new Map<number, Placed[]>();
  const pairs: (readonly [Placed, Placed])[] = [];
  for (const p of placed) {
    const whole = p.claim.partOf === null ? undefined : byClaim.get(p.claim.partOf);
    if (whole !== undefined) pairs.push([p, whole]);
    if (p.statement < 0) continue;
    const others = statements.get(p.statement);
    if (others === undefined) {
      statements.set(p.statement, [p]);
      continue;
    }
    for (const other of others) pairs.push([p, other]);
    others.push(p);
  }
  return pairs;
}

/** A relation found, with its claims. */
export interface Found {
  readonly a: Placed;
  readonly b: Placed;
  readonly relation: Relation;
}

/**
 * Compares the claims of one event within their blocks, never everything with everything, and adds what the text
 * itself joins: parts with their wholes, and one statement in several reports.
 */
export function findRelations(placed: readonly Placed[], occasions: Occasions): readonly Found[] {
  const twins: Twins = new Set(placed.flatMap((p) => (p.statement < 0 ? [] : [`${p.statement} ${p.report.id}`])));
  const found = new Map<string, Found>();
  const consider = (x: Placed, y: Placed): void => {
    const [a, b] = byId(x, y) <= 0 ? [x, y] : [y, x];
    const key = `${a.claim.id} ${b.claim.id}`;
    if (a === b || found.has(key)) return;
    const judged = judge(a, b, twins, occasions);
    if (judged !== null) found.set(key, { a, b, relation: { a: a.claim.id, b: b.claim.id, ...judged } });
  };
  for (const block of blocksOf(placed)) for (const [a, b] of pairsOf(block)) consider(a, b);
  for (const [a, b] of crossMeasure(placed)) consider(a, b);
  return [...found.values()].sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b));
}

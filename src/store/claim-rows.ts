import type { ClaimOptions } from '../app/ports.ts';
import type { Claim, Claimant } from '../core/claim.ts';
import type { Queries } from './database.ts';
import { arrayLiteral, type Columns } from './insert-rows.ts';
import { extraOf } from './json.ts';
import { IN_FORCE, IN_FORCE_AT } from './report-rows.ts';

const KNOWN = new Set<string>([
  'id',
  'name',
  'report',
  'mention',
  'sentence',
  'quantity',
  'counted',
  'measure',
  'outcome',
  'dynamics',
  'basis',
  'claimant',
  'claimantKind',
  'relay',
  'when',
  'asOf',
  'where',
  'partOf',
  'exhaustive',
  'confidence',
  'traces',
] satisfies (keyof Claim)[]);

export const CLAIM_COLUMNS: Columns = [
  ['reading', 'integer'],
  ['position', 'integer'],
  ['id', 'text'],
  ['name', 'text'],
  ['mention_start', 'integer'],
  ['mention_end', 'integer'],
  ['quote', 'text'],
  ['sentence_start', 'integer'],
  ['sentence_end', 'integer'],
  ['quantifier', 'text'],
  ['n', 'bigint'],
  ['n2', 'bigint'],
  ['counted', 'text'],
  ['measure', 'text'],
  ['outcome', 'text'],
  ['dynamics', 'text'],
  ['basis', 'text'],
  ['claimant', 'json'],
  ['claimant_kind', 'text'],
  ['relay', 'json'],
  ['happened', 'text'],
  ['as_of', 'text'],
  ['place', 'text'],
  ['part_of', 'text'],
  ['exhaustive', 'boolean'],
  ['confidence', 'double precision'],
  ['traces', 'json'],
  ['extra', 'json'],
];

export function claimRow(reading: number, position: number, claim: Claim): readonly unknown[] {
  return [
    reading,
    position,
    claim.id,
    claim.name,
    claim.mention.start,
    claim.mention.end,
    claim.mention.quote,
    claim.sentence.start,
    claim.sentence.end,
    claim.quantity.quantifier,
    claim.quantity.n,
    claim.quantity.n2,
    claim.counted,
    claim.measure,
    claim.outcome,
    claim.dynamics,
    claim.basis,
    claim.claimant === null ? null : JSON.stringify(claim.claimant),
    claim.claimantKind,
    JSON.stringify(claim.relay),
    claim.when,
    claim.asOf,
    claim.where,
    claim.partOf,
    claim.exhaustive,
    claim.confidence,
    JSON.stringify(claim.traces),
    extraOf(claim, KNOWN),
  ];
}

interface ClaimRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly report: string;
  readonly mention_start: number;
  readonly mention_end: number;
  readonly quote: string;
  readonly sentence_start: number;
  readonly sentence_end: number;
  readonly quantifier: Claim['quantity']['quantifier'];
  readonly n: number;
  readonly n2: number | null;
  readonly counted: string | null;
  readonly measure: Claim['measure'];
  readonly outcome: Claim['outcome'];
  readonly dynamics: Claim['dynamics'];
  readonly basis: Claim['basis'];
  readonly claimant: Claimant | null;
  readonly claimant_kind: Claim['claimantKind'];
  readonly relay: readonly string[];
  readonly happened: string | null;
  readonly as_of: string | null;
  readonly place: string | null;
  readonly part_of: string | null;
  readonly exhaustive: boolean;
  readonly confidence: number;
  readonly traces?: Claim['traces'];
  readonly extra: object | null;
}

function claimOf(row: ClaimRow): Claim {
  return {
    id: row.id,
    name: row.name,
    report: row.report,
    mention: { start: row.mention_start, end: row.mention_end, quote: row.quote },
    sentence: { start: row.sentence_start, end: row.sentence_end },
    quantity: { quantifier: row.quantifier, n: row.n, ...(row.n2 === null ? {} : { n2: row.n2 }) },
    counted: row.counted,
    measure: row.measure,
    outcome: row.outcome,
    dynamics: row.dynamics,
    basis: row.basis,
    claimant: row.claimant,
    claimantKind: row.claimant_kind,
    relay: row.relay,
    when: row.happened,
    asOf: row.as_of,
    where: row.place,
    partOf: row.part_of,
    exhaustive: row.exhaustive,
    confidence: row.confidence,
    traces: row.traces ?? {},
    ...row.extra,
  };
}

const COLUMNS = CLAIM_COLUMNS.map(([name]) => name).filter((name) => !['reading', 'position', 'traces'].includes(name));

/** How a figure came to its date is shown beside it. */
const DATE_TRACES = ", json_build_object('when', c.traces->'when') as traces";

const select = ({ traces = true }: ClaimOptions) => `
  select r.id as report, ${COLUMNS.map((name) => `c.${name}`).join(', ')}${traces ? ', c.traces' : DATE_TRACES}
  from claims c join readings g on g.no = c.reading join reports r on r.no = g.report`;

const ORDER = 'order by r.path, r.id, c.position';

async function claims(queries: Queries, sql: string, params: readonly unknown[]): Promise<readonly Claim[]> {
  return (await queries.rows<ClaimRow>(`${sql} ${ORDER}`, params)).map(claimOf);
}

/** Current claims by path of the report and place in it; of all reports where no ids are given. */
export function selectClaims(
  queries: Queries,
  options: ClaimOptions,
  reportIds?: readonly string[],
): Promise<readonly Claim[]> {
  const sql = `${select(options)} where ${IN_FORCE}`;
  if (reportIds === undefined) return claims(queries, sql, []);
  return claims(queries, `${sql} and r.id = any($1::text[])`, [arrayLiteral(reportIds)]);
}

export function selectClaimsAt(queries: Queries, instant: string, options: ClaimOptions): Promise<readonly Claim[]> {
  return claims(queries, `${select(options)} where ${IN_FORCE_AT}`, [instant]);
}

export function selectClaimsById(queries: Queries, ids: readonly string[]): Promise<readonly Claim[]> {
  return claims(queries, `${select({})} where ${IN_FORCE} and c.id = any($1::text[])`, [arrayLiteral(ids)]);
}

/** Current claims whose id begins with the words, or whose short name they are. */
export function selectClaimsNamed(queries: Queries, words: string): Promise<readonly Claim[]> {
  const beginning = /^[0-9a-f]{6,16}$/.test(words) ? words : null;
  return claims(queries, `${select({})} where ${IN_FORCE} and (c.name = $1 or (c.id >= $2 and c.id < $2 || 'g'))`, [
    words,
    beginning,
  ]);
}

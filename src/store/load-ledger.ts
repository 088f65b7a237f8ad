import type { ClaimInLedger, ClaimOptions } from '../app/ports.ts';
import type { Claim } from '../core/claim.ts';
import type { Figure, Imbalance, Ledger, LedgerEvent, Lineage, Relation } from '../core/ledger.ts';
import { selectClaims, selectClaimsById, selectClaimsNamed } from './claim-rows.ts';
import type { Queries } from './database.ts';
import { arrayLiteral } from './insert-rows.ts';
import { type IssueRow, issueOf } from './issue-rows.ts';
import {
  type EventRow,
  eventOf,
  type FigureRow,
  figureOf,
  type ImbalanceRow,
  imbalanceOf,
  type RelationRow,
  relationOf,
} from './ledger-rows.ts';
import { selectReports } from './report-rows.ts';

/** Events with more reports first, then with more figures; each with both in its order. `where` is a condition on `e`, with its parameter. */
async function events(queries: Queries, where = '', params: readonly unknown[] = []): Promise<readonly LedgerEvent[]> {
  const rows = await queries.rows<EventRow>(
    `select e.id, e.title, e.as_of, e.extra,
       array(select r.id from event_reports m join reports r on r.no = m.report
             where m.event = e.id order by m.position) as reports,
       array(select f.id from figures f where f.event = e.id order by f.position) as figures
     from events e ${where}`,
    params,
  );
  return rows.map(eventOf).sort(byWeight);
}

function byWeight(a: LedgerEvent, b: LedgerEvent): number {
  return b.reports.length - a.reports.length || b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1);
}

/** Events that any of the reports speaks of. */
export function eventsOf(queries: Queries, reportIds: readonly string[]): Promise<readonly LedgerEvent[]> {
  return events(
    queries,
    `where e.id in (select m.event from event_reports m join reports r on r.no = m.report where r.id = any($1::text[]))`,
    [arrayLiteral(reportIds)],
  );
}

async function figures(queries: Queries, where = '', params: readonly unknown[] = []): Promise<readonly Figure[]> {
  const rows = await queries.rows<FigureRow>(`select * from figures ${where} order by event, position`, params);
  return rows.map(figureOf);
}

async function relations(queries: Queries, where = '', params: readonly unknown[] = []): Promise<readonly Relation[]> {
  const rows = await queries.rows<RelationRow>(
    `select * from relations ${where} order by a, b, relation, field`,
    params,
  );
  return rows.map(relationOf);
}

async function lineage(queries: Queries, where = '', params: readonly unknown[] = []): Promise<readonly Lineage[]> {
  const rows = await queries.rows<{ body: Lineage }>(
    `select body from lineage ${where} order by from_report, to_report, kind`,
    params,
  );
  return rows.map(({ body }) => body);
}

async function imbalances(
  queries: Queries,
  where = '',
  params: readonly unknown[] = [],
): Promise<readonly Imbalance[]> {
  const rows = await queries.rows<ImbalanceRow>(`select * from imbalances ${where} order by no`, params);
  return rows.map(imbalanceOf);
}

/** The stored ledger, whole. */
export async function loadLedger(queries: Queries, options: ClaimOptions): Promise<Ledger> {
  const issues = await queries.rows<IssueRow>(
    `select i.* from issues i left join readings g on g.no = i.reading
     where i.reading is null or g.superseded_at is null order by i.no`,
  );
  const about = await events(queries);
  const place = new Map(about.map(({ id }, index) => [id, index]));
  const placeOf = (figure: Figure) => place.get(figure.event) ?? about.length;
  return {
    reports: await selectReports(queries),
    claims: await selectClaims(queries, options),
    events: about,
    // Within an event they come in its order already, and sorting keeps that.
    figures: [...(await figures(queries))].sort((a, b) => placeOf(a) - placeOf(b)),
    relations: await relations(queries),
    lineage: await lineage(queries),
    imbalances: await imbalances(queries),
    issues: issues.map(issueOf),
  };
}

async function surroundings(queries: Queries, claim: Claim): Promise<ClaimInLedger> {
  // The ids stand inside json: a cheap look at the text finds the few rows, the exact test follows here.
  const holding = (await figures(queries, `where strpos(claims::text, $1) > 0`, [`"${claim.id}"`])).filter((figure) =>
    figure.claims.includes(claim.id),
  );
  const compared = await relations(queries, 'where a = $1 or b = $1', [claim.id]);
  const unbalanced = await imbalances(queries, 'where claims ? $1', [claim.id]);
  const others = new Set([...compared.flatMap(({ a, b }) => [a, b]), ...unbalanced.flatMap((one) => one.claims)]);
  const claims = await selectClaimsById(queries, [...others, claim.id]);
  const reportIds = [...new Set(claims.map(({ report }) => report))];
  const reports = await selectReports(queries, reportIds);
  const about = await events(queries, 'where e.id = any($1::text[])', [
    arrayLiteral(holding.map(({ event }) => event)),
  ]);
  const copies = await lineage(queries, 'where from_report = $1 or to_report = $1', [claim.report]);
  const report = reports.find(({ id }) => id === claim.report);
  if (report === undefined) throw new Error(`claim ${claim.id} has no report`);
  const ledger: Ledger = {
    reports,
    claims,
    events: about,
    figures: holding,
    relations: compared,
    lineage: copies,
    imbalances: unbalanced,
    issues: [],
  };
  return { claim, report, events: about, ledger };
}

/** Claims that the words mean, each with what it was compared with. */
export async function findClaims(queries: Queries, words: string): Promise<readonly ClaimInLedger[]> {
  const found: ClaimInLedger[] = [];
  for (const claim of await selectClaimsNamed(queries, words)) found.push(await surroundings(queries, claim));
  return found;
}

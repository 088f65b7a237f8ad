import type { LedgerPart } from '../app/ports.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Queries } from './database.ts';
import { arrayLiteral, insertRows } from './insert-rows.ts';
import { ISSUE_COLUMNS, issueRow } from './issue-rows.ts';
import {
  EVENT_COLUMNS,
  eventRow,
  FIGURE_COLUMNS,
  figureRow,
  IMBALANCE_COLUMNS,
  imbalanceRow,
  LINEAGE_COLUMNS,
  lineageRow,
  RELATION_COLUMNS,
  relationRow,
} from './ledger-rows.ts';

async function clearAll(queries: Queries): Promise<void> {
  await queries.run('truncate events, event_reports, figures, relations, lineage, imbalances');
  await queries.run('delete from issues where reading is null');
}

/** Claims that stood in the replaced events and were not looked at any more: superseded ones. */
async function goneClaims(queries: Queries, events: string, looked: ReadonlySet<string>): Promise<readonly string[]> {
  const rows = await queries.rows<{ claim: string }>(
    'select distinct json_array_elements_text(claims) as claim from figures where event = any($1::text[])',
    [events],
  );
  return rows.map(({ claim }) => claim).filter((claim) => !looked.has(claim));
}

async function clearPart(queries: Queries, eventIds: readonly string[], ledger: Ledger): Promise<void> {
  const events = arrayLiteral(eventIds);
  const looked = new Set(ledger.claims.map(({ id }) => id));
  const gone = arrayLiteral(await goneClaims(queries, events, looked));
  const scope = arrayLiteral([...looked]);
  const paths = arrayLiteral(ledger.reports.map(({ path }) => path));
  const reports = arrayLiteral(ledger.reports.map(({ id }) => id));
  await queries.run('delete from relations where a = any($1::text[]) and b = any($1::text[])', [scope]);
  if (gone !== '{}') {
    await queries.run('delete from relations where a = any($1::text[])', [gone]);
    await queries.run('delete from relations where b = any($1::text[])', [gone]);
  }
  await queries.run('delete from lineage where from_report = any($1::text[]) and to_report = any($1::text[])', [
    reports,
  ]);
  await queries.run(
    `delete from imbalances where event = any($1::text[]) or claims ?| $2::text[] or (event is null and claims ?| $3::text[])`,
    [events, gone, scope],
  );
  await queries.run('delete from issues where reading is null and path = any($1::text[])', [paths]);
  await queries.run('delete from figures where event = any($1::text[])', [events]);
  await queries.run('delete from event_reports where event = any($1::text[])', [events]);
  await queries.run('delete from events where id = any($1::text[])', [events]);
}

async function insertEvents(queries: Queries, ledger: Ledger, at: string): Promise<void> {
  await insertRows(
    queries,
    'events',
    EVENT_COLUMNS,
    ledger.events.map((event) => eventRow(event, at)),
  );
  const members = ledger.events.flatMap(({ id, reports }) => reports.map((report, position) => [id, report, position]));
  const sql = `insert into event_reports (event, report, position)
    select m.event, r.no, m.position from unnest($1::text[], $2::text[], $3::integer[]) as m (event, report, position)
    join reports r on r.id = m.report`;
  const column = (index: number) => arrayLiteral(members.map((member) => member[index]));
  const written = await queries.run(sql, [column(0), column(1), column(2)]);
  if (written !== members.length) throw new Error('an event names a report that is not in the workspace');
}

function figureRows(ledger: Ledger): readonly (readonly unknown[])[] {
  const place = new Map(ledger.events.flatMap(({ figures }) => figures.map((id, index) => [id, index] as const)));
  return ledger.figures.map((figure) => {
    const position = place.get(figure.id);
    if (position === undefined) throw new Error(`figure ${figure.id} stands in no event`);
    return figureRow(figure, position);
  });
}

/** Puts what was derived anew in the place of what was derived before. */
export async function saveLedger(queries: Queries, { replaces, at, ledger }: LedgerPart): Promise<void> {
  const fresh = ledger.events.map(({ id }) => id);
  if (replaces === 'all') await clearAll(queries);
  else await clearPart(queries, [...new Set([...replaces, ...fresh])], ledger);
  await insertEvents(queries, ledger, at);
  await insertRows(queries, 'figures', FIGURE_COLUMNS, figureRows(ledger));
  // A relation that leads outside may have been kept from before: the new word counts.
  const renew = `on conflict (a, b, relation, field) do update set
    rule = excluded.rule, altered = excluded.altered, gap_low = excluded.gap_low, gap_high = excluded.gap_high,
    extra = excluded.extra`;
  await insertRows(queries, 'relations', RELATION_COLUMNS, ledger.relations.map(relationRow), renew);
  const renewLineage = 'on conflict (from_report, to_report, kind) do update set body = excluded.body';
  await insertRows(queries, 'lineage', LINEAGE_COLUMNS, ledger.lineage.map(lineageRow), renewLineage);
  const eventOf = new Map(ledger.figures.map(({ id, event }) => [id, event]));
  const imbalances = ledger.imbalances.map((one) => imbalanceRow(one, eventOf.get(one.figures[0] ?? '') ?? null));
  await insertRows(queries, 'imbalances', IMBALANCE_COLUMNS, imbalances);
  await insertRows(queries, 'issues', ISSUE_COLUMNS, ledger.issues.map(issueRow));
}

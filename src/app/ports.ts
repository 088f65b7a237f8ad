import type { Claim } from '../core/claim.ts';
import type { Issue } from '../core/issue.ts';
import type { Ledger, LedgerEvent } from '../core/ledger.ts';
import type { Report } from '../core/report.ts';

/** One report as a reader of a given version understood it. */
export interface Reading {
  readonly report: Report;
  /** In the order in which they stand in the report. */
  readonly claims: readonly Claim[];
  /** What other reports can be found by that may speak of the same events; any strings, as the reconciler gives them. */
  readonly keys: readonly string[];
  /** Doubts of intake and reader about this report. */
  readonly issues: readonly Issue[];
  /** The bytes as received, compressed by the caller if it likes; kept only if given. */
  readonly source?: { readonly encoding: 'identity' | 'gzip' | 'brotli'; readonly bytes: Uint8Array };
}

export interface Batch {
  /** Version of intake and reader together: a report read by another version is read anew, and the old claims stay, superseded. */
  readonly reader: string;
  /** ISO 8601 instant at which the readings are learned. */
  readonly at: string;
  readonly readings: readonly Reading[];
}

/** What became of a report: new; read anew by another version; or there already, and left as it was. */
export type Reception = 'added' | 're-read' | 'known';

/** What a reconciler made of some reports: it takes the place of what was derived from them before. */
export interface LedgerPart {
  /**
   * The events that were recomputed, as `eventsOf` named them before; `'all'` for the whole ledger. Every claim of
   * these events is among the claims of `ledger`, unless it is superseded.
   */
  readonly replaces: 'all' | readonly string[];
  /** ISO 8601 instant of the reckoning. */
  readonly at: string;
  /**
   * `reports` and `claims` say what was looked at and are not stored again. A relation or lineage both of whose ends
   * were looked at is replaced; one that leads outside stays. `issues` holds the doubts of reconciling only.
   */
  readonly ledger: Ledger;
}

export interface ClaimOptions {
  /** False leaves of the `traces` only that of the date, which halves the time of loading many claims. Default true. */
  readonly traces?: boolean;
}

export interface WorkspaceStats {
  readonly kind: 'embedded' | 'server';
  /** Number of the newest migration. */
  readonly schema: number;
  readonly reports: number;
  readonly claims: number;
  /** Claims of readings that another reader version replaced. */
  readonly superseded: number;
  readonly events: number;
  readonly figures: number;
  readonly relations: number;
  /** Size of the database, in bytes. */
  readonly bytes: number;
}

/** A claim with all that was said of it, for `why`. */
export interface ClaimInLedger {
  readonly claim: Claim;
  readonly report: Report;
  readonly events: readonly LedgerEvent[];
  /** Figures, relations and imbalances in which the claim stands; the claims and reports at the other ends. */
  readonly ledger: Ledger;
}

/**
 * Where reports, claims and the ledger are kept. Nothing that was read is ever deleted: it is superseded. What is
 * derived (events, figures, relations, lineage, imbalances) is replaced. Each method is one transaction: all of it is
 * kept when the promise resolves, on disk, or none of it.
 */
export interface Workspace {
  /** Which of these reports are there; with `reader`, only those whose current claims are by that version. */
  has(reportIds: readonly string[], options?: { readonly reader?: string }): Promise<ReadonlySet<string>>;

  /** Keeps readings. The same report twice in one batch counts once, the first. Answers what became of each id. */
  addReports(batch: Batch): Promise<ReadonlyMap<string, Reception>>;

  /** Ids of the reports that have at least one of the keys, by path. */
  reportsByKeys(keys: readonly string[]): Promise<readonly string[]>;

  /** Reports by path; unknown ids are left out. */
  reports(reportIds: readonly string[]): Promise<readonly Report[]>;

  /** Current claims of these reports, by path of the report and place in it. */
  claimsOf(reportIds: readonly string[], options?: ClaimOptions): Promise<readonly Claim[]>;

  /** Events in the stored ledger that any of the reports speaks of, with all their reports. */
  eventsOf(reportIds: readonly string[]): Promise<readonly LedgerEvent[]>;

  /**
   * Current claims by id, by the beginning of an id (six characters or more) or by short name ("004#5"). Several where
   * the words are ambiguous; none where nothing fits.
   */
  findClaims(idOrName: string): Promise<readonly ClaimInLedger[]>;

  saveLedger(part: LedgerPart): Promise<void>;

  /**
   * The stored ledger with all reports and current claims: events with more reports first, then with more figures;
   * their figures in the events' order; relations by their ids.
   */
  loadLedger(options?: ClaimOptions): Promise<Ledger>;

  /** Reports and claims as they were known at an instant (ISO 8601), for a ledger as of then. */
  knownAt(
    instant: string,
    options?: ClaimOptions,
  ): Promise<{
    readonly reports: readonly Report[];
    readonly claims: readonly Claim[];
  }>;

  /**
   * Runs `work` while no other writer of this workspace does: between reading the neighbours of a report and saving
   * their ledger nobody else may add reports. Not to be nested.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T>;

  stats(): Promise<WorkspaceStats>;

  /** Finishes what is under way, tidies up and lets go. A second call does nothing. */
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  /** ISO 8601 instant of opening, noted where the opening leaves a mark. */
  readonly at: string;
}

/** A workspace, or the reason why there is none, to be told to people. */
export type Opened =
  | { readonly ok: true; readonly workspace: Workspace; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

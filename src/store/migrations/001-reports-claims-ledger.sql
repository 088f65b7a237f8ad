-- Lists and traces are json, not jsonb: they are kept to be read back whole, exactly as written, and never searched.

-- What was read. Rows of these tables are never deleted; a reading is superseded by a later one.

create table texts (
  hash text collate "C" primary key,
  body text not null
);

create table reports (
  no integer generated always as identity primary key,
  id text collate "C" not null unique,
  path text collate "C" not null,
  added_at timestamptz not null
);

create table sources (
  report integer primary key references reports (no),
  encoding text not null check (encoding in ('identity', 'gzip', 'brotli')),
  bytes bytea not null
);

-- The bytes are already compressed by the caller.
alter table sources alter column bytes set storage external;

create table readings (
  no integer generated always as identity primary key,
  report integer not null references reports (no),
  reader text not null,
  text_hash text collate "C" not null references texts (hash),
  language text,
  published text,
  meta json not null,
  blocks json not null,
  extra json,
  read_at timestamptz not null,
  superseded_at timestamptz,
  superseded_by text,
  check ((superseded_at is null) = (superseded_by is null))
);

create unique index readings_current on readings (report) where superseded_at is null;
create index readings_report on readings (report);

create table claims (
  reading integer not null,
  position integer not null,
  id text collate "C" not null,
  name text collate "C" not null,
  mention_start integer not null,
  mention_end integer not null,
  quote text not null check (quote <> ''),
  sentence_start integer not null,
  sentence_end integer not null,
  quantifier text not null,
  n bigint not null check (n >= 0),
  n2 bigint,
  counted text,
  measure text not null,
  outcome text,
  dynamics text not null,
  basis text not null,
  claimant json,
  claimant_kind text,
  relay json not null,
  happened text,
  as_of text,
  place text,
  part_of text collate "C",
  exhaustive boolean not null,
  confidence double precision not null check (confidence between 0 and 1),
  traces json not null,
  extra json,
  primary key (reading, position)
);

create index claims_id on claims (id);
create index claims_name on claims (name);

create table report_keys (
  key text collate "C" not null,
  report integer not null,
  primary key (key, report)
);

create index report_keys_report on report_keys (report);

-- What is derived. Rows of these tables are replaced when their events are recomputed.

create table events (
  id text collate "C" primary key,
  title text not null,
  as_of text,
  computed_at timestamptz not null,
  extra json
);

create table event_reports (
  event text collate "C" not null,
  report integer not null,
  position integer not null,
  primary key (event, position)
);

create index event_reports_report on event_reports (report);

create table figures (
  id text collate "C" not null,
  event text collate "C" not null,
  position integer not null,
  measure text not null,
  population text,
  outcome text,
  place text,
  dynamics text not null,
  span text,
  claims json not null,
  voices json not null,
  core_low double precision,
  core_high double precision,
  envelope_low double precision not null,
  envelope_high double precision not null,
  states json not null,
  support json not null,
  extra json,
  primary key (event, position)
);

create index figures_id on figures (id);

create table relations (
  a text collate "C" not null,
  b text collate "C" not null,
  relation text not null,
  rule text not null,
  field text not null default '',
  altered json,
  gap_low double precision,
  gap_high double precision,
  extra json,
  primary key (a, b, relation, field),
  check (a <= b)
);

create index relations_b on relations (b);

create table lineage (
  from_report text collate "C" not null,
  to_report text collate "C" not null,
  kind text not null,
  body json not null,
  primary key (from_report, to_report, kind)
);

create index lineage_to on lineage (to_report);

create table imbalances (
  no integer generated always as identity primary key,
  event text collate "C",
  rule text not null,
  claims jsonb not null,
  figures json not null,
  left_low double precision not null,
  left_high double precision not null,
  right_low double precision not null,
  right_high double precision not null,
  extra json
);

create index imbalances_event on imbalances (event);

-- Doubts: of a reading (kept as long as it), or of the reckoning (reading is null, replaced with it).
create table issues (
  no integer generated always as identity primary key,
  reading integer,
  code text not null,
  severity text not null,
  path text collate "C",
  span_start integer,
  span_end integer,
  details json
);

create index issues_reading on issues (reading);
create index issues_path on issues (path) where reading is null;

-- What housekeeping has put off: only the embedded database keeps it, since its own counts end with the process.
create table upkeep (
  table_name text primary key,
  dead bigint not null,
  modified bigint not null
);

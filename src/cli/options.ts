import { isLanguage, LANES, type Lane, type Language } from '../core/vocabulary.ts';
import type { Toggles } from '../reconcile/index.ts';
import { speaking, type Terminal } from './context.ts';
import type { Format } from './verbs/read.ts';
import { words } from './wording/index.ts';

/** What may stand behind a verb, as it was typed. */
export interface Flags {
  readonly format?: string;
  readonly lang?: string;
  readonly readAs?: string;
  readonly published?: string;
  readonly asOf?: string;
  readonly without?: readonly string[];
  readonly distrust?: readonly string[];
  readonly only?: readonly string[];
  readonly out?: string;
  readonly workspace?: string;
  readonly debug?: boolean;
}

/** The command cannot be done as it was asked: told with what to do, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The options in order, with the surroundings that a verb needs. */
export interface Settled {
  readonly format: Format;
  readonly language: Language;
  readonly published?: string;
  readonly reportLanguage?: Language;
  readonly asOf?: string;
  readonly toggles: Toggles;
  readonly workspace: string | undefined;
  readonly databaseUrl: string | undefined;
  /** ISO 8601 instant of the command. */
  readonly at: string;
}

export const ALL_FORMATS: readonly Format[] = ['table', 'json', 'jsonl', 'csv', 'md'];

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A day of the calendar, alone or with a time of day behind it. */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
}

/** Lanes by their names, each alone or several with commas. */
function lanes(typed: readonly string[], say: ReturnType<typeof words>['usage']): readonly Lane[] {
  return typed.flatMap((text) =>
    text.split(',').map((name) => {
      const lane = LANES.find((l) => l === name.trim());
      if (lane === undefined) throw new UsageError(say.badLane(name.trim(), LANES.join(', ')));
      return lane;
    }),
  );
}

/** Checks what was typed. Throws a `UsageError` that says what would be right. */
export function settle(flags: Flags, formats: readonly Format[], terminal: Terminal): Settled {
  const language = speaking(flags.lang, terminal.env);
  const say = words(language).usage;
  const format = formats.find((f) => f === (flags.format ?? 'table'));
  if (format === undefined) throw new UsageError(say.badFormat(flags.format ?? '', formats.join(', ')));
  for (const tag of [flags.lang, flags.readAs])
    if (tag !== undefined && !isLanguage(tag)) throw new UsageError(say.badLanguage(tag));
  for (const date of [flags.published, flags.asOf])
    if (date !== undefined && !isDate(date)) throw new UsageError(say.badDate(date));
  return {
    format,
    language,
    toggles: { without: flags.without ?? [], distrust: flags.distrust ?? [], only: lanes(flags.only ?? [], say) },
    workspace: flags.workspace,
    databaseUrl: terminal.env.DATABASE_URL,
    at: terminal.now().toISOString(),
    ...(flags.published === undefined ? {} : { published: flags.published }),
    ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }),
    ...(flags.readAs !== undefined && isLanguage(flags.readAs) ? { reportLanguage: flags.readAs } : {}),
  };
}

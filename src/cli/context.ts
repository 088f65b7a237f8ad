import type { Issue } from '../core/issue.ts';
import { isLanguage, type Language } from '../core/vocabulary.ts';
import { wordIssue } from '../core/wording.ts';

/** What a verb may touch of the world: passed in, so that verbs run in tests without a process. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly color: boolean;
  /** Columns, 80 at least. */
  readonly width: number;
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** 0 all well; 1 something could not be read, the rest was done; 2 it could not be done as asked; 3 a fault of Cotejo. */
export const EXIT = { ok: 0, partly: 1, usage: 2, fault: 3 } as const;

/** The language to speak: asked for, else of the environment, else English. */
export function speaking(asked: string | undefined, env: Terminal['env']): Language {
  if (asked !== undefined && isLanguage(asked)) return asked;
  const tag = (env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '').slice(0, 2).toLowerCase();
  return isLanguage(tag) ? tag : 'en';
}

/** Prints every doubt and failure with its place, and says by the exit code whether one was an error. */
export function printIssues(issues: readonly Issue[], terminal: Terminal, language: Language): number {
  for (const issue of issues) {
    const where = issue.where === undefined ? '' : `${issue.where}: `;
    terminal.err(`${where}${wordIssue(issue, language)}\n`);
  }
  return issues.some((i) => i.severity === 'error') ? EXIT.partly : EXIT.ok;
}

/** Prints why nothing could be done, and answers with the exit code of that. */
export function refuse(issues: readonly Issue[], terminal: Terminal, language: Language): number {
  printIssues(issues, terminal, language);
  return EXIT.usage;
}

/** The verbs of the command line. */
export type Verb = 'read' | 'ledger' | 'why' | 'add' | 'demo';

/** The options that a verb may take. */
export type Option =
  | 'format'
  | 'lang'
  | 'readAs'
  | 'published'
  | 'asOf'
  | 'without'
  | 'distrust'
  | 'only'
  | 'workspace'
  | 'out'
  | 'debug';

/** What is wrong with a command line that the parser refuses, by its code. */
export type Refusal =
  | 'unknownCommand'
  | 'unknownOption'
  | 'missingArgument'
  | 'optionMissingArgument'
  | 'excessArguments'
  | 'other';

/** All that `--help` and the parser of the command line say in one language. */
export interface HelpWords {
  readonly about: string;
  readonly verbs: Readonly<Record<Verb, string>>;
  readonly options: Readonly<Record<Exclude<Option, 'format'>, string>>;
  readonly format: (choices: string) => string;
  readonly paths: string;
  readonly orWorkspace: string;
  readonly claim: string;
  readonly example: string;
  readonly exitCodes: string;
  readonly showHelp: string;
  readonly showVersion: string;
  readonly helpVerb: string;
  /** Headings of the parser's own, by their English words. */
  readonly titles: Readonly<Record<string, string>>;
  /** `what` is the word it is about; `hint` the nearest known one, or nothing. */
  readonly refused: Readonly<Record<Refusal, (what: string) => string>>;
  readonly nearest: (hint: string) => string;
}

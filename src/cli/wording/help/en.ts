import type { HelpWords } from './shape.ts';

export const en: HelpWords = {
  about:
    'Reads reports in English, Spanish and Portuguese, finds every figure of people with the words around it, and sets the figures against each other: who says how many, of what, on whose word.',
  verbs: {
    read: 'print the figure claims of reports',
    ledger: 'print who says how many, of what, on whose word, and how the figures stand to each other',
    why: 'show the sentence of a figure, every field with its rule, and what it was compared with',
    add: 'read reports into the workspace and bring its ledger up to date',
    demo: 'print the ledger of the bundled example',
  },
  options: {
    lang: 'language to speak: en, es or pt (default: that of the system, else en)',
    readAs: 'language of texts that do not show their own: en, es or pt',
    published: 'date of publication for texts that do not say, as 2026-01-02',
    asOf: 'only what had been published by that day, as 2026-01-02',
    without: 'as if this outlet had reported nothing; may be given again',
    distrust: 'leave out what this claimant says; may be given again',
    only: 'only these lanes, with commas: announced, reported, estimated, verified',
    workspace: 'folder of the workspace (default: DATABASE_URL if it is set, else ./.cotejo)',
    out: 'write to a file instead of the terminal',
    debug: 'say more when something is wrong in Cotejo itself',
  },
  format: (choices) => `${choices} (default: table)`,
  paths: 'files, folders of any depth, or - for standard input',
  orWorkspace: 'without a path, the workspace',
  claim: 'short name of a claim as the ledger prints it ("02#3"), its id, or the beginning of its id',
  example: 'Example:',
  exitCodes: `Exit codes:
  0  all well
  1  something could not be read: it is named on standard error, the rest done
  2  it could not be done as it was asked: standard error says what to do
  3  a fault in Cotejo itself`,
  showHelp: 'show this help',
  showVersion: 'print the version',
  helpVerb: 'show the help of a command',
  titles: {},
  refused: {
    unknownCommand: (what) => `There is no command "${what}". "cotejo --help" lists them.`,
    unknownOption: (what) => `There is no option ${what} here. Add --help to see those there are.`,
    missingArgument: (what) => `<${what}> is missing. Add --help to see what goes where.`,
    optionMissingArgument: (what) => `${what} needs a value behind it. Add --help to see which.`,
    excessArguments: () => 'There are more words than the command takes. Add --help to see what goes where.',
    other: (what) => what,
  },
  nearest: (hint) => `Did you mean ${hint}?`,
};

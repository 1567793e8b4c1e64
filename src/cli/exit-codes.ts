/** Exit codes of the command, as its help documents them. */
export const exitCodes = {
  /** The result was written. */
  done: 0,
  /** A set, sheet or catalogue has problems; only `import set` gives its draft all the same. */
  problems: 1,
  /** The command line was not understood. */
  usage: 2,
  /** A file could not be read or written. */
  files: 3,
  /** The program itself failed. */
  program: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

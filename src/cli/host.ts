/** What the command needs of the machine; everything else is given to it. */
export interface Host {
  /** Bytes of a file; a `CommandFailure` says what is no file to read. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly exists: (path: string) => Promise<boolean>;
  /**
   * Writes a file, text as UTF-8, making its folder; refuses an existing one unless told to
   * replace it.
   */
  readonly writeFile: (
    path: string,
    content: string | Uint8Array,
    replace: boolean,
  ) => Promise<void>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** True when the output is read by a person on a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal, when there is one. */
  readonly columns: number;
}

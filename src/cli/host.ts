/** A file to be written: text is UTF-8. */
export interface NamedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the command needs of the machine; everything else is given to it. */
export interface Host {
  /** Bytes of a file; a `CommandFailure` says what is no file to read. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly exists: (path: string) => Promise<boolean>;
  /**
   * Writes files, all of them or none, making their folders; an existing one is refused unless
   * told to replace it. A `CommandFailure` says which was not written, and why.
   */
  readonly writeFiles: (files: readonly NamedFile[], replace: boolean) => Promise<void>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** True when the output is read by a person on a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal, when there is one. */
  readonly columns: number;
}

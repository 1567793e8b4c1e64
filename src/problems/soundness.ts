/**
 * Tells which parts of a document have the right shape, by JSON Pointer. Checks of meaning pass
 * over what has not, so that one slip does not hide the others. Unknown keys do no harm.
 */
export interface Soundness {
  /** The value itself is of the right type, whatever may be wrong inside it. */
  readonly stands: (path: string) => boolean;
  /** The value is right, with everything inside it. */
  readonly isWhole: (path: string) => boolean;
}

/** Everything has the right shape: for values that the type system has checked. */
export const allSound: Soundness = { stands: () => true, isWhole: () => true };

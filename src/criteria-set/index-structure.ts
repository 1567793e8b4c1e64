import type { DecimalInput } from "../numbers/decimal-text.js";
import type { Text } from "../text/language.js";
import type { IndexKey } from "./criteria-set.js";
import type { Provenance } from "./provenance.js";

/** A part of an index of which only numbers were read. */
export interface StructureNode {
  /** Code as the instrument prints it. */
  readonly code: string;
  /** Name of the part. */
  readonly title: Text;
  /** Maximum score in points; absent where it was not read. */
  readonly max?: DecimalInput;
  /** How many it has of each kind below it, such as `{ components: 10 }`. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Parts below it; absent where they were not read. */
  readonly children?: readonly StructureNode[];
  /** What the reader must know of it. */
  readonly note?: Text;
}

/**
 * What is known of an index whose criteria were not read: its parts, how many criteria they have,
 * and their maxima where those were read. It cannot be scored; it says what a complete set must
 * look like.
 */
export interface IndexStructure {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  /** Stable key of the structure. */
  readonly id: string;
  /** Index that it belongs to. */
  readonly index: IndexKey;
  /** Name of the index, as the instrument prints it. */
  readonly title: Text;
  /** Kind of unit that the index scores, in plain words. */
  readonly appliesTo: Text;
  /** The kinds that are counted, with their names, from the top. */
  readonly levels: readonly { readonly key: string; readonly title: Text }[];
  /** How many of each kind the whole has. */
  readonly totals: Readonly<Record<string, number>>;
  /** Maximum of the whole in points; absent where it was not read. */
  readonly max?: DecimalInput;
  /** Parts of the first level, in the order of the instrument. */
  readonly nodes: readonly StructureNode[];
  /** Where it was read, and what was not. */
  readonly provenance: Provenance;
}

import type { IndexKey } from "../criteria-set/criteria-set.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import type { LocalizedText } from "../text/language.js";
import type { IndexResult } from "./published-figure.js";

/** What an index is to the rest of the library: its names, how its documents are read and scored. */
export interface IndexKind<Definition, Document, Options, Result extends IndexResult> {
  /** Key, as sets and questionnaires name it. */
  readonly key: IndexKey;
  /** Name in full. */
  readonly title: LocalizedText;
  /** Name in short, for columns and charts. */
  readonly shortTitle: LocalizedText;
  /** Key by which a document names the definition that it was made for. */
  readonly madeFor: "set" | "questionnaire" | "structure" | "model";
  /** Reads a document that was made for a definition, and finds every problem. */
  readonly parse: (
    input: unknown,
    definition: Definition,
    options?: ParseOptions,
  ) => ParseResult<Document>;
  /** Scores what was read. */
  readonly score: (definition: Definition, document: Document, options?: Options) => Result;
}

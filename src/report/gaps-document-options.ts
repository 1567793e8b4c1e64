import type { ResultDocumentOptions } from "./score-document.js";

/** How a document of gaps is made. */
export interface GapsDocumentOptions extends ResultDocumentOptions {
  /** Groups the list by domain or by responsible body; one list by loss when absent. */
  readonly groupBy?: "domain" | "responsible";
}

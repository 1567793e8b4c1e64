import { type Finding, finding } from "../import/finding.js";
import { UnreadableFile } from "./unreadable-file.js";
import { fileFaults } from "./words.js";

/** What is told of a file that was not read; an accident of the reading is a damaged file too. */
export function findingOfFailure(
  error: unknown,
  code: "not-a-spreadsheet" | "not-a-document",
): Finding {
  const place = { path: "" };
  if (!(error instanceof UnreadableFile))
    return finding("error", code, place, { detail: fileFaults.damaged });
  const { reason, what, limit } = error;
  return reason === "too-large"
    ? finding("error", "spreadsheet-too-large", place, { what, limit: String(limit) })
    : finding("error", code, place, { detail: what });
}

import { type Finding, finding } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import type { LeafReading } from "./leaf-reading.js";

/** That the rule of a leaf was left to a person, with the reason. */
export function unreadFinding(
  { code, path, read, text, note }: LeafReading,
  table: FoundTable,
): readonly Finding[] {
  // A table without a column of rules has nothing to be read.
  if (read || (text === "" && table.columns.rule === undefined)) return [];
  const place = { path, criterion: code };
  const reason = { vi: note.vi.replace(/\.$/, ""), en: note.en.replace(/\.$/, "") };
  return [finding("warning", "rule-not-read", place, { code, reason })];
}

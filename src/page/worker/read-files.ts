import { readJson } from "../../cli/read-json.js";
import { isSpreadsheet } from "../../cli/read-spreadsheet.js";
import { kindOfDocument, type WantedFile } from "../../cli/wanted-file.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { parseCriteriaSet } from "../../criteria-set/parse-criteria-set.js";
import type { Grid } from "../../grid/grid.js";
import type { Finding } from "../../import/finding.js";
import { allCriteriaSets } from "../../indices/all-criteria-sets.js";
import { kindOf } from "../../office-file/file-kind.js";
import type { Letterhead } from "../../report/letterhead.js";
import { parseLetterhead } from "../../report/parse-letterhead.js";
import { parseResults } from "../../results/parse-results.js";
import type { ResultDocument } from "../../results/result-document.js";
import { shippedDocuments } from "../../results/shipped-documents.js";
import { readTables } from "../../tables/read-tables.js";
import type { LocalizedText } from "../../text/language.js";
import type { GivenFile } from "../shared/protocol.js";
import { failureTexts } from "./failures.js";
import { hostOf } from "./page-line.js";
import { isSavedWork, readSavedWork } from "./saved-work.js";
import { refusalsOf, thisPage } from "./words.js";
import type { Work } from "./work.js";

/** What one file turned out to hold. */
export type ReadFile =
  | {
      readonly kind: "tables";
      readonly grids: readonly Grid[];
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "results"; readonly results: ResultDocument }
  | { readonly kind: "set"; readonly set: CriteriaSet }
  | { readonly kind: "letterhead"; readonly letterhead: Letterhead }
  | { readonly kind: "work"; readonly work: Work }
  | { readonly kind: "failed"; readonly findings: readonly Finding[] };

/** Largest file that is read, in megabytes; a table or a sheet is far smaller. */
const mostMegabytes = 50;

/** Reads a file by what it is; whatever is wrong with it is told, never thrown. */
export async function readFile(
  { name, bytes }: GivenFile,
  ownSets: readonly CriteriaSet[],
): Promise<ReadFile> {
  if (bytes.length > mostMegabytes * 1_000_000) {
    return failed([refusalsOf.largeFile(String(mostMegabytes))]);
  }
  try {
    if (isSpreadsheet(name) || kindOf(bytes) !== "text") {
      const read = await readTables(bytes, name);
      return read.ok ? { kind: "tables", ...read } : { kind: "failed", findings: read.findings };
    }
    return await readDocument(name, bytes, ownSets);
  } catch (error) {
    const texts = failureTexts(error);
    if (texts === undefined) throw error;
    return failed(texts);
  }
}

const wanted: WantedFile = {
  by: thisPage,
  kinds: ["results", "set", "letterhead"],
};

async function readDocument(
  name: string,
  bytes: Uint8Array,
  ownSets: readonly CriteriaSet[],
): Promise<ReadFile> {
  const value = await readJson(name, wanted, hostOf(bytes));
  if (isSavedWork(value)) return { kind: "work", work: readSavedWork(value) };
  const kind = kindOfDocument(value);
  if (kind === "set") {
    const read = parseCriteriaSet(value);
    return read.ok ? { kind: "set", set: read.value } : ofProblems(read.problems);
  }
  if (kind === "letterhead") {
    const read = parseLetterhead(value);
    return read.ok ? { kind: "letterhead", letterhead: read.value } : ofProblems(read.problems);
  }
  const read = parseResults(value, {
    sets: [...ownSets, ...allCriteriaSets],
    shipped: shippedDocuments,
  });
  return read.ok ? { kind: "results", results: read.value } : ofProblems(read.problems);
}

function ofProblems(problems: readonly Omit<Finding, "severity">[]): ReadFile {
  return {
    kind: "failed",
    findings: problems.map((problem) => ({ severity: "error", ...problem })),
  };
}

function failed(texts: readonly LocalizedText[]): ReadFile {
  const findings = texts.map((message) => ({
    severity: "error" as const,
    code: "not-json" as const,
    path: "",
    message,
  }));
  return { kind: "failed", findings };
}

import { findTable } from "../import/find-table.js";
import { cellOfPath } from "../import/finding.js";
import {
  type ImportedCriteriaTable,
  importCriteriaTable,
} from "../import/import-criteria-table.js";
import { readTableHeading } from "../import/table-heading.js";
import { inBoth, type Language, type LocalizedText } from "../text/language.js";
import { type CommandLine, textOf } from "./arguments.js";
import { CommandFailure, problemsFailure, usageFailure } from "./command-failure.js";
import { exitCodes } from "./exit-codes.js";
import { headingLines } from "./heading-lines.js";
import type { Host } from "./host.js";
import { leafReadings } from "./import-documents.js";
import { indexFrom, yearFrom } from "./import-options.js";
import { deliverImport, noTableFailure } from "./import-report.js";
import { errorsOf, type FileOfTables } from "./read-spreadsheet.js";
import { slug } from "./slug.js";
import { importWords } from "./words/import.js";
import { communesAndWards } from "./words/kind-of-unit.js";

/** Imports the criteria table of a decision as the draft of a criteria set. */
export async function importSet(
  file: string,
  { grids, findings: ofFile }: FileOfTables,
  line: CommandLine,
  host: Host,
): Promise<void> {
  const stem = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]+$/i, "");
  const [sheet, ownTitle] = [textOf(line, "sheet"), textOf(line, "title")];
  const [ownIndex, ownYear] = [indexFrom(line), yearFrom(line)];
  const heading = readTableHeading(grids, sheet);
  const [index, year] = [ownIndex ?? heading.index, ownYear ?? heading.year];
  if (index === undefined || year === undefined) {
    if (findTable(grids, ["max", "points"]) === undefined) throw noTableFailure(file, grids);
    throw usageFailure(importWords.indexNeeded);
  }
  const imported = importCriteriaTable(grids, {
    id: textOf(line, "id") ?? slug(stem),
    index,
    title: ownTitle ?? heading.title ?? stem,
    appliesTo: textOf(line, "applies-to") ?? communesAndWards,
    period: { from: `${year}-01-01` },
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (imported.draft === null) throw problemsFailure(file, errorsOf(imported.findings));
  const report = {
    title: `${importWords.importOfSet[line.language]}: ${stem}`,
    findings: [...ofFile, ...imported.findings],
    heading: headingLines(
      heading,
      { title: ownTitle, index: ownIndex, year: ownYear },
      line.language,
    ),
    summary: [
      rulesRead(imported),
      ...assumptions(imported),
      ...(ownTitle === undefined && heading.title === undefined ? [namedByFile(stem)] : []),
    ],
    readings: leafReadings(imported, line.language),
  };
  await deliverImport(report, imported.draft, line, host);
  const errors = errorsOf(imported.findings).length;
  if (errors > 0) throw draftFailure(file, errors);
}

function rulesRead({ leaves }: ImportedCriteriaTable): LocalizedText {
  const read = leaves.filter((leaf) => leaf.read).length;
  const left = leaves.length - read;
  return importWords.rulesRead(read, leaves.length, left);
}

// Points hang on them, so they are told without being asked for: each once, with its cells.
function assumptions({ leaves }: ImportedCriteriaTable): readonly LocalizedText[] {
  const cells = new Map<string, { readonly said: LocalizedText; readonly at: string[] }>();
  for (const { assumed, code, path } of leaves) {
    if (assumed === undefined) continue;
    const found = cells.get(assumed.vi) ?? { said: assumed, at: [] };
    cells.set(assumed.vi, found);
    found.at.push(`${code} (${cellOfPath(path)})`);
  }
  return [...cells.values()].map(({ said, at }) =>
    inBoth(
      (language) => `${importWords.note[language]}: ${said[language]}: ${shownOf(at, language)}.`,
    ),
  );
}

/** The most criteria that are named in a line. */
const mostNamed = 8;

function shownOf(names: readonly string[], language: Language): string {
  const left = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).join(", ");
  if (left <= 0) return shown;
  return importWords.andMore(shown, left)[language];
}

function namedByFile(stem: string): LocalizedText {
  return importWords.namedByFile(stem);
}

function draftFailure(file: string, errors: number): CommandFailure {
  return new CommandFailure(exitCodes.problems, [importWords.draftErrors(file, errors)]);
}

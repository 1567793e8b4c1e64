import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { Grid } from "../grid/grid.js";
import { findTable } from "../import/find-table.js";
import type { Finding } from "../import/finding.js";
import { importScoreSheet } from "../import/import-score-sheet.js";
import { readTableHeading, type TableHeading } from "../import/table-heading.js";
import { periodName } from "../score-sheet/period-words.js";
import { layers } from "../score-sheet/score-sheet.js";
import { isTemplate, setOfTemplate } from "../template/read/read-template.js";
import type { LocalizedText } from "../text/language.js";
import { adviceFor } from "./advice.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import { CommandFailure, problemsFailure, usageFailure } from "./command-failure.js";
import { exitCodes } from "./exit-codes.js";
import { headingLines } from "./heading-lines.js";
import type { Host } from "./host.js";
import { weightsFrom, yearFrom } from "./import-options.js";
import { deliverImport, noTableFailure } from "./import-report.js";
import { otherSetFailure } from "./other-set-failure.js";
import { readNamedSet, shippedSet } from "./read-documents.js";
import { errorsOf, type FileOfTables } from "./read-spreadsheet.js";
import { slug } from "./slug.js";
import { wantedFiles } from "./wanted-file.js";
import { importWords } from "./words/import.js";

/** Imports a filled template or table as a score sheet. */
export async function importSheet(
  file: string,
  { grids, findings: ofFile }: FileOfTables,
  line: CommandLine,
  host: Host,
): Promise<void> {
  const set = await setFor(grids, line, host);
  const [id, layer, sheet] = [
    textOf(line, "unit-id"),
    textOf(line, "layer"),
    textOf(line, "sheet"),
  ];
  const merged = textOf(line, "merge");
  refuseUnitAndMerge(line);
  const ownYear = yearFrom(line);
  const ownUnit = merged ?? textOf(line, "unit");
  const heading: TableHeading = isTemplate(grids) ? { places: {} } : readTableHeading(grids, sheet);
  const [name, year] = [ownUnit ?? heading.unit, ownYear ?? heading.year];
  if (!isTemplate(grids) && (name === undefined || year === undefined)) {
    if (findTable(grids, ["max", "self", "appraised", "final", "points"]) === undefined) {
      throw noTableFailure(file, grids);
    }
    throw usageFailure(importWords.unitNeeded);
  }
  const imported = importScoreSheet(grids, set, {
    unit: { id: id ?? slug(name ?? "don-vi"), name: name ?? "" },
    year: year ?? 0,
    ...(layer === undefined ? {} : { layer: oneOf("layer", layer, layers) }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(merged === undefined ? {} : { merge: weightsFrom(line) }),
  });
  if (imported.sheet === null) throw sheetFailure(file, set, imported.findings, grids, line);
  const { sheet: filled } = imported;
  const { language } = line;
  const report = {
    title: `${importWords.importOfSheet[language]}: ${filled.unit.name}, ${periodName(filled, { language })}`,
    findings: [...ofFile, ...imported.findings],
    heading: headingLines(heading, { unit: ownUnit, year: ownYear }, language),
    summary: filled.entries.length === 0 ? [nothingScored] : [],
  };
  await deliverImport(report, filled, line, host);
}

const nothingScored: LocalizedText = importWords.nothingScored;

function refuseUnitAndMerge(line: CommandLine): void {
  const merged = textOf(line, "merge");
  if (merged === undefined && textOf(line, "weights") !== undefined) {
    throw usageFailure(importWords.weightsWithoutMerge);
  }
  if (merged !== undefined && textOf(line, "unit") !== undefined) {
    throw usageFailure(importWords.unitAndMerge);
  }
}

async function setFor(grids: readonly Grid[], line: CommandLine, host: Host): Promise<CriteriaSet> {
  const own = textOf(line, "set");
  if (own !== undefined) return readNamedSet(own, host, wantedFiles.ownSet);
  const named = setOfTemplate(grids);
  if (named !== undefined) return shippedSet(named);
  throw usageFailure(importWords.setNeeded);
}

function sheetFailure(
  file: string,
  set: CriteriaSet,
  findings: readonly Finding[],
  grids: readonly Grid[],
  line: CommandLine,
): CommandFailure {
  const has = (code: Finding["code"]): boolean => findings.some((one) => one.code === code);
  if (has("other-set")) return otherSetFailure(file, set, findings, line);
  const hasOnlyMaxima = has("no-table") && findTable(grids, ["max"]) !== undefined;
  if (hasOnlyMaxima) return unscoredFailure(file);
  const errors = errorsOf(findings);
  const advice = adviceFor(errors).map(({ vi, en }) => ({ vi: `  ${vi}`, en: `  ${en}` }));
  return new CommandFailure(exitCodes.problems, [
    ...problemsFailure(file, errors).lines,
    ...advice,
  ]);
}

function unscoredFailure(file: string): CommandFailure {
  return new CommandFailure(exitCodes.problems, [importWords.noPoints(file)]);
}

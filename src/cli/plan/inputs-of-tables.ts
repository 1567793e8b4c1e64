import type { ClassLadder } from "../../criteria-set/class-ladder.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { Grid } from "../../grid/grid.js";
import type { Finding } from "../../import/finding.js";
import { importResults } from "../../import/results/import-results.js";
import type { ImportedResult } from "../../import/results/imported-result.js";
import { oldUnitResult } from "../../report/old-unit-result.js";
import type { ResultDocument } from "../../results/result-document.js";
import { scoreResults } from "../../results/score-results.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { CommandLine } from "../arguments.js";
import { problemsFailure } from "../command-failure.js";
import { errorsOf } from "../read-spreadsheet.js";
import { optionsOf, roundsOfResults } from "../score-from-files.js";
import { nothingToCheck } from "./options-of-tables.js";
import type { PlanInputs } from "./plan-inputs.js";
import { resultsOptionsOf } from "./results-options.js";

/** Tables that are read as one. */
export interface ReadTables {
  /** Name of the file, or the names of several. */
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}

/** Units that are merged may have a file each; a sheet is then named with its file. */
export function tablesToRead(
  tables: readonly ReadTables[],
  line: CommandLine,
): readonly ReadTables[] {
  if (line.values.merge === undefined || tables.length < 2) return tables;
  const isChosen = line.values.sheet !== undefined;
  return [
    {
      file: tables.map(({ file }) => file).join(", "),
      grids: tables.flatMap(({ file, grids }) =>
        isChosen ? grids : grids.map((grid) => ({ ...grid, name: `${file}: ${grid.name}` })),
      ),
      findings: tables.flatMap(({ findings }) => findings),
    },
  ];
}

/** Results from tables of the office, with all that they say of a plan. */
export function ofTables(
  { file, grids, findings: ofFile }: ReadTables,
  sets: readonly CriteriaSet[],
  line: CommandLine,
): PlanInputs {
  const { options, ladder } = resultsOptionsOf(line);
  const read = importResults(grids, { ...options, sets });
  const errors = errorsOf(read.findings);
  if (errors.length > 0) throw problemsFailure(file, errors);
  const results = read.results.map((result) => ({
    ...result,
    set: withLadder(result.set, ladder),
  }));
  if (options.checked !== undefined && results.every(({ toConfirm }) => toConfirm === undefined)) {
    throw nothingToCheck(file);
  }
  return inputsOfResults(results, [...ofFile, ...read.findings], line);
}

/** What a plan is made from, of results that were read from tables. */
export function inputsOfResults(
  results: readonly ImportedResult[],
  findings: readonly Finding[],
  line: CommandLine,
): PlanInputs {
  const scored = (set: CriteriaSet, sheet: ScoreSheet): Scorecard => {
    const document: ResultDocument = { kind: "sheet", set, sheet };
    return scoreResults(document, optionsOf(line, roundsOfResults(document)));
  };
  return {
    cards: results.map(({ set, sheet }) => scored(set, sheet)),
    sources: results.map(({ set, sheet }) => ({ set, sheet })),
    rows: Object.fromEntries(results.map(({ set, plan }) => [set.id, plan])),
    findings,
    toConfirm: Object.fromEntries(
      results.flatMap(({ set, toConfirm }) =>
        toConfirm === undefined ? [] : [[set.id, toConfirm]],
      ),
    ),
    oldUnits: Object.fromEntries(
      results.flatMap(({ set, oldUnits = [] }) => {
        const brought = oldUnits.map(({ sheet, weight }) =>
          oldUnitResult(scored(set, sheet), weight),
        );
        return brought.length === 0 ? [] : [[set.id, brought]];
      }),
    ),
    fromTables: true,
    madeFor: results.map(({ set }) => set.id),
  };
}

// The ladder of the option is for a set that has none of its own.
function withLadder(set: CriteriaSet, ladder: ClassLadder | undefined): CriteriaSet {
  return ladder === undefined || set.ladders !== undefined ? set : { ...set, ladders: [ladder] };
}

import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { Grid } from "../../grid/grid.js";
import type { Finding } from "../../import/finding.js";
import { importScoreSheet } from "../../import/import-score-sheet.js";
import { indexOfName } from "../../import/index-of-name.js";
import { importResults } from "../../import/results/import-results.js";
import { isTemplate, setOfTemplate } from "../../template/read/read-template.js";
import type { Answers } from "../shared/protocol.js";
import { refusalsOf } from "./words.js";
import type { Part } from "./work.js";

/** What tables gave: results without keys yet, and what a person must know. */
export interface OpenedTables {
  readonly parts: readonly Omit<Part, "id">[];
  readonly findings: readonly Finding[];
}

/** Reads tables: a filled template, or an office's own with criteria and points together. */
export function openTables(
  grids: readonly Grid[],
  sets: readonly CriteriaSet[],
  answers: Answers,
): OpenedTables {
  return isTemplate(grids) ? openTemplate(grids, sets) : openOwnTables(grids, sets, answers);
}

function openTemplate(grids: readonly Grid[], sets: readonly CriteriaSet[]): OpenedTables {
  const id = setOfTemplate(grids) ?? "";
  const set = sets.find((one) => one.id === id);
  if (set === undefined) return { parts: [], findings: [unknownSet(id)] };
  const { sheet, findings } = importScoreSheet(grids, set);
  return {
    parts: sheet === null ? [] : [{ results: { kind: "sheet", set, sheet } }],
    findings,
  };
}

function unknownSet(id: string): Finding {
  return {
    severity: "error",
    code: "unknown-set",
    path: "",
    message: refusalsOf.setNotShipped(id),
  };
}

function openOwnTables(
  grids: readonly Grid[],
  sets: readonly CriteriaSet[],
  { index, year, unit, set }: Answers,
): OpenedTables {
  const key = index === undefined ? undefined : indexOfName(index);
  const chosen = sets.filter(({ id }) => id === set);
  const { results, findings } = importResults(grids, {
    ...(key === undefined ? {} : { index: key }),
    ...(/^\d{4}$/.test(year ?? "") ? { year: Number(year) } : {}),
    ...(unit === undefined || unit.trim() === "" ? {} : { unit: unit.trim() }),
    ...(chosen.length === 0 ? {} : { sets: chosen }),
  });
  return {
    parts: results.map((result) => ({
      results: { kind: "sheet", set: result.set, sheet: result.sheet },
      table: {
        plan: result.plan,
        ...(result.toConfirm === undefined ? {} : { toConfirm: result.toConfirm }),
        ...(result.oldUnits === undefined ? {} : { oldUnits: result.oldUnits }),
      },
    })),
    findings,
  };
}

/** What is to be asked of tables that were not read for the want of it. */
export function asksOf(findings: readonly Finding[]): readonly (keyof Answers)[] {
  const codes = new Set<string>(findings.map(({ code }) => code));
  const asks = (["index", "year", "unit"] as const).filter((key) => codes.has(`${key}-not-said`));
  return asks.length === 0 ? [] : [...asks, "set"];
}

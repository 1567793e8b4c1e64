import { accept } from "../../cli/read-named.js";
import { checkCriteriaSet } from "../../criteria-set/check-criteria-set.js";
import { parseCriteriaSet } from "../../criteria-set/parse-criteria-set.js";
import { parseLetterhead } from "../../report/parse-letterhead.js";
import { parseResults } from "../../results/parse-results.js";
import { shippedDocuments } from "../../results/shipped-documents.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { scorePartly } from "../../scoring/score-partly.js";
import { refusal } from "./failures.js";
import { refusals } from "./words.js";
import {
  emptyPlanWork,
  givenOf,
  type Part,
  type PlanWork,
  type TableFacts,
  type Work,
} from "./work.js";

/** Says what the file is; another number would be another form of it. */
const mark = "chiso-work-1";

/** The work as one JSON file. */
export function savedWork({ parts, plans }: Work): string {
  return `${JSON.stringify({ $work: mark, parts: parts.map(saved), plans }, null, 2)}\n`;
}

function saved({ results, table, layer }: Part): object {
  const rest = {
    ...(table === undefined ? {} : { table }),
    ...(layer === undefined ? {} : { layer }),
  };
  return results.kind === "sheet"
    ? { set: results.set, sheet: results.sheet, ...rest }
    : { results: givenOf(results), ...rest };
}

/** True for a file that `savedWork` wrote. */
export function isSavedWork(value: unknown): boolean {
  return isRecord(value) && value["$work"] === mark;
}

/**
 * Reads a work again. Sets and results are checked as any other file; a sheet in which a cell is
 * still wrong is taken as it stands.
 */
export function readSavedWork(value: unknown): Work {
  const { parts, plans } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(parts) || !isRecord(plans)) throw broken();
  return {
    parts: parts.map(readPart),
    plans: Object.fromEntries(Object.entries(plans).map(([key, plan]) => [key, readPlan(plan)])),
  };
}

function readPart(part: unknown, at: number): Part {
  if (!isRecord(part)) throw broken();
  const id = `p${at + 1}`;
  const layer = typeof part["layer"] === "string" ? { layer: part["layer"] } : {};
  const table = isRecord(part["table"]) ? { table: readFacts(part["table"]) } : {};
  if (part["results"] !== undefined) {
    return {
      id,
      results: accept(id, parseResults(part["results"], { shipped: shippedDocuments })),
      ...layer,
    };
  }
  const set = accept(id, parseCriteriaSet(part["set"]));
  const sheet = part["sheet"] as ScoreSheet;
  if (
    checkCriteriaSet(set).length > 0 ||
    scorePartly(set, sheet, { layer: "best-known" }).card === null
  ) {
    throw broken();
  }
  return { id, results: { kind: "sheet", set, sheet }, ...table, ...layer };
}

function readFacts(table: Readonly<Record<string, unknown>>): TableFacts {
  const { plan, toConfirm, oldUnits, draft } = table;
  if (!isListOfCoded(plan)) throw broken();
  return {
    plan: plan as TableFacts["plan"],
    ...(draft === undefined ? {} : { draft: accept("draft", parseCriteriaSet(draft)) }),
    ...(isListOfCoded(toConfirm)
      ? { toConfirm: toConfirm as NonNullable<TableFacts["toConfirm"]> }
      : {}),
    ...(Array.isArray(oldUnits) && oldUnits.every(isRecord)
      ? { oldUnits: oldUnits as unknown as NonNullable<TableFacts["oldUnits"]> }
      : {}),
  };
}

function readPlan(plan: unknown): PlanWork {
  if (!isRecord(plan) || !isRecord(plan["items"])) throw broken();
  const letterhead = accept("letterhead", parseLetterhead(plan["letterhead"] ?? {}));
  const texts = Object.fromEntries(
    ["start", "due", "aim"].flatMap((key) => {
      const text = plan[key];
      return typeof text === "string" ? [[key, text]] : [];
    }),
  );
  // What is wrong among the items is told by name when the plan is made.
  return { ...emptyPlanWork, ...texts, items: plan["items"] as PlanWork["items"], letterhead };
}

function isListOfCoded(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((one) => isRecord(one) && typeof one["code"] === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function broken(): Error {
  return refusal(refusals.brokenWork);
}

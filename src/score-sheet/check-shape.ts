import { below, type Place, type Problem, problem } from "../problems/problem.js";
import type { LayerEntry, ScoreSheet, SheetEntry } from "./score-sheet.js";

const sheetKeys = Object.keys({
  $schema: true,
  unit: true,
  year: true,
  period: true,
  set: true,
  provenance: true,
  rounds: true,
  decimals: true,
  entries: true,
  adjustments: true,
  notEligible: true,
} satisfies Record<keyof ScoreSheet, true>);

const layerKeys = Object.keys({
  points: true,
  declared: true,
  notApplicable: true,
  remark: true,
} satisfies Record<keyof LayerEntry, true>);

/**
 * Adds the problems in the shape of a sheet that scoring would stumble over or pass by: what is
 * missing or of another type, and keys that are misspelt. Plain enough to be checked every time.
 */
export function checkSheetShape(sheet: unknown, problems: Problem[]): void {
  const root: Place = { path: "" };
  const given = asObject(sheet, root, problems);
  if (given === undefined) return;
  checkKnown(given, sheetKeys, root, problems);
  const unit = asObject(given.unit, below(root, "unit"), problems);
  if (unit !== undefined) {
    checkText(unit.id, below(root, "unit", "id"), problems);
    checkText(unit.name, below(root, "unit", "name"), problems);
  }
  checkYear(given.year, below(root, "year"), problems);
  asObject(given.set, below(root, "set"), problems);
  const place = below(root, "entries");
  if (!Array.isArray(given.entries)) {
    problems.push(missingOr(given.entries, "danh sách [ … ]", place));
    return;
  }
  for (let index = 0; index < given.entries.length; index += 1) {
    checkEntry(given.entries[index], place, index, problems);
  }
}

// Most entries are sound, so a place is made only where there is something to look into.
function checkEntry(entry: unknown, entries: Place, index: number, problems: Problem[]): void {
  const given = isObject(entry) ? entry : asObject(entry, below(entries, index), problems);
  if (given === undefined) return;
  if (typeof given.code !== "string" || given.code === "") {
    checkText(given.code, below(entries, index, "code"), problems);
  }
  for (const key in given) {
    const known = key as keyof SheetEntry;
    switch (known) {
      case "self":
      case "appraised":
      case "final":
        if (!isLayer(given[key])) checkLayer(given[key], below(entries, index, key), problems);
        break;
      case "rounds": {
        const at = below(entries, index, key);
        const rounds = asObject(given[key], at, problems) ?? {};
        for (const round in rounds) checkLayer(rounds[round], below(at, round), problems);
        break;
      }
      case "code":
      case "evidence":
        break;
      default:
        known satisfies never;
        problems.push(problem("unknown-key", below(entries, index, key), { key }));
    }
  }
}

function isLayer(layer: unknown): boolean {
  if (!isObject(layer)) return false;
  for (const key in layer) {
    if (key !== "declared" && key !== "points" && key !== "notApplicable" && key !== "remark") {
      return false;
    }
  }
  return true;
}

function checkLayer(layer: unknown, place: Place, problems: Problem[]): void {
  if (layer === undefined) return;
  const given = asObject(layer, place, problems);
  if (given !== undefined) checkKnown(given, layerKeys, place, problems);
}

type Given = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asObject(value: unknown, place: Place, problems: Problem[]): Given | undefined {
  if (isObject(value)) return value;
  problems.push(missingOr(value, "đối tượng { … }", place));
  return undefined;
}

function checkKnown(
  given: Given,
  known: readonly string[],
  place: Place,
  problems: Problem[],
): void {
  for (const key in given) {
    if (!known.includes(key)) problems.push(problem("unknown-key", below(place, key), { key }));
  }
}

function checkText(value: unknown, place: Place, problems: Problem[]): void {
  if (typeof value !== "string") problems.push(missingOr(value, "chuỗi (string)", place));
  else if (value === "") problems.push(problem("empty-text", place, {}));
}

function checkYear(value: unknown, place: Place, problems: Problem[]): void {
  if (Number.isInteger(value) && (value as number) >= 2000 && (value as number) <= 2100) return;
  if (typeof value !== "number") problems.push(missingOr(value, "số (number)", place));
  else problems.push(problem("wrong-value", place, { expected: "2000 - 2100" }));
}

function missingOr(value: unknown, expected: string, place: Place): Problem {
  const key = place.path.slice(place.path.lastIndexOf("/") + 1);
  return value === undefined && place.path !== ""
    ? problem("missing-key", place, { key })
    : problem("wrong-type", place, { expected });
}

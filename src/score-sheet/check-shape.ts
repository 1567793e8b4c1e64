import { date, provenance } from "../criteria-set/provenance-shape.js";
import { rounds } from "../criteria-set/round-shape.js";
import { below, ofCriterion, type Problem, problem } from "../problems/problem.js";
import {
  integer,
  isObject,
  lazily,
  listOf,
  objectOf,
  present,
  recordOf,
  type ShapeCheck,
  words,
  wrongType,
} from "../problems/shape.js";
import { typeNames } from "../problems/words.js";
import type {
  Adjustment,
  LayerAdjustments,
  LayerEntry,
  ScoreSheet,
  SheetEntry,
  SheetPeriod,
  SignedRemark,
  Unit,
} from "./score-sheet.js";

const periods = {
  month: /* @__PURE__ */ lazily(() => objectOf<{ month: number }>({ month: integer(1, 12) }, {})),
  quarter: /* @__PURE__ */ lazily(() =>
    objectOf<{ quarter: number }>({ quarter: integer(1, 4) }, {}),
  ),
  date: /* @__PURE__ */ lazily(() => objectOf<{ date: string }>({ date: words }, {})),
} satisfies Record<keyof SheetPeriod, ShapeCheck>;

const period: ShapeCheck = (value, place, problems) => {
  if (!isObject(value)) {
    wrongType(value, typeNames.object, place, problems);
    return;
  }
  const [key = "", ...others] = Object.keys(value);
  if (others.length === 0 && Object.hasOwn(periods, key)) {
    periods[key as keyof SheetPeriod](value, place, problems);
  } else {
    const expected = "month (1 - 12) | quarter (1 - 4) | date";
    problems.push(problem("wrong-value", place, { expected }));
  }
};

const signedRemark = /* @__PURE__ */ lazily(() =>
  objectOf<SignedRemark>({ text: words }, { date, author: words }),
);

const remark: ShapeCheck = (value, place, problems) => {
  (isObject(value) ? signedRemark : words)(value, place, problems);
};

// Points and figures are read where their criterion is known.
const layer = /* @__PURE__ */ lazily(() =>
  objectOf<Partial<Record<keyof LayerEntry, unknown>>>(
    {},
    { points: present, declared: present, notApplicable: words, remark },
  ),
);

const entry = /* @__PURE__ */ lazily(() =>
  objectOf<SheetEntry>(
    { code: words },
    {
      self: layer,
      appraised: layer,
      final: layer,
      rounds: recordOf(layer),
      evidence: listOf(words),
    },
  ),
);

const entries: ShapeCheck = (value, place, problems) => {
  if (!Array.isArray(value)) {
    wrongType(value, typeNames.array, place, problems);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const given: unknown = value[index];
    if (isPlainEntry(given)) continue;
    const code = isObject(given) ? given.code : undefined;
    const at = below(place, index);
    entry(given, typeof code === "string" && code !== "" ? ofCriterion(at, code) : at, problems);
  }
};

// Most entries are of the plainest kind: they pass without a place for each of their values.
function isPlainEntry(given: unknown): boolean {
  if (!isObject(given) || !isWords(given.code)) return false;
  for (const key in given) {
    if (key === "self" || key === "appraised" || key === "final") {
      if (!isPlainLayer(given[key])) return false;
    } else if (key !== "code") return false;
  }
  return true;
}

function isPlainLayer(given: unknown): boolean {
  if (!isObject(given)) return false;
  for (const key in given) {
    if (key === "points" || key === "declared") {
      if (given[key] === undefined) return false;
    } else if (!((key === "notApplicable" || key === "remark") && isWords(given[key])))
      return false;
  }
  return true;
}

function isWords(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

const adjustments = /* @__PURE__ */ lazily(() =>
  listOf(objectOf<Adjustment>({ reason: words, points: present }, {})),
);

const sheet = /* @__PURE__ */ lazily(() =>
  objectOf<ScoreSheet>(
    {
      unit: objectOf<Unit>({ id: words, name: words }, { within: words, kind: words }),
      year: integer(2000, 2100),
      set: objectOf<ScoreSheet["set"]>({ id: words, version: words }, {}),
      entries,
    },
    {
      $schema: words,
      period,
      provenance,
      rounds,
      decimals: integer(0, 10),
      adjustments: recordOf(
        objectOf<LayerAdjustments>({}, { bonus: adjustments, penalty: adjustments }),
      ),
      notEligible: words,
    },
  ),
);

/**
 * Adds every problem in the shape of a sheet: what is missing, of another type, or misspelt. It
 * accepts what the schema of a sheet accepts, and loads no library for it.
 */
export function checkSheetShape(value: unknown, problems: Problem[]): void {
  sheet(value, { path: "" }, problems);
}

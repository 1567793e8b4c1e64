/** Classes by published borders, how many units are in each, and what lies between two figures. */
import * as z from "zod";
import type { ClassLadder } from "../../../src/criteria-set/class-ladder.js";
import { ladderSchema } from "../../../src/criteria-set/criteria-set-schema.js";
import {
  compare,
  hoChiMinhDepartmentLevels,
  parIndexGroups,
  rankUnits,
  type Scorecard,
  score,
} from "../../support/library.js";
import { leaf, sheetOf, smallSet } from "../../support/small-set.js";
import { caseKind, printed } from "./case-kind.js";

const shippedLadders = { parIndexGroups, hoChiMinhDepartmentLevels };

const ladder = z.union([
  z.enum(Object.keys(shippedLadders) as (keyof typeof shippedLadders)[]),
  ladderSchema(),
]);

const ladderOf = (given: z.infer<typeof ladder>): ClassLadder =>
  typeof given === "string" ? shippedLadders[given] : given;

function cardOf(ladders: readonly ClassLadder[], outOf: string, points: string, id = "u") {
  const set = smallSet([leaf("1", outOf)], outOf, { ladders });
  const sheet = sheetOf([{ code: "1", self: { points } }], { unit: { id, name: "Đơn vị" } });
  return score(set, sheet, { layer: "self" });
}

/** Points of so many, each with the class that a ladder gives them. */
export const classesKind = caseKind(
  "classes",
  { ladder, outOf: printed, points: z.array(printed).min(1) },
  ({ ladder: given, outOf, points }) => ({
    classes: Object.fromEntries(
      points.map((one) => [one, cardOf([ladderOf(given)], outOf, one).class?.key ?? null]),
    ),
  }),
);

/** So many units with each percentage: how a ranking counts the classes. */
export const classCountsKind = caseKind(
  "class-counts",
  { ladder, units: z.record(printed, z.int()) },
  ({ ladder: given, units }) => {
    const cards = Object.entries(units).flatMap(([percentage, count]) =>
      Array.from({ length: count }, (_, at) =>
        cardOf([ladderOf(given)], "100", percentage, `${percentage}-${at}`),
      ),
    );
    return rankUnits(cards).groups[0] ?? {};
  },
);

/** Points of so many, before and after, where a survey of the rest of 100 was left out. */
export const differenceKind = caseKind(
  "difference",
  { outOf: printed, before: printed, after: printed },
  ({ outOf, before, after }) => {
    const rest = 100 - Number(outOf);
    const survey = { ...leaf("2", String(rest)), scoredBy: "survey" as const };
    const set = smallSet(rest === 0 ? [leaf("1", outOf)] : [leaf("1", outOf), survey], "100");
    const entry = { code: "1", self: { points: before }, appraised: { points: after } };
    const [one, two] = (["self", "appraised"] as const).map((layer) =>
      score(set, sheetOf([entry]), { layer, leaveOut: ["survey"] }),
    ) as [Scorecard, Scorecard];
    return { before: one, after: two, comparison: compare(one, two) };
  },
);

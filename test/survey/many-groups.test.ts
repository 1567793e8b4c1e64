/** Shares weighted by population over many groups: exact, and in any order. */
import { describe, expect, it } from "vitest";
import {
  type GroupShares,
  type SurveyTable,
  tabulate,
  tallyForms,
  weightByPopulation,
} from "../../src/entries/index.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";

const answers = { L: "no", "1": "5", "2": "5" };
const table = tabulate(
  small,
  tallyForms(small, [{ answers, groups: { service: "0" } }], { by: "service" }),
);

/** The group of the table with other answers of its criteria. */
function groupWith(value: string, satisfied: string, base: string): GroupShares {
  const [group] = table.groups as readonly [GroupShares];
  return {
    ...group,
    value,
    factors: group.factors.map((factor) => ({
      ...factor,
      criteria: factor.criteria.map((criterion) => ({
        ...criterion,
        share: "0.5",
        satisfied,
        base,
      })),
    })),
  };
}

describe("shares by population", () => {
  it.each([200, 800, 2000])("of %i groups, exactly 0.5000005, are rounded up", (count) => {
    const groups = [
      ...Array.from({ length: count - 1 }, (_, at) =>
        groupWith(String(at), String(at + 1), String(2 * at + 2)),
      ),
      groupWith("last", String(1_000_000 + count), "2000000"),
    ];
    const populations = Object.fromEntries(groups.map(({ value }) => [value ?? "", 7]));
    const grouped: SurveyTable = { ...table, groups };
    const [first] = weightByPopulation(grouped, populations);
    expect(first).toMatchObject({ share: "0.500001", percentage: "50.00" });
    const [again] = weightByPopulation({ ...table, groups: [...groups].reverse() }, populations);
    expect(again).toEqual(first);
  });
});

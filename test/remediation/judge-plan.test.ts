/** What came of the plan of phường Dị Sử for 2024: its tasks, its demands. Figures are illustrative. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diSuCard, diSuPlanTime } from "../support/di-su.js";
import {
  diSu2024,
  judgePlan,
  type PlanProgress,
  parIndexWardSample,
  parsePlanProgress,
  planRemediation,
  revisePlan,
  type ScoreSheet,
  score,
} from "../support/library.js";

const file = new URL("../../fixtures/di-su-2024/par-index.json", import.meta.url);
const sheet = JSON.parse(readFileSync(file, "utf8")) as ScoreSheet;
const after = score(parIndexWardSample, sheet, { layer: "best-known" });
const plan = planRemediation([diSuCard], { ...diSuPlanTime, measures: diSu2024 });
const set = parIndexWardSample.id;
const results = [{ before: diSuCard, after }];
const codes = plan.indices[0]?.items.map(({ code }) => code) ?? [];
const [first = "", second = "", third = "", fourth = ""] = codes;
const progress: PlanProgress = {
  [set]: {
    [first]: { state: "done", note: "Kế hoạch số 1" },
    [second]: { state: "dropped" },
    [third]: { state: "stopped" },
  },
};
const tasksOn = (on: string) => judgePlan(plan, { on, progress }).indices[0]?.tasks ?? [];

describe("a task", () => {
  it("is late from the day after it was due, unless it is done or dropped", () => {
    const due = plan.indices[0]?.items.find(({ code }) => code === fourth)?.due ?? "";
    const late = (on: string) => tasksOn(on).flatMap(({ item, late }) => (late ? [item.code] : []));
    expect(late(due)).not.toContain(fourth);
    expect(late("2024-12-01")).toContain(fourth);
    expect(late("2024-12-01")).toContain(third);
    expect(late("2024-12-01")).not.toContain(first);
    expect(late("2024-12-01")).not.toContain(second);
    expect(late("2024-03-15")).toEqual([]);
  });

  it("with words instead of a day is late when the plan has ended", () => {
    const edited = revisePlan(plan, [diSuCard], {
      items: { [set]: { [fourth]: { dueWords: "Hằng tháng" } } },
    });
    const late = (on: string) =>
      judgePlan(edited, { on }).indices[0]?.tasks.find(({ item }) => item.code === fourth)?.late;
    expect(late(plan.due)).toBe(false);
    expect(late("2024-12-31")).toBe(true);
  });

  it("is counted by its state", () => {
    const { counts } = judgePlan(plan, { on: "2024-12-31", progress });
    expect(counts).toEqual({
      all: codes.length,
      open: codes.length - 3,
      running: 0,
      done: 1,
      stopped: 1,
      dropped: 1,
      late: codes.length - 2,
    });
  });

  it("says what became of its points", () => {
    const outcome = judgePlan(plan, { on: "2024-12-31", results });
    for (const { item, points, result } of outcome.indices[0]?.tasks ?? []) {
      const now = Number(points);
      const expected =
        points === null
          ? "unknown"
          : now >= Number(item.target)
            ? "reached"
            : now > Number(item.lastPoints)
              ? "raised"
              : now < Number(item.lastPoints)
                ? "fell"
                : "unchanged";
      expect([item.code, result]).toEqual([item.code, expected]);
    }
    const found = new Set(outcome.indices[0]?.tasks.map(({ result }) => result));
    expect(found.size).toBeGreaterThan(2);
  });

  it("has no points while there is no result, and demands are not judged then", () => {
    const outcome = judgePlan(plan, { on: "2024-12-31" });
    expect(new Set(outcome.indices[0]?.tasks.map(({ result }) => result))).toEqual(
      new Set(["unknown"]),
    );
    expect(outcome.demands).toBeNull();
  });
});

describe("the demands of a plan", () => {
  it("are judged by the new results, by index", () => {
    const { demands } = judgePlan(plan, {
      on: "2024-12-31",
      results: [{ before: diSuCard, after, rankBefore: 5, rankAfter: 3 }],
    });
    const of = (kind: string) => demands?.find(({ demand }) => demand.kind === kind);
    expect(of("rank-better")).toMatchObject({
      status: "met",
      findings: [{ index: "par-index", status: "met", detail: { vi: "5 → 3" } }],
    });
    expect(of("every-sub-criterion-higher")?.status).toBe("missed");
    expect(of("no-index-unscored")).toMatchObject({ status: "missed" });
  });
});

describe("what does not belong to the plan", () => {
  it.each([
    [{ progress: { other: {} } }, "unknown-option", "/progress/other"],
    [{ progress: { [set]: { "9.9": { state: "done" } } } }, "not-a-gap", `/progress/${set}/9.9`],
    [
      { progress: { [set]: { [first]: { state: "late" } } } },
      "wrong-value",
      `/progress/${set}/${first}/state`,
    ],
    [{ results: [{ before: diSuCard, after: diSuCard }] }, "years-disagree", "/results/0"],
    [{ results: [...results, ...results] }, "duplicate-set", "/results/1"],
    [{ on: "31/12/2024" }, "not-a-date", "/on"],
  ])("is refused: %j", (options, code, path) => {
    expect(() => judgePlan(plan, { on: "2024-12-31", ...options } as never)).toThrowError(
      expect.objectContaining({
        problems: expect.arrayContaining([expect.objectContaining({ code, path })]),
      }),
    );
  });

  it("is found by the parser where it has another form", () => {
    const read = parsePlanProgress({ [set]: { [first]: { state: "xong", ghi: 1 } } });
    expect(read.ok ? [] : read.problems.map(({ code, path }) => [code, path])).toEqual([
      ["wrong-value", `/${set}/${first}/state`],
      ["unknown-key", `/${set}/${first}/ghi`],
    ]);
  });
});

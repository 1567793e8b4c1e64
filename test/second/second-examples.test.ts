import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daysInMonth, readDay, writeDay } from "./civil-days.js";
import { allFeatures } from "./features.js";
import { randomCase } from "./random-set.js";
import { isBelow, minus, plus, read, roundHalfUp, sum, write, zero } from "./rational.js";
import { secondScore } from "./second-score.js";
import type { CriteriaSet, Figures, Options, Rule, ScoreSheet, SetNode } from "./second-types.js";

const pass: Rule = { kind: "pass" };

function setOf(domains: readonly SetNode[], more: Partial<CriteriaSet> = {}): CriteriaSet {
  return {
    id: "small",
    version: "1",
    index: "par-index",
    title: "Bộ nhỏ",
    appliesTo: "xã",
    period: { from: "2020-01-01" },
    max: "0",
    notApplicable: "shrink-base",
    provenance: { status: "sample", instruments: [] },
    domains,
    ...more,
  };
}

function sheetOf(entries: ScoreSheet["entries"], more: Partial<ScoreSheet> = {}): ScoreSheet {
  const set = { id: "small", version: "1" };
  return { unit: { id: "u", name: "Xã U" }, year: 2023, set, entries, ...more };
}

function leaf(code: string, max: string, rule: Rule = pass, weight?: string): SetNode {
  const own = { code, title: code, max, rule };
  return weight === undefined ? own : { ...own, weight };
}

/** Points of one leaf, written. */
function pointsOf(rule: Rule, max: string, declared: Figures, decimals = 2): string | null {
  const sheet = sheetOf([{ code: "1", self: { declared } }]);
  const { points } = secondScore(setOf([leaf("1", max, rule)], { decimals }), sheet, self);
  return points === null ? null : write(points);
}

const self: Options = { layer: "self" };
const best: Options = { layer: "best-known" };

describe("the second scorer, by examples worked out by hand", () => {
  it("rounds a half up in size", () => {
    expect(["0.125", "-0.125", "0.1249", "-0.1251", "-0.004"].map(roundedToTwo)).toEqual([
      "0.13",
      "-0.13",
      "0.12",
      "-0.13",
      "0",
    ]);
  });

  it("gives full points from a target on, and below it in proportion", () => {
    const rule: Rule = {
      kind: "ratio",
      numerator: "a",
      denominator: "b",
      floor: "0.5",
      target: "0.8",
    };
    const points = (numerator: number, denominator: number): string | null =>
      pointsOf(rule, "2", { numerator, denominator });
    expect(points(1543, 2618)).toBe("1.47");
    expect(points(80, 100)).toBe("2");
    expect(points(90, 100)).toBe("2");
    expect(points(50, 100)).toBe("1.25");
    expect(points(499, 1000)).toBe("0");
  });

  it("multiplies by weights on the way up", () => {
    const set = setOf([
      {
        code: "1",
        title: "1",
        max: "5",
        weight: "0.5",
        children: [leaf("1.1", "1", pass, "3"), leaf("1.2", "2")],
      },
      leaf("2", "1", pass, "2"),
    ]);
    const met = { declared: { met: true } };
    const sheet = sheetOf([
      { code: "1.1", self: met },
      { code: "1.2", self: { declared: { met: false } } },
      { code: "2", self: met },
    ]);
    const result = secondScore(set, sheet, self);
    const branch = result.nodes.get("1");
    expect([branch?.points, branch?.max].map((value) => write(value ?? zero))).toEqual(["3", "5"]);
    expect([result.points, result.total.max].map((value) => write(value ?? zero))).toEqual([
      "3.5",
      "4.5",
    ]);
    expect(result.losses.map(({ code, lost }) => `${code} ${write(lost)}`)).toEqual(["1.2 1"]);
  });

  it("takes a whole instead of its parts in the round that knows no more", () => {
    const domain = {
      code: "1",
      title: "1",
      max: "3",
      children: [leaf("1.1", "1"), leaf("1.2", "2")],
    };
    const sheet = sheetOf([
      { code: "1", final: { points: "2.5" } },
      { code: "1.1", self: { declared: { met: true } } },
    ]);
    const whole = secondScore(setOf([domain]), sheet, best);
    expect([...whole.nodes.keys()]).toEqual(["1"]);
    expect(whole.total.state).toBe("scored");
    expect(whole.losses.map(({ code, lost }) => `${code} ${write(lost)}`)).toEqual(["1 0.5"]);
    const parts = secondScore(setOf([domain]), sheet, self);
    expect([...parts.nodes.keys()]).toEqual(["1", "1.1", "1.2"]);
    expect(parts.total.state).toBe("not-assessed");
    expect(write(parts.unknown)).toBe("2");
  });

  it("goes through rounds of its own from the strongest down", () => {
    const rounds = ["declared", "first", "second"].map((key) => ({ key, title: key }));
    const entry = {
      code: "1",
      rounds: { declared: { points: "3" }, first: { points: "1" } },
    };
    const adjustments = { declared: { bonus: [{ reason: "a", points: "0.5" }] } };
    const set = setOf([leaf("1", "3")], { rounds });
    const result = secondScore(set, sheetOf([entry], { adjustments }), best);
    expect(write(result.points ?? zero)).toBe("1.5");
    const swapped = { rounds: [...rounds].reverse(), adjustments };
    expect(write(secondScore(set, sheetOf([entry], swapped), best).points ?? zero)).toBe("3.5");
  });

  it("passes over a class whose condition is not met", () => {
    const ladders = [
      {
        key: "l",
        title: "l",
        measure: "percentage" as const,
        classes: [
          { key: "A", title: "A", atLeast: "80", conditions: [{ knockOuts: ["1"] }] },
          {
            key: "B",
            title: "B",
            atLeast: "70",
            conditions: [{ criterion: "2", atLeast: "100", measure: "percentage" as const }],
          },
          { key: "C", title: "C", atLeast: "60" },
        ],
      },
    ];
    const set = setOf([leaf("1", "1"), leaf("2", "4")], { ladders });
    const entries = (points: string): ScoreSheet["entries"] => [
      { code: "1", self: { points: "0" } },
      { code: "2", self: { points } },
    ];
    const classOf = (points: string): unknown =>
      secondScore(set, sheetOf(entries(points)), self).classes[0];
    expect(classOf("4")).toEqual({ ladder: "l", class: "B", withheld: ["A"] });
    expect(classOf("3.6")).toEqual({ ladder: "l", class: "C", withheld: ["B"] });
    expect(classOf("2")).toEqual({ ladder: "l", class: null, withheld: [] });
    const none = [{ code: "1", self: { notApplicable: "không" } }, ...entries("4").slice(1)];
    expect(secondScore(set, sheetOf(none), self).classes[0]?.class).toBe("A");
  });
});

describe("the second scorer, by itself", () => {
  it("counts days as the calendar does", () => {
    const start = readDay("1999-12-31");
    for (let days = 0; days < 38_000; days += 1) {
      const date = new Date(Date.UTC(1999, 11, 31 + days)).toISOString().slice(0, 10);
      if (readDay(date) !== start + days || writeDay(start + days) !== date) {
        expect.fail(`${date} is day ${readDay(date)}, written ${writeDay(start + days)}`);
      }
    }
    expect([2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  });

  it("loses exactly what is missing, with all that a set can say", () => {
    let withheld = 0;
    for (let number = 0; number < 300; number += 1) {
      const { set, sheet, options } = randomCase(1, number, allFeatures);
      const result = secondScore(set, sheet, options);
      const { applicableMax, points } = result.total;
      const lost = sum(result.losses.map((loss) => loss.lost));
      const missing = minus(applicableMax, points ?? zero);
      expect(write(plus(lost, result.unknown)), `set ${number}`).toBe(write(missing));
      expect(isBelow(read(set.max), applicableMax)).toBe(false);
      expect(write(result.total.max)).toBe(write(read(set.max)));
      withheld += result.classes.filter((row) => row.withheld.length > 0).length;
    }
    expect(withheld).toBeGreaterThan(10);
  });

  it("shares nothing with the library but what compares the two", () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name !== "compare.ts");
    const own = `${".."}/${".."}/src`;
    const sharing = files.filter((name) =>
      readFileSync(`${import.meta.dirname}/${name}`, "utf8").includes(own),
    );
    expect(sharing).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });
});

function roundedToTwo(value: string): string {
  return write(roundHalfUp(read(value), 2));
}

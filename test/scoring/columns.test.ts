/** Results by columns equal those of one sheet at a time, in every figure and state. */
import { describe, expect, it } from "vitest";
import {
  type CriteriaSet,
  findGaps,
  gapsOf,
  leavesOf,
  prepareCriteriaSet,
  ranksOf,
  rankUnits,
  type ScoreColumns,
  type Scorecard,
  type ScoreSheet,
  score,
  scorecardOf,
  scoreFigures,
  scoreMany,
  stateCodes,
  walkScores,
} from "../../src/entries/scoring.js";
import { allFeatures } from "../second/features.js";
import { randomCase } from "../second/random-set.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

/** Decimal text of units, so that both sides are compared as people read them. */
function textOf(units: number | undefined, decimals: number): string | null {
  if (units === undefined || Number.isNaN(units)) return null;
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  const plain = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return units < 0 ? `-${plain}` : plain;
}

const stateOf = (code: number | undefined): string =>
  code === stateCodes.notAssessed
    ? "not-assessed"
    : code === stateCodes.scored
      ? "scored"
      : "not-applicable";

/** What columns say of a row and what its scorecard says, in the same words. */
function sides(columns: ScoreColumns, row: number, card: Scorecard): readonly [unknown, unknown] {
  const { decimals } = columns;
  const shown = new Map([...walkScores(card)].map(({ node }) => [node.code, node]));
  const nodes = columns.nodes.filter(({ code }) => shown.has(code));
  const hundredths = columns.percentages[row];
  const own = {
    nodes: nodes.map(({ code, points, applicableMax, states }) => [
      code,
      textOf(points[row], decimals),
      textOf(applicableMax[row], decimals),
      stateOf(states[row]),
    ]),
    points: textOf(columns.points[row], decimals),
    applicableMax: textOf(columns.applicableMax[row], decimals),
    complete: columns.complete[row] === 1,
    percentage: textOf(hundredths, 2),
    classes: columns.classes.map(
      (classes, at) => card.set.ladders[at]?.classes[classes[row] as number]?.key ?? null,
    ),
  };
  const expected = {
    nodes: nodes.map(({ code }) => {
      const node = shown.get(code);
      return [code, node?.points ?? null, node?.applicableMax ?? null, node?.state];
    }),
    points: card.points,
    applicableMax: card.applicableMax,
    complete: card.complete,
    percentage: card.percentage === null ? null : card.percentage.replace(/\.?0+$/, ""),
    classes: card.classes.map((one) => one.class?.key ?? null),
  };
  return [own, expected];
}

describe("scoreMany", () => {
  it("equals score for random sets and sheets of every kind", () => {
    let [compared, tooLarge] = [0, 0];
    for (let number = 0; number < 300; number += 1) {
      const { set, sheet, options } = randomCase(20_261_125, number, {
        ...allFeatures,
        weights: number % 2 === 0,
      }) as unknown as {
        set: CriteriaSet;
        sheet: ScoreSheet;
        options: Parameters<typeof score>[2];
      };
      const prepared = prepareCriteriaSet(set);
      const [refused] = refusal(() => scoreMany(prepared, [sheet], options));
      if (refused !== undefined) {
        expect(refused).toBe("too-large-for-columns");
        tooLarge += 1;
        continue;
      }
      const columns = scoreMany(prepared, [sheet, sheet], options);
      const card = score(prepared, sheet, options);
      const [own, expected] = sides(columns, 1, card);
      expect(own, `set ${number}`).toEqual(expected);
      expect(scorecardOf(columns, 0)).toEqual(card);
      const lost = new Map(findGaps(card).gaps.map((gap) => [gap.code, gap.lost]));
      for (const gap of gapsOf(columns)) {
        const inWords = textOf(gap.lost[0], columns.decimals);
        expect(inWords === "0" ? undefined : inWords, gap.code).toBe(lost.get(gap.code));
      }
      compared += columns.nodes.length;
    }
    expect(compared).toBeGreaterThan(4_000);
    expect(tooLarge).toBeLessThan(150);
  });

  it("ranks rows as rankUnits does, the incomplete left out", () => {
    const set = smallSet([leaf("1", "2"), leaf("2", "3")], "5");
    const rows = [
      ["1", "1"],
      ["2", "3"],
      ["1", undefined],
      ["0", "2"],
      ["2", "2.5"],
    ] as const;
    const sheets = rows.map(([one, two], at) =>
      sheetOf(
        [
          { code: "1", self: { points: one } },
          ...(two === undefined ? [] : [{ code: "2", self: { points: two } }]),
        ],
        { unit: { id: `u${at}`, name: `Xã ${at}` } },
      ),
    );
    const ranks = ranksOf(scoreMany(set, sheets, { layer: "self" }));
    expect([...ranks]).toEqual([3, 1, 0, 3, 2]);
    const cards = sheets.map((sheet) => score(set, sheet, { layer: "self" }));
    const ranked = rankUnits(cards).groups[0]?.ranked ?? [];
    expect(ranked.map(({ unit, rank }) => [unit.id, rank])).toEqual(
      [1, 4, 0, 3].map((at) => [`u${at}`, ranks[at]]),
    );
  });

  it("names the row of a sheet that is wrong", () => {
    const set = smallSet([leaf("1", "2")], "2");
    const sheet = (points: string) => sheetOf([{ code: "1", self: { points } }]);
    try {
      scoreMany(set, [sheet("1"), sheet("3")], { layer: "self" });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "points-above-max",
        problems: [{ path: "/1/entries/0/self/points" }],
      });
    }
  });
});

describe("scoreFigures", () => {
  const set = smallSet(
    [
      leaf("1", "2", {
        kind: "bands",
        measure: "Tỷ lệ",
        unit: "%",
        bands: [
          { above: "90", points: "2" },
          { atLeast: "70.25", atMost: "90", points: "1" },
          { atLeast: "0", below: "70.25", points: "0.3333" },
        ],
      }),
      leaf("2", "3", {
        kind: "ratio",
        numerator: "a",
        denominator: "b",
        floor: "0.5",
        target: "0.8",
        whenZero: "not-applicable",
      }),
      leaf("3", "1", {
        kind: "deduction",
        occurrences: [{ key: "late", label: "chậm", points: "0.25" }],
        floor: "-0.5",
      }),
      leaf("4", "1", { kind: "pass" }),
    ],
    "7",
    {
      decimals: 2,
      ladders: [
        {
          key: "class",
          title: "Xếp loại",
          measure: "percentage",
          classes: [
            { key: "good", title: "Tốt", atLeast: "80" },
            { key: "rest", title: "Còn lại" },
          ],
        },
      ],
    },
  );
  const figures = {
    "1": { decimals: 1, value: Int32Array.from([902, 900, 702, 703, 0]) },
    "2": {
      numerator: Int32Array.from([1543, 0, 5, 79, 4]),
      denominator: Int32Array.from([2618, 0, 10, 100, 10]),
    },
    "3": { "occurrences.late": [0, 1, 2, 9, 3] },
    "4": { met: [true, false, null, true, true] },
  };

  it("equals score for the sheet of each row", () => {
    const columns = scoreFigures(set, figures, { layer: "self", year: 2023 });
    expect(columns.rows).toBe(5);
    for (let row = 0; row < 5; row += 1) {
      const [own, expected] = sides(columns, row, scorecardOf(columns, row));
      expect(own, `row ${row}`).toEqual(expected);
    }
    expect(columns.nodes[0]?.points[2]).toBe(33);
    expect(columns.nodes[1]?.points[0]).toBe(221);
    expect(columns.nodes[1]?.states[1]).toBe(stateCodes.leftOut);
  });

  it("keeps figures exact that doubles cannot multiply", () => {
    const one = smallSet(
      [leaf("1", "3", { kind: "ratio", numerator: "a", denominator: "b" })],
      "3",
    );
    const columns = scoreFigures(
      one,
      {
        "1": {
          numerator: Float64Array.from([9_007_199_254_740_990]),
          denominator: Float64Array.from([9_007_199_254_740_991]),
        },
      },
      { layer: "self", year: 2023 },
    );
    expect(columns.nodes[0]?.points[0]).toBe(30_000);
    expect(scorecardOf(columns, 0).points).toBe("3");
  });

  it("leaves out the leaves of a scorer, and refuses them in the unit's own round, as score does", () => {
    const rule = { kind: "ratio", numerator: "a", denominator: "b" } as const;
    const withSurvey = smallSet(
      [leaf("1", "2", rule), leaf("2", "3", rule, { scoredBy: "survey" })],
      "5",
    );
    const column = { numerator: Int32Array.from([1, 2]), denominator: Int32Array.from([2, 2]) };
    const both = { "1": column, "2": column };
    const options = { layer: "appraised", year: 2023, leaveOut: ["survey"] } as const;
    const columns = scoreFigures(withSurvey, both, options);
    for (let row = 0; row < 2; row += 1) {
      const [own, expected] = sides(columns, row, scorecardOf(columns, row));
      expect(own, `row ${row}`).toEqual(expected);
    }
    expect([...columns.applicableMax]).toEqual([20_000, 20_000]);
    expect(refusal(() => scoreFigures(withSurvey, both, { layer: "self", year: 2023 }))).toEqual([
      "wrong-scorer",
    ]);
  });

  it("refuses codes, columns and figures that a sheet could not hold", () => {
    const refusedWith = (wrong: Parameters<typeof scoreFigures>[1]) =>
      refusal(() => scoreFigures(set, wrong, { layer: "self", year: 2023 }));
    expect(refusedWith({ "9": { value: Int32Array.from([1]) } })).toEqual(["unknown-code"]);
    expect(refusedWith({ ...figures, "1": { value: Int32Array.from([1]) } })).toEqual([
      "not-a-column",
    ]);
    expect(refusedWith({ "1": { value: Int32Array.from([-1]) } })).toEqual(["value-outside-bands"]);
    expect(refusedWith({ "1": { value: Float64Array.from([0.5]) } })).toEqual(["not-a-decimal"]);
    expect(
      refusedWith({ "2": { numerator: Int32Array.from([1]), denominator: Int32Array.from([-1]) } }),
    ).toEqual(["negative-number"]);
  });
});

it("columns hold a leaf for each leaf of the set", () => {
  const set = smallSet([leaf("1", "2"), leaf("2", "3")], "5");
  const columns = scoreMany(set, [], { layer: "self" });
  expect(columns.nodes.filter(({ isLeaf }) => isLeaf).map(({ code }) => code)).toEqual(
    leavesOf(set).map(({ code }) => code),
  );
});

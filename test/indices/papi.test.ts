/** The provincial PAPI: blanks, formulas, gaps and groups on values made for the test. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkCriteriaSet,
  findGaps,
  findPapiGaps,
  groupPapi,
  isChisoError,
  type PapiSheet,
  papi2019,
  papi2021,
  papiCriteriaSet,
  papiInterval,
  papiStructureOf,
  papiStructures,
  scorePapi,
} from "../support/library.js";

const codes = papi2019.dimensions.flatMap(({ subDimensions }) =>
  subDimensions.map(({ code }) => code),
);

function sheet(values: PapiSheet["subDimensions"], more: Partial<PapiSheet> = {}): PapiSheet {
  return {
    unit: { id: "x", name: "Tỉnh X" },
    year: 2019,
    structure: { id: papi2019.id, version: papi2019.version },
    ...(values === undefined ? {} : { subDimensions: values }),
    ...more,
  };
}

const full = (value: string): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.map((code) => [code, value]));

function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!isChisoError(error)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe("a province", () => {
  it("has a total when everything is there, exactly the sum", () => {
    const result = scorePapi(papi2019, sheet(full("1.1")));
    expect(result.total).toBe("31.9");
    expect(result.dimensions.map(({ value }) => value)).toEqual(
      "4.4 4.4 3.3 4.4 4.4 4.4 3.3 3.3".split(" "),
    );
    expect(result.dimensions[2]?.explanation.vi).toBe(
      "Tổng các nội dung thành phần: 1,1 + 1,1 + 1,1",
    );
  });

  it("is blank from the missing sub-dimension up, and no further", () => {
    const result = scorePapi(papi2019, sheet({ ...full("1"), "2.3": null }));
    expect(result.dimensions.map(({ value }) => value === null)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([result.total, result.weightedTotal]).toEqual([null, null]);
    expect(result.dimensions[1]?.explanation.vi).toBe("Để trống: không có dữ liệu của 2.3");
    expect(result.scorecard.notAssessed).toEqual(["2.3"]);
    expect(result.scorecard.percentage).toBeNull();
  });

  it("has no value on an indicator with fewer than 15 answers", () => {
    const of = (answers: number) =>
      scorePapi(
        papi2019,
        sheet(undefined, {
          indicators: {
            "3.2": { sent: { value: "0.5", answers }, answered: { value: "0.5", answers: 15 } },
          },
        }),
      ).dimensions[2]?.subDimensions[1];
    expect([of(15)?.value, of(14)?.value]).toEqual(["1.815", null]);
    expect(of(14)?.explanation.vi).toBe(
      "Không có dữ liệu: một chỉ tiêu có ít hơn 15 người trả lời",
    );
  });

  it("explains a formula with its indicators and their scales", () => {
    const result = scorePapi(
      papi2019,
      sheet(undefined, { indicators: { "4.3": { job: "0.3", posts: "2.5" } } }),
    );
    const found = result.dimensions[3]?.subDimensions[2];
    // 0.25 + 1.125 x 0.3 + 0.225 x 2.5
    expect(found?.value).toBe("1.15");
    expect(found?.explanation.vi).toBe(
      "Không lót tay để vào cơ quan nhà nước 0,3 (0 → 1); Số vị trí không cần quan hệ (trong 5) 2,5 (0 → 5); quy về thang 0,25 - 2,5, cộng rồi chia 2: 1,15",
    );
  });

  it("uses a formula that only comes near when it is told to, and says so", () => {
    const indicators = { "2.2": { published: "0.6", "left-out": "0.3", "wrongly-in": "0.4" } };
    const plain = scorePapi(papi2019, sheet(undefined, { indicators }));
    expect(plain.dimensions[1]?.subDimensions[1]).toMatchObject({ value: null, source: "missing" });
    const near = scorePapi(papi2019, sheet(undefined, { indicators }), { partialFormulas: true });
    // 0.25 + 0.75 x (0.6 + 0.7 + 0.6)
    expect(near.dimensions[1]?.subDimensions[1]).toMatchObject({
      value: "1.675",
      source: "partial",
    });
    expect([plain.approximate, near.approximate]).toEqual([false, true]);
  });

  it("never leaves its scale, whatever the indicators are", () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((value) => String(value / 1000));
    fc.assert(
      fc.property(share, share, share, (one, two, three) => {
        const indicators = { "7.3": { drink: one, wash: two, swim: three } };
        const found = scorePapi(papi2019, sheet(undefined, { indicators })).dimensions[6]
          ?.subDimensions[2];
        expect(Number(found?.value)).toBeGreaterThanOrEqual(Number(found?.low));
        expect(Number(found?.value)).toBeLessThanOrEqual(Number(found?.high));
      }),
    );
    const best = { "7.3": { drink: "1", wash: "1", swim: "1" } };
    const result = scorePapi(papi2019, sheet(undefined, { indicators: best }));
    expect(result.dimensions[6]?.subDimensions[2]?.value).toBe("3.3333333333");
    expect(findGaps(result.scorecard).gaps).toEqual([]);
  });

  it("is refused with every problem at once", () => {
    const bad = sheet(
      { "1.1": "2.6", "9.9": "1", "7.1": "3.34", "3.2": "1" },
      {
        year: 2020,
        indicators: {
          "1.4": { x: "1" },
          "3.2": { sent: "0.5", answered: "0.5" },
          "4.3": { job: "1.5", post: "2" },
        },
      },
    );
    expect(codesOf(() => scorePapi(papi2019, bad))).toEqual([
      "year-outside-period",
      "value-outside-range",
      "unknown-code",
      "value-outside-range",
      "indicators-not-known",
      "given-twice",
      "unknown-key",
      "value-outside-range",
      "missing-figure",
    ]);
    expect(codesOf(() => scorePapi(papi2021, sheet({})))).toEqual([
      "set-mismatch",
      "year-outside-period",
    ]);
    expect(codesOf(() => papiStructureOf(2010))).toEqual(["year-outside-period"]);
  });
});

describe("structures as criteria sets", () => {
  it.each(papiStructures)("$id has no problem", (structure) => {
    expect(checkCriteriaSet(papiCriteriaSet(structure))).toEqual([]);
  });
});

describe("gaps", () => {
  const [low, middle, high] = ["1", "1.2", "1.5"].map((value, at) => ({
    ...scorePapi(papi2019, { ...sheet(full(value)), unit: { id: String(at), name: `Tỉnh ${at}` } }),
  }));
  if (low === undefined || middle === undefined || high === undefined) throw new Error("none");
  const all = [low, middle, high];

  it("are measured against the top of the scale, the best and the median", () => {
    expect(findPapiGaps(low, "maximum")[0]).toMatchObject({ code: "7.1", below: "2.3333333333" });
    expect(findPapiGaps(low, "best", all)[0]).toMatchObject({
      code: "1.1",
      below: "0.5",
      heldBy: ["Tỉnh 2"],
    });
    expect(findPapiGaps(low, "median", all)[0]).toMatchObject({ reference: "1.2", below: "0.2" });
    expect(findPapiGaps(low, "median", [low, high])[0]).toMatchObject({ reference: "1.25" });
    expect(findPapiGaps(high, "best", all)).toEqual([]);
    expect(findPapiGaps(low, "best")).toEqual([]);
  });

  it("are not measured against another year", () => {
    const other = { ...low, year: 2018 };
    expect(codesOf(() => findPapiGaps(low, "best", [other]))).toEqual(["years-disagree"]);
  });
});

describe("groups", () => {
  it("never part equal values, and do not mind the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }),
        fc.constantFrom(
          "fixed-size" as const,
          "percentile-at-least" as const,
          "percentile-above" as const,
          "rank-at-least" as const,
          "rank-above" as const,
        ),
        (numbers, rule) => {
          const values = numbers.map((value, at) => ({ key: String(at), value: String(value) }));
          const groups = groupPapi(values, rule);
          const back = [...groupPapi([...values].reverse(), rule)].reverse();
          expect(back).toEqual(groups);
          numbers.forEach((value, at) => {
            const twin = numbers.indexOf(value);
            expect(groups[at]?.group).toBe(groups[twin]?.group);
          });
        },
      ),
    );
  });

  it("leave out provinces without a value", () => {
    expect(groupPapi([{ key: "a", value: null }])).toEqual([{ key: "a", group: null }]);
    expect(codesOf(() => groupPapi([{ key: "a", value: "x" }]))).toEqual(["not-a-decimal"]);
  });
});

describe("interval", () => {
  it("refuses what is no number", () => {
    expect(codesOf(() => papiInterval("a", "b"))).toEqual(["not-a-decimal", "not-a-decimal"]);
    expect(codesOf(() => papiInterval("1", "-1"))).toEqual(["negative-number"]);
  });
});

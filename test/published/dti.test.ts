/**
 * DTI. The five provinces whose rows were read in full (dti.gov.vn/xep-hang-2022): the set
 * of 922/QĐ-BTTTT at the level of its main indices gives the published values again.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkCriteriaSet,
  checkStructure,
  findGaps,
  leavesOf,
  mergeUnits,
  rankValues,
  type ScoreSheet,
  score,
} from "../../src/entries/scoring.js";
import { dtiSheetOfValues } from "../../src/indices/dti/dti-sheet.js";
import { hoChiMinhDepartmentLevels } from "../../src/indices/dti/levels.js";
import { pillars922 } from "../../src/indices/dti/pillars.js";
import { scoreDti } from "../../src/indices/dti/score-dti.js";
import { dtiCommuneTayNinh2025 } from "../../src/indices/dti/sets/commune-tay-ninh-2025.js";
import { dtiProvince405_2024 } from "../../src/indices/dti/sets/province-405-2024.js";
import { dtiProvince922_2022 } from "../../src/indices/dti/sets/province-922-2022.js";
import { dtiProvince1726_2020 } from "../../src/indices/dti/sets/province-1726-2020.js";
import * as structures from "../../src/indices/structures.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { parseScoreSheet } from "../../src/score-sheet/parse-score-sheet.js";
import { classOf } from "../../src/scoring/classes.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

// These ladders have no conditions, so no criterion is looked at.
const noNodes = () => undefined;

const sheetNamed = (name: string): ScoreSheet => {
  const file = new URL(`../../fixtures/dti-2022/${name}.json`, import.meta.url);
  const result = parseScoreSheet(JSON.parse(readFileSync(file, "utf8")), dtiProvince922_2022);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const read = (name: string) => score(dtiProvince922_2022, sheetNamed(name), { layer: "final" });

const published = [
  ["da-nang", "0.8002", "1.0000 0.9000 0.8253 0.8487 0.7578 0.8575 0.7836 0.5197"],
  ["ho-chi-minh", "0.7163", "0.8917 0.9000 0.8258 0.6267 0.5580 0.8406 0.7611 0.3590"],
  ["quang-ninh", "0.7024", "0.9581 0.9000 0.7648 0.6250 0.5382 0.8385 0.5904 0.4505"],
  ["thua-thien-hue", "0.6975", "0.9500 0.9000 0.6823 0.6794 0.6423 0.8262 0.6787 0.3001"],
  ["can-tho", "0.6924", "0.9000 0.8000 0.7233 0.7376 0.7226 0.7325 0.7556 0.2947"],
] as const;

describe("DTI 2022", () => {
  it("gives the gaps of a real province: Đà Nẵng lost most in digital society", () => {
    const report = findGaps(read("da-nang"));
    expect(report.gaps.map(({ code, lost }) => [code, lost])).toEqual([
      ["9", "72.045"],
      ["8", "32.46"],
      ["7", "28.5"],
      ["5", "24.22"],
      ["3", "17.47"],
      ["4", "15.13"],
      ["2", "10"],
    ]);
    expect(report.lost).toBe("199.825");
  });
});

describe("values and pillars of DTI", () => {
  const distance = (left: string | null | undefined, right: string): number =>
    new ExactDecimal(left ?? "NaN").minus(right).abs().toNumber();

  it.each(published)(
    "%s: the whole is %s, the main indices are as published",
    (name, value, rows) => {
      const result = scoreDti(dtiProvince922_2022, sheetNamed(name), {
        layer: "final",
        pillars: pillars922,
      });
      expect(distance(result.value, value)).toBeLessThanOrEqual(0.0001);
      expect(result.mainIndices.map((main) => main.value)).toEqual(rows.split(" "));
      expect(result.pillars.map(({ value: pillar }) => pillar !== null)).toEqual([
        true,
        true,
        true,
      ]);
    },
  );

  // Trà Vinh 2022: value 0.6077 and pillars 0.6683, 0.6647, 0.5991 (travinh.gov.vn), activity
  // values 0.6350, 0.6083, 0.3240 (dti.gov.vn). The foundation points follow from the whole.
  it("Trà Vinh 2022 has the published pillars, from its published columns as they are", () => {
    const unit = { id: "tra-vinh", name: "Tỉnh Trà Vinh" };
    const activities = { "7": "0.6350", "8": "0.6083", "9": "0.3240" };
    const sheet = dtiSheetOfValues(dtiProvince922_2022, unit, 2022, activities, {
      index: "0.6077",
    });
    const result = scoreDti(dtiProvince922_2022, sheet, { layer: "final", pillars: pillars922 });
    expect(sheet.entries[0]).toEqual({ code: "I", final: { points: "340.855" } });
    expect(result.value).toBe("0.6077");
    expect(result.mainIndices.map(({ key, value }) => [key, value])).toEqual([
      ["I", "0.6817"],
      ["7", "0.6350"],
      ["8", "0.6083"],
      ["9", "0.3240"],
    ]);
    expect(findGaps(result.scorecard).gaps[0]).toMatchObject({ code: "I", whole: true });
    // The whole is known to 0.00005, which is 0.05 points; the activity values to 0.00005 of 200,
    // 150 and 150 points: 0.025 together. A pillar divides them by 650 at least, and is itself
    // published to 0.00005: (0.05 + 0.025 + 0.01) / 650 + 0.00005 = 0.00018.
    const found = result.pillars.map((pillar) => pillar.value);
    for (const [index, value] of ["0.6683", "0.6647", "0.5991"].entries()) {
      expect(distance(found[index], value)).toBeLessThanOrEqual(0.00018);
    }
    // The mean of six main indices, which some read into it, is not what was published.
    expect(distance("0.6739", "0.6683")).toBeGreaterThan(0.005);
  });

  // Đà Nẵng 2022 as the ministry's table of the index, the activities and Hạ tầng số has it.
  it("a published value of a part of what is known as a whole stays with the sheet", () => {
    const unit = { id: "da-nang", name: "TP. Đà Nẵng" };
    const columns = { "3": "0.8253", "7": "0.8575", "8": "0.7836", "9": "0.5197" };
    const sheet = dtiSheetOfValues(dtiProvince922_2022, unit, 2022, columns, { index: "0.8002" });
    expect(sheet.entries.map(({ code }) => code)).toEqual(["I", "7", "8", "9"]);
    expect(sheet.entries[0]?.final?.remark).toBe(
      "Giá trị công bố của mục con: 3 Hạ tầng số 0,8253",
    );
    const parts = [{ key: "3", title: "Hạ tầng số", value: columns["3"] }];
    const result = scoreDti(dtiProvince922_2022, sheet, {
      layer: "final",
      pillars: pillars922,
      parts,
    });
    expect(result.value).toBe("0.8002");
    expect(result.parts).toEqual([{ key: "3", title: "Hạ tầng số", value: "0.8253" }]);
    const itemised = scoreDti(dtiProvince922_2022, sheetNamed("da-nang"), {
      layer: "final",
      pillars: pillars922,
    });
    for (const [at, pillar] of result.pillars.entries()) {
      expect(distance(pillar.value, itemised.pillars[at]?.value ?? "")).toBeLessThanOrEqual(0.0002);
    }
    const wrong = [{ key: "3", title: "Hạ tầng số", value: "1.2" }];
    expect(
      refusal(() => scoreDti(dtiProvince922_2022, sheet, { layer: "final", parts: wrong })),
    ).toEqual(["value-outside-range"]);
  });

  it("columns of 2024 are scored on the scale of that year", () => {
    const unit = { id: "mean", name: "Trung bình 63 tỉnh" };
    const columns = { "7": "0.5753", "8": "0.5699", "9": "0.5575" };
    const sheet = dtiSheetOfValues(dtiProvince405_2024, unit, 2024, columns, { index: "0.6961" });
    const parts = [{ key: "3", title: "Hạ tầng số", value: "0.7" }];
    const result = scoreDti(dtiProvince405_2024, sheet, {
      layer: "final",
      parts,
    });
    expect(result.value).toBe("0.6961");
    const found = result.pillars.map((pillar) => pillar.value);
    for (const [at, value] of ["0.7582", "0.7723", "0.7692"].entries()) {
      expect(distance(found[at], value)).toBeLessThanOrEqual(0.0002);
    }
    expect(result.parts.map(({ value }) => value)).toEqual(["0.7000"]);
  });

  it("columns that leave more than one group open, or contradict the index, are refused", () => {
    const unit = { id: "x", name: "Tỉnh X" };
    const sheetOfValues = (values: Readonly<Record<string, string>>, index: string) => () =>
      dtiSheetOfValues(dtiProvince922_2022, unit, 2022, values, { index });
    expect(refusal(sheetOfValues({ "7": "0.5", "8": "0.5" }, "0.5"))).toEqual(["missing-figure"]);
    expect(refusal(sheetOfValues({ I: "0.5", II: "0.5" }, "0.6"))).toEqual(["points-disagree"]);
    expect(sheetOfValues({ I: "0.5", II: "0.5" }, "0.5001")().entries.length).toBe(2);
    expect(refusal(sheetOfValues({ "99": "0.5" }, "2"))).toEqual([
      "unknown-code",
      "value-outside-range",
    ]);
  });

  // Bắc Ninh 2020: pillars 0.4449, 0.3668, 0.4052, whole 0.4096 (dangcongsan.vn 585850).
  it("Bắc Ninh 2020 follows from its pillars by 0.4, 0.3 and 0.3", () => {
    const points = [
      ["CQS", "177.96"],
      ["KTS", "110.04"],
      ["XHS", "121.56"],
    ] as const;
    const sheet: ScoreSheet = {
      unit: { id: "bac-ninh", name: "Tỉnh Bắc Ninh" },
      year: 2020,
      set: { id: dtiProvince1726_2020.id, version: dtiProvince1726_2020.version },
      entries: points.map(([code, own]) => ({ code, final: { points: own } })),
    };
    const result = scoreDti(dtiProvince1726_2020, sheet, { layer: "final" });
    expect(result.mainIndices.map(({ value }) => value)).toEqual(["0.4449", "0.3668", "0.4052"]);
    expect(result.value).toBe("0.4096");
  });

  it("are not known while something is not assessed", () => {
    const sheet = { ...sheetNamed("da-nang"), entries: sheetNamed("da-nang").entries.slice(0, 7) };
    const result = scoreDti(dtiProvince922_2022, sheet, { layer: "final", pillars: pillars922 });
    expect(result.value).toBeNull();
    expect(result.pillars.map(({ value }) => value === null)).toEqual([false, false, true]);
    const wrong = [{ key: "x", title: { vi: "x", en: "x" }, codes: ["99"] }];
    expect(
      refusal(() => scoreDti(dtiProvince922_2022, sheet, { layer: "final", pillars: wrong })),
    ).toEqual(["unknown-code"]);
  });
});

describe("the commune set of Tây Ninh", () => {
  it("has 62 items and 960 points in six groups, as read", () => {
    expect(checkCriteriaSet(dtiCommuneTayNinh2025)).toEqual([]);
    expect(leavesOf(dtiCommuneTayNinh2025).length).toBe(62);
    const groups = dtiCommuneTayNinh2025.domains.map(({ max, children }) => [
      max,
      children?.length,
    ]);
    expect(groups).toEqual([
      ["80", 7],
      ["100", 5],
      ["100", 6],
      ["520", 32],
      ["80", 4],
      ["80", 8],
    ]);
  });
});

const near = (found: string | number | null, wanted: number, tolerance: number): void => {
  expect(Math.abs(Number(found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(tolerance);
};

describe("the scale of 2024", () => {
  // Averages over the 63 old provinces: the index and the pillars were published
  // (dantri.com.vn 21/10/2025), the activity indices follow from the table of dti.gov.vn as kept
  // in a public repository (PhamQuyNam/PMNM_HaUI.DNK_2025). All have four decimals.
  const half = 0.5e-4;
  const published = { index: 0.6961, government: 0.7582, economy: 0.7723, society: 0.7692 };
  const activity = { g: 0.5753, k: 0.5699, x: 0.5575 };
  // The foundation was not published: it is what the index leaves.
  const foundationOn = (scale: number): number =>
    scale * published.index - 200 * activity.g - 150 * activity.k - 150 * activity.x;
  const slack = (scale: number): number => (scale + 500) * half;

  it("gives the three published pillars from the published index", () => {
    const points = foundationOn(940);
    const sheet: ScoreSheet = {
      unit: { id: "mean", name: "Trung bình 63 tỉnh" },
      year: 2024,
      set: { id: dtiProvince405_2024.id, version: dtiProvince405_2024.version },
      entries: [
        { code: "I", final: { points: points.toFixed(3) } },
        { code: "7", final: { points: (200 * activity.g).toFixed(3) } },
        { code: "8", final: { points: (150 * activity.k).toFixed(3) } },
        { code: "9", final: { points: (150 * activity.x).toFixed(3) } },
      ],
    };
    const result = scoreDti(dtiProvince405_2024, sheet, { layer: "final" });
    near(result.value, published.index, half);
    const [government, economy, society] = result.pillars.map(({ value }) => value);
    near(government ?? null, published.government, half + (slack(940) + 200 * half) / 640);
    near(economy ?? null, published.economy, half + (slack(940) + 150 * half) / 590);
    near(society ?? null, published.society, half + (slack(940) + 150 * half) / 590);
  });

  it("is not 1000: then the pillars miss the published ones by far more than rounding", () => {
    const government = (foundationOn(1000) + 200 * activity.g) / 700;
    expect(Math.abs(government - published.government)).toBeGreaterThan(
      4 * (half + (slack(1000) + 200 * half) / 700),
    );
  });
});

describe("merged provinces of 2024", () => {
  const haiPhong = { key: "Hải Phòng", values: { dti: "0.8253" } };
  const haiDuong = { key: "Hải Dương", values: { dti: "0.7461" } };

  it.each([
    ["Hải Phòng", ["0.8253", "0.7461"], "0.7857"],
    ["Hưng Yên", ["0.6303", "0.5487"], "0.5895"],
  ])("%s is the plain mean of its parts", (_name, values, merged) => {
    const parts = values.map((dti, at) => ({ key: String(at), values: { dti } }));
    expect(mergeUnits(parts).values).toEqual({ dti: merged });
    expect(mergeUnits(parts).parts).toEqual(parts);
  });

  it("of main indices give the index that the mean of the indices gives", () => {
    const rows: readonly Readonly<Record<string, string>>[] = [
      {
        "1": "1",
        "2": "0.9",
        "3": "0.8253",
        "4": "0.8487",
        "5": "0.7578",
        "7": "0.8575",
        "8": "0.7836",
        "9": "0.5197",
      },
      {
        "1": "0.9",
        "2": "0.8",
        "3": "0.7233",
        "4": "0.7376",
        "5": "0.7226",
        "7": "0.7325",
        "8": "0.7556",
        "9": "0.2947",
      },
    ];
    const merged = mergeUnits(rows.map((values, at) => ({ key: String(at), values }))).values;
    const indexOf = (values: Readonly<Record<string, string>>) =>
      scoreDti(
        dtiProvince922_2022,
        dtiSheetOfValues(dtiProvince922_2022, { id: "m", name: "Tỉnh mới" }, 2022, values),
        {
          layer: "final",
        },
      ).value;
    expect(indexOf(merged)).toBe("0.7463");
    near(indexOf(merged), (0.80017 + 0.6924) / 2, 1e-4);
  });

  it("put Hải Phòng in the published third place of 34", () => {
    // The five highest values that were published: vietnamnet.vn 2454930.
    const top = rankValues([
      { key: "TP. Hồ Chí Minh", value: "0.7770" },
      { key: "Hải Phòng", value: mergeUnits([haiPhong, haiDuong]).values["dti"] ?? null },
      { key: "Hà Nội", value: "0.8241" },
      { key: "Thanh Hóa", value: "0.7742" },
      { key: "Huế", value: "0.7951" },
    ]);
    expect(top.ranked.map(({ key }) => key)).toEqual([
      "Hà Nội",
      "Huế",
      "Hải Phòng",
      "TP. Hồ Chí Minh",
      "Thanh Hóa",
    ]);
  });
});

describe("ranks of 2022", () => {
  // dti.gov.vn/xep-hang-2022: places 13 to 17.
  const values = [
    { key: "Hải Dương", value: "0.6383" },
    { key: "TP. Hải Phòng", value: "0.6352" },
    { key: "Thanh Hóa", value: "0.6350" },
    { key: "Yên Bái", value: "0.6350" },
    { key: "Hậu Giang", value: "0.6342" },
  ];

  it("share a place and skip the next: 15, 15, 17", () => {
    const { ranked } = rankValues(values);
    expect(ranked.map(({ key, rank }) => [key, rank + 12])).toEqual([
      ["Hải Dương", 13],
      ["TP. Hải Phòng", 14],
      ["Thanh Hóa", 15],
      ["Yên Bái", 15],
      ["Hậu Giang", 17],
    ]);
    expect(rankValues([...values].reverse()).ranked).toEqual(ranked);
    expect(rankValues(values, "dense").ranked.at(-1)?.rank).toBe(4);
  });
});

describe("levels of the departments of TP. Hồ Chí Minh, 330 points", () => {
  it.each([
    ["264", "advanced"],
    ["263.99", "formed"],
    ["198", "formed"],
    ["197.99", "started"],
  ])("%s points: %s", (points, key) => {
    const found = classOf(
      hoChiMinhDepartmentLevels,
      new ExactDecimal(points),
      new ExactDecimal(330),
      noNodes,
    ).class;
    expect(found?.key).toBe(key);
  });
});

describe("structures", () => {
  it.each(Object.values(structures))("$id: the parts sum to the whole", (structure) => {
    expect(checkStructure(structure)).toEqual([]);
    const [level] = structure.levels;
    expect(structure.totals[level?.key ?? ""]).toBeGreaterThan(0);
  });

  it("say so when they do not", () => {
    const { nodes } = structures.dtiCommuneHaNoiStructure;
    const short = { ...structures.dtiCommuneHaNoiStructure, nodes: nodes.slice(1) };
    expect(checkStructure(short).map(({ code }) => code)).toEqual(["sum-mismatch"]);
    const [first] = structures.dtiProvince922Structure.nodes;
    const wrong = {
      ...structures.dtiProvince922Structure,
      nodes: [{ ...first, max: "400" } as never],
    };
    expect(checkStructure(wrong).map(({ code }) => code)).toEqual([
      "sum-mismatch",
      "sum-mismatch",
      "sum-mismatch",
    ]);
  });

  it("of Hà Nội: a department without the digital economy is measured on 33 of 34", () => {
    const leaves = structures.dtiDepartmentHaNoiStructure.nodes.flatMap(({ code, counts }) =>
      Array.from({ length: counts?.["components"] ?? 0 }, (_, at) =>
        leaf(`${code}.${at + 1}`, "1"),
      ),
    );
    const set = smallSet(leaves, "34", { notApplicable: "shrink-base" });
    const [first, ...rest] = leaves.map(({ code }) => code);
    const entries = rest.map((code) => ({ code, self: { points: "1" } }));
    const reason = "Sở không có nhiệm vụ kinh tế số";
    const result = scoreDti(
      set,
      sheetOf([{ code: first as string, self: { notApplicable: reason } }, ...entries]),
      { layer: "self" },
    );
    expect([result.scorecard.applicableMax, result.value]).toEqual(["33", "1.0000"]);
  });
});

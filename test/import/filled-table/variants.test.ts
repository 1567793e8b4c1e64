/** One filled table in the headings, orders, totals and signs that offices use. */
import { describe, expect, it } from "vitest";
import {
  type FilledTableOptions,
  type Grid,
  type ImportedScoreSheet,
  importScoreSheet,
} from "../../../src/entries/import.js";
import { type CriteriaSet, score } from "../../../src/entries/index.js";
import { leaf, smallSet } from "../../support/small-set.js";

type Row = readonly (string | number | null)[];

const domain = (code: string, title: string, maxima: readonly string[]) => ({
  code,
  title,
  max: String(maxima.reduce((sum, max) => sum + Number(max), 0)),
  children: maxima.map((max, at) =>
    leaf(`${code}.${at + 1}`, max, { kind: "points" }, { title: titles[at] ?? "" }),
  ) as never,
});
const titles = ["Ban hành kế hoạch", "Thực hiện kế hoạch", "Báo cáo kết quả"];
const set: CriteriaSet = smallSet(
  [domain("I", "Cải cách thể chế", ["2", "3"]), domain("II", "Cải cách thủ tục", ["2", "3", "5"])],
  "15",
  {
    bonus: { title: "Điểm thưởng", max: "5" },
    penalty: { title: "Điểm trừ", max: "5" },
  },
);

const head: Row = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"];
const rows: readonly Row[] = [
  ["I", "Cải cách thể chế", 5, 4],
  ["1", "Ban hành kế hoạch", 2, 1],
  ["2", "Thực hiện kế hoạch", 3, 3],
  ["II", "Cải cách thủ tục", 10, 7.5],
  ["1", "Ban hành kế hoạch", 2, 2],
  ["2", "Thực hiện kế hoạch", 3, 1.5],
  ["3", "Báo cáo kết quả", 5, 4],
];
const points = { "I.1": "1", "I.2": "3", "II.1": "2", "II.2": "1.5", "II.3": "4" };

function read(
  table: readonly Row[],
  more: Partial<FilledTableOptions> = {},
  of: CriteriaSet = set,
): ImportedScoreSheet {
  const cells = table.map((row) =>
    row.map((cell) => (typeof cell === "number" ? { number: String(cell) } : cell)),
  );
  const grid: Grid = { name: "B", rows: cells, merges: [], formulas: [] };
  const unit = { id: "vi-du", name: "Xã Ví Dụ" };
  return importScoreSheet([grid], of, { unit, year: 2026, ...more });
}

const selfOf = ({ sheet }: ImportedScoreSheet) =>
  Object.fromEntries((sheet?.entries ?? []).map(({ code, self }) => [code, self?.points]));

const errors = ({ findings }: ImportedScoreSheet): readonly string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, path }) => `${code} ${path}`);

describe("headings", () => {
  it.each([
    ["Điểm tự chấm", "self"],
    ["Tự đánh giá", "self"],
    ["Đơn vị chấm", "self"],
    ["Xã tự chấm", "self"],
    ["Thẩm định", "appraised"],
    ["Hội đồng thẩm định", "appraised"],
    ["Phòng Nội vụ chấm", "appraised"],
    ["Tổ thẩm định của tỉnh", "appraised"],
    ["Điểm sau giải trình", "appraised"],
    ["Công nhận", "final"],
    ["Điểm công nhận", "final"],
    ["Điểm kết luận", "final"],
  ] as const)("%s is %s", (heading, layer) => {
    const { sheet } = read([[...head.slice(0, 3), heading], ...rows]);
    expect(sheet?.entries.map((entry) => entry[layer]?.points)).toEqual(Object.values(points));
  });

  it("of recognised points stand beside those of the layers", () => {
    const table = [[...head, "Điểm đạt được"], ...rows.map((row) => [...row, row[3] ?? null])];
    expect(read(table).sheet?.entries[0]?.final).toEqual({ points: "1" });
  });

  it("may stand in any order, over two rows that are not merged, with levels in columns", () => {
    const order = [3, 2, 1, 0];
    const turned = [head, ...rows].map((row) => order.map((at) => row[at] ?? null));
    expect(selfOf(read(turned))).toEqual(points);
    const two = [
      ["TT", "Tiêu chí", "Điểm tối đa", "Xã A", null, "Xã B", null],
      [null, null, null, "Tự chấm", "Thẩm định", "Tự chấm", "Thẩm định"],
      ...rows.map((row) => [...row, 0, row[3] ?? null, 0]),
    ];
    const unit = { id: "b", name: "Xã B" };
    const { sheet, findings } = read(two, { unit });
    expect(findings.map(({ code }) => code)).toContain("unit-chosen");
    expect(sheet?.entries.map(({ appraised }) => appraised?.points)).toEqual(Array(5).fill("0"));
    const levels = [
      ["Lĩnh vực", "Tiêu chí", "Tự chấm"],
      ["Cải cách thể chế", titles[0] ?? "", 1],
      [null, titles[1] ?? "", 3],
      ["Cải cách thủ tục", titles[0] ?? "", 2],
      [null, titles[1] ?? "", 1.5],
      [null, titles[2] ?? "", 4],
    ];
    expect(selfOf(read(levels))).toEqual(points);
  });

  it("of other quarters are not two turns of one appraisal", () => {
    const table = [
      [...head.slice(0, 3), "Thẩm định quý I", "Thẩm định quý II"],
      ...rows.map((row) => [...row, 0]),
    ];
    expect(errors(read(table))).toContain("round-twice B!D1");
  });
});

describe("a total", () => {
  it.each([
    "Tổng điểm đạt được",
    "Tổng số điểm đạt được",
    "Tổng điểm tự chấm",
    "Tổng cộng các lĩnh vực",
    "Điểm tổng cộng (tối đa 100 điểm)",
    "CỘNG",
    "Tổng cộng (I+II)",
    "Tổng I + II",
    "TỔNG ĐIỂM",
  ])("%s is proved, and no criterion", (name) => {
    const right = read([head, ...rows, [null, name, 15, 11.5]]);
    expect([errors(right), selfOf(right)]).toEqual([[], points]);
    const wrong = read([head, ...rows, [null, name, 15, 12]]);
    expect(errors(wrong)).toEqual(["total-differs B!D9"]);
  });

  it("of a section is compared with that section, a percentage with the maximum", () => {
    const section = (points: number): readonly Row[] => [
      ...rows.slice(0, 3),
      [null, "Cộng mục I", 5, points],
      ...rows.slice(3),
    ];
    expect(errors(read([head, ...section(4)]))).toEqual([]);
    expect(errors(read([head, ...section(11.5)]))).toEqual(["total-differs B!D5"]);
    expect(errors(read([head, ...rows, [null, "Tỷ lệ đạt", null, "76,67 %"]]))).toEqual([]);
    expect(errors(read([head, ...rows, [null, "Tỷ lệ đạt", null, "77,67 %"]]))).toEqual([
      "total-differs B!D9",
    ]);
  });

  it("is not taken for what a formula makes of empty cells", () => {
    const table = [
      [...head, "Thẩm định"],
      ...rows.map((row) => [...row, row[0] === "I" || row[0] === "II" ? 0 : null]),
      [null, "Tổng cộng", 15, 11.5, 0],
    ];
    const { sheet, findings } = read(table);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(sheet?.entries.every(({ appraised }) => appraised === undefined)).toBe(true);
  });
});

describe("bonus and penalty", () => {
  const below: readonly Row[] = [
    [null, "Tổng cộng", 15, 11.5],
    ["III", "ĐIỂM THƯỞNG", 5, 3],
    ["1", "Có sáng kiến được công nhận", 2, 2],
    ["2", "Có mô hình hay", 3, 1],
    ["IV", "Điểm trừ", 5, null],
    ["1", "Báo cáo chậm", -5, "-1,5"],
    [null, "Tổng điểm sau khi cộng, trừ", null, 13],
  ];

  it("fill the adjustments, and never the base", () => {
    const { sheet, findings } = read([head, ...rows, ...below]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(sheet?.adjustments).toEqual({
      self: {
        bonus: [
          { reason: "Có sáng kiến được công nhận", points: "2" },
          { reason: "Có mô hình hay", points: "1" },
        ],
        penalty: [{ reason: "Báo cáo chậm", points: "1.5" }],
      },
    });
    const card = score(set, sheet as never, { layer: "self" });
    expect([card.basePoints, card.points]).toEqual(["11.5", "13"]);
  });

  it("must sum to what their section prints, within the limit of the set", () => {
    const table = [
      head,
      ...rows,
      ...below.map((row) => (row[0] === "III" ? [...row.slice(0, 3), 4] : row)),
    ];
    expect(errors(read(table))).toEqual(["total-differs B!D10"]);
    const low = { ...set, bonus: { title: "Điểm thưởng", max: "2" } };
    expect(errors(read([head, ...rows, ...below], {}, low))).toContain(
      "adjustment-above-limit B!D11",
    );
  });

  it("in columns beside the points are asked about unless the points hold them", () => {
    const columns = (row: Row, penalty: number | null): Row => [
      ...row.slice(0, 3),
      penalty,
      row[3] ?? null,
    ];
    const table = (one: number): readonly Row[] => [
      columns(head, null).map((cell, at) => (at === 3 ? "Điểm trừ" : cell)),
      ...rows.map((row, at) => columns(row, at === 1 ? one : null)),
    ];
    expect(errors(read(table(-1)))).toEqual([]);
    expect(errors(read(table(-2)))).toEqual(["adjustments-beside-points B!D1"]);
  });
});

describe("a row", () => {
  const withFirst = (row: Row): readonly Row[] => [head, rows[0] ?? [], row, ...rows.slice(2)];

  it.each([
    ["1,1", "Ban hành kế hoạch"],
    ["I.1", "Ban hành kế hoạch"],
    ["1.1", "Ban hành kế hoạch"],
    ["(1)", "BAN HÀNH KẾ HOẠCH (2 điểm)"],
    [null, "1. Ban hành kế hoạch"],
    [null, "I.1. Ban hành kế hoạch"],
    ["1", "Ban hành kế hoạch\n- Ban hành trước 31/01: 2 điểm"],
  ])("of %j, %j is found", (code, title) => {
    const result = read(withFirst([code, title, 2, 1]));
    expect([errors(result), selfOf(result)]).toEqual([[], points]);
  });

  it.each([
    ["01", "1"],
    ["1 đ", "1"],
    ["1,0 điểm", "1"],
    ["1/2", "1"],
  ])("with %j has %s", (cell, given) => {
    expect(selfOf(read(withFirst(["1", "Ban hành kế hoạch", 2, cell])))["I.1"]).toBe(given);
  });

  it.each([["x"], ["-"], ["…"], ["v"], ["1/3"], ["50 %"], ["khoảng 1"], ["007"]])(
    "with %j is asked about",
    (cell) => {
      const result = read(withFirst(["1", "Ban hành kế hoạch", 2, cell]));
      expect(result.sheet).toBeNull();
      expect(errors(result).some((error) => error.endsWith(" B!D3"))).toBe(true);
    },
  );

  it("that the set does not have names the nearest", () => {
    const { findings } = read([head, ...rows, ["4", "Báo cáo kết quả quý", 5, 4]]);
    const unmatched = findings.find(({ code }) => code === "unmatched-row");
    expect(unmatched?.severity).toBe("error");
    expect(unmatched?.message.vi).toContain("gần nhất là II.3 Báo cáo kết quả");
  });

  it("of alternatives below a criterion gives the one that is filled in", () => {
    const table = (second: number | null): readonly Row[] => [
      head,
      rows[0] ?? [],
      ["1", "Ban hành kế hoạch", 2, null],
      ["a", "Đối với cấp tỉnh", 2, second],
      ["b", "Đối với cấp xã", 2, 1],
      ...rows.slice(2),
    ];
    expect(selfOf(read(table(null)))).toEqual(points);
    expect(errors(read(table(1)))).toContain("unmatched-row B!A4");
  });
});

describe("points of a whole", () => {
  const head2: Row = [...head, "Thẩm định"];
  const whole = (self: readonly (number | null)[], appraised: readonly (number | null)[]) => [
    head2,
    ...rows.map((row, at) => [...row.slice(0, 3), self[at] ?? null, appraised[at] ?? null]),
  ];

  it("of the stronger round stand above parts of the weaker one, and not the other way round", () => {
    const parts = [4, 1, 3, 7.5, 2, 1.5, 4];
    const wholes = [3, null, null, 7, null, null, null];
    const { sheet, findings } = read(whole(parts, wholes));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(score(set, sheet as never, { layer: "appraised" }).points).toBe("10");
    expect(errors(read(whole(wholes, parts)))).toEqual([
      "whole-not-kept B!D2",
      "whole-not-kept B!D5",
    ]);
  });

  it("that contradict the parts that are there are asked about", () => {
    const table = rows.map((row, at) => (at === 1 ? [...row.slice(0, 3), null] : row));
    expect(errors(read([head, ...table]))).toEqual(["total-differs B!D2"]);
  });
});

describe("units in rows", () => {
  const table = (...names: readonly string[]): readonly Row[] => [
    ["TT", "Đơn vị", "I.1", "I.2", "II.1", "II.2", "II.3", "Tổng"],
    ...names.map((name, at): Row => [at + 1, name, 1, 3, 2, 1.5, 4, 11.5 + at]),
  ];

  it("are read by name, with their sums", () => {
    const unit = { id: "a", name: "Phường Á" };
    const right = read(table("Xã A", "Xã B"), { unit });
    expect([right.sheet, errors(right)]).toEqual([null, ["several-units B!B2"]]);
    expect(selfOf(read(table("Xã A", "Xã B"), { unit: { id: "a", name: "A" } }))).toEqual(points);
    expect(errors(read(table("Xã A", "Xã B"), { unit: { id: "b", name: "B" } }))).toEqual([
      "total-differs B!H3",
    ]);
    expect(errors(read(table("Xã A", "xã A"), { unit: { id: "a", name: "A" } }))).toEqual([
      "unit-twice B!B3",
    ]);
  });
});

/** The catalogue of Dị Sử against its table of passages in docs/di-su.md. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureForUnit } from "../../src/remediation/measure-for-unit.js";
import { lastDayOfDistricts } from "../../src/remediation/two-levels.js";
import { textIn } from "../../src/text/language.js";
import { diSu2024, parseMeasureCatalogue } from "../support/library.js";

interface Passage {
  readonly key: string;
  readonly passage: string;
  readonly terms: readonly string[];
  readonly leftOut: string;
}

const lines = readFileSync(new URL("../../docs/di-su.md", import.meta.url), "utf8").split("\n");
const passages = lines
  .filter((line) => line.startsWith("| `"))
  .map((line): Passage => {
    const [, key = "", passage = "", terms = "", leftOut = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    return { key: key.replaceAll("`", ""), passage, terms: terms.split("; "), leftOut };
  });

const textOf = (key: string): string => {
  const measure = diSu2024.measures.find((one) => one.key === key);
  if (measure === undefined) throw new Error(key);
  return textIn(measure.text, "vi");
};

describe("the catalogue of Dị Sử", () => {
  it("is sound, and says of each measure whose, of which year and for whom it is", () => {
    expect(parseMeasureCatalogue(diSu2024).ok).toBe(true);
    for (const { origin, year, level } of diSu2024.measures) {
      expect({ origin, year, level }).toEqual({ origin: "source", year: 2024, level: "ward" });
    }
  });

  it("has its table, a row a measure, in its order", () => {
    expect(passages.map(({ key, passage }) => [key, passage])).toEqual(
      diSu2024.measures.map(({ key, passage }) => [key, passage]),
    );
    expect(passages.length).toBe(43);
  });

  it.each(passages)("keeps the terms and quantities of its passage: $key", ({ key, terms }) => {
    for (const term of terms) expect(textOf(key).toLowerCase()).toContain(term.toLowerCase());
  });

  it("leaves nothing out but two words that the scan does not show", () => {
    expect(passages.filter(({ leftOut }) => leftOut !== "không").map(({ key }) => key)).toEqual([
      "papi/accountability/mediation",
    ]);
  });

  it("says what the plan says of contributions: by the people's decision, not free of will", () => {
    const text = textOf("papi/participation/contributions");
    expect(text).toContain("bảo đảm nguyên tắc dân chủ");
    expect(text).not.toContain("tự nguyện");
  });

  it("holds the tasks that it once dropped", () => {
    expect(textOf("papi/transparency/budget")).toContain("kịp thời ngăn chặn dấu hiệu tiêu cực");
    expect(textOf("papi/anti-corruption/publicity")).toContain("kiểm tra công vụ");
    expect(textOf("papi/anti-corruption/publicity")).toContain("các tổ chức chính trị - xã hội");
    expect(textOf("papi/public-services/education")).toContain("đội ngũ giáo viên");
    expect(textOf("papi/public-services/security")).toContain("quốc phòng toàn dân");
    expect(textOf("papi/public-services/infrastructure")).toContain("thể thao");
    expect(textOf("papi/environment/waste")).toContain("quản lý tài nguyên");
  });
});

describe("a measure for another kind of unit", () => {
  const [programme] = diSu2024.measures;
  if (programme === undefined) throw new Error("the catalogue is empty");

  it("reads as a commune writes it, in its text and its bodies", () => {
    const taken = measureForUnit(programme, "Xã Tân Hưng", lastDayOfDistricts);
    expect(taken.responsible).toBe("Văn phòng UBND xã");
    expect(taken.text).toContain("của thị xã, của xã;");
    expect(taken.text).not.toContain("phường");
  });

  it("stays as it is for a ward, and where it was written for no kind", () => {
    expect(measureForUnit(programme, "Phường Dị Sử", lastDayOfDistricts)).toEqual(programme);
    const { level: _, ...any } = programme;
    expect(measureForUnit(any, "Xã Tân Hưng", lastDayOfDistricts)).toBe(any);
  });

  it("names no district, and bodies as they are called, once there are two levels", () => {
    const taken = measureForUnit(programme, "Phường Dị Sử", "2026-11-30");
    expect(taken.text).toContain("của Chính phủ, của tỉnh, của phường;");
    expect(taken.responsible).toBe("Văn phòng HĐND và UBND");
  });
});

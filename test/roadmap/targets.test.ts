/** Every target that the three plans print, with its passage, and what chiso holds of it. */
import { describe, expect, it } from "vitest";
import { deAn05Roadmap, type Roadmap, thachThanhRoadmap } from "../support/library.js";

type Row = readonly [passage: string, years: string, least: string, level: string, key: string];

// Seed, passage; years; least; level; what holds it. Tứ Kỳ prints the same figures in its part II.
const deAn05: readonly Row[] = [
  ["001, II.1.2, gạch đầu dòng 1", "2024", "20%", "1", "level-1-2024"],
  ["001, II.1.2, gạch đầu dòng 2, câu 1", "2025", "50%", "1", "level-1-2025"],
  ["001, II.1.2, gạch đầu dòng 2, câu 2", "2025", "20%", "2", "above-level-1-2025"],
  ["001, II.1.2, gạch đầu dòng 3, câu 1", "2026", "90%", "1", "level-1-2026"],
  ["001, II.1.2, gạch đầu dòng 3, câu 2, vế 1", "2026", "50%", "2", "above-level-1-2026"],
  ["001, II.1.2, gạch đầu dòng 3, câu 2, vế 2", "2026", "1", "4", "level-4-2026"],
  ["001, II.1.2, gạch đầu dòng 4, câu 1", "2027-2030", "90%", "1", "level-1-2027"],
  ["001, II.1.2, gạch đầu dòng 4, câu 2, vế 1", "2027-2030", "70%", "2", "above-level-1-2027"],
  ["001, II.1.2, gạch đầu dòng 4, câu 2, vế 2", "2027-2030", "5", "4", "level-4-2027"],
];
const thachThanh: readonly Row[] = [["002, IV.1", "2023", "3", "1", "models-2023"]];

function held({ targets }: Roadmap): readonly (readonly string[])[] {
  return targets.map(({ key, from, to, atLeast, counts }) => [
    from === to ? String(from) : `${from}-${to}`,
    atLeast.units === undefined ? `${atLeast.percent}%` : String(atLeast.units),
    String(counts.atLeast),
    key,
  ]);
}

describe("the targets", () => {
  it.each([
    ["Đề án 05", deAn05Roadmap(), deAn05],
    ["Thạch Thành", thachThanhRoadmap, thachThanh],
  ] as const)("of %s are all held, and no other", (_name, roadmap, rows) => {
    expect(held(roadmap)).toEqual(rows.map(([, ...row]) => row));
  });
});

/** The years of a stored case: levels that it holds, and districts with targets of their own. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRoadmapCase, planYearsOfCase, type RoadmapCase } from "../../src/entries/index.js";
import { roadmapYearsDocument, toMarkdown } from "../../src/entries/report.js";
import { chiso } from "../cli/chiso.js";

const path = "formats/roadmap-case.json";
const text = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8");
const read = parseRoadmapCase(JSON.parse(text));
const stored = (read.ok ? read.value : undefined) as RoadmapCase;

describe("the years of a stored case", () => {
  const { roadmap, plan } = planYearsOfCase(stored, 2026);

  it("keep the levels that the office holds, and meet the targets of the whole and of each part", () => {
    const levels = Object.fromEntries(plan.units.map(({ id, levels: own }) => [id, own]));
    expect(levels["xa-02"]?.[0]).toBe(1);
    expect(levels["xa-06"]?.[1]).toBe(2);
    for (const { evaluation, parts } of plan.years) {
      expect(parts.map(({ id }) => id)).toEqual(["cum-dong", "cum-tay"]);
      for (const { targets } of [evaluation, ...parts.map((part) => part.evaluation)]) {
        expect(targets.filter(({ status }) => status === "missed")).toEqual([]);
      }
    }
  });

  it("cost no less without what is held", () => {
    const { holds: _, ...free } = stored;
    expect(Number(planYearsOfCase(free, 2026).plan.effort)).toBeLessThanOrEqual(
      Number(plan.effort),
    );
  });

  it("are told as a table, or by what is out of reach, where and in which year", () => {
    const told = toMarkdown(roadmapYearsDocument(plan, roadmap));
    for (const { name, levels } of plan.units) {
      expect(told).toContain(`| ${name} | ${levels.join(" | ")} |`);
    }
    const units = stored.units.map((unit) => ({ ...unit, efforts: { "2": "1" } }));
    const { holds: _, ...low } = { ...stored, units: units.map((u) => ({ ...u, level: 0 })) };
    const short = planYearsOfCase(low, 2026);
    const { parts = [] } = stored;
    const reasons = toMarkdown(roadmapYearsDocument(short.plan, short.roadmap, { parts }));
    expect(reasons).toContain(
      "2026 (Cụm Đông): Ít nhất 1 đơn vị đạt mức độ 4: nhiều nhất 0 đơn vị, cần 1",
    );
    const conflict = short.plan.outOfReach.slice(0, 2);
    const apart = { ...short.plan, outOfReach: [], conflict };
    expect(toMarkdown(roadmapYearsDocument(apart, short.roadmap, { parts }))).toMatch(
      /không thể cùng đạt: 20\d\d.*; 20\d\d/,
    );
  });

  it("come from the command by --to, and --paper plan takes the same levels", async () => {
    const { code, out } = await chiso(["roadmap", path, "--to", "2026"]);
    expect(code).toBe(0);
    expect(out).toContain("giai đoạn 2025 - 2026");
    const json = await chiso(["roadmap", path, "--to", "2026", "--out", "ra.json"]);
    expect(JSON.parse(json.files["ra.json"] ?? "").units).toEqual(plan.units);
    const argv = ["roadmap", path, "--paper", "plan", "--to", "2026", "--unit", "huyện Tứ Kỳ"];
    const paper = await chiso([...argv, "--out", "ra.json"]);
    expect(
      JSON.parse(paper.files["ra.json"] ?? "").units.map(
        (unit: { levels: unknown }) => unit.levels,
      ),
    ).toEqual(plan.units.map(({ levels }) => levels));
  });
});

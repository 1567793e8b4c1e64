/** A unit at its maximum everywhere: documents that say so in words, without empty tables. */
import { describe, expect, it } from "vitest";
import { gapsDocument, planDocument } from "../../src/entries/report.js";
import {
  findGaps,
  leavesOf,
  parIndexCaMau2013,
  planRemediation,
  score,
  vietnam2024To2026,
} from "../support/library.js";

const card = score(
  parIndexCaMau2013,
  {
    unit: { id: "xa-a", name: "Xã A" },
    year: 2023,
    set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version },
    entries: leavesOf(parIndexCaMau2013).map(({ code, max }) => ({ code, self: { points: max } })),
  },
  { layer: "self" },
);
const dates = { start: "2024-03-15", due: "2024-11-30", calendar: vietnam2024To2026 };

describe("documents of a unit that lost nothing", () => {
  it.each([
    [
      "vi",
      "Không có tiêu chí nào chưa đạt điểm tối đa.",
      "1. Duy trì các tiêu chí đã đạt điểm tối đa năm 2023; tiếp tục cải thiện, nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2024.",
    ],
    [
      "en",
      "No criterion is below its maximum.",
      "1. To keep the criteria that were at their maximum in 2023; to improve and raise PAR INDEX in 2024.",
    ],
  ] as const)("say so: %s", (language, nothing, purpose) => {
    const plan = planDocument(planRemediation([card], dates), { language });
    const texts = plan.blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : block.kind === "list" ? block.items : [],
    );
    expect(texts).toContain(nothing);
    expect(texts).toContain(purpose);
    const gaps = gapsDocument(findGaps(card), { language });
    for (const { blocks } of [plan, gaps]) {
      const empty = blocks.filter((block) => block.kind === "table" && block.rows.length === 0);
      expect(empty).toEqual([]);
    }
  });
});

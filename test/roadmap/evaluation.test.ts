/** What an evaluation counts, and what it cannot tell. */
import { describe, expect, it } from "vitest";
import { deAn05Roadmap, evaluateRoadmap } from "../../src/entries/index.js";

const unitsAt = (...levels: readonly (number | null)[]) =>
  levels.map((level, at) => ({ id: String(at), name: `Xã ${at}`, level }));

describe("an evaluation", () => {
  it("counts the units at each level, and those whose level is not known", () => {
    const { levels, unknown } = evaluateRoadmap(deAn05Roadmap(), {
      year: 2024,
      units: unitsAt(0, 0, 0, 1, 2, 2, 4, null, null),
    });
    expect(levels).toEqual([3, 1, 2, 0, 1]);
    expect(unknown).toBe(2);
  });

  it("cannot tell a share of those that reached a level while a level is not known", () => {
    const statusOf = (
      sharesAboveLevel1Of: "all" | "reached-level-1",
      ...levels: readonly (number | null)[]
    ) =>
      evaluateRoadmap(deAn05Roadmap({ sharesAboveLevel1Of }), {
        year: 2025,
        units: unitsAt(...levels),
      }).targets.find(({ target }) => target.key === "above-level-1-2025")?.status;
    // One of five is enough now; at level 1 the sixth would make it one of six, and not enough.
    const levels = [2, 1, 1, 1, 1, null];
    expect(statusOf("reached-level-1", ...levels)).toBe("cannot-tell");
    expect(statusOf("reached-level-1", 2, 1, 1, 1, 1, 1)).toBe("missed");
    expect(statusOf("reached-level-1", 2, 1, 1, 1, 1, 0)).toBe("met");
    expect(statusOf("all", 2, 2, 1, 1, 1, null)).toBe("met");
  });
});

/** The choice of least effort that reaches a need: proven by trying everything, in any figures. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestCover } from "../../src/search/cheapest-cover.js";
import type { CoverOption, CoverResult } from "../../src/search/cover.js";

interface Whole {
  readonly effort: number;
  readonly gain: number;
}

/** Tries every choice; among equal sums the last group rests, else takes most effort, and so on. */
function byTryingAll(groups: readonly (readonly Whole[])[], need: number): CoverResult {
  let best: { readonly sums: Whole; readonly chosen: readonly (number | null)[] } | null = null;
  const preferred = (
    left: readonly (number | null)[],
    right: readonly (number | null)[],
  ): boolean => {
    for (let at = groups.length - 1; at >= 0; at -= 1) {
      const [one, other] = [left[at] ?? null, right[at] ?? null];
      if (one === other) continue;
      if (one === null || other === null) return one === null;
      const [first, second] = [groups[at]?.[one]?.effort ?? 0, groups[at]?.[other]?.effort ?? 0];
      return first === second ? one < other : first > second;
    }
    return false;
  };
  const walk = (at: number, sums: Whole, chosen: readonly (number | null)[]): void => {
    const options = groups[at];
    if (options === undefined) {
      if (sums.gain < need) return;
      const order =
        best === null ? -1 : sums.effort - best.sums.effort || best.sums.gain - sums.gain;
      if (best === null || order < 0 || (order === 0 && preferred(chosen, best.chosen))) {
        best = { sums, chosen };
      }
      return;
    }
    walk(at + 1, sums, [...chosen, null]);
    for (const [place, { effort, gain }] of options.entries()) {
      const next = { effort: sums.effort + effort, gain: sums.gain + gain };
      walk(at + 1, next, [...chosen, place]);
    }
  };
  walk(0, { effort: 0, gain: 0 }, []);
  const found = best as { readonly chosen: readonly (number | null)[] } | null;
  return found === null ? { state: "unreachable" } : { state: "found", chosen: found.chosen };
}

const anyGroups = (effort: fc.Arbitrary<number>, gain: fc.Arbitrary<number>) =>
  fc.array(fc.array(fc.record({ effort, gain }), { maxLength: 3 }), { minLength: 1, maxLength: 7 });
const small = fc.integer({ min: 1, max: 6 });

/** Figures as decimals: a whole number of `unit`s. */
const written = (groups: readonly (readonly Whole[])[], unit: string) => {
  const [before = "1", after = ""] = unit.split(".");
  const text = (value: number): string => {
    const digits = String(BigInt(value) * BigInt(before + after)).padStart(after.length + 1, "0");
    return after === ""
      ? digits
      : `${digits.slice(0, -after.length)}.${digits.slice(-after.length)}`;
  };
  return groups.map((group) =>
    group.map(({ effort, gain }): CoverOption => ({ effort: text(effort), gain: String(gain) })),
  );
};

describe("the cheapest cover", () => {
  it.each([
    ["figures with many ties", anyGroups(fc.integer({ min: 0, max: 3 }), small)],
    ["figures of all sizes", anyGroups(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))],
    [
      "efforts in proportion to the gain",
      anyGroups(fc.constant(0), small).map((groups) =>
        groups.map((group) => group.map(({ gain }) => ({ effort: 3 * gain, gain }))),
      ),
    ],
  ])("of %s is the best of all choices", (_name, anyTask) => {
    fc.assert(
      fc.property(anyTask, fc.integer({ min: 1, max: 100 }), fc.boolean(), (task, share, above) => {
        const most = task.reduce(
          (sum, group) => sum + Math.max(0, ...group.map(({ gain }) => gain)),
          0,
        );
        const need = Math.ceil((most * share) / 95) + 1;
        expect(cheapestCover(written(task, "0.1"), { gain: String(need), above })).toEqual(
          byTryingAll(task, above ? need + 1 : need),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("is the best also where a walk over few sums does not find it", () => {
    const close = fc.integer({ min: 1, max: 60 }).map((gain) => ({ effort: gain + 40, gain }));
    const groups = fc.array(fc.array(close, { minLength: 1, maxLength: 2 }), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(groups, fc.integer({ min: 10, max: 90 }), (task, share) => {
        const most = task.reduce(
          (sum, group) => sum + Math.max(...group.map(({ gain }) => gain)),
          0,
        );
        const need = Math.ceil((most * share) / 100);
        for (const narrow of [1, 2, 5]) {
          expect(
            cheapestCover(written(task, "1"), { gain: String(need), above: false }, { narrow }),
          ).toEqual(byTryingAll(task, need));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is the same for gains that only big integers hold", () => {
    const gains = ["9007199254740993", "9007199254740994", "9007199254740992"];
    const groups = gains.map((gain) => [{ effort: "1", gain }]);
    expect(cheapestCover(groups, { gain: "18014398509481987", above: false })).toEqual({
      state: "found",
      chosen: [0, 0, null],
    });
    expect(cheapestCover(groups, { gain: "18014398509481987", above: true })).toEqual({
      state: "found",
      chosen: [0, 0, 0],
    });
  });

  it("is the same for efforts that only big integers hold", () => {
    fc.assert(
      fc.property(anyGroups(fc.nat(9), small), fc.integer({ min: 1, max: 20 }), (task, need) => {
        const wide = [
          ...written(task, "1"),
          [{ effort: "9007199254740993.000000000001", gain: "1000" }],
        ];
        const whole = [...task, [{ effort: 1e15, gain: 1000 }]];
        expect(cheapestCover(wide, { gain: String(need), above: false })).toEqual(
          byTryingAll(whole, need),
        );
      }),
    );
  });

  it("takes needs between two gains, and gains with more decimals than the need", () => {
    const groups = [[{ effort: "1", gain: "0.25" }], [{ effort: "1.5", gain: "0.5" }]];
    const chosen = (gain: string, above = false) => {
      const found = cheapestCover(groups, { gain, above });
      return found.state === "found" ? found.chosen : found.state;
    };
    expect(chosen("0.1")).toEqual([0, null]);
    expect(chosen("0.25")).toEqual([0, null]);
    expect(chosen("0.25", true)).toEqual([null, 0]);
    expect(chosen("0.2500001")).toEqual([null, 0]);
    expect(chosen("0.75")).toEqual([0, 0]);
    expect(chosen("0.75", true)).toBe("unreachable");
  });

  it("is refused beyond a number of sums, never left to run", () => {
    let seed = 1;
    const next = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed;
    };
    const groups = Array.from({ length: 400 }, () => {
      const gain = 1 + (next() % 20_000);
      return [{ effort: String(gain + 10_000), gain: String(gain) }];
    });
    const need = { gain: "2000000", above: false };
    expect(cheapestCover(groups, need, { sums: 10_000 })).toEqual({ state: "too-large" });
    expect(cheapestCover(groups, { ...need, gain: "20000000" }, { sums: 10_000 })).toEqual({
      state: "unreachable",
    });
    const wide = groups.map(([option]) => [
      { effort: `${option?.effort ?? 0}.00000000000000000001`, gain: option?.gain ?? "0" },
    ]);
    expect(cheapestCover(wide, need, { sums: 10_000 })).toEqual({ state: "too-large" });
  });
});

/** What is needed for a conflict, among many that are not. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { neededForConflict } from "../../src/roadmap/needed-for-conflict.js";

const size = 24;
const all = Array.from({ length: size }, (_, at) => at);
const conflict = fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 4 });

it("is impossible together, and nothing of it could be left out", () => {
  fc.assert(
    fc.property(fc.array(conflict, { minLength: 1, maxLength: 3 }), (conflicts) => {
      let tries = 0;
      const isImpossible = (some: readonly number[]): boolean => {
        tries += 1;
        return conflicts.some((one) => one.every((value) => some.includes(value)));
      };
      const found = neededForConflict(all, isImpossible);
      const shown = tries;
      expect(isImpossible(found)).toBe(true);
      for (const one of found) {
        expect(isImpossible(found.filter((other) => other !== one))).toBe(false);
      }
      // Two tries a halving for each that is needed, where leaving out one after the other takes 24.
      expect(shown).toBeLessThanOrEqual(2 * found.length * (Math.log2(size) + 1));
    }),
  );
});

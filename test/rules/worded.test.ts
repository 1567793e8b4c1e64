/** Kinds that put their sentences together beforehand say what they say otherwise. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { fraction } from "../../src/numbers/fraction.js";
import { givenPoints, withPoints } from "../../src/rules/given-points.js";
import { leastRounded } from "../../src/rules/least-points.js";
import { ruleEngine } from "../../src/rules/rule-engine.js";
import { toSteps } from "../../src/rules/step.js";
import { anyRule } from "../support/arbitrary-set.js";

const ruleWithFigures = anyRule.chain(({ rule, max, declared }) =>
  declared.map((figures) => ({ rule, max: new ExactDecimal(max), figures })),
);

it("the words of a result made beforehand are those of its evaluation and its steps", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      ruleWithFigures,
      fc.integer({ min: 0, max: 4 }),
      ({ rule, max, figures }, decimals) => {
        const prepared = ruleEngine.prepare(rule, { max, decimals, engine: ruleEngine });
        const read = prepared.read(figures, { path: "" }, []);
        const worded = read === undefined ? undefined : prepared.worded?.(read);
        if (worded === undefined) return;
        seen.add(rule.kind);
        const { points, reason } = prepared.evaluate(read, 2024);
        const given = givenPoints(points as NonNullable<typeof points>, max, decimals);
        const { rounded } = given;
        const least = leastRounded(decimals);
        const standing = { points: fraction(rounded), figures: read, year: 2024, least };
        expect(worded).toMatchObject({
          given: { text: given.text, percentage: given.percentage, words: given.words },
          explanation: withPoints(reason, given),
          steps: toSteps(prepared.stepsAbove(standing), rounded, decimals),
        });
      },
    ),
    { numRuns: 1000 },
  );
  expect([...seen].sort()).toEqual(["bands", "choice"]);
});

import type { DecimalInput } from "../numbers/decimal-text.js";
import { readDecimal } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import {
  criteriaSetProblem,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { normalQuantiles } from "./confidence.js";
import { sampleSizeOutline } from "./outlines.js";
import type { SampleSizeRequest } from "./sample-size-request.js";

/**
 * Answers needed for a margin of error, rounded up. Forms to hand out are more: see
 * `formsToIssue`.
 *
 * @throws ChisoError for a margin or a share outside 0..1, or a population that is not a count
 * @example
 * requiredSampleSize({ method: "survey-2012", margin: "0.05", population: 1000 }) // 286
 */
export function requiredSampleSize(request: SampleSizeRequest): number {
  refuse(checkArguments({}, [request, sampleSizeOutline]));
  refuse([
    ...checkShare(request.margin, "/margin"),
    ...checkShare(request.share ?? "0.5", "/share"),
    ...checkPopulation(request.population),
    ...checkDesignEffect(request),
  ]);
  const margin = readDecimal(request.margin) as ExactDecimal;
  const population =
    request.population === undefined ? undefined : new ExactDecimal(request.population);
  const [over, under] =
    request.method === "survey-2012"
      ? [new ExactDecimal(1), margin.pow(2)]
      : normalTerms(request, margin);
  // n0 = over / under answers out of an endless population; of N, n0 N / (n0 + N - 1) are enough
  // by the normal method and n0 N / (n0 + N) by the method of 2012.
  const less = request.method === "normal" ? 1 : 0;
  const [numerator, denominator] =
    population === undefined
      ? [over, under]
      : [over.times(population), over.plus(population.minus(less).times(under))];
  const whole = numerator.divToInt(denominator);
  const size = whole.times(denominator).lessThan(numerator) ? whole.plus(1) : whole;
  return size.toNumber();
}

function normalTerms(
  { level, share, designEffect }: SampleSizeRequest,
  margin: ExactDecimal,
): readonly [ExactDecimal, ExactDecimal] {
  const z = new ExactDecimal(normalQuantiles[level ?? "95"]);
  const expected = readDecimal(share ?? "0.5") as ExactDecimal;
  const spread = expected.times(new ExactDecimal(1).minus(expected));
  const effect = readDecimal(designEffect ?? "1") as ExactDecimal;
  return [z.pow(2).times(spread).times(effect), margin.pow(2)];
}

function checkShare(input: DecimalInput, path: string): readonly Problem[] {
  const value = readDecimal(input);
  if (value === undefined) return [problem("not-a-decimal", { path }, {})];
  if (value.greaterThan(0) && value.lessThan(1)) return [];
  return [
    scoreSheetProblem("value-outside-range", { path }, { value: value.toString(), range: "0 - 1" }),
  ];
}

function checkDesignEffect({ method, designEffect }: SampleSizeRequest): readonly Problem[] {
  const place = { path: "/designEffect" };
  if (designEffect === undefined) return [];
  if (method !== "normal") return [problem("unknown-key", place, { key: "designEffect" })];
  const value = readDecimal(designEffect);
  if (value === undefined) return [problem("not-a-decimal", place, {})];
  return value.greaterThan(0)
    ? []
    : [criteriaSetProblem("not-above-zero", place, { value: String(value) })];
}

function checkPopulation(population: number | undefined): readonly Problem[] {
  if (population === undefined || (Number.isSafeInteger(population) && population > 0)) return [];
  return [problem("not-a-count", { path: "/population" }, { value: showValue(population) })];
}

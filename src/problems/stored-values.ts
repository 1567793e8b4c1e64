import { canonicalJson } from "../text/canonical-json.js";
import { below, type Place, type Problem, resultProblem } from "./problem.js";

/** What stands where a result has no value. */
const nothing = "–";

/** Notes a number of a result that is not written exactly as the rest of the result gives it. */
export function expectNumber(
  given: string | null,
  computed: string | null,
  place: Place,
  problems: Problem[],
): void {
  if (given !== computed) doesNotFollow(given, computed, place, problems);
}

/** Notes a word of a result, such as a state or a key, that the rest of the result does not give. */
export function expectValue(
  given: string | null,
  computed: string | null,
  place: Place,
  problems: Problem[],
): void {
  if (given !== computed) doesNotFollow(given, computed, place, problems);
}

/** Notes data that should repeat other data of the result, and does not. */
export function expectSame(
  given: unknown,
  computed: unknown,
  place: Place,
  problems: Problem[],
): void {
  expectValue(canonicalJson(given), canonicalJson(computed), place, problems);
}

/** Notes the first place where a list of keys leaves the order that it should have. */
export function expectOrder(
  given: readonly string[],
  computed: readonly string[],
  place: Place,
  problems: Problem[],
): void {
  const known = new Set(computed);
  if (given.length !== computed.length || given.some((key) => !known.has(key))) {
    expectValue(given.join(", "), computed.join(", "), place, problems);
    return;
  }
  const at = given.findIndex((key, index) => key !== computed[index]);
  if (at < 0) return;
  doesNotFollow(given[at] as string, computed[at] as string, below(place, at), problems);
}

function doesNotFollow(
  given: string | null,
  computed: string | null,
  place: Place,
  problems: Problem[],
): void {
  const parameters = { given: given ?? nothing, expected: computed ?? nothing };
  problems.push(resultProblem("does-not-follow", place, parameters));
}

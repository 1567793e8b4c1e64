import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import type { Round } from "../criteria-set/round.js";
import type { LeafCodeOf, PlainCoded } from "../criteria-set/typed-codes.js";
import { yearOf } from "../dates/civil-date.js";
import { readDecimal } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkArguments } from "../problems/check-arguments.js";
import { isChisoError, refuse } from "../problems/chiso-error.js";
import { below, ofCriterion, type Place, type Problem, problem } from "../problems/problem.js";
import type { LayerEntry, ScoreSheet } from "../score-sheet/score-sheet.js";
import { inBoth } from "../text/language.js";
import { outcomeOf } from "./outcome.js";
import { pickLayer, requestOf } from "./request.js";
import type { RuleCase, RuleCaseDifference, RuleCaseFinding } from "./rule-case.js";
import { readToScore } from "./score.js";

/**
 * Tries the rules of a criteria set on cases that a person has worked out, each a figure with the
 * points, the refusal or the words that must come of it.
 *
 * @param set the set whose rules are tested; a prepared one is read once only
 * @returns the cases that come to something else, with what was found; none when all hold
 * @throws ChisoError with every problem of the set, or of a result that is expected and is none
 * @example
 * const cases = [
 *   { code: "1.1.4", figures: { value: "90" }, expected: { points: "1" } },
 *   { code: "1.1.4", figures: { value: "90 %" }, expected: { refused: "not-a-decimal" } },
 * ];
 * checkRuleCases(parIndexCaMau2013, cases).length // 0
 */
export function checkRuleCases<S extends CriteriaSet, const K extends RuleCase>(
  set: S | PreparedCriteriaSet<S>,
  cases: readonly (RuleCase<LeafCodeOf<S>> | PlainCoded<K>)[],
): readonly RuleCaseDifference[] {
  refuse(
    checkArguments({ cases: [cases, { listOf: { keys: { code: "text", expected: "object" } } }] }),
  );
  const prepared = toPrepared(set);
  refuse(cases.flatMap(checkExpected));
  return cases.flatMap((given, index) => {
    const found = findingOf(given, prepared);
    return holds(given, found) ? [] : [{ index, case: given, found }];
  });
}

function checkExpected({ code, expected }: RuleCase, index: number): readonly Problem[] {
  const place: Place = ofCriterion(below({ path: "" }, index, "expected"), code);
  const { points, refused, notApplicable } = expected;
  const given = [points, refused, notApplicable].filter((one) => one !== undefined);
  if (given.length !== 1) {
    return [problem("wrong-value", place, { expected: "points | refused | notApplicable" })];
  }
  if (points === undefined || readDecimal(points) !== undefined) return [];
  return [problem("not-a-decimal", below(place, "points"), {})];
}

// Rounds of its own, so that the leaves of every scorer can be tried in any set.
const last = "final";
const rounds: readonly [Round, ...Round[]] = [
  { key: "self", title: "self" },
  { key: last, title: last },
];

function findingOf(given: RuleCase, prepared: PreparedCriteriaSet): RuleCaseFinding {
  try {
    return score(given, prepared);
  } catch (error) {
    if (!isChisoError(error)) throw error;
    const { problems } = error;
    return {
      refused: [...new Set(problems.map(({ code }) => code))],
      words: inBoth((language) => problems.map(({ message }) => message[language]).join(" ")),
    };
  }
}

function score(given: RuleCase, prepared: PreparedCriteriaSet): RuleCaseFinding {
  const { code, figures, points, notApplicable, year } = given;
  const layer = {
    ...(figures === undefined ? {} : { declared: figures }),
    ...(points === undefined ? {} : { points }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
  } as LayerEntry;
  const { id, version, period } = prepared.set;
  const sheet: ScoreSheet = {
    unit: { id: "case", name: "case" },
    year: year ?? yearOf(period.from),
    set: { id, version },
    rounds,
    entries: [{ code, [last]: layer }],
  };
  const read = readToScore(prepared, sheet);
  const request = requestOf(prepared, read, { layer: last });
  const node = prepared.plan.byCode.get(code) as PreparedNode;
  const outcome = outcomeOf(node, pickLayer(node, request), request);
  return outcome.state === "not-applicable" || outcome.points === null
    ? { notApplicable: true, words: outcome.explanation }
    : { points: outcome.points.text, words: outcome.explanation };
}

function holds({ expected, words = {} }: RuleCase, found: RuleCaseFinding): boolean {
  const says = ([language, text]: readonly [string, string]): boolean =>
    found.words[language as "vi" | "en"].includes(text);
  if (!Object.entries(words).every(says)) return false;
  if ("points" in found) {
    return expected.points !== undefined && exact(expected.points).equals(exact(found.points));
  }
  return "refused" in found
    ? expected.refused !== undefined && found.refused.includes(expected.refused)
    : expected.notApplicable === true;
}

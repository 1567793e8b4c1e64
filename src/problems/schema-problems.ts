import type * as z from "zod";
import type { LocalizedText } from "../text/language.js";
import type { CriterionAt } from "./criterion-at.js";
import { allMessages, type ProblemCode } from "./messages/all.js";
import { criteriaSetProblem, type Place, type Problem, problem, toPointer } from "./problem.js";
import { showValue } from "./show-value.js";
import { type Soundness, soundnessOf } from "./soundness.js";
import { typeNames } from "./words.js";

/** Problems in the shape of a document, and which of its parts have the right shape all the same. */
export interface ShapeReport {
  readonly problems: readonly Problem[];
  /** Problems that the check of the document is to name in words of its own. */
  readonly leftToCheck: readonly Problem[];
  readonly soundness: Soundness;
}

/**
 * Turns what the schema library found into named problems.
 *
 * @param input the document that was checked, to tell a missing key from a wrong value
 * @param criterionAt tells which criterion a problem belongs to
 */
export function readShape(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  criterionAt: CriterionAt,
): ShapeReport {
  const placeOf = (path: readonly PropertyKey[]): Place => ({
    path: toPointer(path),
    criterion: criterionAt(path, input),
  });
  const problems: Problem[] = [];
  const leftToCheck: Problem[] = [];
  const broken: string[] = [];
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        problems.push(problem("unknown-key", placeOf([...issue.path, key]), { key }));
      }
      continue;
    }
    const place = placeOf(issue.path);
    const named = name(issue, place, valueAt(input, issue.path));
    if (issue.code === "custom" && issue.params?.["namedByCheck"] === true) {
      leftToCheck.push(named);
      continue;
    }
    broken.push(place.path);
    problems.push(named);
  }
  return {
    problems,
    leftToCheck,
    soundness: soundnessOf(broken),
  };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

function nameOfType(type: string): LocalizedText | string {
  if (type === "record") return typeNames.object;
  if (type === "tuple") return typeNames.array;
  return Object.hasOwn(typeNames, type) ? typeNames[type as keyof typeof typeNames] : type;
}

function name(issue: z.core.$ZodIssue, place: Place, value: unknown): Problem {
  if (value === undefined && issue.path.length > 0) {
    return problem("missing-key", place, { key: String(issue.path.at(-1)) });
  }
  if (issue.message === ("not-a-decimal" satisfies ProblemCode)) {
    return problem("not-a-decimal", place, {});
  }
  switch (issue.code) {
    case "invalid_type":
      return problem("wrong-type", place, {
        expected: nameOfType(issue.expected),
      });
    case "invalid_value":
      return problem("wrong-value", place, { expected: issue.values.map(String).join(", ") });
    case "invalid_union":
      return nameUnion(issue, place, value);
    case "invalid_key":
      return problem("empty-text", place, {});
    case "too_small":
      return nameTooSmall(issue, place, value);
    default:
      return problem("wrong-value", place, { expected: describe(issue) });
  }
}

function nameUnion(issue: z.core.$ZodIssueInvalidUnion, place: Place, value: unknown): Problem {
  // A form that need not be named is an option without a name.
  const options =
    "options" in issue && Array.isArray(issue.options)
      ? issue.options.filter((option) => option !== undefined)
      : undefined;
  if (options !== undefined && issue.path.at(-1) === "kind" && issue.path.includes("rule")) {
    return criteriaSetProblem("unknown-rule-kind", place, {
      kind: showValue(value),
      kinds: options.join(", "),
    });
  }
  return problem("wrong-value", place, { expected: options?.join(", ") ?? expectedOf(issue) });
}

function nameTooSmall(issue: z.core.$ZodIssueTooSmall, place: Place, value: unknown): Problem {
  if (typeof value === "string") return problem("empty-text", place, {});
  if (Array.isArray(value)) {
    const [least, given] = [String(issue.minimum), String(value.length)];
    return problem("list-too-short", place, { least, given });
  }
  return problem("wrong-value", place, { expected: `>= ${issue.minimum}` });
}

// A message of a schema that is not one of its own codes says what it wants in plain words.
function expectedOf(issue: z.core.$ZodIssue): string {
  return issue.message in allMessages
    ? issue.message
    : issue.message.replace(/^Invalid input:? ?/, "") || "…";
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_big") return `<= ${issue.maximum}`;
  if (issue.code === "invalid_format") return `${issue.format} ${issue.pattern ?? ""}`.trim();
  return issue.message;
}

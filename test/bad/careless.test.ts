/**
 * Callers from JavaScript: arguments of another type, left out, or in another order. Every public
 * function answers with a ChisoError that says where, or with problems where it answers with
 * problems; none with a TypeError, none with a result.
 */
import { describe, expect, it } from "vitest";
import { isChisoError, type PartialScore, type Problem } from "../../src/entries/index.js";
import { calls, functions, type WrongValue, wrongValues } from "../support/careless-calls.js";

type Answer = "result" | readonly Problem[];

async function answerOf(name: string, given: readonly unknown[]): Promise<Answer> {
  try {
    const found: unknown = await functions[name]?.(...given);
    if (name.startsWith("check")) return (found as readonly Problem[]).length > 0 ? (found as readonly Problem[]) : "result";
    const parsed = found as { readonly ok?: boolean; readonly problems?: readonly Problem[] };
    if (name.startsWith("parse") && parsed.ok === false) return parsed.problems ?? [];
    // What comes one by one is worked out when it is asked for.
    // What is sound is scored all the same, and what is not is told beside it.
    if (name === "scorePartly") {
      const { card, problems } = found as PartialScore;
      return card === null ? problems : "result";
    }
    if (name.startsWith("walk")) [...(found as Iterable<unknown>)];
    return "result";
  } catch (error) {
    if (!isChisoError(error)) throw error;
    return error.problems;
  }
}

function replaced(
  given: readonly unknown[],
  ...changes: readonly (readonly [at: number, value: unknown])[]
): readonly unknown[] {
  const changed = [...given];
  for (const [at, value] of changes) changed[at] = value;
  return changed;
}

function expectRefusal(answer: Answer): void {
  expect(answer).not.toBe("result");
  if (answer === "result") return;
  expect(answer.length).toBeGreaterThan(0);
  for (const { code, path, message } of answer) {
    expect(code).toMatch(/^[a-z-]+$/);
    expect(path).toMatch(/^(?:\/|$)/);
    expect(message.vi).not.toMatch(/undefined|\[object|NaN/);
  }
}

const names = Object.keys(functions).sort();

describe("careless calls", () => {
  it("are tried of every public function", () => {
    expect(Object.keys(calls).sort()).toEqual(names);
  });

  it.each(names)("%s takes what it is made for", async (name) => {
    const given = (calls[name] ?? []).map(({ value }) => value);
    if (["readXlsx", "readDocx", "readTables"].includes(name)) return;
    expect(await answerOf(name, given)).toBe("result");
  });

  const wrong = names.flatMap((name) =>
    (calls[name] ?? []).flatMap(({ takes }, at) =>
      (Object.keys(wrongValues) as WrongValue[]).map((given) => ({
        name,
        at,
        given,
        isTaken: takes.includes(given),
      })),
    ),
  );
  it.each(wrong)("$name with $given at $at", async ({ name, at, given, isTaken }) => {
    const right = (calls[name] ?? []).map(({ value }) => value);
    const answer = await answerOf(name, replaced(right, [at, wrongValues[given]]));
    if (!isTaken) expectRefusal(answer);
  });

  const swapped = names.flatMap((name) => {
    const given = calls[name] ?? [];
    return given.flatMap((left, at) =>
      given.flatMap((right, other) =>
        other <= at || left.kind === right.kind ? [] : [{ name, at, other }],
      ),
    );
  });
  it.each(swapped)("$name with $at and $other swapped", async ({ name, at, other }) => {
    const right = (calls[name] ?? []).map(({ value }) => value);
    expectRefusal(await answerOf(name, replaced(right, [at, right[other]], [other, right[at]])));
  });

  it.each(names.filter((name) => (calls[name] ?? []).length > 0))(
    "%s without arguments",
    async (name) => {
      const mayBeEmpty = (calls[name] ?? []).every(({ takes }) => takes.includes("undefined"));
      const answer = await answerOf(name, []);
      if (!mayBeEmpty) expectRefusal(answer);
    },
  );
});

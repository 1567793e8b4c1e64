/** Expressions of charts: worked out from their tree as the code that vega would compile. */
import fc from "fast-check";
import { parse, View } from "vega";
import { describe, expect, it } from "vitest";
import { interpreter } from "../../src/charts/expressions/interpreter.js";

const datum = { a: 3, b: -1.5, name: "Xã Ví Dụ", list: [1, "2", null], none: null, yes: true };

/** The value of an expression of one datum in a chart, by either way. */
async function workOut(expression: string, isInterpreted: boolean): Promise<unknown> {
  const spec = {
    signals: [{ name: "width", value: 7 }],
    data: [
      {
        name: "d",
        values: [datum],
        transform: [{ type: "formula" as const, expr: expression, as: "x" }],
      },
    ],
  };
  const runtime = parse(spec, undefined, { ast: isInterpreted });
  const view = new View(runtime, isInterpreted ? { expr: interpreter } : {});
  await view.runAsync();
  const [row] = view.data("d");
  view.finalize();
  return row.x;
}

const atoms = fc.constantFrom(
  ...["0", "2", "-0.5", "'7'", "''", "true", "null", "width", "PI", "NaN"],
  ...[
    "datum.a",
    "datum.b",
    "datum['name']",
    "datum.none",
    "datum.yes",
    "datum.list[1]",
    "datum.absent",
  ],
);
const binary = fc.constantFrom(
  ...["+", "-", "*", "/", "%", "==", "!=", "===", "!==", "<", "<=", ">", ">="],
  ...["&", "|", "^", "<<", ">>", ">>>", "&&", "||"],
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    atoms,
    fc.tuple(tie("expression"), binary, tie("expression")).map(([l, o, r]) => `(${l} ${o} ${r})`),
    fc.tuple(fc.constantFrom("+", "-", "~", "!"), tie("expression")).map(([o, e]) => `(${o} ${e})`),
    fc
      .tuple(tie("expression"), tie("expression"), tie("expression"))
      .map(([test, then, other]) => `(${test} ? ${then} : ${other})`),
    fc
      .tuple(
        fc.constantFrom("isValid", "isNumber", "toNumber", "toString", "abs", "round", "isFinite"),
        tie("expression"),
      )
      .map(([name, e]) => `${name}(${e})`),
    fc.tuple(tie("expression"), tie("expression")).map(([l, r]) => `max(${l}, ${r})`),
    fc
      .tuple(tie("expression"), tie("expression"), tie("expression"))
      .map((all) => `if(${all.join(", ")})`),
  ),
}));

describe("an expression", () => {
  it("has the value that compiled code gives it", async () => {
    await fc.assert(
      fc.asyncProperty(expression, async (text) => {
        expect(await workOut(text, true)).toEqual(await workOut(text, false));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    "[datum.a, 'x', null]",
    "{a: datum.a, 'b c': [1]}",
    "clamp(datum.a, 0, 2)",
    "length(datum.list)",
    "upper(datum.name) + lower(datum.name) + trim(' a ')",
    "substring(datum.name, 1, 3)",
    "substring(datum.name, 1)",
    "split('a;b;c', ';')",
    "split('a;b;c', ';', 2)",
    "parseInt('12x') + parseFloat('1.5')",
    "format(datum.a, '.2f')",
    "indexof(datum.list, '2')",
    "datum.list[datum.a - 2]",
    "hypot(3, 4) + LN2 + E",
  ])("%s has it too", async (text) => {
    const value = await workOut(text, true);
    expect(value).toBeDefined();
    expect(value).toEqual(await workOut(text, false));
  });

  it.each(["now()", "1 + year(datum.a)", "datum.yes ? 1 : regexp('a')"])(
    "that no picture should depend on is refused before it is drawn: %s",
    async (text) => {
      await expect(workOut(text, true)).rejects.toThrow("cannot hold");
    },
  );

  it("of a signal that follows another has its value", async () => {
    const spec = {
      signals: [
        { name: "first", value: 2 },
        { name: "second", value: 0, on: [{ events: { signal: "first" }, update: "first * 10" }] },
      ],
    };
    const second = async (isInterpreted: boolean): Promise<unknown> => {
      const runtime = parse(spec, undefined, { ast: isInterpreted });
      const view = new View(runtime, isInterpreted ? { expr: interpreter } : {});
      await view.runAsync();
      await view.signal("first", 5).runAsync();
      return view.signal("second");
    };
    expect([await second(true), await second(false)]).toEqual([50, 50]);
  });
});

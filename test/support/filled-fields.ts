import type { FormField, LayerEntry } from "../../src/entries/scoring.js";
import { exact } from "../../src/numbers/exact.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../../src/numbers/fraction.js";
import type { Random } from "../second/small-random.js";

type NumberInput = Extract<FormField["input"], { kind: "number" }>;

/** An entry as a form gives it: one form of each group, every field within its limits. */
export function filledFigures(fields: readonly FormField[], random: Random): LayerEntry {
  const figures = fields.filter(({ way }) => way === "figures");
  const forms = new Map<string, string>();
  for (const { group } of figures) {
    if (group === undefined || forms.has(group)) continue;
    const names = figures.flatMap((field) => (field.group === group ? [field.form ?? ""] : []));
    forms.set(group, random.pick([...new Set(names)]));
  }
  const filled = figures.filter(
    ({ group, form, required }) => required || (group !== undefined && forms.get(group) === form),
  );
  const entry: Record<string, unknown> = {};
  for (const field of filled) put(entry, field.keys, valueFor(field, random));
  for (const [group, form] of forms) agree(entry, group, form, figures, random);
  return entry as unknown as LayerEntry;
}

/** A value that an input takes. */
export function valueFor({ input, keys }: FormField, random: Random): unknown {
  switch (input.kind) {
    case "text":
      return "Không phát sinh";
    case "date":
      return random.pick(["2023-12-15", "2024-02-29", "2024-12-31"]);
    case "option":
      return random.pick(input.options).value;
    case "number": {
      const value = random.pick(valuesWithin(input));
      if (value === undefined) throw new Error(`no value for ${keys.join(".")}`);
      return value;
    }
  }
}

/** Values at, beside and between the limits of a number. */
export function valuesWithin(input: NumberInput): readonly string[] {
  const { lowest, highest, above, below, step, whole, decimals } = input;
  const [low, high] = [lowest ?? above, highest ?? below].map((end) =>
    end === undefined ? undefined : exact(end),
  );
  const start = low ?? high?.minus(100) ?? new ExactDecimal("-12.5");
  const end = high ?? start.plus(300);
  const between = ["0", "0.01", "0.25", "0.5", "0.99", "1"].map((share) =>
    start.plus(end.minus(start).times(share)),
  );
  const near = [start.plus(1), end.minus(1)];
  const places = whole === true ? 0 : Math.min(decimals ?? 12, 12);
  const rounded = [...between, ...near].map((value) => {
    if (step === undefined) {
      return value.equals(start) || value.equals(end)
        ? value
        : roundHalfUp(fraction(value), places);
    }
    return value.minus(value.modulo(step));
  });
  return rounded
    .filter(
      (value) =>
        (lowest === undefined || !value.lessThan(lowest)) &&
        (above === undefined || value.greaterThan(above)) &&
        (highest === undefined || !value.greaterThan(highest)) &&
        (below === undefined || value.lessThan(below)),
    )
    .map((value) => value.toString());
}

// What no limit of one field can say: figures of a form that belong together.
function agree(
  entry: Record<string, unknown>,
  group: string,
  form: string,
  fields: readonly FormField[],
  random: Random,
): void {
  const at = (figure: string): readonly string[] => [...keysOf(group), figure];
  if (form === "base") put(entry, at("satisfied"), found(entry, at("base")));
  if (form === "answers") {
    const [first] = fields.filter((field) => field.group === group && field.form === form);
    if (first !== undefined) put(entry, first.keys, "40");
  }
  if (form !== "quotient") return;
  const value = fields.find((field) => field.group === group && field.form === "value");
  if (value?.input.kind === "number") {
    // No quotient lies below zero, whatever the bands hold.
    const values = valuesWithin(value.input);
    const shares = values.filter((one) => !one.startsWith("-"));
    const quotient = {
      numerator: shares.length === 0 ? "" : random.pick(shares),
      denominator: "100",
    };
    put(entry, keysOf(group), shares.length === 0 ? { value: random.pick(values) } : quotient);
  } else if (found(entry, at("denominator")) === "0") put(entry, at("numerator"), "0");
}

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function found(entry: unknown, keys: readonly string[]): unknown {
  return keys.reduce((at, key) => (at as Record<string, unknown>)[key], entry);
}

function put(entry: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  let at = entry;
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[keys.at(-1) ?? ""] = value;
}

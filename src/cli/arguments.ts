import { parseArgs } from "node:util";
import { type Language, languages } from "../text/language.js";
import { usageFailure } from "./command-failure.js";

const options = {
  answers: { type: "string" },
  columns: { type: "string" },
  duplicates: { type: "string" },
  issued: { type: "string" },
  questionnaire: { type: "string" },
  without: { type: "string" },
  "applies-to": { type: "string" },
  id: { type: "string" },
  index: { type: "string" },
  sheet: { type: "string" },
  title: { type: "string" },
  unit: { type: "string" },
  "unit-id": { type: "string" },
  year: { type: "string" },
  ask: { type: "string" },
  by: { type: "string" },
  change: { type: "string" },
  crosswalk: { type: "string" },
  effort: { type: "string" },
  groups: { type: "string" },
  measure: { type: "string" },
  ties: { type: "string" },
  to: { type: "string" },
  aim: { type: "string" },
  calendar: { type: "string" },
  due: { type: "string" },
  force: { type: "boolean" },
  format: { type: "string" },
  group: { type: "string" },
  "design-effect": { type: "string" },
  level: { type: "string" },
  margin: { type: "string" },
  method: { type: "string" },
  minimum: { type: "string" },
  population: { type: "string" },
  populations: { type: "string" },
  "response-rate": { type: "string" },
  share: { type: "string" },
  help: { type: "boolean", short: "h" },
  lang: { type: "string" },
  layer: { type: "string" },
  "leave-out": { type: "string" },
  letterhead: { type: "string" },
  measures: { type: "string" },
  merge: { type: "string" },
  out: { type: "string" },
  separator: { type: "string" },
  set: { type: "string", multiple: true },
  start: { type: "string" },
  targets: { type: "string" },
  verbose: { type: "boolean" },
  version: { type: "boolean", short: "v" },
  weights: { type: "string" },
  checked: { type: "string" },
  decision: { type: "string" },
  "xep-loai": { type: "string" },
} as const;

/** Name of an option of the command. */
export type OptionName = keyof typeof options;

/** Names of all options. */
export const optionNames = Object.keys(options) as readonly OptionName[];

/** A command line, read. */
export interface CommandLine {
  readonly command: string | undefined;
  /** What follows the command. */
  readonly operands: readonly string[];
  readonly values: Readonly<Partial<Record<OptionName, string | boolean | readonly string[]>>>;
  readonly language: Language;
}

/** Reads a command line; what it does not know is an error, never passed over. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parse(argv);
  const [command, ...operands] = positionals;
  refuseRepeated(tokens.flatMap((token) => (token.kind === "option" ? [token.name] : [])));
  const language = oneOf("lang", values.lang ?? "vi", languages);
  return { command, operands, values, language };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
  } catch (error) {
    throw argumentFailure(error);
  }
}

// The words of the parser of arguments are English; its code and the option say enough.
function argumentFailure(error: unknown): unknown {
  if (!(error instanceof TypeError)) return error;
  const [option = ""] = /-{1,2}[^' <]+/.exec(error.message) ?? [];
  const name = option.replace(/^--/, "");
  if ("code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const near = optionNames.find((one) => name.startsWith(one) || one.startsWith(name));
    return usageFailure(
      `Không có tùy chọn "${option}"${near === undefined ? "" : `; gần nhất là --${near}`}.`,
      `There is no option "${option}"${near === undefined ? "" : `; the nearest is --${near}`}.`,
    );
  }
  const takesText = Object.hasOwn(options, name) && options[name as OptionName].type === "string";
  return takesText
    ? usageFailure(
        `Sau ${option} phải có giá trị; giá trị bắt đầu bằng dấu - thì viết ${option}=GIÁ_TRỊ.`,
        `${option} needs a value; one that begins with - is written ${option}=VALUE.`,
      )
    : usageFailure(
        `Tùy chọn ${option} không nhận giá trị.`,
        `The option ${option} takes no value.`,
      );
}

// Of an option that is given twice one value would be lost without a word, unless it takes several.
function refuseRepeated(names: readonly string[]): void {
  const repeated = names.find((name, at) => names.indexOf(name) !== at && !takesSeveral(name));
  if (repeated === undefined) return;
  throw usageFailure(
    `Tùy chọn --${repeated} được ghi hơn một lần; chỉ ghi một lần.`,
    `The option --${repeated} is given more than once; give it once.`,
  );
}

function takesSeveral(name: string): boolean {
  return Object.hasOwn(options, name) && "multiple" in options[name as OptionName];
}

/** The text of an option, when it was given; what may be given more than once is refused then. */
export function textOf(line: CommandLine, name: OptionName): string | undefined {
  const value = line.values[name];
  if (typeof value === "string") return value;
  const [first, ...more] = textsOf(line, name);
  if (more.length === 0) return first;
  throw usageFailure(
    `Lệnh "${line.command}" chỉ nhận một --${name}.`,
    `The command "${line.command}" takes one --${name} only.`,
  );
}

/** All texts of an option, in the order they were given. */
export function textsOf(line: CommandLine, name: OptionName): readonly string[] {
  const value = line.values[name];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value : [];
}

/** A value that must be one of a list. */
export function oneOf<T extends string>(name: OptionName, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw usageFailure(
    `--${name} không nhận "${value}"; chỉ nhận: ${known.join(", ")}`,
    `--${name} does not take "${value}"; it takes: ${known.join(", ")}`,
  );
}

/** Refuses options that a command does not have. */
export function allowOnly(line: CommandLine, allowed: readonly OptionName[]): void {
  const always: readonly OptionName[] = ["lang", "help", "verbose", "version"];
  for (const name of Object.keys(line.values) as OptionName[]) {
    if (always.includes(name) || allowed.includes(name)) continue;
    throw usageFailure(
      `Lệnh "${line.command}" không có tùy chọn --${name}`,
      `The command "${line.command}" has no option --${name}`,
    );
  }
}

/** The operands of a command, which must be as many as it takes. */
export function operandsOf(
  line: CommandLine,
  names: readonly string[],
  more = false,
): readonly string[] {
  const enough = line.operands.length >= names.length;
  if (enough && (more || line.operands.length === names.length)) return line.operands;
  const wanted = `${names.join(" ")}${more ? " ..." : ""}`;
  throw usageFailure(
    `Cách dùng: chiso ${line.command} ${wanted}`,
    `Usage: chiso ${line.command} ${wanted}`,
  );
}

import type { ParseArgsConfig } from "node:util";
import type { Language } from "../text/language.js";
import { usageFailure } from "./command-failure.js";
import { type OptionName, optionGroups } from "./options/groups.js";
import type { Option, OptionGroup } from "./options/option.js";
import { always } from "./options/words/always.js";
import { commandLineWords } from "./words/command-line.js";

export type { OptionName };

/** The options of all commands, as the parser of Node.js takes them. */
export const parserOptions: ParserOptions = Object.fromEntries(
  optionGroups.flatMap(({ options }) => Object.entries(options)).map(parserOption),
);

type ParserOptions = NonNullable<ParseArgsConfig["options"]>;

function parserOption([name, option]: [string, Option]): [string, ParserOptions[string]] {
  const { value, several = false, short } = option;
  const type = value === undefined ? "boolean" : "string";
  return [name, { type, multiple: several, ...(short === undefined ? {} : { short }) }];
}

/** Names of all options. */
export const optionNames = Object.keys(parserOptions) as readonly OptionName[];

/** Names of the options in some groups. */
export function namesIn(...groups: readonly OptionGroup[]): readonly OptionName[] {
  return groups.flatMap(({ options }) => Object.keys(options)) as readonly OptionName[];
}

/** A command line, read. */
export interface CommandLine {
  /** Its words: "rank", "import survey". */
  readonly command: string | undefined;
  /** What follows the command. */
  readonly operands: readonly string[];
  readonly values: Readonly<Partial<Record<OptionName, string | boolean | readonly string[]>>>;
  readonly language: Language;
}

/** True for an option that may be given more than once. */
export function takesSeveral(name: string): boolean {
  return Object.hasOwn(parserOptions, name) && parserOptions[name]?.multiple === true;
}

/** The text of an option, when it was given; what may be given more than once is refused then. */
export function textOf(line: CommandLine, name: OptionName): string | undefined {
  const value = line.values[name];
  if (typeof value === "string") return value;
  const [first, ...more] = textsOf(line, name);
  if (more.length === 0) return first;
  throw usageFailure(commandLineWords.oneOnly(line.command, name));
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
  throw usageFailure(commandLineWords.notAmong(name, value, known.join(", ")));
}

/** Refuses options that a command does not have. */
export function allowOnly(line: CommandLine, groups: readonly OptionGroup[]): void {
  const allowed = namesIn(always, ...groups);
  for (const name of Object.keys(line.values) as OptionName[]) {
    if (allowed.includes(name)) continue;
    throw usageFailure(commandLineWords.noSuchOptionOfCommand(line.command, name));
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
  throw usageFailure(commandLineWords.usage(line.command, wanted));
}

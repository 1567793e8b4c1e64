import { parseArgs } from "node:util";
import { languages } from "../text/language.js";
import { type CommandLine, oneOf, optionNames, parserOptions, takesSeveral } from "./arguments.js";
import { usageFailure } from "./command-failure.js";
import { commandLineWords } from "./words/command-line.js";

/** Reads a command line; what it does not know is an error, never passed over. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parse(argv);
  const [command, ...operands] = positionals;
  refuseRepeated(tokens.flatMap((token) => (token.kind === "option" ? [token.name] : [])));
  const { lang = "vi" } = values;
  return { command, operands, values, language: oneOf("lang", String(lang), languages) };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: parserOptions,
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
    return usageFailure(commandLineWords.noSuchOption(option, near));
  }
  const takesText = Object.hasOwn(parserOptions, name) && parserOptions[name]?.type === "string";
  return takesText
    ? usageFailure(commandLineWords.valueNeeded(option))
    : usageFailure(commandLineWords.noValue(option));
}

// Of an option that is given twice one value would be lost without a word, unless it takes several.
function refuseRepeated(names: readonly string[]): void {
  const repeated = names.find((name, at) => names.indexOf(name) !== at && !takesSeveral(name));
  if (repeated === undefined) return;
  throw usageFailure(commandLineWords.givenTwice(repeated));
}

import type { Language } from "../text/language.js";
import { legible } from "../text/legible.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { Host } from "./host.js";
import { languageOf, run } from "./run.js";
import { commandLineWords } from "./words/command-line.js";

/**
 * Runs the command. An error that no command expects is one of the program itself: a person is told
 * what to send to whom in one line, with the stack behind `--verbose`.
 *
 * @returns the exit code
 */
export async function runProgram(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await run(argv, host);
  } catch (error) {
    const stack = argv.includes("--verbose") && error instanceof Error ? error.stack : undefined;
    const lines = [
      programErrorLine(error, languageOf(argv)),
      ...(stack === undefined ? [] : [stack]),
    ];
    host.writeError(legible(`${lines.join("\n")}\n`, "terminal"));
    return exitCodes.program;
  }
}

function programErrorLine(error: unknown, language: Language): string {
  const message = (
    error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  ).replaceAll(/\s+/g, " ");
  return commandLineWords.programError(message)[language];
}

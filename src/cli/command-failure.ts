import type { Finding } from "../import/finding.js";
import type { Problem } from "../problems/problem.js";
import type { LocalizedText } from "../text/language.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { problemCount } from "./words/problem-count.js";

/** Why a command ends without a result. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly exitCode: ExitCode;
  /** What to tell the person, one line for each. */
  readonly lines: readonly LocalizedText[];

  constructor(exitCode: ExitCode, lines: readonly LocalizedText[]) {
    super(lines.map(({ en }) => en).join("\n"));
    this.exitCode = exitCode;
    this.lines = lines;
  }
}

/** The failure of a command line that was not understood. */
export function usageFailure(words: LocalizedText): CommandFailure {
  return new CommandFailure(exitCodes.usage, [words]);
}

/**
 * The failure of a file with problems: the file, then each with its place and what to do; one that
 * is of the file as a whole is one line.
 */
export function problemsFailure(
  file: string,
  problems: readonly (Problem | Finding)[],
): CommandFailure {
  const [first, ...more] = problems;
  if (first !== undefined && more.length === 0 && isOfFile(first)) {
    const { vi, en } = first.message;
    const place = `${file}: ${headOf(first)}`;
    return new CommandFailure(exitCodes.problems, [{ vi: `${place}${vi}`, en: `${place}${en}` }]);
  }
  return new CommandFailure(exitCodes.problems, [
    problemCount(file, problems.length),
    ...problems.map((found) => describe(found)),
  ]);
}

/** Codes of what is told of a file before anything in it was read. */
const codesOfFile: readonly string[] = [
  "not-json",
  "not-a-spreadsheet",
  "not-a-document",
  "not-csv",
  "not-unicode",
  "other-kind-of-file",
  "spreadsheet-too-large",
  "no-table",
  "no-table-in-document",
  "no-question-column",
];

function isOfFile({ code, criterion }: Problem | Finding): boolean {
  return codesOfFile.includes(code) && criterion === undefined;
}

function headOf({ path, criterion }: Problem | Finding): string {
  const places = [criterion === undefined ? "" : `[${criterion}]`, path].filter(
    (part) => part !== "",
  );
  return places.length === 0 ? "" : `${places.join(" ")}: `;
}

function describe(found: Problem | Finding): LocalizedText {
  const { code, message } = found;
  const head = headOf(found);
  return {
    vi: `  ${head}${message.vi} (${code})`,
    en: `  ${head}${message.en} (${code})`,
  };
}

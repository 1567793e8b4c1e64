import { isChisoError } from "../problems/chiso-error.js";
import type { Language } from "../text/language.js";
import { legible } from "../text/legible.js";
import { version } from "../version/version.js";
import { allowOnly, type CommandLine } from "./arguments.js";
import { CommandFailure, problemsFailure, usageFailure } from "./command-failure.js";
import { commands } from "./commands/commands.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { help, helpTopics } from "./help.js";
import type { Host } from "./host.js";
import { readCommandLine } from "./read-command-line.js";
import { commandLineWords } from "./words/command-line.js";

/**
 * Runs the command: results go to the output, whatever is wrong to the error output.
 *
 * @returns the exit code
 */
export async function run(argv: readonly string[], machine: Host): Promise<ExitCode> {
  const host: Host = {
    ...machine,
    writeOut: (text) => machine.writeOut(legible(text, "terminal")),
    writeError: (text) => machine.writeError(legible(text, "terminal")),
  };
  let language = languageOf(argv);
  try {
    const line = readCommandLine(argv);
    language = line.language;
    return await runLine(line, host);
  } catch (error) {
    const failure = isChisoError(error) ? problemsFailure("chiso", error.problems) : error;
    if (!(failure instanceof CommandFailure)) throw error;
    host.writeError(
      `${failure.lines.map((text) => legible(text[language], "message")).join("\n")}\n`,
    );
    if (failure.exitCode === exitCodes.usage) {
      const topic = topicOf(argv[0], argv[1]);
      const way = topic === undefined ? "chiso --help" : `chiso ${topic} --help`;
      host.writeError(commandLineWords.see(way)[language]);
    }
    return failure.exitCode;
  }
}

/** The language that is asked for, also by a command line that is wrong. */
export function languageOf(argv: readonly string[]): Language {
  return argv.includes("--lang=en") || argv[argv.indexOf("--lang") + 1] === "en" ? "en" : "vi";
}

// What a command line is about: a command, or the first word of several.
function topicOf(...words: readonly (string | undefined)[]): string | undefined {
  return [words.join(" "), words[0]].find(
    (topic) => topic !== undefined && helpTopics.includes(topic),
  );
}

async function runLine(line: CommandLine, host: Host): Promise<ExitCode> {
  const { command, operands, values, language } = line;
  if (values.version === true) host.writeOut(`${version}\n`);
  else if (values.help === true) host.writeOut(help(language, topicOf(command, operands[0])));
  else if (command === undefined) throw usageFailure(commandLineWords.noCommand);
  else await runCommand(command, line, host);
  return exitCodes.done;
}

async function runCommand(word: string, line: CommandLine, host: Host): Promise<void> {
  const [second, ...operands] = line.operands;
  const long = commands.find(({ name }) => name === `${word} ${second}`);
  const found = long ?? commands.find(({ name }) => name === word);
  if (found === undefined) throw unknownCommand(word, second);
  const own = {
    ...line,
    command: found.name,
    operands: long === undefined ? line.operands : operands,
  };
  allowOnly(own, found.groups);
  await found.run(own, host);
}

function unknownCommand(word: string, second: string | undefined): CommandFailure {
  const parts = commands.map(({ name }) => name).filter((name) => name.startsWith(`${word} `));
  if (parts.length > 0) {
    const known = parts.map((part) => `chiso ${part}`).join(", ");
    const given = second === undefined ? word : `${word} ${second}`;
    return usageFailure(commandLineWords.notClear(given, known));
  }
  const known = [...new Set(commands.map(({ name }) => name.split(" ")[0]))].join(", ");
  return usageFailure(commandLineWords.noSuchCommand(word, known));
}

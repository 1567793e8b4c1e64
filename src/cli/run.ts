import { isChisoError } from "../problems/chiso-error.js";
import type { Language } from "../text/language.js";
import { legible } from "../text/legible.js";
import { version } from "../version/version.js";
import { type CommandLine, readCommandLine } from "./arguments.js";
import { CommandFailure, problemsFailure, usageFailure } from "./command-failure.js";
import { checkCommand } from "./commands/check.js";
import type { Command } from "./commands/command.js";
import { compareCommand } from "./commands/compare.js";
import { explainCommand } from "./commands/explain.js";
import { gapsCommand } from "./commands/gaps.js";
import { importCommand } from "./commands/import.js";
import { planCommand } from "./commands/plan.js";
import { rankCommand } from "./commands/rank.js";
import { roadmapCommand } from "./commands/roadmap.js";
import { sampleSizeCommand } from "./commands/sample-size.js";
import { scoreCommand } from "./commands/score.js";
import { setsCommand } from "./commands/sets.js";
import { templateCommand } from "./commands/template.js";
import { whatIfCommand } from "./commands/what-if.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { help, helpTopics } from "./help.js";
import type { Host } from "./host.js";

const commands: Readonly<Record<string, Command>> = {
  plan: planCommand,
  gaps: gapsCommand,
  score: scoreCommand,
  explain: explainCommand,
  check: checkCommand,
  rank: rankCommand,
  compare: compareCommand,
  roadmap: roadmapCommand,
  "what-if": whatIfCommand,
  import: importCommand,
  template: templateCommand,
  "sample-size": sampleSizeCommand,
  sets: setsCommand,
};

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
      host.writeError(language === "vi" ? `Xem "${way}".\n` : `See "${way}".\n`);
    }
    return failure.exitCode;
  }
}

/** The language that is asked for, also by a command line that is wrong. */
export function languageOf(argv: readonly string[]): Language {
  return argv.includes("--lang=en") || argv[argv.indexOf("--lang") + 1] === "en" ? "en" : "vi";
}

// What a command line is about: a command, or a part of one that has its own help.
function topicOf(command: string | undefined, part: string | undefined): string | undefined {
  return [`${command} ${part}`, command].find(
    (topic) => topic !== undefined && helpTopics.includes(topic),
  );
}

async function runLine(line: CommandLine, host: Host): Promise<ExitCode> {
  const { command, operands, values, language } = line;
  if (values.version === true) host.writeOut(`${version}\n`);
  else if (values.help === true) host.writeOut(help(language, topicOf(command, operands[0])));
  else if (command === undefined) throw usageFailure("Thiếu lệnh.", "No command given.");
  else if (!Object.hasOwn(commands, command)) {
    const known = Object.keys(commands).join(", ");
    throw usageFailure(
      `Không có lệnh "${command}"; các lệnh: ${known}`,
      `There is no command "${command}"; the commands are: ${known}`,
    );
  } else await commands[command]?.(line, host);
  return exitCodes.done;
}

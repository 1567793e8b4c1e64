import { leavesOf } from "../../criteria-set/tree.js";
import { statusNames } from "../../report/words.js";
import { textIn } from "../../text/language.js";
import type { CommandLine } from "../arguments.js";
import { operandsOf } from "../arguments.js";
import type { Host } from "../host.js";
import { readNamedSet } from "../read-documents.js";
import { checkWords } from "../words/check.js";
import { usesOfCommands } from "../words/commands.js";
import type { Command } from "./command.js";

/** `chiso check SET` */
export const checkCommand: Command = {
  name: "check",
  ...usesOfCommands.check,
  groups: [],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file] = operandsOf(line, ["SET"]) as [string];
  const set = await readNamedSet(file, host);
  const count = leavesOf(set).length;
  const status = statusNames[set.provenance.status];
  const max = String(set.max);
  const title = textIn(set.title, line.language);
  host.writeOut(
    checkWords.noProblems(file, title, set.domains.length, count, max, status)[line.language],
  );
}

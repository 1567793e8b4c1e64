import { findGaps } from "../../gaps/find-gaps.js";
import type { CommandLine } from "../arguments.js";
import { oneOf, operandsOf, textOf } from "../arguments.js";
import type { Host } from "../host.js";
import { groupingOfGaps } from "../options/words/grouping.js";
import { result } from "../options/words/result.js";
import { scoring } from "../options/words/scoring.js";
import { deliver } from "../output.js";
import { gapsOutput } from "../outputs/gaps-output.js";
import { scoreFromFile } from "../score-from-files.js";
import { usesOfCommands } from "../words/commands.js";
import type { Command } from "./command.js";

/** `chiso gaps FILE` */
export const gapsCommand: Command = {
  name: "gaps",
  ...usesOfCommands.gaps,
  groups: [scoring, groupingOfGaps, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const report = findGaps(await scoreFromFile(file, line, host));
  const group = textOf(line, "group");
  const groupBy =
    group === undefined ? undefined : oneOf("group", group, ["domain", "responsible"]);
  await deliver(gapsOutput(report, line.language, groupBy), line, host);
}

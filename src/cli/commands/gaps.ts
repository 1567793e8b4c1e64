import { findGaps } from "../../gaps/find-gaps.js";
import { allowOnly, oneOf, operandsOf, textOf } from "../arguments.js";
import { deliver, outputOptions } from "../output.js";
import { gapsOutput } from "../outputs/gaps-output.js";
import { scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso gaps FILE` */
export const gapsCommand: Command = async (line, host) => {
  allowOnly(line, ["set", "layer", "leave-out", "group", ...outputOptions]);
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const report = findGaps(await scoreFromFile(file, line, host));
  const group = textOf(line, "group");
  const groupBy =
    group === undefined ? undefined : oneOf("group", group, ["domain", "responsible"]);
  await deliver(gapsOutput(report, line.language, groupBy), line, host);
};

import { leavesOf } from "../../criteria-set/tree.js";
import { statusNames } from "../../report/words.js";
import { textIn } from "../../text/language.js";
import type { CommandLine } from "../arguments.js";
import { operandsOf } from "../arguments.js";
import type { Host } from "../host.js";
import { readNamedSet } from "../read-documents.js";
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
  const { status } = set.provenance;
  const title = textIn(set.title, line.language);
  host.writeOut(
    line.language === "vi"
      ? `${file}: không có lỗi. ${title}: ${set.domains.length} lĩnh vực, ${count} tiêu chí chấm điểm, điểm tối đa ${String(set.max).replace(".", ",")}, nguồn: ${statusNames[status].vi}.\n`
      : `${file}: no problems. ${title}: ${set.domains.length} domains, ${count} scored criteria, maximum ${set.max}, provenance: ${statusNames[status].en}.\n`,
  );
}

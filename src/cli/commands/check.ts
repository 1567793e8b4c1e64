import { leavesOf } from "../../criteria-set/tree.js";
import { textIn } from "../../text/language.js";
import { allowOnly, operandsOf } from "../arguments.js";
import { readSet } from "../read-documents.js";
import type { Command } from "./command.js";

/** `chiso check SET` */
export const checkCommand: Command = async (line, host) => {
  allowOnly(line, []);
  const [file] = operandsOf(line, ["SET"]) as [string];
  const set = await readSet(file, host);
  const count = leavesOf(set).length;
  const title = textIn(set.title, line.language);
  host.writeOut(
    line.language === "vi"
      ? `${file}: không có lỗi. ${title}: ${set.domains.length} lĩnh vực, ${count} tiêu chí chấm điểm, điểm tối đa ${String(set.max).replace(".", ",")}.\n`
      : `${file}: no problems. ${title}: ${set.domains.length} domains, ${count} scored criteria, maximum ${set.max}.\n`,
  );
};

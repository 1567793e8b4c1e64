import { leavesOf } from "../../criteria-set/tree.js";
import type { Document, TableBlock } from "../../document/document.js";
import { allCriteriaSets } from "../../indices/all-criteria-sets.js";
import { statusNames, words } from "../../report/words.js";
import { textIn } from "../../text/language.js";
import type { CommandLine } from "../arguments.js";
import { operandsOf } from "../arguments.js";
import type { Host } from "../host.js";
import { same } from "../options/option.js";
import { result } from "../options/result.js";
import { deliver } from "../output.js";
import type { Command } from "./command.js";

/** `chiso sets` */
export const setsCommand: Command = {
  name: "sets",
  operands: same(""),
  does: {
    vi: "liệt kê bộ tiêu chí có sẵn",
    en: "list the criteria sets that ship with chiso",
  },
  groups: [result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  operandsOf(line, []);
  const { language } = line;
  const vi = language === "vi";
  const table: TableBlock = {
    kind: "table",
    columns: [
      { title: "id", align: "left" },
      { title: words.set[language], align: "left", flexible: true },
      { title: words.max[language], align: "right" },
      { title: vi ? "Tiêu chí chấm điểm" : "Scored criteria", align: "right" },
      { title: vi ? "Nguồn" : "Provenance", align: "left" },
    ],
    rows: allCriteriaSets.map((set) => [
      set.id,
      textIn(set.title, language),
      { number: String(set.max) },
      { number: String(leavesOf(set).length) },
      statusNames[set.provenance.status][language],
    ]),
  };
  const title = vi ? "Bộ tiêu chí có sẵn" : "Criteria sets that ship with chiso";
  const document: Document = {
    language,
    title,
    blocks: [{ kind: "heading", level: 1, text: title }, table],
  };
  const output = { summary: document, document, table, data: allCriteriaSets };
  await deliver(output, line, host);
}

import type { TableBlock } from "../../report/document.js";
import { scoreDocument } from "../../report/score-document.js";
import { allowOnly, operandsOf } from "../arguments.js";
import { formatOf, render } from "../output.js";
import { scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso score SHEET` */
export const scoreCommand: Command = async (line, host) => {
  allowOnly(line, ["set", "layer", "leave-out", "format", "separator"]);
  const [file] = operandsOf(line, ["SHEET"]) as [string];
  const card = await scoreFromFile(file, line, host);
  const document = scoreDocument(card, { language: line.language });
  const table = document.blocks.find((block): block is TableBlock => block.kind === "table");
  const output = { summary: document, document, table: table as TableBlock, data: card };
  host.writeOut(render(output, formatOf(line) ?? "text", line, host));
};

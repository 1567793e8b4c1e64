import { noticesOf } from "../../report/notices.js";
import { scoreDocument, scoreTable } from "../../report/score-document.js";
import { withNotices } from "../../report/with-notices.js";
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
  const notices = noticesOf(card.set, card.sheetProvenance, line.language);
  const table = withNotices(scoreTable(card, line.language), notices, line.language);
  const output = { summary: document, document, table, data: card };
  host.writeOut(render(output, formatOf(line) ?? "text", line, host));
};

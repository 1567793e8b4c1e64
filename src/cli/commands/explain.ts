import type { Document, TableBlock } from "../../report/document.js";
import { noticeBlocks, noticesOf } from "../../report/notices.js";
import { number } from "../../report/score-document.js";
import { withNotices } from "../../report/with-notices.js";
import { words } from "../../report/words.js";
import { explain } from "../../scoring/explain.js";
import type { ScoredNode } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import { type Language, textIn } from "../../text/language.js";
import { allowOnly, operandsOf } from "../arguments.js";
import { deliver, outputOptions } from "../output.js";
import { scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso explain FILE CODE` */
export const explainCommand: Command = async (line, host) => {
  allowOnly(line, ["set", "layer", "leave-out", ...outputOptions]);
  const [file, code] = operandsOf(line, ["FILE", "CODE"]) as [string, string];
  const { language } = line;
  const card = await scoreFromFile(file, line, host);
  const notices = noticesOf(card.set, card.sheetProvenance, language);
  // The explanation ends with the notice of a sample, which stands among the notices here.
  const reasons = explain(card, code, language)
    .split("\n")
    .filter((reason) => !notices.includes(reason));
  const lines = [...reasons, ...notices.map((notice) => `! ${notice}`)];
  const nodes = [...walkScores(card)]
    .filter(({ node, ancestors }) => [...ancestors, node].some((one) => one.code === code))
    .map(({ node }) => node);
  const table = reasonTable(nodes, language);
  const title = `${code}: ${card.unit.name}, ${card.year}`;
  const document: Document = {
    language,
    title,
    blocks: [{ kind: "heading", level: 1, text: title }, ...noticeBlocks(notices), table],
  };
  await deliver(
    {
      text: `${lines.join("\n")}\n`,
      summary: document,
      document,
      table: withNotices(table, notices, language),
      data: nodes,
    },
    line,
    host,
  );
};

function reasonTable(nodes: readonly ScoredNode[], language: Language): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.points[language], align: "right" },
      { title: words.max[language], align: "right" },
      { title: language === "vi" ? "Vì sao" : "Why", align: "left", flexible: true },
    ],
    rows: nodes.map((node) => [
      node.code,
      textIn(node.title, language),
      number(node.points),
      number(node.max),
      node.explanation[language],
    ]),
  };
}

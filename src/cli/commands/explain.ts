import type { Document, TableBlock } from "../../document/document.js";
import { nodeTitle } from "../../report/node-title.js";
import { noticeBlocks, noticesOf } from "../../report/notices.js";
import { isSigned, remarkWords } from "../../report/remark-words.js";
import { number } from "../../report/score-document.js";
import { withNotices } from "../../report/with-notices.js";
import { words } from "../../report/words.js";
import { periodName } from "../../score-sheet/period-words.js";
import { explain } from "../../scoring/explain.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import type { Language } from "../../text/language.js";
import type { CommandLine } from "../arguments.js";
import { operandsOf } from "../arguments.js";
import type { Host } from "../host.js";
import { unknownCodeFailure } from "../nearest-codes.js";
import { result } from "../options/words/result.js";
import { scoring } from "../options/words/scoring.js";
import { deliver } from "../output.js";
import { scoreFromFile } from "../score-from-files.js";
import { usesOfCommands } from "../words/commands.js";
import { explainWords } from "../words/explain.js";
import type { Command } from "./command.js";

/** `chiso explain FILE CODE` */
export const explainCommand: Command = {
  name: "explain",
  ...usesOfCommands.explain,
  groups: [scoring, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file, code] = operandsOf(line, ["FILE", "CODE"]) as [string, string];
  const { language } = line;
  const card = await scoreFromFile(file, line, host);
  const nodes = nodesBelow(card, code);
  if (nodes.length === 0) throw unknownCodeFailure(file, code, codesOf(card));
  const notices = noticesOf(card.set, card.sheetProvenance, { language });
  // The explanation ends with the notice of a sample, which stands among the notices here.
  const reasons = explain(card, code, { language })
    .split("\n")
    .filter((reason) => !notices.includes(reason));
  const lines = [...reasons, ...notices.map((notice) => `! ${notice}`)];
  const table = reasonTable(nodes, language);
  const title = `${code}: ${card.unit.name}, ${periodName(card, { language })}`;
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
      table: withNotices(table, notices, { language }),
      data: nodes,
    },
    line,
    host,
  );
}

// The node of a code, and all below it.
function nodesBelow(card: Scorecard, code: string): readonly ScoredNode[] {
  return [...walkScores(card)]
    .filter(({ node, ancestors }) => [...ancestors, node].some((one) => one.code === code))
    .map(({ node }) => node);
}

function codesOf(card: Scorecard): readonly string[] {
  return [...walkScores(card)].map(({ node }) => node.code);
}

function reasonTable(nodes: readonly ScoredNode[], language: Language): TableBlock {
  const weighted = nodes.some(({ weight }) => weight !== undefined);
  const signed = nodes.some((node) => !isScoredBranch(node) && isSigned(node));
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.points[language], align: "right" },
      { title: words.max[language], align: "right" },
      ...(weighted ? [{ title: words.weight[language], align: "right" as const }] : []),
      { title: explainWords.why[language], align: "left", flexible: true },
      ...(signed
        ? [{ title: words.remark[language], align: "left" as const, flexible: true }]
        : []),
    ],
    rows: nodes.map((node) => [
      node.code,
      nodeTitle(node, language),
      number(node.points),
      number(node.max),
      ...(weighted ? [number(node.weight ?? "1")] : []),
      node.explanation[language],
      ...(signed ? [isScoredBranch(node) ? "" : remarkWords(node, language)] : []),
    ]),
  };
}

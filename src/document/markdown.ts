import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Language } from "../text/language.js";
import { legible } from "../text/legible.js";
import { cellText, isProposed, levelOf } from "./cell.js";
import type {
  Block,
  Cell,
  Document,
  LetterheadBlock,
  RunText,
  SignatureBlock,
  TableBlock,
} from "./document.js";
import { documentOutline } from "./outlines.js";
import { recipientEnd } from "./recipient-end.js";
import { nationalTitle, partyTitle, recipientsTitle } from "./words.js";

/**
 * Writes a document as GitHub-flavoured Markdown, ending with a line break.
 *
 * @example
 * toMarkdown(gapsDocument(findGaps(card))).split("\n")[0] // "# Tiêu chí chưa đạt điểm tối đa: Xã Ví Dụ, 2023"
 */
export function toMarkdown(document: Document): string {
  refuse(checkArguments({ document: [document, documentOutline] }));
  const parts = document.blocks.map((block) => writeBlock(block, document.language));
  return `${parts.join("\n\n")}\n`;
}

function writeBlock(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeLine(block.text)}`;
    case "paragraph":
      return writeRuns(block.text);
    case "annex":
      return `## ${escapeLine(block.number)}\n\n**${escapeLine(block.title)}**\n\n*${escapeLine(block.belongsTo)}*`;
    case "notice":
      return `> **${escapeLine(block.text)}**`;
    case "list":
      return block.items.map((item) => `- ${writeRuns(item)}`).join("\n");
    case "table":
      return [
        ...(block.caption === undefined ? [] : [`*${escapeLine(block.caption)}*`]),
        writeTable(block, language),
      ].join("\n\n");
    case "figure":
      return `**${escapeLine(block.title)}**\n\n${escapeLine(block.description)}`;
    case "letterhead":
      return writeLetterhead(block);
    case "signature":
      return writeSignature(block);
  }
}

function writeRuns(text: RunText): string {
  if (typeof text === "string") return escapeLine(text);
  return text
    .map(({ text: piece, proposed }) => (proposed ? `*${escapeLine(piece)}*` : escapeLine(piece)))
    .join("");
}

function writeLetterhead({ agency, number, placeAndDate, mark, form }: LetterheadBlock): string {
  const superior = agency.slice(0, -1).map(escapeCell);
  const body = bold(escapeCell(agency.at(-1) ?? ""));
  const title = form === "party" ? [`<u>${bold(partyTitle)}</u>`] : nationalTitle.map(bold);
  return writeSides(
    [
      ...superior,
      body,
      ...(form === "party" ? [escapeCell("*")] : []),
      escapeCell(number),
      ...(mark === undefined ? [] : [bold(escapeCell(mark))]),
    ],
    [...title, `*${escapeCell(placeAndDate)}*`],
  );
}

function writeSignature(block: SignatureBlock): string {
  const { recipients, authority, position, name, form } = block;
  const isParty = form === "party";
  const heading = isParty ? `<u>${recipientsTitle}</u>` : `***${recipientsTitle}***`;
  const list = recipients.map((one, at) => `- ${escapeCell(one)}${recipientEnd(block, at)}`);
  const ofPosition = isParty ? escapeCell(position) : bold(escapeCell(position));
  return writeSides(
    [heading, ...list],
    [bold(escapeCell(authority)), ofPosition, "", "", bold(escapeCell(name))],
  );
}

function writeSides(left: readonly string[], right: readonly string[]): string {
  return `| ${left.join("<br>")} | ${right.join("<br>")} |\n| :---: | :---: |`;
}

function writeTable(table: TableBlock, language: Language): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const marks = { left: ":---", right: "---:", centre: ":---:" };
  const rows = table.rows.map((row) =>
    "group" in row
      ? line([`**${escapeCell(row.group)}**`, ...table.columns.slice(1).map(() => "")])
      : line(row.map((cell) => writeCell(cell, language))),
  );
  const total =
    table.total === undefined
      ? []
      : [line(table.total.map((cell) => bold(writeCell(cell, language))))];
  return [
    line(table.columns.map(({ title }) => escapeCell(title))),
    line(table.columns.map(({ align }) => marks[align])),
    ...rows,
    ...total,
  ].join("\n");
}

function bold(text: string): string {
  return text === "" ? "" : `**${text}**`;
}

function writeCell(cell: Cell, language: Language): string {
  const text = escapeCell(cellText(cell, language));
  return "&emsp;".repeat(levelOf(cell)) + (isProposed(cell) ? `*${text}*` : text);
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]]/g, String.raw`\$&`);
}

// A line of its own; what begins with the sign of a heading or a list stays text.
function escapeLine(text: string): string {
  return escapeText(legible(text, "markdown").replaceAll(/\s*\n\s*/g, " ")).replace(
    /^[#+-]/,
    String.raw`\$&`,
  );
}

function escapeCell(text: string): string {
  return escapeText(legible(text, "markdown"))
    .replaceAll("|", String.raw`\|`)
    .replaceAll("\n", "<br>");
}

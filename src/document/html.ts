import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Language } from "../text/language.js";
import { legible } from "../text/legible.js";
import { cellText, isProposed, levelOf } from "./cell.js";
import type {
  Block,
  Cell,
  Column,
  Document,
  FigureBlock,
  LetterheadBlock,
  RunText,
  SignatureBlock,
  TableBlock,
} from "./document.js";
import { htmlStyle } from "./html-style.js";
import { documentOutline } from "./outlines.js";
import { pageRuns } from "./page-runs.js";
import { isPlainSvg, withPrefix } from "./plain-svg.js";
import { recipientEnd } from "./recipient-end.js";
import { plainText } from "./run-text.js";
import { unbroken } from "./unbroken.js";
import { nationalTitle, partyTitle, recipientsTitle } from "./words.js";

/** Tables with more columns than this print in a smaller size. */
const plainColumns = 7;

/** Tables with more columns than this print on landscape pages. */
const portraitColumns = 8;

/** A longer word is an address or the like: it may break where it has to. */
const longestWord = 30;

/**
 * Writes a document as one HTML file with its own style and nothing from outside: headings and
 * table headers that screen readers know, and a layout that prints on A4, wide tables on
 * landscape pages. The drawing of a figure stands in the page only if it is made of shapes and
 * text alone; one with scripts, handlers, styles or addresses is shown as text.
 *
 * @param document any document of this library
 * @returns the text of an .html file
 * @example
 * toHtml(gapsDocument(findGaps(card))).startsWith("<!doctype html>") // true
 */
export function toHtml(document: Document): string {
  refuse(checkArguments({ document: [document, documentOutline] }));
  const { language, title, blocks } = document;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
<main>
${writePages(blocks, language)}
</main>
</body>
</html>
`;
}

function writePages(blocks: readonly Block[], language: Language): string {
  let at = -1;
  const runs = pageRuns(blocks, isWide).map(({ landscape, blocks: own }) => {
    const written = own.map((block) => {
      at += 1;
      return writeBlock(block, { blocks, at, language });
    });
    return landscape ? ['<div class="landscape">', ...written, "</div>"] : written;
  });
  return runs.flat().join("\n");
}

function isWide(block: Block): boolean {
  if (block.kind !== "table") return false;
  return block.orientation === undefined
    ? block.columns.length > portraitColumns
    : block.orientation === "landscape";
}

/** A block and where it stands. */
interface Place {
  readonly blocks: readonly Block[];
  readonly at: number;
  readonly language: Language;
}

function writeBlock(block: Block, place: Place): string {
  const { at, language } = place;
  switch (block.kind) {
    case "heading":
      return `<h${block.level}${classOf(block.role ?? false)}>${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${classOf(block.role ?? false)}>${writeText(block.text)}</p>`;
    case "annex":
      return `<section class="annex"><h2>${escapeHtml(block.number)}<br>${escapeHtml(block.title)}</h2><p class="belongs"><em>${escapeHtml(block.belongsTo)}</em></p></section>`;
    case "notice":
      return `<p class="notice" role="note">${escapeHtml(block.text)}</p>`;
    case "list":
      return writeList(block.items);
    case "table":
      return writeTable(block, nameOf(place), language);
    case "figure":
      return writeFigure(block, at + 1);
    case "letterhead":
      return writeLetterhead(block);
    case "signature":
      return writeSignature(block);
  }
}

function writeText(text: RunText): string {
  if (typeof text === "string") return lines(text);
  return text
    .map((run) => (run.proposed ? `<em>${lines(run.text)}</em>` : lines(run.text)))
    .join("");
}

function classOf(name: string | false): string {
  return name === false ? "" : ` class="${name}"`;
}

// Items that bear a number need no mark before it.
function writeList(items: readonly RunText[]): string {
  const isNumbered = items.every((item) => /^\d+(\.\d+)*\.? /.test(plainText(item)));
  const list = items.map((item) => `<li>${writeText(item)}</li>`).join("");
  return `<ul${classOf(isNumbered && "numbered")}>${list}</ul>`;
}

// The letterhead and the signature are Vietnamese in a document of any language.
function writeLetterhead(block: LetterheadBlock): string {
  const { agency, number, placeAndDate, mark } = block;
  const isParty = block.form === "party";
  const superior = agency.slice(0, -1).map((line) => `<p class="agency">${escapeHtml(line)}</p>`);
  const body = `<p class="agency${isParty ? "" : " ruled"}"><strong>${escapeHtml(agency.at(-1) ?? "")}</strong></p>${isParty ? "<p>*</p>" : ""}`;
  const marked =
    mark === undefined ? "" : `<p class="mark"><strong>${escapeHtml(mark)}</strong></p>`;
  return `<header class="sides" lang="vi"><div>${superior.join("")}${body}<p>${escapeHtml(number)}</p>${marked}</div><div>${isParty ? ofParty : ofState}<p><em>${escapeHtml(placeAndDate)}</em></p></div></header>`;
}

const [title, motto] = nationalTitle;
const ofState = `<p class="national"><strong>${title}</strong></p><p><span class="motto">${motto}</span></p>`;
const ofParty = `<p class="national"><span class="motto">${partyTitle}</span></p>`;

function writeSignature(block: SignatureBlock): string {
  const { recipients, authority, position, name, form = "state" } = block;
  const list = recipients
    .map((one, at) => `<li>${escapeHtml(one)}${recipientEnd(block, at)}</li>`)
    .join("");
  const ofPosition = form === "party" ? lines(position) : `<strong>${lines(position)}</strong>`;
  return `<footer class="sides signature" lang="vi"><div class="recipients${form === "party" ? " party" : ""}"><p>${recipientsTitle}</p><ul>${list}</ul></div><div><p><strong>${escapeHtml(authority)}</strong></p><p>${ofPosition}</p><p class="name"><strong>${escapeHtml(name)}</strong></p></div></footer>`;
}

function writeFigure({ title, description, svg }: FigureBlock, position: number): string {
  const caption = `<figcaption>${escapeHtml(title)}</figcaption>`;
  if (svg === undefined) return `<figure>${caption}<p>${escapeHtml(description)}</p></figure>`;
  if (!isPlainSvg(svg)) {
    return `<figure><pre>${escapeHtml(svg)}</pre>${caption}<p>${escapeHtml(description)}</p></figure>`;
  }
  const drawing = withPrefix(legible(svg, "html"), `figure-${position}-`);
  return `<figure><div role="img" aria-label="${escapeHtml(description)}">${drawing}</div>${caption}</figure>`;
}

/** What a table is called: the heading that it stands under. */
function nameOf({ blocks, at }: Place): string | undefined {
  const heading = blocks
    .slice(0, at)
    .reverse()
    .find(({ kind }) => kind === "heading");
  return heading?.kind === "heading" ? heading.text : undefined;
}

// A table that is wider than a screen scrolls in its own frame, which the keyboard can reach.
function writeTable(table: TableBlock, name: string | undefined, language: Language): string {
  const { columns } = table;
  const head = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join("");
  const label = name === undefined ? "" : ` aria-label="${escapeHtml(name)}"`;
  const caption =
    table.caption === undefined ? "" : `<caption>${escapeHtml(table.caption)}</caption>`;
  const total =
    table.total === undefined
      ? ""
      : `<tbody><tr class="total">${cells(table.total, columns, language)}</tr></tbody>`;
  return `<div class="scroll" tabindex="0" role="group"${label}><table${classOf(columns.length > plainColumns && "wide")}>${caption}<thead><tr>${head}</tr></thead>${writeBodies(table, language)}${total}</table></div>`;
}

// Each group is a body of its own, so that its heading belongs to its rows only.
function writeBodies({ rows, columns }: TableBlock, language: Language): string {
  const written = rows.map((row, at) =>
    "group" in row
      ? `${at > 0 ? "</tbody><tbody>" : ""}<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(row.group)}</th></tr>`
      : `<tr>${cells(row, columns, language)}</tr>`,
  );
  return `<tbody>${written.join("\n")}</tbody>`;
}

function cells(row: readonly Cell[], columns: readonly Column[], language: Language): string {
  return row
    .map((cell, at) => {
      const align = columns[at]?.align ?? "left";
      const text = "&emsp;".repeat(levelOf(cell)) + breakable(lines(cellText(cell, language)));
      return `<td${classOf(align !== "left" && align)}>${isProposed(cell) ? `<em>${text}</em>` : text}</td>`;
    })
    .join("");
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

// The browser would make the column as wide as the word, and the table wider than the paper.
function breakable(html: string): string {
  return html.replaceAll(/[^\s<>&;]+/g, (word) =>
    word.length > longestWord ? word.replaceAll(/.{10}(?=.)/gu, "$&<wbr>") : word,
  );
}

function escapeHtml(text: string): string {
  return unbroken(legible(text, "html"))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

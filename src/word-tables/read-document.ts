import { joinedText } from "../office-file/joined-text.js";
import type { OfficeFile } from "../office-file/open-office-file.js";
import { type Attributes, readXml } from "../office-file/read-xml.js";
import { missingPart } from "../office-file/unreadable-file.js";
import { isOn } from "./is-on.js";
import { ListCounter } from "./list-counter.js";
import { readLists } from "./read-lists.js";
import { readStyles } from "./read-styles.js";
import { symbolOf } from "./symbols.js";
import { TableBuilder } from "./table-builder.js";
import type { WordDocument, WordParagraph, WordTable } from "./word-document.js";

const documentPart = "word/document.xml";

/**
 * Reads the paragraphs and tables of a document, in their order.
 *
 * @throws UnreadableFile for a document that is broken
 */
export function readDocument(file: OfficeFile): WordDocument {
  const styles = readStyles(file);
  const lists = new ListCounter(readLists(file), styles.lists);
  const steps = new DocumentSteps(lists, styles.hidden);
  const isThere = readXml(file, documentPart, {
    open: (path, attribute, name) => steps.open(path, attribute, name),
    text: (path, text) => steps.text(path, text),
    close: (path, name) => steps.close(path, name),
  });
  if (!isThere) throw missingPart(documentPart);
  return { blocks: steps.blocks, hasTrackedChanges: steps.hasTrackedChanges };
}

/** What is no text of the document: what was taken out, what was before, and what is drawn. */
const passedOver: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "drawing",
  "pict",
  "object",
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "tblGridChange",
  "tcPrChange",
  "trPrChange",
]);

const tracked: ReadonlySet<string> = new Set(["ins", "del", "moveFrom", "moveTo"]);

/** What stands between or around the parts of a formula, so that it reads as one. */
const aroundFormula: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["num", ["(", ")"]],
  ["den", ["/(", ")"]],
  ["sup", ["^(", ")"]],
]);

interface OpenParagraph {
  text: string;
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  /** A change that is tracked took its end out: with its text, it is gone. */
  isEndGone: boolean;
}

class DocumentSteps {
  readonly blocks: (WordParagraph | WordTable)[] = [];
  hasTrackedChanges = false;
  readonly #lists: ListCounter;
  /** The outermost table that is read, and how many stand in each other. */
  #table = new TableBuilder();
  #depth = 0;
  /** Elements that are open within one that is passed over. */
  #passed = 0;
  /** Controls that are open within one that shows what to type, and nothing that was typed. */
  #prompts = 0;
  #isPrompt = false;
  /** The run that is read is hidden: it stands in the file, and neither on screen nor on paper. */
  #isHidden = false;
  readonly #hiddenStyles: ReadonlySet<string>;
  #paragraph: OpenParagraph | undefined;

  constructor(lists: ListCounter, hiddenStyles: ReadonlySet<string>) {
    this.#lists = lists;
    this.#hiddenStyles = hiddenStyles;
  }

  open(path: string, attribute: Attributes, name: string): void {
    if (tracked.has(name)) this.hasTrackedChanges = true;
    if (this.#depth === 1 && path.endsWith("/trPr/del")) this.#table.leaveOutRow();
    if (this.#paragraph !== undefined && path.endsWith("/p/pPr/rPr/del")) {
      this.#paragraph.isEndGone = true;
    }
    if (this.#passed > 0 || passedOver.has(name)) {
      this.#passed += 1;
      return;
    }
    if (name === "showingPlcHdr") this.#isPrompt = isOn(attribute);
    else if (name === "sdtContent") this.#openControl();
    else if (name === "tbl") this.#openTable();
    else if (name === "p") this.#paragraph = newParagraph();
    else if (this.#paragraph !== undefined) this.#openInParagraph(path, attribute, name);
    else if (this.#depth === 1) this.#table.open(path, attribute, name);
  }

  text(path: string, text: string): void {
    if (this.#passed === 0 && path.endsWith("/t")) this.#add(text);
  }

  close(path: string, name: string): void {
    if (this.#passed > 0) this.#passed -= 1;
    else if (name === "sdtContent") this.#prompts = Math.max(0, this.#prompts - 1);
    else if (path.endsWith("/r")) this.#isHidden = false;
    else if (name === "p") this.#closeParagraph();
    else if (name === "tbl") this.#closeTable();
    else if (this.#paragraph !== undefined) this.#add(aroundFormula.get(name)?.[1] ?? "");
    else if (this.#depth === 1) this.#table.close(name);
  }

  #add(text: string): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined || text === "" || this.#isHidden || this.#prompts > 0) return;
    if (this.#hiddenStyles.has(paragraph.style ?? "")) return;
    paragraph.text = joinedText(paragraph.text, text);
  }

  #openInParagraph(path: string, attribute: Attributes, name: string): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return;
    if (name === "tab") this.#add(path.endsWith("/tabs/tab") ? "" : " ");
    else if (name === "br" || name === "cr") this.#add("\n");
    else if (name === "noBreakHyphen") this.#add("-");
    else if (name === "sym") this.#add(symbolOf(attribute("font") ?? "", attribute("char") ?? ""));
    else if (path.endsWith("/r/rPr/vanish")) this.#isHidden = isOn(attribute);
    else if (path.endsWith("/r/rPr/rStyle")) {
      this.#isHidden ||= this.#hiddenStyles.has(attribute("val") ?? "");
    } else if (path.endsWith("/pPr/pStyle")) paragraph.style = attribute("val");
    else if (path.endsWith("/pPr/numPr/numId")) paragraph.list = attribute("val");
    else if (path.endsWith("/pPr/numPr/ilvl")) paragraph.level = Number(attribute("val"));
    else this.#add(aroundFormula.get(name)?.[0] ?? "");
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return;
    this.#paragraph = undefined;
    const isGone = paragraph.isEndGone && paragraph.text === "";
    if (isGone || (this.#depth > 0 && this.#table.isLeftOut)) return;
    const number = this.#lists.next(paragraph);
    const { text } = paragraph;
    const read = number === undefined ? { text } : { text, number };
    if (this.#depth === 0) this.blocks.push(read);
    else this.#table.add(read);
  }

  #openControl(): void {
    if (this.#isPrompt || this.#prompts > 0) this.#prompts += 1;
    this.#isPrompt = false;
  }

  #openTable(): void {
    this.#depth += 1;
    if (this.#depth === 1) this.#table = new TableBuilder();
    else this.#table.markTableInCell();
  }

  #closeTable(): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.blocks.push(this.#table.table());
  }
}

function newParagraph(): OpenParagraph {
  return { text: "", style: undefined, list: undefined, level: undefined, isEndGone: false };
}

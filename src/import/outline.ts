import type { DecimalText } from "../numbers/decimal-text.js";
import { sumTexts } from "../numbers/decimal-text.js";
import { problem } from "../problems/problem.js";
import type { FoundTable } from "./find-table.js";
import { type Finding, finding, findingOf } from "./finding.js";
import { foldText, placeOf } from "./grid.js";
import { type Numbering, readNumbering } from "./numbering.js";
import { allNodes, type OutlineNode } from "./outline-node.js";
import { areExclusive } from "./rule-forms/exclusive.js";
import { shortened, type TableRow } from "./table-rows.js";
import { makeCodesUnique } from "./unique-codes.js";

/** The tree of a table, with what was found on the way. */
export interface Outline {
  readonly domains: readonly OutlineNode[];
  readonly findings: readonly Finding[];
}

/**
 * Builds the tree from the printed numbers: dotted numbers by their prefix, Roman numbers and
 * letters by the order in which their styles appear, rows without a number by their sums.
 */
export function readOutline(table: FoundTable, rows: readonly TableRow[]): Outline {
  const builder = new OutlineBuilder(table, rows);
  return builder.build();
}

class OutlineBuilder {
  readonly #table: FoundTable;
  readonly #rows: readonly TableRow[];
  readonly #domains: OutlineNode[] = [];
  readonly #made = new Set<TableRow>();
  readonly #notPlaced: { readonly row: TableRow; readonly node: OutlineNode }[] = [];
  readonly #findings: Finding[] = [];
  readonly #missing = new Set<string>();
  /** Open nodes, the domain first. */
  #open: OutlineNode[] = [];

  constructor(table: FoundTable, rows: readonly TableRow[]) {
    this.#table = table;
    this.#rows = rows;
  }

  build(): Outline {
    this.#noteUnreadCodes();
    for (let at = 0; at < this.#rows.length; at += 1) {
      const row = this.#rows[at] as TableRow;
      const numbering = this.#numberingOf(row);
      if (this.#continueDomain(row, numbering)) continue;
      const isNumbered = numbering !== undefined && !isListMark(numbering);
      if (isNumbered && !row.continues) this.#place(row, numbering);
      else if (row.continues || (row.max === null && !isNumbered)) this.#continue(row);
      else at = this.#placeUnnumbered(at);
    }
    this.#noteCodes();
    return { domains: this.#domains, findings: this.#findings };
  }

  // A code that nobody understands must not turn its row into part of another one's rule.
  #noteUnreadCodes(): void {
    for (const row of this.#rows) {
      if (row.printed === "" || row.storedAsDate || readNumbering(row.printed) !== undefined)
        continue;
      const parameters = { printed: shortened(row.printed) };
      this.#note(finding("error", "code-not-read", this.#placeOf(row), parameters));
    }
  }

  // Tables that run over pages print the heading of a domain again: "I. … (tiếp theo)".
  #continueDomain(row: TableRow, numbering: Numbering | undefined): boolean {
    if (numbering === undefined || row.rule !== "") return false;
    const [domain] = this.#open;
    const isSame =
      domain !== undefined &&
      domain.code === codeOf(row, numbering) &&
      domain.children.length > 0 &&
      (row.max === null || row.max === domain.max) &&
      withoutContinued(row.title) === withoutContinued(domain.row.title);
    if (!isSame) return false;
    this.#open = [domain];
    const place = { ...this.#placeOf(row), criterion: domain.code };
    this.#note(finding("note", "domain-continued", place, { code: domain.code }));
    return true;
  }

  #note(finding: Finding): void {
    this.#findings.push(finding);
  }

  #placeOf(row: TableRow) {
    return placeOf(
      this.#table.grid,
      row.row,
      this.#table.columns.code ?? this.#table.columns.title ?? 0,
    );
  }

  #numberingOf(row: TableRow): Numbering | undefined {
    if (row.storedAsDate) return this.#numberingOfDate(row);
    const letters = this.#open.filter(({ numbering }) => numbering?.style === "upper-letter");
    const last = letters.at(-1)?.numbering;
    const previous = last?.style === "upper-letter" ? last.letter : undefined;
    const numbering = readNumbering(row.printed, previous);
    if (!row.storedAsNumber || numbering?.style !== "dotted") return numbering;
    return this.#withLostZero(row, numbering.parts);
  }

  // A spreadsheet stores 4.10 as 4.1: after 4.9 it can only have been 4.10.
  #withLostZero(row: TableRow, parts: readonly string[]): Numbering {
    const previous = this.#lastDotted(parts.length, parts.slice(0, -1));
    const last = parts.at(-1) as string;
    const restored = `${last}0`;
    if (parts.length < 2 || previous === undefined || Number(previous) + 1 !== Number(restored)) {
      if (parts.length > 1 && Number(previous) > Number(last)) {
        const parameters = {
          printed: parts.join("."),
          previous: `${parts.slice(0, -1).join(".")}.${previous}`,
        };
        this.#note(finding("warning", "code-goes-back", this.#placeOf(row), parameters));
      }
      return { style: "dotted", parts };
    }
    const whole = [...parts.slice(0, -1), restored];
    const [code, printed] = [whole.join("."), parts.join(".")];
    this.#note(finding("note", "code-restored", this.#placeOf(row), { code, printed }));
    return { style: "dotted", parts: whole };
  }

  // Day and month, in the order that goes on from the rows before.
  #numberingOfDate(row: TableRow): Numbering | undefined {
    const [, month = "", day = ""] = row.printed.split("-").map((part) => part.replace(/^0/, ""));
    const fits = [
      [day, month],
      [month, day],
    ].filter(([first, second]) => {
      const previous = this.#lastDotted(2, [first as string]);
      return previous === undefined
        ? second === "1" && this.#open.some(({ code }) => code === first)
        : Number(previous) + 1 === Number(second);
    });
    const [parts] = fits;
    if (parts === undefined || (fits.length > 1 && day !== month)) {
      const printed = row.printed;
      this.#note(finding("error", "code-is-date", this.#placeOf(row), { printed }));
      return undefined;
    }
    const code = parts.join(".");
    this.#note(
      finding("note", "code-restored", this.#placeOf(row), { code, printed: row.printed }),
    );
    return { style: "dotted", parts };
  }

  // The last part of the newest dotted number with these parts before it.
  #lastDotted(length: number, prefix: readonly string[]): string | undefined {
    for (const { numbering } of [...this.#open].reverse()) {
      if (numbering?.style !== "dotted" || numbering.parts.length !== length) continue;
      if (prefix.every((part, at) => numbering.parts[at] === part)) return numbering.parts.at(-1);
    }
    return undefined;
  }

  #place(row: TableRow, numbering: Numbering): void {
    const level =
      numbering.style === "dotted"
        ? this.#dottedLevel(row, numbering.parts)
        : this.#levelOf(numbering);
    this.#add(row, numbering, codeOf(row, numbering), level);
  }

  #add(row: TableRow, numbering: Numbering | undefined, code: string, level: number): OutlineNode {
    const node: OutlineNode = {
      code,
      row,
      numbering,
      max: row.max,
      children: [],
      childrenSum: "0",
      responsible: row.responsible === "" ? [] : [row.responsible],
      ruleLines: row.rule === "" ? [] : [row.rule],
      evidenceLines: row.evidence === "" ? [] : [row.evidence],
    };
    this.#open = this.#open.slice(0, level);
    const parent = this.#open.at(-1);
    (parent === undefined ? this.#domains : parent.children).push(node);
    if (parent !== undefined && row.max !== null) {
      parent.childrenSum = sumTexts([parent.childrenSum, row.max]);
    }
    this.#open.push(node);
    return node;
  }

  // How many open nodes stay open above a row with a dotted number.
  #dottedLevel(row: TableRow, parts: readonly string[]): number {
    const prefix = this.#prefixLevel(parts);
    if (prefix !== undefined) {
      const found = this.#open[prefix.level - 1];
      if (prefix.parts + 1 < parts.length) this.#noteMissing(row, parts.slice(0, -1));
      return found === undefined ? 0 : prefix.level;
    }
    const sibling = this.#open.findIndex(
      ({ numbering }) =>
        numbering?.style === "dotted" &&
        numbering.parts.length === parts.length &&
        parts.slice(0, -1).every((part, at) => part === numbering.parts[at]),
    );
    if (sibling >= 0) return sibling;
    const above = this.#open.filter(({ numbering }) => numbering?.style !== "dotted");
    const level = above.filter(({ numbering }) => numbering?.style !== "lower-letter").length;
    if (parts.length > 1) this.#noteMissing(row, parts.slice(0, -1));
    return level;
  }

  // The deepest open node whose number these parts begin with.
  #prefixLevel(
    parts: readonly string[],
  ): { readonly level: number; readonly parts: number } | undefined {
    for (let level = this.#open.length; level > 0; level -= 1) {
      const { numbering } = this.#open[level - 1] as OutlineNode;
      if (numbering === undefined) continue;
      const own = partsOf(numbering);
      if (own.length >= parts.length || own.length === 0) continue;
      if (own.every((part, at) => part === parts[at] || romanEquals(numbering, parts[at]))) {
        return { level, parts: own.length };
      }
    }
    return undefined;
  }

  #noteMissing(row: TableRow, parent: readonly string[]): void {
    const name = parent.join(".");
    if (this.#missing.has(name)) return;
    this.#missing.add(name);
    this.#note(
      finding("warning", "missing-parent-row", this.#placeOf(row), {
        code: row.printed,
        parent: name,
      }),
    );
  }

  #levelOf(numbering: Numbering): number {
    const level = this.#open.findIndex((node) => node.numbering?.style === numbering.style);
    return level >= 0 ? level : this.#open.length;
  }

  #continue(row: TableRow): void {
    const node = this.#open.at(-1);
    const text = [row.title, row.rule].filter((part) => part !== "").join(": ");
    if (node === undefined) {
      if (text !== "") this.#note(finding("note", "row-not-read", this.#placeOf(row), { text }));
      return;
    }
    if (row.printed === "" && row.max === null && looksLikeHeading(row)) {
      const parameters = { text: shortened(row.title), code: node.code };
      this.#note(finding("warning", "heading-not-placed", this.#placeOf(row), parameters));
    }
    const line = row.max === null ? text : `${text}: ${row.max.replace(".", ",")}`;
    if (line !== "") node.ruleLines.push(bulletText(row, line));
    if (row.evidence !== "") node.evidenceLines.push(row.evidence);
    if (row.responsible !== "") node.responsible.push(row.responsible);
  }

  // Rows without a number: a heading of what follows, children, or the options of a rule.
  #placeUnnumbered(start: number): number {
    const row = this.#rows[start] as TableRow;
    const heading = this.#headingCode(start);
    if (heading !== undefined) {
      const { code, level } = heading;
      this.#made.add(row);
      this.#add(row, readNumbering(code), code, level);
      return start;
    }
    let end = start;
    while (end + 1 < this.#rows.length && this.#isUnnumbered(this.#rows[end + 1] as TableRow))
      end += 1;
    const group = this.#rows.slice(start, end + 1).filter(({ max }) => max !== null);
    const parent = this.#open.at(-1);
    if (parent !== undefined && parent.max === null && group.every(hasListMark)) {
      this.#addList(parent, this.#rows.slice(start, end + 1));
    } else if (parent === undefined || parent.max === null)
      this.#addAll(this.#rows.slice(start, end + 1));
    else this.#addBelow(parent, group, this.#rows.slice(start, end + 1));
    return end;
  }

  // "a) …: 1", "b) …: 1" below a criterion without points of its own: its children.
  #addList(parent: OutlineNode, rows: readonly TableRow[]): void {
    const level = this.#open.length;
    for (const row of rows) {
      if (row.max === null) {
        this.#continue(row);
        continue;
      }
      const code = `${parent.code}.${listCode(row, parent.children.length + 1)}`;
      this.#made.add(row);
      this.#add(row, undefined, code, level);
    }
  }

  #isUnnumbered(row: TableRow): boolean {
    const numbering = row.storedAsDate ? undefined : readNumbering(row.printed);
    return numbering === undefined || isListMark(numbering);
  }

  // "Hạ tầng số | 80" over 1.1, 1.2 …: the heading of the number that they begin with.
  #headingCode(at: number): { readonly code: string; readonly level: number } | undefined {
    if (this.#rows[at]?.printed !== "") return undefined;
    const next = this.#rows[at + 1];
    const numbering = next && readNumbering(next.printed);
    if (numbering?.style !== "dotted" || numbering.parts.length < 2) return undefined;
    const prefix = numbering.parts.slice(0, -1);
    const [first] = prefix;
    const taken = this.#domains.some(({ code }) => code === first);
    return taken || first === undefined ? undefined : { code: first, level: 0 };
  }

  // No tree above them yet: each is a node of the top level, or below a heading in capitals.
  #addAll(rows: readonly TableRow[]): void {
    const nests =
      rows.some(isHeading) &&
      !rows.every(({ max }, at) => max === null || isHeading(rows[at] as TableRow));
    for (const row of rows) {
      if (row.max === null && row.title === "") continue;
      const last = this.#open.at(-1);
      if (row.max === null && last !== undefined) {
        this.#continue(row);
        continue;
      }
      const [domain] = this.#open;
      const parent =
        nests && !isHeading(row) && domain !== undefined && isHeading(domain.row)
          ? domain
          : undefined;
      const code =
        parent === undefined
          ? String(this.#domains.length + 1)
          : `${parent.code}.${parent.children.length + 1}`;
      this.#made.add(row);
      this.#add(row, undefined, code, parent === undefined ? 0 : 1);
    }
  }

  #addBelow(parent: OutlineNode, group: readonly TableRow[], all: readonly TableRow[]): void {
    const values = group.map(({ max }) => max as DecimalText);
    // One row, or rows below a rule that was printed, are no children.
    const isSum =
      values.length > 1 &&
      parent.row.rule === "" &&
      sumTexts(values) === parent.max &&
      !areExclusive(group.map(({ title }) => title));
    const isOptions =
      values.includes(parent.max as DecimalText) && (values.includes("0") || !isSum);
    const level = this.#open.length;
    if (isSum && !isOptions) {
      for (const row of all) {
        if (row.max === null) {
          this.#continue(row);
          continue;
        }
        const code = `${parent.code}.${listCode(row, parent.children.length + 1)}`;
        this.#made.add(row);
        this.#add(row, undefined, code, level);
      }
      return;
    }
    // Options have no rule of their own; rows that have one go on beside the last criterion.
    const haveRules = group.length > 0 && group.every(({ rule }) => rule !== "");
    if (!isOptions && this.#goesOnBeside(parent, group, all, haveRules)) return;
    for (const row of all) this.#continue(row);
    if (!isOptions) this.#notPlaced.push({ row: group[0] ?? parent.row, node: parent });
  }

  #goesOnBeside(
    last: OutlineNode,
    group: readonly TableRow[],
    all: readonly TableRow[],
    isCertain: boolean,
  ): boolean {
    if (group.length === 0) return false;
    const parent = this.#open.at(-2);
    const siblings = parent === undefined ? this.#domains : parent.children;
    if (last.numbering !== undefined && parent === undefined) return false;
    if (parent !== undefined && !isCertain) {
      const values = group.map(({ max }) => max as DecimalText);
      const sum = sumTexts([parent.childrenSum, ...values]);
      if (parent.max === null || sum !== parent.max) return false;
    }
    const level = this.#open.length - 1;
    for (const row of all) {
      if (row.max === null) {
        this.#continue(row);
        continue;
      }
      const code =
        parent === undefined
          ? String(siblings.length + 1)
          : `${parent.code}.${siblings.length + 1}`;
      this.#made.add(row);
      this.#add(row, undefined, code, level);
    }
    return true;
  }

  // Said last, for a code may still get the one above it in front.
  #noteCodes(): void {
    for (const { node, printed, change } of makeCodesUnique(this.#domains)) {
      const place = { ...this.#placeOf(node.row), criterion: node.code };
      if (change === "prefixed") {
        this.#note(finding("note", "code-prefixed", place, { code: node.code, printed }));
      } else {
        this.#note(findingOf(problem("duplicate-code", place, { code: printed }), place.path));
      }
    }
    for (const { row, code } of allNodes(this.#domains)) {
      if (!this.#made.has(row)) continue;
      this.#note(
        finding("note", "code-made", { ...this.#placeOf(row), criterion: code }, { code }),
      );
    }
    for (const { row, node } of this.#notPlaced) {
      const place = { ...this.#placeOf(row), criterion: node.code };
      this.#note(finding("warning", "rows-not-placed", place, { code: node.code }));
    }
  }
}

function codeOf(row: TableRow, numbering: Numbering): string {
  const isDigits = row.storedAsDate || /^(?:\d+\.)*\d+\.?$/.test(row.printed);
  if (numbering.style === "dotted" && isDigits) {
    return numbering.parts.join(".");
  }
  return row.printed.replace(/^\((.+)\)$/, "$1").replace(/(?<=.)[.)/:]+$/, "");
}

// Letters and dashes mark the members of a list, which may be children or the options of a rule.
function isListMark({ style }: Numbering): boolean {
  return style === "bullet" || style === "lower-letter";
}

function hasListMark(row: TableRow): boolean {
  const numbering = row.storedAsDate ? undefined : readNumbering(row.printed);
  return numbering !== undefined && isListMark(numbering);
}

function withoutContinued(title: string): string {
  return foldText(title).replace(/ tiep(?: theo)?$/, "");
}

function listCode(row: TableRow, position: number): string {
  const numbering = readNumbering(row.printed);
  return numbering?.style === "lower-letter" ? numbering.letter : String(position);
}

function partsOf(numbering: Numbering): readonly string[] {
  switch (numbering.style) {
    case "dotted":
      return numbering.parts;
    case "roman":
      return [String(numbering.value)];
    case "upper-letter":
      return [numbering.letter];
    default:
      return [];
  }
}

function romanEquals(numbering: Numbering, part: string | undefined): boolean {
  if (numbering.style !== "roman") return false;
  const read = part === undefined ? undefined : readNumbering(part);
  return read?.style === "roman" && read.value === numbering.value;
}

function isHeading(row: TableRow): boolean {
  return row.printed === "" && row.rule === "" && isCapitals(row.title);
}

// "LĨNH VỰC NHÂN LỰC", "Nhóm chỉ tiêu về nhân lực", or a title with a rule of its own.
function looksLikeHeading({ title, rule }: TableRow): boolean {
  if (rule !== "") return title !== "";
  return isCapitals(title) || /^(?:nhom|phan|chuong|muc|linh vuc) /.test(foldText(title));
}

function isCapitals(title: string): boolean {
  return title.includes(" ") && title === title.toUpperCase() && /\p{L}{3}/u.test(title);
}

function bulletText(row: TableRow, line: string): string {
  return row.printed === "" ? line : `${row.printed} ${line}`;
}

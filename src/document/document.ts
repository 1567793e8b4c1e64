import type { DecimalText } from "../numbers/decimal-text.js";
import type { Language } from "../text/language.js";

/** A number in a table: writers print it in the notation of their format and language. */
export interface NumberCell {
  readonly number: DecimalText;
  /** Shown after the number, e.g. "%". */
  readonly unit?: string;
}

/** A piece of a text that looks other than the rest. */
export interface Run {
  readonly text: string;
  /** Set for what nobody of the office has confirmed yet: printed in italics. */
  readonly proposed?: true;
}

/** A text in a table that looks other than the rest. */
export interface TextCell extends Run {
  /** How deep what it names lies below the top of its tree: writers indent it. 0 when absent. */
  readonly level?: number;
}

/** A cell of a table; `null` is a value that is not there. */
export type Cell = string | TextCell | NumberCell | null;

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right" | "centre";
  /** Takes the room that the others leave, and wraps. */
  readonly flexible?: boolean;
}

/** A text, or its pieces in order. */
export type RunText = string | readonly Run[];

/** A table: rows as wide as its columns; a group row stands across all of them. */
export interface TableBlock {
  readonly kind: "table";
  /** What the table shows, above it. */
  readonly caption?: string;
  /** How the page of the table stands; as its width asks for when absent. */
  readonly orientation?: "portrait" | "landscape";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[] | { readonly group: string })[];
  /** A last row with sums. */
  readonly total?: readonly Cell[];
}

/**
 * How an official document is laid out: `state` as Nghị định 30/2020/NĐ-CP has it, `party` as
 * Hướng dẫn 36-HD/VPTW of the Party has it.
 */
export type PaperForm = "state" | "party";

/**
 * The head of an official document: the agency and number on the left, on the right the
 * national title, or the Party's, which writers know, with place and date.
 */
export interface LetterheadBlock {
  readonly kind: "letterhead";
  /** The State's form when absent. */
  readonly form?: PaperForm;
  /** Superior body first, the issuing body last. */
  readonly agency: readonly string[];
  readonly number: string;
  readonly placeAndDate: string;
  /** What the document is before it is signed, e.g. "DỰ THẢO"; under the number. */
  readonly mark?: string;
}

/** The foot of an official document: recipients on the left, signature on the right. */
export interface SignatureBlock {
  readonly kind: "signature";
  /** The State's form when absent. */
  readonly form?: PaperForm;
  readonly recipients: readonly string[];
  /** E.g. "TM. ỦY BAN NHÂN DÂN", or of a Party committee "T/M BAN THƯỜNG VỤ". */
  readonly authority: string;
  readonly position: string;
  readonly name: string;
}

/** A picture: a chart with its title, and in words what it shows. */
export interface FigureBlock {
  readonly kind: "figure";
  readonly title: string;
  /** What the figure shows, for those who do not see it. */
  readonly description: string;
  /**
   * The drawing. Writers that can, show it; all show the title, and the description where the
   * drawing is missing. Only a drawing that shapes and text alone make up is put in a page.
   */
  readonly svg?: string;
}

/** A heading. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /**
   * In an official document `kind` names what it is ("KẾ HOẠCH"), `subject` what it is about, and
   * `part` one of its parts ("Phần I"), whose name follows in capitals.
   */
  readonly role?: "kind" | "subject" | "part";
}

/** A paragraph. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: RunText;
  /**
   * `basis` for what a document rests on ("Căn cứ …"), `item` for a numbered clause ("a) …"),
   * `note` for a remark under a table, `closing` for the last sentence; plain text when absent.
   */
  readonly role?: "basis" | "item" | "note" | "closing";
}

/** From here on an annex, on pages of its own. */
export interface AnnexBlock {
  readonly kind: "annex";
  /** E.g. "Phụ lục I". */
  readonly number: string;
  readonly title: string;
  /** What it belongs to: "Kèm theo Kế hoạch số 14/KH-UBND ngày 14 tháng 3 năm 2024 …". */
  readonly belongsTo: string;
  readonly orientation: "portrait" | "landscape";
}

/** A part of a document. */
export type Block =
  | LetterheadBlock
  | SignatureBlock
  | TableBlock
  | FigureBlock
  | HeadingBlock
  | ParagraphBlock
  | AnnexBlock
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly RunText[] };

/** A document as plain data, before any format. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}

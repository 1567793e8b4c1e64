/**
 * What the page and its worker say to each other. Everything here is text that is ready to be
 * shown, in the language of the session: the page works nothing out.
 */

/** A language of the page. */
export type PageLanguage = "vi" | "en";

/** A file as the person gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file to be saved: text is UTF-8. */
export interface SavedFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What the page offers to begin with. */
export interface Beginnings {
  readonly sets: readonly SetChoice[];
  readonly indices: readonly Choice[];
}

/** A criteria set that ships. */
export interface SetChoice {
  readonly id: string;
  readonly title: string;
  /** Year that a sheet of it is most likely of. */
  readonly year: number;
}

/** One of several things to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What tables do not say themselves. */
export interface Answers {
  readonly index?: string;
  readonly year?: string;
  readonly unit?: string;
  /** Id of a criteria set to read the tables by. */
  readonly set?: string;
}

/** Something that a person must know of a file. */
export interface ShownFinding {
  readonly severity: "error" | "warning" | "note";
  readonly text: string;
  /** Sheet and cell; "" is the whole file. */
  readonly path: string;
  /** The row that it is about, where the file was opened. */
  readonly row?: { readonly part: string; readonly code: string };
}

/** How the reading of a file went. */
export interface FileReport {
  readonly name: string;
  readonly findings: readonly ShownFinding[];
}

/** Cells around a place in a file. */
export interface Excerpt {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly string[];
  }[];
  /** Name of the cell that is meant, such as "C5". */
  readonly cell: string;
}

/** A result that is open, by its name in the list. */
export interface PartChoice {
  readonly id: string;
  readonly label: string;
}

/** All that the page shows of the work. */
export interface View {
  readonly reports: readonly FileReport[];
  /** Questions that files which were not read leave open. */
  readonly asks: readonly (keyof Answers)[];
  readonly parts: readonly PartChoice[];
  readonly part: PartView | null;
  /** The unit whose plan was opened, where the work is a workbook of a plan. */
  readonly planOf: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** One result: a sheet of one unit, year and criteria set. */
export interface PartView {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly time: string;
  readonly notices: readonly string[];
  /** False for a survey and the like, whose figures do not stand in rows. */
  readonly editable: boolean;
  readonly layers: readonly Choice[];
  readonly layer: string;
  /** Name of the round that typed points go to. */
  readonly editedRound: string;
  readonly total: Total;
  readonly rows: readonly Row[];
  /** Problems that belong to no row. */
  readonly problems: readonly string[];
  /** Results that the way of least effort can aim at. */
  readonly targets: readonly Choice[];
}

/** The total, in words. */
export interface Total {
  readonly points: string;
  readonly max: string;
  readonly percentage: string;
  readonly classes: readonly { readonly ladder: string; readonly title: string }[];
  /** How many criteria have no points yet. */
  readonly notAssessed: number;
  /** How many rows have a problem. */
  readonly wrong: number;
}

/** A row of the tree. */
export interface Row {
  readonly code: string;
  readonly title: string;
  readonly depth: number;
  readonly isLeaf: boolean;
  readonly max: string;
  /** What stands in the field of points. */
  readonly typed: string;
  readonly points: string;
  readonly state: "scored" | "not-applicable" | "not-assessed" | "wrong";
  readonly reason: string;
  readonly nextStep: string;
  readonly remark: string;
  readonly problems: readonly string[];
}

/** What can be filled in for one row. */
export interface LeafForm {
  readonly code: string;
  readonly title: string;
  /** How it gets its points. */
  readonly rule: string;
  readonly groups: readonly FieldGroup[];
}

/** Fields that are filled together. */
export interface FieldGroup {
  readonly fields: readonly ShownField[];
}

/** A field of a form. */
export interface ShownField {
  readonly keys: readonly string[];
  readonly label: string;
  readonly hint: string;
  readonly kind: "number" | "date" | "text" | "option";
  readonly options: readonly Choice[];
  readonly value: string;
}

/** A change of the work. */
export type Edit =
  | { readonly kind: "points" | "remark"; readonly code: string; readonly text: string }
  | {
      readonly kind: "figure";
      readonly code: string;
      readonly keys: readonly string[];
      readonly text: string;
    }
  | {
      readonly kind: "task";
      readonly set: string;
      readonly code: string;
      readonly field: string;
      readonly text: string;
    }
  | { readonly kind: "approve"; readonly set: string; readonly code: string; readonly on: boolean }
  | { readonly kind: "approve-all" }
  | { readonly kind: "tick"; readonly set: string; readonly code: string; readonly on: boolean }
  | {
      readonly kind: "checked";
      readonly by: string;
      /** As people write it: 05/01/2026. */
      readonly day: string;
      /** Number of the decision, where the table names none. */
      readonly decision: string;
    }
  | { readonly kind: "letterhead"; readonly key: string; readonly text: string }
  | { readonly kind: "plan"; readonly key: "start" | "due" | "aim"; readonly text: string };

/** A piece of a text. */
export interface ShownRun {
  readonly text: string;
  readonly proposed: boolean;
}

/** A block of a document, with its numbers written. */
export type ShownBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly ShownRun[] }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly (readonly ShownRun[])[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly { readonly title: string; readonly align: string }[];
      readonly rows: readonly ShownTableRow[];
    };

/** A row of a table; one that is a group stands across all columns. */
export interface ShownTableRow {
  readonly kind: "cells" | "group" | "total";
  readonly cells: readonly ShownCell[];
}

/** A cell of a table. */
export interface ShownCell extends ShownRun {
  readonly level: number;
}

/** A picture. */
export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly svg: string;
}

/** A document on the screen, with its pictures. */
export interface Shown {
  readonly blocks: readonly ShownBlock[];
  readonly pictures: readonly Picture[];
  /** Why there is nothing to show. */
  readonly problems: readonly string[];
}

/** The plan as the page edits it. */
export interface PlanView {
  readonly title: string;
  readonly summary: readonly ShownBlock[];
  readonly problems: readonly string[];
  /** What the drafter must look at. */
  readonly review: readonly string[];
  readonly confirmed: boolean;
  readonly start: string;
  readonly due: string;
  readonly aim: string;
  readonly aims: readonly Choice[];
  /** False for a workbook of a plan, whose dates and aims are settled. */
  readonly canChange: boolean;
  readonly columns: readonly PlanColumn[];
  readonly indices: readonly PlanIndex[];
  readonly letterhead: readonly LetterheadField[];
  /** `null` where no table is the office's own. */
  readonly check: RuleCheck | null;
}

/** How far the criteria of the office's own tables are compared with their decision. */
export interface RuleCheck {
  /** Who did, and when; empty where nobody has. */
  readonly by: string;
  readonly day: string;
  /** Whether a table names no decision, so that a person must. */
  readonly asksDecision: boolean;
  readonly rules: readonly ShownRule[];
}

/** A rule that was read with a doubt, or not at all. */
export interface ShownRule {
  readonly set: string;
  readonly code: string;
  /** Wording as the table prints it. */
  readonly text: string;
  /** What was understood. */
  readonly understood: string;
  readonly confirmed: boolean;
}

/** A column of the tasks. */
export interface PlanColumn {
  readonly field: string;
  readonly title: string;
}

/** The tasks of one index. */
export interface PlanIndex {
  readonly set: string;
  readonly title: string;
  readonly tasks: readonly Task[];
}

/** A task of the plan. */
export interface Task {
  readonly code: string;
  readonly title: string;
  readonly points: string;
  readonly approved: boolean;
  /** By field: what stands there, and whether nobody has confirmed it. */
  readonly cells: readonly { readonly text: string; readonly proposed: boolean }[];
}

/** A field of the letterhead. */
export interface LetterheadField {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly isLong: boolean;
  readonly value: string;
}

/** What can be saved, and in what. */
export type Saveable = "score" | "gaps" | "way" | "plan" | "ranking" | "comparison";

/** Formats of files. */
export type SaveFormat = "docx" | "xlsx" | "svg" | "html" | "json" | "md" | "csv";

/** What the worker does. */
export interface Service {
  begin(language: PageLanguage): Beginnings;
  setLanguage(language: PageLanguage): View;
  open(files: readonly GivenFile[]): View;
  answer(answers: Answers): View;
  example(): View;
  blank(setId: string, unit: string, year: string): View;
  view(): View;
  choosePart(id: string): View;
  chooseLayer(layer: string): View;
  removePart(): View;
  startOver(): View;
  excerpt(file: string, path: string): Excerpt | null;
  edit(edits: readonly Edit[]): View;
  undo(): View;
  redo(): View;
  leafForm(code: string): LeafForm | null;
  gaps(): Shown;
  way(target: string): Shown;
  comparison(other: string): Shown;
  ranking(): Shown;
  plan(): PlanView;
  save(what: Saveable, format: SaveFormat, choice: string): readonly SavedFile[];
  saveTemplate(): readonly SavedFile[];
  emptyTemplate(setId: string): readonly SavedFile[];
  saveSheet(): readonly SavedFile[];
  saveWork(): readonly SavedFile[];
}

/** Name of a thing that the worker does. */
export type CallName = keyof Service;

/** A call of the page. */
export interface CallMessage {
  readonly id: number;
  readonly name: CallName;
  readonly given: readonly unknown[];
}

/** What the worker answers. */
export type AnswerMessage =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failures: readonly string[] };

import type { Language } from "../text/language.js";

/** A column of words or figures. */
export interface TextColumn {
  readonly kind: "text";
  /** Key of its texts in the rows. */
  readonly field: string;
  readonly heading: string;
  readonly align: "left" | "right";
  /** The most pixels that it takes; longer texts are wrapped. */
  readonly widest: number;
  readonly bold?: boolean;
}

/** A line from the top of a panel to its foot, with what it stands for. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The part of a row's height that a bar fills. */
export type Lane = "whole" | "inside";

/** Something drawn in a panel for every row; `to` and `at` name the figure of the row. */
export type PanelMark =
  | { readonly kind: "outline" | "bar"; readonly to: string; readonly lane: Lane }
  | { readonly kind: "line" | "limit"; readonly at: string };

/** A column in which lengths are drawn. */
export interface PanelColumn {
  readonly kind: "panel";
  readonly heading: string;
  /** Its part of the room that the texts leave. */
  readonly share: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  readonly marks: readonly PanelMark[];
}

export type PictureColumn = TextColumn | PanelColumn;

/** A row: its texts and figures by key; a figure that is `null` is not drawn. */
export interface PictureRow {
  readonly texts: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, number | null>>;
  /** Stands in place of the panel and all that follows it. */
  readonly note?: string;
}

/** Rows that belong together. */
export interface PictureSection {
  readonly heading: string | null;
  readonly rows: readonly PictureRow[];
}

/** What a sign of the picture means. */
export interface LegendItem {
  readonly sign: "outline" | "bar" | "line" | "limit";
  readonly text: string;
}

/** A picture before it has positions: a table in which some columns are drawn. */
export interface Picture {
  readonly title: string;
  readonly language: Language;
  /** Under the title, in bold: what must be known of the source. */
  readonly notices: readonly string[];
  /** Under the title: totals, what is not shown. */
  readonly notes: readonly string[];
  readonly legend: readonly LegendItem[];
  readonly columns: readonly PictureColumn[];
  readonly sections: readonly PictureSection[];
  /** What to say where there are no rows. */
  readonly empty: string;
}

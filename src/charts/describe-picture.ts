import { lowerFirst } from "../text/language.js";
import type { Picture, PictureColumn, PictureRow } from "./picture.js";
import { moreRows } from "./words.js";
import { plainText } from "./wrap-text.js";

/** Rows that a description tells one by one. */
const mostRows = 10;

/** A picture in words: what stands under its title, then its first rows with their texts. */
export function describePicture({
  language,
  notices,
  notes,
  columns,
  sections,
  empty,
}: Picture): string {
  const rows = sections.flatMap(({ heading, rows: own }) =>
    own.map((row, at) => ({ row, heading: at === 0 ? heading : null })),
  );
  const told = rows
    .slice(0, mostRows)
    .map(
      ({ row, heading }) => `${heading === null ? "" : `${heading}: `}${describeRow(row, columns)}`,
    );
  const left = rows.length - told.length;
  const more = moreRows(left)[language];
  const parts = [...notices, ...notes, ...told, ...(left === 0 ? [] : [more])];
  return plainText((rows.length === 0 ? [...parts, empty] : parts).map(sentence).join(" "));
}

// Figures are told with the heading that they stand under, which a listener does not see; a dash
// stands for nothing.
function describeRow({ texts, note }: PictureRow, columns: readonly PictureColumn[]): string {
  const [first = "", ...others] = columns.flatMap((column, at) => {
    const text = column.kind === "text" ? (texts[column.field] ?? "") : "";
    if (column.kind !== "text" || text === "" || text === "–") return [];
    if (column.align === "left") return [text];
    return [`${at === 0 ? column.heading : lowerFirst(column.heading)} ${text}`];
  });
  const rest = [...others, ...(note === undefined ? [] : [note])].join("; ");
  return rest === "" ? first : `${first}: ${rest}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

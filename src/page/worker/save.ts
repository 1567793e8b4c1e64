import { type Output, renderFile } from "../../cli/rendering.js";
import { slug } from "../../cli/slug.js";
import { periodSlug } from "../../score-sheet/period-words.js";
import type { PageLanguage, Saveable, SavedFile, SaveFormat } from "../shared/protocol.js";
import { cardOf } from "./card-of.js";
import { lineOf } from "./page-line.js";
import { headOf, type Part } from "./work.js";

/** The files of a result in a format: one, or one for each picture. */
export async function filesOf(
  output: Output,
  stem: string,
  format: SaveFormat,
  language: PageLanguage,
): Promise<readonly SavedFile[]> {
  const files = await renderFile(output, format, lineOf(language));
  return files.map(({ suffix, extension, content }) => ({
    name: `${stem}${suffix}.${extension}`,
    content: content as SavedFile["content"],
  }));
}

const kinds: Readonly<Record<Exclude<Saveable, "plan">, string>> = {
  score: "diem",
  gaps: "diem-chua-dat",
  way: "cach-len-loai",
  ranking: "xep-hang",
  comparison: "so-sanh",
};

/** What the file of a result is called, without its ending. */
export function stemOf(what: Exclude<Saveable, "plan">, part: Part): string {
  const { unit } = headOf(part);
  const index = cardOf(part).card?.set.index ?? "";
  return [kinds[what], slug(unit.id), timeOf(part), index].filter((one) => one !== "").join("-");
}

/** What the score sheet of a part is called, without its ending. */
export function sheetStem(part: Part): string {
  return stemOf("score", part).replace(/^diem/, "phieu");
}

function timeOf(part: Part): string {
  const { results } = part;
  if (results.kind !== "sheet" || results.sheet.period === undefined) {
    return String(headOf(part).year);
  }
  return periodSlug(results.sheet);
}

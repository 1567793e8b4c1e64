import { asText, type Hundredths, sumOf } from "./hundredths.js";
import type { Layout } from "./layout.js";
import type { Random } from "./random.js";
import wordings from "./wordings.json" with { type: "json" };

/** Bonus or penalty. */
export interface DrawnSection {
  readonly title: string;
  readonly max: Hundredths;
  readonly rows: readonly { readonly title: string; readonly max: Hundredths }[];
}

/** Draws a section, where the layout has one. */
export function drawSection(
  random: Random,
  layout: Layout,
  which: "bonus" | "penalty",
): DrawnSection | undefined {
  const value = layout[which];
  if (value === "none") return undefined;
  const words = wordings[which];
  const hasRows = value !== "line" && value !== "first-section";
  const rows = random
    .shuffled(words.rows)
    .slice(0, hasRows ? random.between(1, 3) : 0)
    .map((title) => ({ title, max: 100 * random.between(1, 5) }));
  const max = hasRows ? sumOf(rows.map((row) => row.max)) : 100 * random.between(2, 10);
  const title = value === "line" ? words.line : random.pick(words.titles);
  return { title: title.replace("{max}", asText(max)), max, rows };
}

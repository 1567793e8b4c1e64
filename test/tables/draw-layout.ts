/** A layout: a value for each dimension, most of them usual. */
import layouts from "./layouts.json" with { type: "json" };
import type { Random } from "./random.js";

/** Value by dimension, see layouts.json. */
export type Layout = Readonly<Record<string, string>>;

interface Dimension {
  readonly dimension: string;
  readonly reads: string;
  readonly says: string;
  readonly usual: Readonly<Record<string, string>>;
  readonly unusual: Readonly<Record<string, string>>;
}

/** Every dimension. */
export const dimensions = layouts as unknown as readonly Dimension[];

/** How many unusual features a table has, in 20 cases. */
const counts = [0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5];

/** Draws a layout whose values go together. */
export function drawLayout(random: Random): Layout {
  const strange = new Set(
    random
      .shuffled(dimensions)
      .slice(0, random.pick(counts))
      .map(({ dimension }) => dimension),
  );
  const drawn = dimensions.map(({ dimension, usual, unusual }) => {
    const values = Object.keys(strange.has(dimension) ? unusual : usual);
    return [dimension, random.pick(values)] as const;
  });
  return settled(Object.fromEntries(drawn));
}

/** The unusual features of a layout, "dimension: value". */
export function featuresOf(layout: Layout, reads: "set" | "sheet" | "trip"): readonly string[] {
  return dimensions
    .filter((one) => one.reads === "both" || one.reads === reads || reads === "trip")
    .filter(({ dimension, unusual }) => (layout[dimension] ?? "") in unusual)
    .map(({ dimension }) => `${dimension}: ${layout[dimension]}`);
}

/** Numbers that stay clear below domains without a number. */
const belowUnnumbered = new Set([
  "roman",
  "closed",
  "running-leaves",
  "dashes",
  "leaves-without",
  "vietnamese-letters",
]);

/** What a value of one dimension leaves no room for in another; the first that holds goes first. */
const rules: readonly ((layout: Layout) => Layout)[] = [
  (one) =>
    isLevelColumns(one)
      ? {
          codes: "dotted",
          codeColumn: "own",
          sections: "numbered",
          alternatives: "none",
          ruleIn: one["ruleIn"] === "none" ? "none" : "column",
          looseRows: "none",
          parentMaxima: "printed",
          bonus: "none",
          penalty: "none",
          weights: "none",
          totalRow: one["totalRow"] === "none" ? "none" : "plain",
        }
      : {},
  (one) => (one["codes"] === "none" ? { codeColumn: "own" } : {}),
  // Without numbers, only sums say what belongs to what.
  (one) =>
    one["codes"] === "none" && !isLevelColumns(one) && one["ruleIn"] !== "scale-only"
      ? {
          parentMaxima: one["parentMaxima"]?.startsWith("in-title")
            ? one["parentMaxima"]
            : "printed",
        }
      : {},
  (one) => (one["codes"] === "none" && one["ruleIn"] === "scale-only" ? { codes: "roman" } : {}),
  (one) =>
    one["codes"] === "none" && one["sections"] === "numbered" && one["titles"] === "same-in-domains"
      ? { titles: "distinct" }
      : {},
  (one) =>
    one["sections"] !== "numbered" &&
    !one["sections"]?.startsWith("merged") &&
    !belowUnnumbered.has(one["codes"] ?? "")
      ? { codes: "roman" }
      : {},
  (one) =>
    one["sections"]?.startsWith("merged")
      ? {
          codeColumn: "own",
          columnOrder: "usual",
          weights: "none",
          codes: isCellNumber(one) || one["codes"] === "none" ? "roman" : (one["codes"] ?? "roman"),
        }
      : {},
  (one) =>
    one["ruleIn"] === "scale-only"
      ? {
          parentMaxima: "printed",
          totalRow: "none",
          bonus: "none",
          penalty: "none",
          weights: "none",
          ladder: "none",
          alternatives: "none",
          sections: "numbered",
          maxColumn: "printed",
          headingRows: "one",
          ruleWords: "known",
        }
      : {},
  (one) =>
    one["headingWords"] === "scale-is-rule"
      ? { ruleIn: one["ruleIn"] === "scale-only" ? "scale-only" : "column" }
      : {},
  (one) => (one["ruleIn"] === "none" ? { ruleWords: "known" } : {}),
  (one) => (isCellNumber(one) ? { codeColumn: "own" } : {}),
  (one) =>
    one["codes"] === "running" || one["codes"] === "running-leaves" ? { codeColumn: "own" } : {},
  (one) =>
    one["codeColumn"] === "beside-running" &&
    !["dotted", "program", "roman-full"].includes(one["codes"] ?? "")
      ? { codes: "program" }
      : {},
  (one) =>
    one["weights"] === "none"
      ? {}
      : {
          totalRow: one["totalRow"] === "by-domain" ? "plain" : (one["totalRow"] ?? "none"),
          sections: "numbered",
          alternatives: "none",
        },
  (one) => (needsGrid(one) ? { carrier: "grid" } : {}),
  (one) =>
    one["units"]?.startsWith("row-each")
      ? {
          rounds: "points",
          parentPoints: "blank",
          remarks: "none",
          bonus: "none",
          penalty: "none",
          alternatives: "none",
          rowsGiven: "all",
          maxColumn: "printed",
        }
      : {},
  (one) => (one["units"] === "side-by-side" ? { rounds: "points" } : {}),
  (one) =>
    one["units"] === "side-by-side-rounds"
      ? { rounds: "self-appraised", headingRows: "two-merged", carrier: "grid", repeats: "none" }
      : {},
  (one) =>
    one["parentPoints"] === "one-whole" && (one["sections"] !== "numbered" || isLevelColumns(one))
      ? { parentPoints: "blank" }
      : {},
  (one) =>
    one["rowsGiven"] !== "all" &&
    (one["codes"] === "none" ||
      one["sections"] !== "numbered" ||
      one["codes"]?.startsWith("running") ||
      isLevelColumns(one) ||
      one["totalRow"] !== "none")
      ? { rowsGiven: "all" }
      : {},
];

/** True where a column holds each level. */
export function isLevelColumns(layout: Layout): boolean {
  return layout["levels"] !== "rows";
}

function isCellNumber({ codes }: Layout): boolean {
  return codes === "number-cells" || codes === "date-cells";
}

// The writer of .xlsx files merges across only, and CSV has neither merges nor dates.
function needsGrid({ headingRows, levels, ruleIn, codes, carrier }: Layout): boolean {
  const isFile = carrier !== "grid";
  return (
    isFile &&
    (headingRows === "two-merged" ||
      levels === "columns-merged" ||
      ruleIn === "column-rows-merged" ||
      codes === "date-cells")
  );
}

function settled(layout: Layout): Layout {
  return rules.reduce((one, rule) => Object.assign(one, rule(one)), { ...layout });
}

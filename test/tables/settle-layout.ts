/** Which values of a layout leave no room for others. */
import { isLevelColumns, type Layout } from "./layout.js";

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

function isCellNumber({ codes }: Layout): boolean {
  return codes === "number-cells" || codes === "date-cells";
}

// The writer of this library merges across only; text has neither merges nor dates, and a document
// no dates.
function needsGrid({ headingRows, levels, ruleIn, codes, carrier }: Layout): boolean {
  const isText = carrier?.startsWith("csv-") === true || carrier?.startsWith("text-") === true;
  if (codes === "date-cells") return isText || carrier === "xlsx" || carrier === "word";
  return (
    (isText || carrier === "xlsx") &&
    (headingRows === "two-merged" || levels === "columns-merged" || ruleIn === "column-rows-merged")
  );
}

/** The layout with values that go together. */
export function settled(layout: Layout): Layout {
  return rules.reduce((one, rule) => Object.assign(one, rule(one)), { ...layout });
}

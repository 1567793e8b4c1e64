import type {
  ComparedResult,
  Comparison,
  LeafChangeKind,
  LeafComparison,
} from "../comparison/comparison.js";
import { comparisonOutline } from "../comparison/outlines.js";
import type { Cell, Document, TableBlock } from "../document/document.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { isSameTime, periodName } from "../score-sheet/period-words.js";
import { inBoth, type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import {
  changeNames,
  comparisonOf,
  comparisonWords,
  partNames,
  percentagePointsOf,
  surveyVerdictNames,
} from "./comparison-words.js";
import { remarkWords } from "./remark-words.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { roundName, words } from "./words.js";

/**
 * A comparison as a document: both results, where the change comes from, domains, and every leaf
 * that changed or stayed below its maximum.
 *
 * @example
 * comparisonDocument(compare(card, card)).title // "So sánh: Xã Ví Dụ, 2023 và Xã Ví Dụ, 2023"
 */
export function comparisonDocument(
  comparison: Comparison,
  options: ResultDocumentOptions = {},
): Document {
  refuse(
    checkArguments({ comparison: [comparison, comparisonOutline] }, [
      options,
      languageOptionsOutline,
    ]),
  );
  const language = options.language ?? "vi";
  const title = comparisonTitle(comparison, language);
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "list", items: resultLines(comparison, language) },
      { kind: "table", ...domainTable(comparison, language) },
      { kind: "heading", level: 2, text: comparisonWords.byCriterion[language] },
      comparisonTable(comparison, { language }),
    ],
  };
}

/** "So sánh: Xã Ví Dụ, 2023 và Xã Ví Dụ, 2024". */
export function comparisonTitle(comparison: Comparison, language: Language): string {
  const named = (side: ComparedResult) => inBoth((one) => sideName(side, comparison, one));
  return comparisonOf(named(comparison.before), named(comparison.after))[language];
}

/** Leaves that changed, or stayed below their maximum, for writers of tables. */
export function comparisonTable(comparison: Comparison, options: LanguageOptions = {}): TableBlock {
  refuse(
    checkArguments({ comparison: [comparison, comparisonOutline] }, [
      options,
      languageOptionsOutline,
    ]),
  );
  const { language = "vi" } = options;
  const quiet: readonly LeafChangeKind[] = ["unchanged-at-maximum", "not-applicable"];
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: words.before[language], align: "right" },
      { title: words.after[language], align: "right" },
      { title: words.change[language], align: "right" },
      { title: words.state[language], align: "left" },
      { title: words.remark[language], align: "left", flexible: true },
    ],
    rows: comparison.leaves
      .filter(({ kind }) => !quiet.includes(kind))
      .map((leaf) => leafRow(leaf, language)),
  };
}

function leafRow(leaf: LeafComparison, language: Language): readonly Cell[] {
  const { before, after, change, kind } = leaf;
  const code = after?.code ?? before?.code ?? "";
  const renamed = before !== null && after !== null && before.code !== after.code;
  return [
    renamed ? `${before.code} → ${after.code}` : code,
    textIn(leaf.title, language),
    number(before?.points ?? null),
    number(after?.points ?? null),
    signed(change, language),
    changeNames[kind][language],
    remarkWords(leaf, language),
  ];
}

function signed(change: string | null, language: Language): string {
  if (change === null) return "–";
  const text = formatNumber(change, language);
  return new ExactDecimal(change).greaterThan(0) ? `+${text}` : text.replace("-", "−");
}

// Two layers of one sheet are told apart by their layer, all else by unit and time.
function sideName(
  side: Comparison["before"],
  { before, after }: Comparison,
  language: Language,
): string {
  const same = before.unit.id === after.unit.id && isSameTime(before, after);
  const name = `${side.unit.name}, ${periodName(side, { language })}`;
  return same && before.layer !== after.layer
    ? `${name} (${roundName(side.layer, side, language)})`
    : name;
}

/** Both results, where the change comes from, and how many criteria changed. */
export function resultLines(comparison: Comparison, language: Language): readonly string[] {
  const { before, after, change, percentagePoints, parts, counts, surveyVerdict } = comparison;
  const result = (side: Comparison["before"]): string => {
    const points = side.points === null ? "–" : formatNumber(side.points, language);
    const share =
      side.percentage === null ? "" : ` (${formatPercentage(side.percentage, language)})`;
    const found = side.class === null ? "" : `, ${textIn(side.class.title, language)}`;
    return `${sideName(side, comparison, language)}: ${points}/${formatNumber(side.applicableMax, language)}${share}${found}`;
  };
  const sums = (Object.keys(partNames) as (keyof typeof partNames)[]).map(
    (part) => [partNames[part], parts?.[part] ?? "0"] as const,
  );
  const told = sums
    .filter(([, value]) => value !== "0")
    .map(([name, value]) => `${name[language]} ${signed(value, language)}`)
    .join("; ");
  const kinds = (Object.keys(changeNames) as LeafChangeKind[])
    .flatMap((kind) =>
      counts[kind] === undefined ? [] : [`${changeNames[kind][language]} ${counts[kind]}`],
    )
    .join(", ");
  const points =
    percentagePoints === null
      ? ""
      : percentagePointsOf(inBoth((one) => signed(percentagePoints, one)))[language];
  return [
    result(before),
    result(after),
    change === null
      ? comparisonWords.notComparable[language]
      : `${words.change[language]}: ${signed(change, language)} ${comparisonWords.points[language]}${points}${told === "" ? "" : `: ${told}`}${surveyVerdict === null ? "" : `; ${surveyVerdictNames[surveyVerdict][language]}`}`,
    `${comparisonWords.criteria[language]}: ${kinds}`,
  ];
}

function domainTable(comparison: Comparison, language: Language): Omit<TableBlock, "kind"> {
  return {
    columns: [
      { title: words.number[language], align: "centre" },
      { title: words.domain[language], align: "left", flexible: true },
      { title: words.before[language], align: "right" },
      { title: words.after[language], align: "right" },
      { title: words.change[language], align: "right" },
    ],
    rows: comparison.domains.map(({ code, title, before, after, change }): readonly Cell[] => [
      code,
      textIn(title, language),
      number(before),
      number(after),
      signed(change, language),
    ]),
  };
}

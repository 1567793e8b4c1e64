import type { Comparison, LeafChangeKind, LeafComparison } from "../comparison/comparison.js";
import { comparisonOutline } from "../comparison/outlines.js";
import type { Cell, Document, TableBlock } from "../document/document.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { isSameTime, periodName } from "../score-sheet/period-words.js";
import {
  type Language,
  type LanguageOptions,
  type LocalizedText,
  textIn,
} from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { remarkWords } from "./remark-words.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { roundName, words } from "./words.js";

/** Names of what becomes of a leaf. */
export const changeNames: Readonly<Record<LeafChangeKind, LocalizedText>> = {
  improved: { vi: "tăng", en: "improved" },
  worse: { vi: "giảm", en: "worse" },
  "unchanged-at-maximum": { vi: "giữ điểm tối đa", en: "still at maximum" },
  "unchanged-below-maximum": { vi: "giữ nguyên dưới mức tối đa", en: "unchanged below maximum" },
  "newly-not-applicable": { vi: "nay không áp dụng", en: "no longer applicable" },
  "newly-applicable": { vi: "nay áp dụng", en: "newly applicable" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  added: { vi: "tiêu chí mới", en: "added" },
  removed: { vi: "tiêu chí bỏ", en: "removed" },
  unknown: { vi: "chưa chấm", en: "not assessed" },
};

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
  const vi = language === "vi";
  const title = comparisonTitle(comparison, language);
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      { kind: "list", items: resultLines(comparison, language) },
      { kind: "table", ...domainTable(comparison, language) },
      { kind: "heading", level: 2, text: vi ? "Từng tiêu chí" : "By criterion" },
      comparisonTable(comparison, { language }),
    ],
  };
}

/** "So sánh: Xã Ví Dụ, 2023 và Xã Ví Dụ, 2024". */
export function comparisonTitle(comparison: Comparison, language: Language): string {
  const [before, after] = [comparison.before, comparison.after].map((side) =>
    sideName(side, comparison, language),
  );
  return language === "vi"
    ? `So sánh: ${before} và ${after}`
    : `Comparison: ${before} and ${after}`;
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
  const vi = language === "vi";
  const { before, after, change, percentagePoints, parts, counts } = comparison;
  const result = (side: Comparison["before"]): string => {
    const points = side.points === null ? "–" : formatNumber(side.points, language);
    const share =
      side.percentage === null ? "" : ` (${formatPercentage(side.percentage, language)})`;
    const found = side.class === null ? "" : `, ${textIn(side.class.title, language)}`;
    return `${sideName(side, comparison, language)}: ${points}/${formatNumber(side.applicableMax, language)}${share}${found}`;
  };
  const sums: readonly (readonly [LocalizedText, string])[] =
    parts === null
      ? []
      : [
          [{ vi: "kết quả thực hiện", en: "performance" }, parts.performance],
          [{ vi: "thay đổi cách tính, điểm tối đa", en: "rules and maxima" }, parts.rules],
          [{ vi: "tiêu chí mới", en: "added criteria" }, parts.added],
          [{ vi: "tiêu chí bỏ", en: "removed criteria" }, parts.removed],
          [{ vi: "phạm vi áp dụng", en: "applicability" }, parts.applicability],
          [{ vi: "điểm thưởng, phạt", en: "bonus and penalty" }, parts.adjustments],
        ];
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
      : vi
        ? ` (${signed(percentagePoints, language)} điểm phần trăm)`
        : ` (${signed(percentagePoints, language)} percentage points)`;
  return [
    result(before),
    result(after),
    change === null
      ? vi
        ? "Chưa so sánh được tổng điểm: còn mục chưa chấm"
        : "Totals cannot be compared: items are not assessed"
      : `${words.change[language]}: ${signed(change, language)} ${vi ? "điểm" : "points"}${points}${told === "" ? "" : `: ${told}`}`,
    `${vi ? "Số tiêu chí" : "Criteria"}: ${kinds}`,
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

import { draftNotice, sampleNotice } from "../criteria-set/words.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scoreSheetProblem } from "../problems/problem.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { scorecardOutline } from "./outlines.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "./scorecard.js";
import { type PlacedScore, walkScores } from "./scored-tree.js";
import { notEligibleWords, totalWords } from "./words.js";

/**
 * Tells in text why a result is what it is: a line for each node, leaves with the rule that
 * applied and the figures that decided, and the total at the end.
 *
 * @returns lines joined by "\n"
 * @example
 * explain(card, { language: "en" }).split("\n").at(-1) // "Total: 5.5/7 (78.57%)"
 */
export function explain(card: Scorecard, options?: LanguageOptions): string;
/**
 * Tells in text why a criterion has its points, with all below it.
 *
 * @param code code of the criterion
 * @returns lines joined by "\n"
 * @throws ChisoError `unknown-code` when the scorecard has no such criterion
 * @example
 * explain(card, "1.1.4")
 * // "1.1.4 Mức độ thực hiện kế hoạch CCHC: Thực hiện 85% kế hoạch, thuộc khoảng 70% - 90%: 1/2 điểm"
 */
export function explain<C extends string>(
  card: Scorecard<C>,
  code: NoInfer<C>,
  options?: LanguageOptions,
): string;
export function explain(
  card: Scorecard,
  first: string | LanguageOptions = {},
  options: LanguageOptions = {},
): string {
  refuse(checkArguments({ card: [card, scorecardOutline] }, [options, languageOptionsOutline]));
  if (typeof first === "string") return explainNode(card, first, options);
  refuse(checkArguments({}, [first, languageOptionsOutline]));
  return explainAll(card, first);
}

function explainAll(card: Scorecard, { language = "vi" }: LanguageOptions): string {
  const lines = [...walkScores(card)].map(({ node }) => line(node, node.depth - 1, language));
  return [...lines, totalLine(card, language), ...noticeOf(card, language)].join("\n");
}

function explainNode(card: Scorecard, code: string, { language = "vi" }: LanguageOptions): string {
  const nodes = [...walkScores(card)];
  const found = nodes.find(({ node }) => node.code === code);
  if (found === undefined) refuse([scoreSheetProblem("unknown-code", { path: "" }, { code })]);
  const { node } = found as PlacedScore;
  const lines = nodes
    .filter((other) => other.node === node || other.ancestors.includes(node))
    .map((placed) => line(placed.node, placed.node.depth - node.depth, language));
  return [...lines, ...noticeOf(card, language)].join("\n");
}

// Whoever reads of one criterion must learn as well that the set is only a sample.
function noticeOf({ set }: Scorecard, language: Language): readonly string[] {
  const { status } = set.provenance;
  if (status === "draft") return [draftNotice[language]];
  return status === "sample" ? [sampleNotice[language]] : [];
}

function line(node: ScoredNode, indent: number, language: Language): string {
  const remark = !isScoredBranch(node) && node.remark !== undefined ? ` [${node.remark}]` : "";
  const name = `${node.code} ${textIn(node.title, language)}`;
  return `${"  ".repeat(indent)}${name}${remark}: ${node.explanation[language]}`;
}

function totalLine(card: Scorecard, language: Language): string {
  const points = card.points === null ? "–" : formatNumber(card.points, language);
  const base = card.basePoints === null ? "–" : formatNumber(card.basePoints, language);
  const adjusted =
    card.bonus === "0" && card.penalty === "0"
      ? ""
      : ` = ${base} + ${formatNumber(card.bonus, language)} - ${formatNumber(card.penalty, language)}`;
  const share = card.complete
    ? formatPercentage(card.percentage, language)
    : totalWords.open[language](card.notAssessed.length);
  const name =
    card.class === null
      ? card.notEligible === undefined
        ? ""
        : `, ${notEligibleWords[language]}: ${card.notEligible}`
      : `, ${totalWords.class[language]} ${textIn(card.class.title, language)}`;
  const max = formatNumber(card.applicableMax, language);
  return `${totalWords.total[language]}: ${points}/${max}${adjusted} (${share})${name}`;
}

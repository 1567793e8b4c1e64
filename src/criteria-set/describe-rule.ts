import { exact } from "../numbers/exact.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { ruleForms } from "../rules/rule-forms.js";
import { type Language, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { type CountedFigure, defaultDecimals, type LeafNode } from "./criteria-set.js";
import { leafFields } from "./leaf-fields.js";
import { leafOutline } from "./outlines.js";
import { ruleLabels } from "./words.js";

/** How a rule is told. */
export interface DescribeOptions {
  /** Vietnamese when absent. */
  readonly language?: Language;
}

/**
 * How a leaf gets its points, in words as a table of criteria prints them; then, each on a line of
 * its own, what the criterion means and what each of its figures counts, over which period, from
 * which source, where the set says so.
 *
 * @param leaf a leaf of a set without problems
 * @example
 * const [leaf] = leavesOf(parIndexCaMau2013).filter(({ code }) => code === "1.1.1");
 * describeRule(leaf)
 * // "Ban hành kịp thời: 1 điểm; Ban hành không kịp thời: 0,5 điểm; Không ban hành: 0 điểm"
 */
export function describeRule(leaf: LeafNode, options: DescribeOptions = {}): string {
  refuse(checkArguments({ leaf: [leaf, leafOutline] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  return [
    ruleWords(leaf, language),
    ...definitionOf(leaf, language),
    ...Object.entries(leaf.counts ?? {}).map(
      ([figure, counted]) =>
        `${nameOf(leaf, figure, language)}: ${countedWords(counted, language)}`,
    ),
  ].join("\n");
}

/** The rule alone in words. */
export function ruleWords({ rule, max }: LeafNode, language: Language): string {
  const scope = { max: exact(max), decimals: defaultDecimals, forms: ruleForms };
  return ruleForms.describe(rule, scope, language);
}

/** "Giải thích: …", where the leaf is defined. */
export function definitionOf({ definition }: LeafNode, language: Language): readonly string[] {
  if (definition === undefined) return [];
  return [`${ruleLabels.definition[language]}: ${textIn(definition, language)}`];
}

/** "hồ sơ đã giải quyết; kỳ số liệu: năm 2024; nguồn: hệ thống một cửa". */
export function countedWords({ what, period, source }: CountedFigure, language: Language): string {
  return [
    ...(what === undefined ? [] : [textIn(what, language)]),
    ...(period === undefined
      ? []
      : [`${ruleLabels.period[language]}: ${textIn(period, language)}`]),
    ...(source === undefined
      ? []
      : [`${ruleLabels.source[language]}: ${textIn(source, language)}`]),
  ].join("; ");
}

// The label of the field, or a general word for figures of several fields.
function nameOf(leaf: LeafNode, figure: string, language: Language): string {
  const fields = leafFields(leaf, { mayNotApply: false, decimals: defaultDecimals });
  const [only, ...others] = fields.filter(({ keys }) => {
    const own = keys[0] === "declared" ? keys.slice(1) : keys;
    return own.join(".") === figure || own[0] === figure;
  });
  if (only !== undefined && others.length === 0) return only.label[language];
  return ruleLabels.figures[language];
}

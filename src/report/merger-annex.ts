import { indexName } from "../criteria-set/index-names.js";
import type { Block, Cell, Column, TableBlock } from "../document/document.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { formatNumber } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Problem } from "../problems/problem.js";
import { planOutline } from "../remediation/outlines.js";
import type { IndexPlan, PublishedYear, RemediationPlan } from "../remediation/plan.js";
import type { Language, LanguageOptions } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import { mergerWords } from "./merger-words.js";
import type { OldUnitResult } from "./old-unit-result.js";
import { oldUnitsShape } from "./old-unit-shape.js";
import type { PlanAnnex } from "./plan/plan-annex.js";
import { words } from "./words.js";

/**
 * An annex of a plan that says who brought what to a merged unit: of each index every old unit
 * with points, maximum, percentage and rank, then the merged unit, and how it was merged.
 *
 * @param plan the plan of the merged unit
 * @param oldUnits results of the old units, by id of the criteria set
 * @throws ChisoError `wrong-type`, `missing-key`, `not-a-decimal` for results of another form
 * @example
 * mergerAnnex(plan, {}).blocks.length // 0
 */
export function mergerAnnex(
  plan: RemediationPlan,
  oldUnits: Readonly<Record<string, readonly OldUnitResult[]>>,
  options: LanguageOptions = {},
): PlanAnnex {
  refuse(
    checkArguments({ plan: [plan, planOutline], oldUnits: [oldUnits, "object"] }, [
      options,
      languageOptionsOutline,
    ]),
  );
  const problems: Problem[] = [];
  oldUnitsShape(oldUnits, below({ path: "" }, "oldUnits"), problems);
  refuse(problems);
  const { language = "vi" } = options;
  const merged = plan.indices.flatMap((index): readonly MergedIndex[] => {
    const units = Object.hasOwn(oldUnits, index.set.id) ? oldUnits[index.set.id] : undefined;
    return units === undefined || units.length === 0 ? [] : [{ index, units }];
  });
  return {
    title: titleOf(plan, language),
    blocks: merged.length === 0 ? [] : [tableOf(plan, merged, language), noteOf(merged, language)],
  };
}

interface MergedIndex {
  readonly index: IndexPlan;
  readonly units: readonly OldUnitResult[];
}

function titleOf({ baseYear, unit }: RemediationPlan, language: Language): string {
  return mergerWords.title[language](baseYear, unit.name.toUpperCase());
}

function tableOf(
  plan: RemediationPlan,
  merged: readonly MergedIndex[],
  language: Language,
): TableBlock {
  const isWeighted = hasWeights(merged);
  const isRanked = merged.some(({ index, units }) =>
    [index, ...units].some(({ published }) => published?.rank !== undefined),
  );
  const number = (title: string): Column => ({ title, align: "right" });
  const columns: readonly Column[] = [
    { title: words.unit[language], align: "left", flexible: true },
    number(words.points[language]),
    number(mergerWords.max[language]),
    number(words.percentage[language]),
    ...(isRanked ? [number(mergerWords.rank[language])] : []),
    ...(isWeighted ? [number(mergerWords.weight[language])] : []),
  ];
  const rowOf = (
    name: string,
    { index: key }: IndexPlan,
    result: Pick<OldUnitResult, "points" | "applicableMax" | "percentage" | "weight">,
    published: PublishedYear | undefined,
  ): readonly Cell[] => [
    name,
    // The points of satisfaction say nothing that its percentage does not.
    ...(key === "sipas" ? [null, null] : [result.points, result.applicableMax].map(numberOf)),
    percentOf(result.percentage),
    ...(isRanked ? [rankOf(published)] : []),
    ...(isWeighted
      ? [result.weight === undefined ? null : formatNumber(String(result.weight), language)]
      : []),
  ];
  return {
    kind: "table",
    columns,
    rows: merged.flatMap(({ index, units }) => [
      { group: indexName(index.index)[language] },
      ...units.map((unit) => rowOf(unit.unit, index, unit, unit.published)),
      rowOf(mergerWords.merged[language](plan.unit.name), index, index.lastYear, index.published),
    ]),
  };
}

function hasWeights(merged: readonly MergedIndex[]): boolean {
  return merged.some(({ units }) => units.some(({ weight }) => weight !== undefined));
}

function numberOf(number: DecimalText | null): Cell {
  return number === null ? null : { number };
}

function percentOf(number: DecimalText | null): Cell {
  return number === null ? null : { number, unit: "%" };
}

function rankOf(published: PublishedYear | undefined): Cell {
  if (published?.rank === undefined) return null;
  return published.units === undefined
    ? String(published.rank)
    : `${published.rank}/${published.units}`;
}

function noteOf(merged: readonly MergedIndex[], language: Language): Block {
  const { weightedMean, plainMean } = mergerWords;
  const text = (hasWeights(merged) ? weightedMean : plainMean)[language];
  return { kind: "paragraph", role: "note", text };
}

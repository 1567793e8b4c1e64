import type { RuleToConfirm } from "../import/results/rule-to-confirm.js";
import type { RemediationPlan } from "../remediation/plan.js";
import { reviewOf } from "../remediation/review.js";
import { type SheetCell, textCell, type WorkbookSheet } from "../spreadsheet/workbook.js";
import { type Language, textIn } from "../text/language.js";
import { tick } from "./columns.js";
import { reviewWords } from "./review-words.js";
import { onlyTick } from "./task-words.js";
import { sheetNames } from "./words.js";

/** Rules that a person must confirm, by id of the criteria set. */
export type RulesOfSets = Readonly<Record<string, readonly RuleToConfirm[]>>;

/** Columns of the key of a rule and of its tick, counted from 0. */
export const [keyColumn, confirmedColumn] = [0, 7];

/** What tells the row of a rule. */
export function ruleKey(set: string, code: string): string {
  return `${set}/${code}`;
}

/** The sheet of what must be looked at: rules to confirm, then everything else. */
export function reviewSheet(
  plan: RemediationPlan,
  toConfirm: RulesOfSets,
  language: Language,
): WorkbookSheet {
  const titles = new Map(plan.indices.map(({ set }) => [set.id, textIn(set.title, language)]));
  const rules = ruleRows(toConfirm, titles, language);
  const head = [
    [null, textCell(reviewWords.title[language], "title")],
    ...(rules.length === 0
      ? []
      : [
          [
            null,
            { value: reviewWords.rules[language], look: "note", span: confirmedColumn } as const,
          ],
          headings(reviewWords.ruleHeadings[language]),
        ]),
  ];
  const top = head.length;
  return {
    name: sheetNames.review,
    columns: [
      { width: 10, hidden: true },
      ...[6, 34, 10, 50, 50, 16, 8].map((width) => ({ width })),
    ],
    rows: [
      ...head,
      ...rules,
      ...(rules.length === 0 ? [] : [[]]),
      headings(reviewWords.lineHeadings[language]),
      ...reviewOf(plan).map(({ set, code, words: line }, at) => [
        null,
        textCell(String(at + 1)),
        textCell(set === undefined ? null : (titles.get(set) ?? set)),
        textCell(code ?? null),
        { value: line[language], look: "text", span: 4 } as const,
      ]),
    ],
    frozenRows: 1,
    ...(rules.length === 0
      ? {}
      : {
          validations: [
            {
              kind: "list" as const,
              range: {
                top,
                bottom: top + rules.length - 1,
                left: confirmedColumn,
                right: confirmedColumn,
              },
              options: [tick],
              refusal: onlyTick[language],
            },
          ],
        }),
  };
}

function headings(names: readonly string[]): readonly (SheetCell | null)[] {
  return [null, ...names.map((name) => textCell(name, "heading"))];
}

function ruleRows(
  toConfirm: RulesOfSets,
  titles: ReadonlyMap<string, string>,
  language: Language,
): readonly (readonly SheetCell[])[] {
  const all = Object.entries(toConfirm).flatMap(([set, rules]) =>
    rules.map((rule) => ({ set, rule })),
  );
  return all.map(({ set, rule: { code, text, understood, path, confirmed } }, at) => [
    textCell(ruleKey(set, code), "bare"),
    textCell(String(at + 1)),
    textCell(titles.get(set) ?? set),
    textCell(code),
    textCell(text === "" ? reviewWords.noText[language] : text),
    textCell(understood[language]),
    textCell(path),
    textCell(confirmed === true ? tick : null, "input"),
  ]);
}

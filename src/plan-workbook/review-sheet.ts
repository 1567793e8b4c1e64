import type { RuleToConfirm } from "../import/results/rule-to-confirm.js";
import type { RemediationPlan } from "../remediation/plan.js";
import { reviewOf } from "../remediation/review.js";
import { type SheetCell, textCell, type WorkbookSheet } from "../spreadsheet/workbook.js";
import { type Language, textIn } from "../text/language.js";
import { tick } from "./columns.js";

/** Name of the sheet of what the drafter must look at. */
export const reviewSheetName = "Kiểm tra";

/** Rules that a person must confirm, by id of the criteria set. */
export type RulesOfSets = Readonly<Record<string, readonly RuleToConfirm[]>>;

/** Columns of the key of a rule and of its tick, counted from 0. */
export const [keyColumn, confirmedColumn] = [0, 7];

/** What tells the row of a rule. */
export function ruleKey(set: string, code: string): string {
  return `${set}/${code}`;
}

const words = {
  vi: {
    title: "Nội dung cần xem lại; trang này không in trong kế hoạch",
    rules:
      'So từng cách chấm với quyết định; ghi x ở cột Đúng nếu chiso hiểu đúng. Xong thì lập lại kế hoạch từ sổ này với --checked "Họ tên, dd/mm/yyyy".',
    ruleHeadings: ["STT", "Bộ tiêu chí", "Mã", "Bảng ghi", "Được hiểu là", "Ô", "Đúng"],
    noText: "(bảng không có cách chấm)",
    lineHeadings: ["STT", "Bộ tiêu chí", "Mã", "Nội dung cần xem lại trước khi ký"],
    refusal: "Ghi x, hoặc để trống.",
  },
  en: {
    title: "To look at; this sheet is not printed in the plan",
    rules:
      'Compare each rule with the decision; write x in the column Right where it was understood. Then make the plan from this workbook again with --checked "Name, dd/mm/yyyy".',
    ruleHeadings: [
      "No.",
      "Criteria set",
      "Code",
      "The table says",
      "Understood as",
      "Cell",
      "Right",
    ],
    noText: "(the table prints no rule)",
    lineHeadings: ["No.", "Criteria set", "Code", "To look at before it is signed"],
    refusal: "Write x, or nothing.",
  },
} as const;

/** The sheet of what must be looked at: rules to confirm, then everything else. */
export function reviewSheet(
  plan: RemediationPlan,
  toConfirm: RulesOfSets,
  language: Language,
): WorkbookSheet {
  const said = words[language];
  const titles = new Map(plan.indices.map(({ set }) => [set.id, textIn(set.title, language)]));
  const rules = ruleRows(toConfirm, titles, language);
  const head = [
    [null, textCell(said.title, "title")],
    ...(rules.length === 0
      ? []
      : [
          [null, { value: said.rules, look: "note", span: confirmedColumn } as const],
          headings(said.ruleHeadings),
        ]),
  ];
  const top = head.length;
  return {
    name: reviewSheetName,
    columns: [
      { width: 10, hidden: true },
      ...[6, 34, 10, 50, 50, 16, 8].map((width) => ({ width })),
    ],
    rows: [
      ...head,
      ...rules,
      ...(rules.length === 0 ? [] : [[]]),
      headings(said.lineHeadings),
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
              refusal: said.refusal,
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
    textCell(text === "" ? words[language].noText : text),
    textCell(understood[language]),
    textCell(path),
    textCell(confirmed === true ? tick : null, "input"),
  ]);
}

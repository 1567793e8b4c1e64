/** A questionnaire with filters, groupings and questions that are easily taken for each other. */

import {
  type ImportedSurvey,
  importSurvey,
  type SurveyImportOptions,
} from "../../../src/entries/import.js";
import type { Questionnaire } from "../../../src/entries/index.js";
import type { Grid, GridCell } from "../../../src/grid/grid.js";

export const unit = { id: "phuong-vi-du", name: "Phường Ví Dụ" };

export const questionnaire: Questionnaire = {
  id: "vi-du",
  version: "1",
  index: "sipas",
  title: "Bảng hỏi ví dụ",
  appliesTo: "phường",
  period: { from: "2024-01-01" },
  scale: {
    answers: [
      { key: "5", label: { vi: "Rất hài lòng", en: "Very satisfied" }, satisfied: true },
      { key: "4", label: { vi: "Hài lòng", en: "Satisfied" }, satisfied: true },
      { key: "3", label: { vi: "Bình thường", en: "Neutral" }, satisfied: false },
      { key: "2", label: { vi: "Không hài lòng", en: "Dissatisfied" }, satisfied: false },
      { key: "1", label: { vi: "Rất không hài lòng", en: "Very dissatisfied" }, satisfied: false },
    ],
    noOpinion: { key: "0", label: { vi: "Không có ý kiến", en: "No opinion" } },
  },
  filters: [
    {
      code: "L1",
      title: "Ông/Bà đã từng gửi phản ánh, kiến nghị chưa?",
      answers: [
        { key: "yes", label: { vi: "Đã từng", en: "Yes" } },
        { key: "no", label: { vi: "Chưa từng", en: "No" } },
      ],
    },
  ],
  groupings: [{ key: "service", title: { vi: "Lĩnh vực", en: "Service" } }],
  factors: [
    {
      code: "I",
      title: "Tiếp cận dịch vụ",
      criteria: [
        { code: "1", title: { vi: "Nơi ngồi chờ đủ chỗ", en: "Seats" } },
        { code: "2", title: "Trang thiết bị đầy đủ" },
      ],
    },
    {
      code: "II",
      title: "Tiếp nhận phản ánh",
      criteria: [
        {
          code: "3",
          title: "Tiếp nhận phản ánh, kiến nghị dễ dàng",
          askedWhen: { filter: "L1", answers: ["yes"] },
        },
      ],
    },
  ],
  base: "opinions",
  weighting: "none",
  factorFormula: "mean-of-criteria",
  overallFormula: { kind: "mean-of-criteria" },
  provenance: { status: "sample", instruments: [] },
};

/** Headings that name every question. */
export const headings: readonly string[] = [
  "Nơi ngồi chờ đủ chỗ",
  "Trang thiết bị đầy đủ",
  "L1",
  "Câu 3",
];

export function gridOf(...rows: readonly (readonly GridCell[])[]): Grid {
  return { name: "P", rows, merges: [], formulas: [] };
}

export type Told = Partial<SurveyImportOptions>;

/** Reads one sheet for the questionnaire. */
export function read(
  grid: Grid,
  told: Told = {},
  of: Questionnaire = questionnaire,
): ImportedSurvey {
  return importSurvey([grid], of, { unit, year: 2025, ...told });
}

/** The answers of each form, or nothing where the import asks. */
export function answersOf({ data }: ImportedSurvey): unknown {
  return data?.forms?.map(({ answers }) => answers);
}

/** Code and cell of everything that must be mended, then of all to check. */
export function saidOf({ findings }: ImportedSurvey, severity = "error"): readonly string[] {
  return findings
    .filter((one) => one.severity === severity)
    .map(({ code, path }) => `${code} ${path}`);
}

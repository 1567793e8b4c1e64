import { importResults, type RuleToConfirm } from "../../src/entries/import.js";
import type { RemediationPlan } from "../../src/entries/scoring.js";
import type { Grid } from "../../src/import/grid.js";
import { diSu2024, planRemediation, type Scorecard, score, weekendsOnly } from "./library.js";

const rows: Grid["rows"] = [
  ["BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
  ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/9/2025 của UBND tỉnh)"],
  ["Đơn vị: Xã Ví Dụ"],
  ["STT", "Tiêu chí", "Điểm tối đa", "Cách chấm", "Điểm thẩm định", "Nguyên nhân", "Chủ trì"],
  ["1", "Chỉ đạo, điều hành", "4", null, "2", null, null],
  ["1.1", "Ban hành kế hoạch", "2", "Trước 31/01: 2; sau 31/01: 1", "1", "Trình chậm", "Văn phòng"],
  ["1.2", "Báo cáo định kỳ", "2", null, "1", null, null],
  ["2", "Cải cách thủ tục hành chính", "6", null, "6", null, null],
  ["2.1", "Công khai thủ tục hành chính", "6", null, "6", null, null],
];

/** A plan from a small table of an office, with what it was made from. */
export function planOfTable(): {
  readonly plan: RemediationPlan;
  readonly cards: readonly Scorecard[];
  readonly toConfirm: Readonly<Record<string, readonly RuleToConfirm[]>>;
} {
  const grids = [{ name: "CCHC", rows, merges: [], formulas: [] }];
  const { results } = importResults(grids);
  const cards = results.map(({ set, sheet }) => score(set, sheet, { layer: "best-known" }));
  const plan = planRemediation(cards, {
    start: "2026-01-05",
    due: "2026-11-30",
    calendar: weekendsOnly(2026),
    measures: diSu2024,
    sources: results.map(({ set, sheet }) => ({ set, sheet })),
    rows: Object.fromEntries(results.map((result) => [result.set.id, result.plan])),
  });
  const toConfirm = Object.fromEntries(
    results.map((result) => [result.set.id, result.toConfirm ?? []]),
  );
  return { plan, cards, toConfirm };
}

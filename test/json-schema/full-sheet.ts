import { leavesOf } from "../../src/criteria-set/tree.js";
import type { DeclaredByKind, RuleKindName } from "../../src/rules/kinds.js";
import type { LayerEntry, ScoreSheet } from "../../src/score-sheet/score-sheet.js";
import { fullSet } from "./full-set.js";

// Figures of every kind of rule; a kind that is missing does not compile.
const declared: DeclaredByKind = {
  points: { points: "0.75" },
  pass: { conditions: { plan: true } },
  choice: { choice: "a" },
  bands: { value: "80" },
  ratio: { numerator: 8, denominator: 10 },
  parts: { parts: { all: { met: true } } },
  "per-item": { count: 2 },
  deduction: { occurrences: { late: 1 } },
  deadline: { done: "2023-12-30" },
  survey: { answers: { A: 30, B: 10 } },
  index: { value: "80" },
  rescale: { value: "50" },
};

// Other forms of the figures of the same rules.
const others: Partial<DeclaredByKind> = {
  ratio: { percent: "80" },
  deadline: { notDone: true },
  survey: { satisfied: "30.5", base: "40" },
};

const layer = (kind: RuleKindName): LayerEntry => ({ declared: others[kind] ?? declared[kind] });

/** A sheet for the full set with every key that a sheet may have, and figures of every kind. */
export const fullSheet: ScoreSheet = {
  $schema: "../schemas/score-sheet.json",
  unit: { id: "u", name: "Xã U", within: "huyện V", kind: "xã" },
  year: 2023,
  period: { quarter: 4 },
  set: { id: "full", version: "1" },
  provenance: fullSet.provenance,
  rounds: [
    { key: "self", title: "Tự chấm", givenBy: "Xã" },
    { key: "appraised", title: { vi: "Thẩm định", en: "Appraised" } },
    { key: "first", title: "Thẩm định lại" },
    { key: "final", title: "Công nhận" },
  ],
  decimals: 2,
  entries: leavesOf(fullSet).map(({ code, rule: { kind } }) => ({
    code,
    self: { declared: declared[kind], remark: "Theo báo cáo" },
    appraised: layer(kind),
    rounds: { first: layer(kind) },
    final: {
      ...layer(kind),
      remark: { text: "Đã kiểm tra", date: "2023-12-31", author: "Tổ thẩm định" },
    },
    evidence: ["Báo cáo số 1"],
  })),
  adjustments: {
    first: { bonus: [{ reason: "Sáng kiến", points: "1" }] },
    final: { penalty: [{ reason: "Gửi chậm", points: "0.5" }] },
  },
  notEligible: "Chưa đủ điều kiện",
};

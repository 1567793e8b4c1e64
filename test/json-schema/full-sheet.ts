import type { Declared } from "../../src/rules/kinds.js";
import type { LayerEntry, ScoreSheet } from "../../src/score-sheet/score-sheet.js";
import { fullSet } from "./full-set.js";

const declared: readonly Declared[] = [
  { points: "0.75" },
  { conditions: { plan: true } },
  { choice: "a" },
  { value: "80" },
  { numerator: 8, denominator: 10 },
  { parts: { all: { met: true } } },
  { count: 2 },
  { occurrences: { late: 1 } },
  { done: "2023-12-30" },
  { answers: { A: 30, B: 10 } },
  { value: "80" },
  { value: "50" },
];

// Other forms of the figures of the same rules.
const others: Readonly<Record<number, Declared>> = {
  4: { percent: "80" },
  8: { notDone: true },
  9: { satisfied: "30.5", base: "40" },
};

const layer = (at: number): LayerEntry => ({ declared: others[at] ?? (declared[at] as Declared) });

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
  entries: declared.map((figures, at) => ({
    code: `1.${at + 1}`,
    self: { declared: figures, remark: "Theo báo cáo" },
    appraised: layer(at),
    rounds: { first: layer(at) },
    final: {
      ...layer(at),
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

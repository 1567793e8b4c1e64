import type { CriteriaSet, ScoreSheet } from "../../src/entries/scoring.js";
import { leaf, smallSet } from "./small-set.js";

/**
 * A set that says all that sets may: weights, rounds with names of their own and who gives them,
 * a ladder with conditions, themes and bodies of a domain.
 */
export const richSet: CriteriaSet = smallSet(
  [
    {
      code: "1",
      title: { vi: "Cải cách thể chế", en: "Institutional reform" },
      max: "6",
      weight: "2",
      responsible: "Phòng Tư pháp",
      themes: ["legal"],
      children: [
        leaf("1.1", "2", { kind: "points" }, { weight: "1.5" }),
        leaf("1.2", "3", { kind: "ratio", numerator: "a", denominator: "b" }),
      ],
    },
    {
      code: "2",
      title: "Cải cách thủ tục hành chính",
      max: "8",
      responsible: "Trung tâm Phục vụ hành chính công",
      themes: ["procedures"],
      children: [leaf("2.1", "5"), leaf("2.2", "3")],
    },
  ],
  "20",
  {
    bonus: { title: "Điểm thưởng", max: "2" },
    rounds: [
      { key: "self", title: { vi: "Tự đánh giá", en: "Self-assessed" } },
      {
        key: "first",
        title: { vi: "Thẩm định lần 1", en: "First appraisal" },
        givenBy: "Sở Nội vụ",
      },
      {
        key: "second",
        title: { vi: "Thẩm định lần 2", en: "Second appraisal" },
        givenBy: { vi: "Hội đồng thẩm định thị xã", en: "Appraisal council" },
      },
    ],
    ladders: [
      {
        key: "class",
        title: "Xếp loại",
        measure: "percentage",
        classes: [
          {
            key: "good",
            title: { vi: "Tốt", en: "Good" },
            atLeast: "70",
            conditions: [{ criterion: "2", atLeast: "7", measure: "points" }],
          },
          { key: "fair", title: { vi: "Khá", en: "Fair" } },
        ],
      },
    ],
  },
);

/** A sheet of a month, with a whole domain, signed remarks and points published to one decimal. */
export const richSheet: ScoreSheet = {
  unit: { id: "xa-u", name: "Xã U" },
  year: 2024,
  period: { month: 3 },
  set: { id: "small", version: "1" },
  decimals: 1,
  entries: [
    {
      code: "1.1",
      self: { points: "2" },
      rounds: {
        first: {
          points: "1.5",
          remark: { text: "Thiếu báo cáo", date: "2024-04-12", author: "Tổ thẩm định" },
        },
      },
    },
    {
      code: "1.2",
      self: { declared: { numerator: "2", denominator: "2" }, remark: "Theo hệ thống" },
      evidence: ["Báo cáo 12/BC-UBND"],
    },
    {
      code: "2",
      rounds: {
        second: { points: "6", remark: { text: "Chưa tách từng mục", author: "Hội đồng" } },
      },
    },
  ],
  adjustments: { second: { bonus: [{ reason: "Sáng kiến", points: "1" }] } },
};

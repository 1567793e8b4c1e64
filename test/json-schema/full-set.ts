import type { CriteriaSet, LeafNode } from "../../src/criteria-set/criteria-set.js";
import type { Rule, RuleKindName } from "../../src/rules/kinds.js";

// One rule of every kind, with every key that it may have; a kind that is missing does not compile.
const rules: { readonly [K in RuleKindName]: Extract<Rule, { readonly kind: K }> } = {
  points: { kind: "points", step: "0.25" },
  pass: {
    kind: "pass",
    conditions: [{ key: "plan", label: "Có kế hoạch" }],
    require: "any",
    met: "Đạt",
    unmet: { vi: "Không đạt", en: "Not met" },
  },
  choice: {
    kind: "choice",
    options: [
      { key: "a", label: "Kịp thời", points: "1" },
      { key: "b", label: "Chậm", share: "0.5" },
    ],
  },
  bands: {
    kind: "bands",
    measure: "Tỷ lệ",
    unit: "%",
    bands: [
      { above: "90", points: "1" },
      { atLeast: "70", atMost: "90", share: "0.5" },
      { below: "70", points: "0" },
    ],
    whenZero: "zero",
  },
  ratio: {
    kind: "ratio",
    numerator: "Đúng hạn",
    denominator: "Đã giải quyết",
    floor: "0.5",
    target: "0.8",
    whenZero: "not-applicable",
  },
  parts: {
    kind: "parts",
    parts: [{ key: "all", label: "Dự đủ", max: "1", rule: { kind: "pass" } }],
  },
  "per-item": { kind: "per-item", item: "quy chế", pointsEach: "0.5" },
  deduction: {
    kind: "deduction",
    occurrences: [{ key: "late", label: "báo cáo chậm", points: "0.25" }],
    floor: "0",
  },
  deadline: {
    kind: "deadline",
    due: { month: 12, day: "last", year: "same" },
    grace: [{ withinDays: 5, points: "0.5" }],
    late: { points: "0" },
    notDone: { share: "0" },
  },
  survey: {
    kind: "survey",
    options: [
      { key: "A", label: "Tốt", share: "1" },
      { key: "B", label: "Kém", share: "0" },
    ],
    minimum: 30,
    weighted: true,
  },
  index: { kind: "index", name: "Chỉ số khác", scale: "100" },
  rescale: { kind: "rescale", measure: "Tỷ lệ", unit: "%", worst: "0", best: "100", lowest: "0.1" },
};

const leaves = Object.values(rules).map(
  (rule, at): LeafNode => ({ code: `1.${at + 1}`, title: rule.kind, max: "1", rule }),
);

// Each leaf has a point, and the ratio counts twice.
const most = String(leaves.length + 1);

const [first, ...others] = leaves.map((leaf): LeafNode => {
  if (leaf.rule.kind !== "ratio") return leaf;
  return {
    ...leaf,
    weight: "2",
    definition: { vi: "Tỷ lệ hồ sơ đúng hạn", en: "Dossiers in time" },
    counts: {
      numerator: { what: "hồ sơ đúng hạn", period: "15/12 - 14/12", source: "Một cửa" },
      denominator: { what: { vi: "hồ sơ đã giải quyết", en: "dossiers done" } },
    },
    themes: ["dossiers"],
    responsible: "Văn phòng",
    note: "Ghi chú",
    ruleText: "Từ 80 % trở lên điểm tối đa",
    scoredBy: "unit",
    notApplicable: "full-points",
    evidence: ["Báo cáo"],
    provenance: "sample",
  };
}) as [LeafNode, ...LeafNode[]];

/** A set with every key that a set may have, and a rule of every kind. */
export const fullSet: CriteriaSet = {
  $schema: "../schemas/criteria-set.json",
  id: "full",
  version: "1",
  index: "par-index",
  title: { vi: "Bộ đủ khóa", en: "Set with all keys" },
  appliesTo: "xã",
  period: { from: "2023-01-01", to: "2026-12-31" },
  max: most,
  decimals: 2,
  notApplicable: "shrink-base",
  rounds: [
    { key: "first", title: "Thẩm định lần 1", givenBy: "Tổ thẩm định" },
    { key: "second", title: { vi: "Thẩm định lần 2", en: "Second appraisal" } },
    { key: "final", title: "Công nhận" },
  ],
  bonus: { title: "Điểm thưởng", max: "2" },
  penalty: { title: "Điểm trừ", max: "2" },
  ladders: [
    {
      key: "group",
      title: "Nhóm",
      measure: "percentage",
      classes: [
        {
          key: "A",
          title: "Nhóm A",
          atLeast: "90",
          conditions: [
            { criterion: "1", atLeast: "80", measure: "percentage" },
            { knockOuts: ["1.2", "1.3"] },
          ],
        },
        { key: "B", title: "Nhóm B", above: "50" },
        { key: "C", title: "Nhóm C" },
      ],
    },
  ],
  provenance: {
    status: "sample",
    instruments: [
      {
        number: "1/QĐ",
        title: "Quyết định",
        issuer: "UBND tỉnh",
        date: "2023-01-01",
        read: "toàn văn",
        url: "https://example.org",
      },
    ],
    note: "Để thử",
    checked: { by: "Người đối chiếu", date: "2023-02-01" },
  },
  domains: [{ code: "1", title: "Lĩnh vực", max: most, children: [first, ...others] }],
};

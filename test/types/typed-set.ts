/** A small set defined in code, whose codes, options and figures the compiler knows. */
import { defineCriteriaSet } from "../../src/entries/scoring.js";

/** Three leaves at three levels: bands, a choice, and parts. */
export const typedSet = defineCriteriaSet({
  id: "xa-a-2025",
  version: "1",
  index: "par-index",
  title: "Bộ tiêu chí của xã A",
  appliesTo: "xã",
  period: { from: "2025-01-01" },
  max: "6",
  notApplicable: "not-allowed",
  provenance: { status: "sample", instruments: [] },
  domains: [
    {
      code: "1",
      title: "Chỉ đạo, điều hành",
      max: "4",
      children: [
        {
          code: "1.1",
          title: "Tỷ lệ nhiệm vụ hoàn thành",
          max: "2",
          rule: {
            kind: "bands",
            measure: "Hoàn thành",
            unit: "%",
            bands: [
              { below: "70", points: "0" },
              { atLeast: "70", points: "2" },
            ],
          },
        },
        {
          code: "1.2",
          title: "Báo cáo",
          max: "2",
          children: [
            {
              code: "1.2.1",
              title: "Ban hành kế hoạch",
              max: "2",
              rule: {
                kind: "choice",
                options: [
                  { key: "on-time", label: "Đúng hạn", points: "2" },
                  { key: "late", label: "Chậm", points: "0" },
                ],
              },
            },
          ],
        },
      ],
    },
    {
      code: "2",
      title: "Họp",
      max: "2",
      rule: {
        kind: "parts",
        parts: [
          { key: "all", label: "Dự đủ", max: "1", rule: { kind: "pass" } },
          { key: "chair", label: "Chủ trì", max: "1", rule: { kind: "pass" } },
        ],
      },
    },
  ],
});

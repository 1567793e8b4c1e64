/** A set of 100 leaves and sheets for it: what the benchmarks work on. */
const leaves = 100;

export const set = {
  id: "bench",
  version: "1",
  index: "par-index",
  title: "Bộ đo",
  appliesTo: "xã",
  period: { from: "2020-01-01" },
  max: String(leaves * 2),
  notApplicable: "shrink-base",
  ladders: [
    {
      key: "class",
      title: "Xếp loại",
      measure: "percentage",
      classes: [
        { key: "good", title: "Tốt", atLeast: "80" },
        { key: "fair", title: "Khá", atLeast: "65" },
        { key: "weak", title: "Yếu" },
      ],
    },
  ],
  provenance: { status: "sample", instruments: [] },
  domains: Array.from({ length: 10 }, (_, domain) => ({
    code: String(domain + 1),
    title: `Lĩnh vực ${domain + 1}`,
    max: "20",
    children: Array.from({ length: leaves / 10 }, (_, at) => ({
      code: `${domain + 1}.${at + 1}`,
      title: `Tiêu chí ${domain + 1}.${at + 1}`,
      max: "2",
      rule: { kind: "ratio", numerator: "Đã làm", denominator: "Phải làm" },
    })),
  })),
};
export const sheetOf = (unit) => ({
  unit: { id: `xa-${unit}`, name: `Xã ${unit}` },
  year: 2024,
  set: { id: set.id, version: set.version },
  entries: set.domains.flatMap(({ children }) =>
    children.map(({ code }, at) => ({
      code,
      self: { declared: { numerator: ((unit + 3) * (at + 7)) % 101, denominator: 101 } },
    })),
  ),
});

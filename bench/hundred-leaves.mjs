/** A set of 100 leaves, or of as many as are asked for, and sheets for it. */
export const setOf = (leaves) => {
  const domains = Array.from({ length: 10 }, (_, domain) => {
    const children = Array.from({ length: leaves / 10 }, (_, at) => ({
      code: `${domain + 1}.${at + 1}`,
      title: `Tiêu chí ${domain + 1}.${at + 1}`,
      max: "2",
      rule: { kind: "ratio", numerator: "Đã làm", denominator: "Phải làm" },
    }));
    return {
      code: String(domain + 1),
      title: `Lĩnh vực ${domain + 1}`,
      max: sumOf(children),
      children,
    };
  });
  return {
    id: "bench",
    version: "1",
    index: "par-index",
    title: "Bộ đo",
    appliesTo: "xã",
    period: { from: "2020-01-01" },
    max: sumOf(domains),
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
    domains,
  };
};
const sumOf = (nodes) => String(nodes.reduce((sum, { max }) => sum + Number(max), 0));

export const set = setOf(100);

export const sheetOf = (unit, of = set) => ({
  unit: { id: `xa-${unit}`, name: `Xã ${unit}` },
  year: 2024,
  set: { id: of.id, version: of.version },
  entries: of.domains.flatMap(({ children }) =>
    children.map(({ code }, at) => ({
      code,
      self: { declared: { numerator: ((unit + 3) * (at + 7)) % 101, denominator: 101 } },
    })),
  ),
});

/** A leaf of each of the 12 rule kinds, with a maximum of 2 points, and random figures for it. */
const whole = (random, below) => Math.floor(random() * below);
const quotient = (random) => {
  const denominator = 1 + whole(random, 2000);
  return { numerator: whole(random, denominator + 1), denominator };
};
const tenths = (random) => String(whole(random, 1001) / 10);

const none = { points: "0" };

export const kinds = [
  {
    rule: { kind: "points", step: "0.25" },
    figures: (random) => ({ points: String(whole(random, 9) / 4) }),
  },
  {
    rule: {
      kind: "pass",
      conditions: [
        { key: "tasks", label: "Xác định đầy đủ nhiệm vụ" },
        { key: "budget", label: "Bố trí kinh phí" },
      ],
    },
    figures: (random) => ({ conditions: { tasks: random() < 0.8, budget: random() < 0.8 } }),
  },
  {
    rule: {
      kind: "choice",
      options: [
        { key: "on-time", label: "Ban hành kịp thời", points: "2" },
        { key: "late", label: "Ban hành không kịp thời", share: "0.5" },
        { key: "none", label: "Không ban hành", points: "0" },
      ],
    },
    figures: (random) => ({ choice: ["on-time", "late", "none"][whole(random, 3)] }),
  },
  {
    rule: {
      kind: "bands",
      measure: "Thực hiện {value} kế hoạch",
      unit: "%",
      bands: [
        { above: "90", points: "2" },
        { atLeast: "70", atMost: "90", points: "1" },
        { below: "70", points: "0" },
      ],
    },
    figures: (random) => (random() < 0.5 ? { value: tenths(random) } : quotient(random)),
  },
  {
    rule: {
      kind: "ratio",
      numerator: "Hồ sơ giải quyết đúng hạn",
      denominator: "Hồ sơ đã giải quyết",
      floor: "0.5",
    },
    figures: quotient,
  },
  {
    rule: {
      kind: "parts",
      parts: [
        {
          key: "share",
          label: "Tỷ lệ hồ sơ số hóa",
          max: "1.5",
          rule: { kind: "ratio", numerator: "Hồ sơ số hóa", denominator: "Hồ sơ" },
        },
        { key: "report", label: "Có báo cáo", max: "0.5", rule: { kind: "pass" } },
      ],
    },
    figures: (random) => ({
      parts: { share: quotient(random), report: { met: random() < 0.5 } },
    }),
  },
  {
    rule: { kind: "per-item", item: "sáng kiến", pointsEach: "0.5" },
    figures: (random) => ({ count: whole(random, 7) }),
  },
  {
    rule: {
      kind: "deduction",
      occurrences: [{ key: "late", label: "báo cáo gửi chậm", points: "0.25" }],
      floor: "0",
    },
    figures: (random) => ({ occurrences: { late: whole(random, 10) } }),
  },
  {
    rule: {
      kind: "deadline",
      due: { month: 12, day: 15, year: "same" },
      grace: [{ withinDays: 5, points: "1" }],
      late: none,
      notDone: none,
    },
    figures: (random) =>
      random() < 0.1 ? { notDone: true } : { done: `2024-12-${10 + whole(random, 20)}` },
  },
  {
    rule: {
      kind: "survey",
      options: [
        { key: "A", label: "Tốt", share: "1" },
        { key: "B", label: "Khá", share: "0.6" },
        { key: "C", label: "Kém", share: "0" },
      ],
    },
    figures: (random) => ({
      answers: { A: 1 + whole(random, 90), B: whole(random, 90), C: whole(random, 90) },
    }),
  },
  {
    rule: { kind: "index", name: "Chỉ số cải cách hành chính", scale: "100" },
    figures: tenths,
  },
  {
    rule: {
      kind: "rescale",
      measure: "Tỷ lệ hộ nghèo",
      unit: "%",
      worst: "100",
      best: "0",
      lowest: "0.1",
    },
    figures: tenths,
  },
].map(({ rule, figures }) => ({
  rule,
  figures: (random) => {
    const found = figures(random);
    return typeof found === "string" ? { value: found } : found;
  },
}));

/** The last net below the forms: words and numbers of a wording that the reading does not say. */
import { expect, it } from "vitest";
import { findUnsaid } from "../../src/import/rule-forms/accounted.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";

const two = new ExactDecimal(2);

it.each([
  ["Đạt: 2; không đạt: 0", { met: "Đạt", unmet: "không đạt" }],
  [
    "Trừ 0,5 điểm/lần vi phạm, trừ tối đa 1,5 điểm",
    { label: "lần vi phạm", points: "0.5", floor: "0.5" },
  ],
  ["từ 80%: 2; dưới 80%: tỷ lệ/80% × 2", { target: "0.8" }],
  ["nặng: trừ 30% điểm", { label: "nặng", share: "0.7" }],
  ["1/4 × điểm tối đa", { share: "0.25" }],
  ["chậm nhất ngày 10/12", ["chậm nhất ngày", { month: 12, day: 10 }]],
])("all is said: %s", (text, said) => {
  expect(findUnsaid(text, said, two)).toBeUndefined();
});

it.each([
  ["Đạt: 2; không đạt: 0 đối với cấp xã", { met: "Đạt", unmet: "không đạt" }, "cấp"],
  [
    "Trừ 0,5 điểm/lần vi phạm, trừ tối đa 1,2 điểm",
    { label: "lần vi phạm", points: "0.5", floor: "0" },
    "1,2",
  ],
  ["từ 80%: 2; dưới 70%: tỷ lệ/80% × 2", { target: "0.8" }, "70"],
  ["Mỗi bài: 0,5; tối đa 7 bài", { item: "bài", points: "0.5" }, "7"],
])("what is passed over is named: %s", (text, said, unsaid) => {
  expect(findUnsaid(text, said, two)).toBe(unsaid);
});

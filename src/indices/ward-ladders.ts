import type { ClassLadder } from "../criteria-set/class-ladder.js";

/**
 * The two ladders that the sample sets of a ward share. The plan of phường Dị Sử asks for both
 * ("loại Khá trở lên", "hoàn thành tốt nhiệm vụ trở lên") without bounds; the bounds are assumed.
 */
export const wardLadders: readonly ClassLadder[] = [
  {
    key: "class",
    title: { vi: "Xếp loại", en: "Class" },
    measure: "percentage",
    classes: [
      { key: "excellent", title: { vi: "Xuất sắc", en: "Excellent" }, atLeast: "90" },
      { key: "good", title: { vi: "Tốt", en: "Good" }, atLeast: "80" },
      { key: "fair", title: { vi: "Khá", en: "Fair" }, atLeast: "65" },
      { key: "average", title: { vi: "Trung bình", en: "Average" }, atLeast: "50" },
      { key: "weak", title: { vi: "Yếu", en: "Weak" } },
    ],
  },
  {
    key: "task",
    title: { vi: "Mức độ hoàn thành nhiệm vụ", en: "Completion of tasks" },
    measure: "percentage",
    classes: [
      {
        key: "excellent",
        title: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent completion" },
        atLeast: "90",
      },
      { key: "good", title: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good completion" }, atLeast: "75" },
      { key: "done", title: { vi: "Hoàn thành nhiệm vụ", en: "Completion" }, atLeast: "50" },
      { key: "not-done", title: { vi: "Không hoàn thành nhiệm vụ", en: "No completion" } },
    ],
  },
];

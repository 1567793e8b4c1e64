import { optionGroup, same } from "../option.js";
import { surveys } from "./shared.js";

/** What is compared. */
export const comparing = optionGroup({
  heading: { vi: "So sánh", en: "Comparison" },
  options: {
    crosswalk: {
      value: same("FILE"),
      says: {
        vi: "bảng đối chiếu mã khi hai năm dùng hai bộ tiêu chí",
        en: "how codes map when two years follow two criteria sets",
      },
    },
    surveys,
    layer: {
      value: { vi: "LỚP,LỚP", en: "LAYER,LAYER" },
      says: {
        vi: "một tệp: hai lớp điểm, vòng chấm cần so sánh",
        en: "of one file: the two rounds to compare",
      },
    },
  },
});

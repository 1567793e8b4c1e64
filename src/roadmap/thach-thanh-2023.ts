import type { Roadmap } from "./roadmap.js";
import { thachThanhPlan } from "./sources.js";

/**
 * The target of the plan 149-KH/HU of Huyện ủy Thạch Thành: the model in three xã, thị trấn in 2023,
 * the first in thị trấn Vân Du in March, two more for replication. Level 1 is a model that was
 * built; the plan has no levels of its own. Provenance: partial.
 *
 * @example
 * thachThanhRoadmap.targets[0].atLeast.units // 3
 */
export const thachThanhRoadmap: Roadmap = {
  id: "thach-thanh-2023",
  title: {
    vi: "Mục tiêu mô hình chính quyền thân thiện huyện Thạch Thành năm 2023",
    en: "Target of the models of friendly government of huyện Thạch Thành, 2023",
  },
  highestLevel: 1,
  targets: [
    {
      key: "models-2023",
      title: {
        vi: "03 xã, thị trấn xây dựng mô hình: điểm tại thị trấn Vân Du trong tháng 3/2023, 2 xã nhân rộng",
        en: "Three communes with the model: thị trấn Vân Du in March 2023, two for replication",
      },
      from: 2023,
      to: 2023,
      when: "every-year",
      counts: { atLeast: 1 },
      atLeast: { units: 3 },
      base: "all",
    },
  ],
  readings: [
    {
      vi: "Mức độ 1 là đã xây dựng mô hình; kế hoạch không chia mức độ",
      en: "Level 1 is a model that was built; the plan knows no levels",
    },
  ],
  provenance: {
    status: "partial",
    instruments: [thachThanhPlan],
    note: {
      vi: "Phần IV, mục 1 của kế hoạch. Hai xã nhân rộng chưa có tên.",
      en: "Part IV, item 1 of the plan. The two communes for replication are not named.",
    },
  },
};

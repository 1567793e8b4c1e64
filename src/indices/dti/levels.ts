import type { ClassLadder } from "../../criteria-set/class-ladder.js";

/**
 * Levels of the departments of TP. Hồ Chí Minh in 2023: on a scale of 330 points from 264 "nâng
 * cao", from 198 "hình thành", else "khởi động", which is 80 % and 60 %. Source: tintuc.vdong.vn
 * 03/4597465.
 */
export const hoChiMinhDepartmentLevels: ClassLadder = {
  key: "level",
  title: { vi: "Mức độ chuyển đổi số", en: "Level of digital transformation" },
  measure: "percentage",
  classes: [
    { key: "advanced", title: { vi: "Nâng cao", en: "Advanced" }, atLeast: "80" },
    { key: "formed", title: { vi: "Hình thành", en: "Formed" }, atLeast: "60" },
    { key: "started", title: { vi: "Khởi động", en: "Started" } },
  ],
};

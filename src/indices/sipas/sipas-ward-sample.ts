import type { Questionnaire } from "../../survey/questionnaire.js";
import { wardLadders } from "../ward-ladders.js";
import { satisfactionScale } from "./answer-scale.js";
import { factors2640 } from "./factors-2640.js";

const responsible: Readonly<Record<string, string>> = {
  I: "Văn phòng UBND phường",
  II: "Bộ phận Tiếp nhận và Trả kết quả",
  III: "Bộ phận Tiếp nhận và Trả kết quả",
  IV: "Bộ phận Tiếp nhận và Trả kết quả",
  V: "Văn phòng UBND phường",
};

/**
 * A satisfaction survey of a ward, made for demonstration: the factors and criteria of the
 * ministry's method of 2017, ladders as in the other sample sets of a ward. Provenance: sample.
 */
export const sipasWardSample: Questionnaire = {
  id: "sipas-ward-sample",
  version: "1",
  index: "sipas",
  title: { vi: "Chỉ số hài lòng cấp phường (bảng hỏi mẫu)", en: "SIPAS of a ward (sample questionnaire)" },
  appliesTo: { vi: "phường", en: "wards" },
  period: { from: "2023-01-01" },
  scale: satisfactionScale,
  groupings: [{ key: "service", title: { vi: "Lĩnh vực thủ tục", en: "Field of procedures" } }],
  factors: /* @__PURE__ */ factors2640.map((factor) => ({
    ...factor,
    responsible: responsible[factor.code] ?? "Văn phòng UBND phường",
  })),
  base: "opinions",
  weighting: "none",
  minimumBase: 30,
  factorFormula: "mean-of-criteria",
  overallFormula: { kind: "mean-of-criteria" },
  ladders: wardLadders,
  provenance: {
    status: "sample",
    instruments: [],
    note: {
      vi: "Làm để minh họa: yếu tố và tiêu chí theo phương pháp 2017 của Bộ Nội vụ; mức tối thiểu 30 ý kiến và thang xếp loại là giả định.",
      en: "Made for demonstration: factors and criteria after the ministry's method of 2017; the minimum of 30 answers and the ladders are assumed.",
    },
  },
};

import type { MeasureTheme } from "./theme.js";

const indices = ["par-index", "sipas", "papi", "dti", "mass-mobilisation"] as const;

/** Plans that no other theme names: what they are about is taken from the title. */
export const planThemes: readonly MeasureTheme[] = [
  {
    key: "plan-issuing",
    title: "Ban hành kế hoạch",
    indices,
    signs: ["ban hành kế hoạch"],
    proposals: [
      {
        text: "Ban hành {kế hoạch …} {by}, giao rõ nhiệm vụ, sản phẩm, người thực hiện và thời hạn hoàn thành.",
        evidence: ["Kế hoạch đã ban hành"],
      },
    ],
  },
  {
    key: "plan-completion",
    title: "Hoàn thành kế hoạch",
    indices,
    signs: ["hoàn thành kế hoạch", "mức độ thực hiện kế hoạch"],
    proposals: [
      {
        text: "Hằng tháng rà soát tiến độ từng nhiệm vụ của {kế hoạch …}, đôn đốc nhiệm vụ chậm để hoàn thành trong năm.",
        evidence: ["Bảng theo dõi nhiệm vụ theo tháng, quý"],
      },
    ],
  },
];

import { sumTexts } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { RemediationPlan } from "../remediation/plan.js";
import type { Language } from "../text/language.js";
import type { Block, Cell } from "./document.js";
import { number } from "./score-document.js";
import { words } from "./words.js";

/** Part V: who has how much to do. */
export function organisation(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const items = plan.indices.flatMap((index) => index.items);
  const bodies = [...new Set(items.map(({ responsible }) => responsible))];
  const rows = bodies
    .map((body) => {
      const own = items.filter(({ responsible }) => responsible === body);
      return { body, count: own.length, gain: sumTexts(own.map(({ gain }) => gain)) };
    })
    .sort((left, right) => new ExactDecimal(right.gain).comparedTo(left.gain))
    .map(({ body, count, gain }): readonly Cell[] => [
      body ?? words.unassigned[language],
      number(String(count)),
      number(gain),
    ]);
  return [
    {
      kind: "heading",
      level: 2,
      text: vi ? "V. TỔ CHỨC THỰC HIỆN" : "V. ORGANISATION",
    },
    {
      kind: "table",
      columns: [
        { title: vi ? "Bộ phận chủ trì" : "Responsible body", align: "left", flexible: true },
        { title: vi ? "Số nhiệm vụ" : "Tasks", align: "right" },
        { title: vi ? "Điểm phải tăng" : "Points to gain", align: "right" },
      ],
      rows,
      total: [
        words.total[language],
        number(String(items.length)),
        number(sumTexts(items.map(({ gain }) => gain))),
      ],
    },
    {
      kind: "paragraph",
      text: vi
        ? "Các bộ phận chủ trì triển khai nhiệm vụ được giao, phối hợp với các bộ phận liên quan, báo cáo kết quả và tài liệu kiểm chứng về Văn phòng đúng thời hạn; khó khăn, vướng mắc báo cáo ngay để được xem xét, giải quyết."
        : "The responsible bodies carry out their tasks with the bodies named beside them, report results and evidence on time, and report difficulties at once.",
    },
  ];
}

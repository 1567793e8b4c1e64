import { shortIndexName } from "../criteria-set/index-names.js";
import type { Block, Cell } from "../document/document.js";
import { sumTexts } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { RemediationItem, RemediationPlan } from "../remediation/plan.js";
import type { Language } from "../text/language.js";
import { number } from "./score-document.js";
import { words } from "./words.js";

/** Part V: who has how much to do. */
export function organisation(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const items = plan.indices.flatMap((index) => index.items);
  const bodies = [...new Set(items.map(({ responsible }) => responsible))];
  const several = plan.indices.length > 1;
  const rows = bodies
    .map((body) => {
      const own = plan.indices.map((index) =>
        index.items.filter(({ responsible }) => responsible === body),
      );
      const gains = own.map((tasks) => (tasks.length === 0 ? null : gainOf(tasks)));
      return { body, count: own.flat().length, gains };
    })
    .sort((left, right) =>
      several
        ? right.count - left.count
        : new ExactDecimal(right.gains[0] ?? 0).comparedTo(left.gains[0] ?? 0),
    )
    .map(({ body, count, gains }): readonly Cell[] => [
      body ?? words.unassigned[language],
      number(String(count)),
      ...gains.map((gain) => number(gain)),
    ]);
  const gain = vi ? "Điểm phải tăng" : "Points to gain";
  const table: Block = {
    kind: "table",
    columns: [
      { title: vi ? "Bộ phận chủ trì" : "Responsible body", align: "left", flexible: true },
      { title: vi ? "Số nhiệm vụ" : "Tasks", align: "right" },
      // Points of different indices are different things and never sum.
      ...plan.indices.map(({ index }) => ({
        title: several ? `${gain}: ${shortIndexName(index)[language]}` : gain,
        align: "right" as const,
      })),
    ],
    rows,
    total: [
      words.total[language],
      number(String(items.length)),
      ...plan.indices.map((index) => number(gainOf(index.items))),
    ],
  };
  return [
    {
      kind: "heading",
      level: 2,
      text: vi ? "V. TỔ CHỨC THỰC HIỆN" : "V. ORGANISATION",
    },
    ...(items.length === 0 ? [] : [table]),
    {
      kind: "paragraph",
      text: vi
        ? "Các bộ phận chủ trì triển khai nhiệm vụ được giao, phối hợp với các bộ phận liên quan, báo cáo kết quả và tài liệu kiểm chứng về Văn phòng đúng thời hạn; khó khăn, vướng mắc báo cáo ngay để được xem xét, giải quyết."
        : "The responsible bodies carry out their tasks with the bodies named beside them, report results and evidence on time, and report difficulties at once.",
    },
  ];
}

function gainOf(items: readonly RemediationItem[]): string {
  return sumTexts(items.map(({ gain }) => gain));
}

import { indexName } from "../criteria-set/index-names.js";
import type { Block, Cell } from "../document/document.js";
import type { RemediationPlan } from "../remediation/plan.js";
import type { Language } from "../text/language.js";
import { describeTotal } from "./result-lines.js";
import { withheldLines } from "./withheld-lines.js";
import { demandStatusNames, words } from "./words.js";

/** Part IV: the results when every target is reached, and what becomes of the demands. */
export function targets(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const blocks: Block[] = [
    {
      kind: "heading",
      level: 2,
      text: vi ? `IV. MỤC TIÊU NĂM ${plan.year}` : `IV. TARGETS FOR ${plan.year}`,
    },
    {
      kind: "list",
      items: plan.indices.map(({ index, target, set }) => {
        const total = `${indexName(index)[language]}: ${describeTotal(target, set.ladders, language)}${vi ? " khi mọi nhiệm vụ đạt mục tiêu, chưa kể điểm thưởng, điểm phạt" : " when every task reaches its target, without bonus and penalty"}.`;
        const withheld = withheldLines(target.classes, language).map((line) => `${line}.`);
        return [total, ...withheld].join(" ");
      }),
    },
  ];
  if (plan.demands.length > 0) {
    blocks.push({
      kind: "table",
      columns: [
        { title: words.number[language], align: "centre" },
        { title: words.demand[language], align: "left", flexible: true },
        { title: words.finding[language], align: "left" },
      ],
      rows: plan.demands.map(({ detail, status }, position): readonly Cell[] => [
        String(position + 1),
        detail[language],
        demandStatusNames[status][language],
      ]),
    });
  }
  return blocks;
}

import { shortIndexName } from "../../criteria-set/index-names.js";
import type { Cell, TableBlock } from "../../document/document.js";
import type { JudgedDemand } from "../../remediation/judge-demands.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { Language } from "../../text/language.js";
import { demandStatusNames, words as terms } from "../words.js";
import { reportWords } from "./report-words.js";
import { demandWords } from "./words.js";

/** The demands of a plan, each with what became of it in every index. */
export function demandTable(
  plan: RemediationPlan,
  demands: readonly JudgedDemand[],
  language: Language,
): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: terms.number[language], align: "centre" },
      { title: terms.demand[language], align: "left", flexible: true },
      { title: reportWords.result[language], align: "left", flexible: true },
      { title: terms.finding[language], align: "left" },
    ],
    rows: demands.map(({ demand, findings, status }, at): readonly Cell[] => [
      String(at + 1),
      demandWords(demand, plan, language),
      findings
        .map(({ index, detail }) => `${shortIndexName(index)[language]}: ${detail[language]}`)
        .join("\n") || reportWords.allThere[language],
      demandStatusNames[status][language],
    ]),
  };
}

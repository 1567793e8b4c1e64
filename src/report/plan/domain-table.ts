import type { Cell, Column, TableBlock } from "../../document/document.js";
import { sumTexts, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { toPercentage } from "../../numbers/percentage.js";
import type { DomainResult, IndexPlan } from "../../remediation/plan.js";
import { markedTitle } from "../node-title.js";
import { number } from "../score-document.js";
import { words as terms } from "../words.js";
import type { Paper } from "./paper.js";
import { percentWords } from "./percent-words.js";

/** An index by its domains; of satisfaction only percentages, which is how people know it. */
export function domainTable(paper: Paper, index: IndexPlan): TableBlock {
  const { words, language } = paper;
  const isSurvey = index.index === "sipas";
  const weighted = index.domains.some(({ weight }) => weight !== undefined);
  const worths = (figure: (domain: DomainResult) => string | null): string =>
    sumTexts(index.domains.flatMap((domain) => worthOf(figure(domain), domain)));
  const points = (cells: readonly Cell[]): readonly Cell[] => (isSurvey ? [] : cells);
  const columns: readonly Column[] = [
    { title: terms.number[language], align: "centre" },
    { title: words.field, align: "left", flexible: true },
    ...(isSurvey
      ? []
      : [
          right(terms.max[language]),
          right(terms.points[language]),
          ...(weighted ? [right(terms.weight[language])] : []),
        ]),
    right(isSurvey ? words.satisfied : terms.percentage[language]),
    ...(isSurvey ? [] : [right(terms.lost[language])]),
    right(words.openCount),
  ];
  return {
    kind: "table",
    columns,
    rows: index.domains.map((domain): readonly Cell[] => [
      domain.code,
      markedTitle(domain, language),
      ...points([
        number(domain.applicableMax),
        number(domain.points),
        ...(weighted ? [number(domain.weight ?? "1")] : []),
      ]),
      domain.percentage === null ? null : percentWords(domain.percentage, language),
      ...points([number(domain.lost)]),
      number(String(domain.gaps)),
    ]),
    total: [
      "",
      totalName(paper, index),
      ...points([
        number(worths(({ applicableMax }) => applicableMax)),
        number(worths((domain) => domain.points)),
        ...(weighted ? [""] : []),
      ]),
      baseShare(paper, index),
      ...points([number(index.lost)]),
      number(String(index.items.length)),
    ],
  };
}

function right(title: string): Column {
  return { title, align: "right" };
}

// The domains sum to the result before bonus and penalty.
function totalName({ words, language }: Paper, { lastYear }: IndexPlan): string {
  const isPlain = lastYear.bonus === "0" && lastYear.penalty === "0";
  return isPlain ? terms.total[language] : words.sumOfDomains;
}

function baseShare({ language }: Paper, { domains }: IndexPlan): Cell {
  const parts = domains.flatMap((domain) => worthOf(domain.points, domain));
  const complete = domains.every(
    ({ percentage, applicableMax }) => percentage !== null || applicableMax === "0",
  );
  const whole = new ExactDecimal(
    sumTexts(domains.flatMap((domain) => worthOf(domain.applicableMax, domain))),
  );
  const share = complete ? toPercentage(new ExactDecimal(sumTexts(parts)), whole) : null;
  return share === null ? null : percentWords(share, language);
}

// What points of a domain bring to the total.
function worthOf(points: string | null, { weight }: DomainResult): readonly string[] {
  if (points === null) return [];
  if (weight === undefined) return [points];
  return [toDecimalText(new ExactDecimal(points).times(weight))];
}

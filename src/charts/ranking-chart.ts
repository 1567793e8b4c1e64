import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { rankingOutline } from "../ranking/outlines.js";
import type { RankedGroup, RankedUnit, UnitRanking } from "../ranking/unit-ranking.js";
import { rankingTitle, summarySentences } from "../report/ranking-document.js";
import { words } from "../report/words.js";
import { type Language, textIn } from "../text/language.js";
import { allNotices } from "./all-notices.js";
import { amountAxis } from "./amount-axis.js";
import type { Chart, ChartOptions } from "./chart.js";
import { chartOptionsOutline } from "./outlines.js";
import type { PictureColumn, PictureRow } from "./picture.js";
import { toChart } from "./to-chart.js";
import { chartWords } from "./words.js";

/**
 * A ranking as a table with bars, each group apart; shared ranks are told in words, and units
 * that are not ranked stand below with the reason.
 *
 * @example
 * rankingChart(rankUnits([card])).title // "Xếp hạng: Chỉ số cải cách hành chính (PAR INDEX), 2023"
 */
export function rankingChart(ranking: UnitRanking, options: ChartOptions = {}): Chart {
  refuse(checkArguments({ ranking: [ranking, rankingOutline] }, [options, chartOptionsOutline]));
  const language = options.language ?? "vi";
  const { groups, measure } = ranking;
  const byShare = measure === "percentage";
  const max = { sign: "outline" as const, text: words.max[language] };
  return toChart({
    title: rankingTitle(ranking, language),
    language,
    notices: allNotices([], options),
    notes: groups.flatMap((group) => tellGroup(group, ranking, language)),
    legend: [
      ...(byShare ? [] : [max]),
      { sign: "bar", text: byShare ? words.percentage[language] : words.points[language] },
    ],
    columns: columnsOf(ranking, language),
    sections: groups.map((group) => ({
      heading: groupName(group, ranking, language) ?? null,
      rows: [
        ...group.ranked.map((unit) => rankedRow(unit, byShare, language)),
        ...group.unranked.map(
          ({ unit: { name }, explanation }): PictureRow => ({
            texts: { rank: "–", unit: name },
            figures: {},
            note: `${chartWords.notRanked[language]}: ${explanation[language]}`,
          }),
        ),
      ],
    })),
    empty: chartWords.noUnits[language],
  });
}

function groupName(
  { group }: RankedGroup,
  { groups }: UnitRanking,
  language: Language,
): string | undefined {
  if (group !== null) return group;
  if (groups.length === 1) return undefined;
  return chartWords.noGroup[language];
}

// Mean and classes as the document words them, then the ranks that several units share.
function tellGroup(
  group: RankedGroup,
  ranking: UnitRanking,
  language: Language,
): readonly string[] {
  const shared = new Map<number, string[]>();
  for (const { unit, rank, sharedBy } of group.ranked) {
    if (sharedBy > 1) shared.set(rank, [...(shared.get(rank) ?? []), unit.name]);
  }
  const ties = [...shared].map(
    ([rank, names]) => `${chartWords.sharedRank[language]} ${rank}: ${names.join("; ")}`,
  );
  const name = groupName(group, ranking, language);
  return [...summarySentences(group, ranking, language), ...ties].map((text) =>
    name === undefined ? text : `${name}: ${text}`,
  );
}

function columnsOf(ranking: UnitRanking, language: Language): readonly PictureColumn[] {
  const byShare = ranking.measure === "percentage";
  const units = ranking.groups.flatMap(({ ranked }) => ranked);
  const figure = { kind: "text", align: "right" } as const;
  const lengths = byShare
    ? ["100", ...units.map(({ percentage }) => percentage ?? "0")]
    : units.flatMap(({ points, applicableMax }) => [points, applicableMax]);
  return [
    { ...figure, field: "rank", heading: words.rank[language], widest: 48, bold: true },
    { kind: "text", field: "unit", heading: words.unit[language], align: "left", widest: 230 },
    {
      kind: "panel",
      heading: byShare ? words.percentage[language] : words.points[language],
      share: 1,
      ...amountAxis(lengths, language, byShare ? "%" : ""),
      marks: [
        ...(byShare ? [] : [{ kind: "outline", to: "maximum", lane: "whole" } as const]),
        { kind: "bar", to: "reached", lane: byShare ? "whole" : "inside" },
      ],
    },
    { ...figure, field: "points", heading: words.points[language], widest: 72, bold: !byShare },
    { ...figure, field: "max", heading: words.max[language], widest: 88 },
    {
      ...figure,
      field: "percentage",
      heading: words.percentage[language],
      widest: 72,
      bold: byShare,
    },
    ...(units.some((unit) => unit.class !== null)
      ? [
          {
            kind: "text",
            field: "class",
            heading: words.class[language],
            align: "left",
            widest: 110,
          } as const,
        ]
      : []),
  ];
}

function rankedRow(
  { unit, rank, points, applicableMax, percentage, class: found }: RankedUnit,
  byShare: boolean,
  language: Language,
): PictureRow {
  return {
    texts: {
      rank: String(rank),
      unit: unit.name,
      points: formatNumber(points, language),
      max: formatNumber(applicableMax, language),
      percentage: formatPercentage(percentage, language),
      class: found === null ? "–" : textIn(found.title, language),
    },
    figures: byShare
      ? { reached: percentage === null ? null : Number(percentage) }
      : { reached: Number(points), maximum: Number(applicableMax) },
  };
}

import type { Cell, Document, TableBlock } from "../document/document.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { periodName } from "../score-sheet/period-words.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { type Language, type LanguageOptions, textIn } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import type { CheapestWay } from "../what-if/cheapest-way.js";
import { wayOutline } from "../what-if/outlines.js";
import { noticeBlocks, noticesOf } from "./notices.js";
import { describeTotal } from "./result-lines.js";
import { number, type ResultDocumentOptions } from "./score-document.js";
import { wayWords } from "./way-words.js";
import { withheldLines } from "./withheld-lines.js";
import { words } from "./words.js";

/**
 * The cheapest way to a result as a document: where the unit stands, what is missing, the steps.
 *
 * @param card the scorecard that the way begins from
 * @example
 * cheapestWayDocument(cheapestWayTo(card, { percentage: "85" }), card).title // "Cách ít công sức nhất: Xã Ví Dụ, 2023"
 */
export function cheapestWayDocument(
  way: CheapestWay,
  card: Scorecard,
  options: ResultDocumentOptions = {},
): Document {
  refuse(
    checkArguments({ way: [way, wayOutline], card: [card, scorecardOutline] }, [
      options,
      languageOptionsOutline,
    ]),
  );
  const language = options.language ?? "vi";
  const title = `${wayWords.title[language]}: ${card.unit.name}, ${periodName(card, { language })}`;
  return {
    language,
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...noticeBlocks(noticesOf(card.set, card.sheetProvenance, { language })),
      { kind: "list", items: lines(way, card, language) },
      ...(way.steps.length === 0 ? [] : [cheapestWayTable(way, { language })]),
    ],
  };
}

/** The steps of a way, for writers of tables. */
export function cheapestWayTable(way: CheapestWay, options: LanguageOptions = {}): TableBlock {
  refuse(checkArguments({ way: [way, wayOutline] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: words.criterion[language], align: "left", flexible: true },
      { title: wayWords.from[language], align: "right" },
      { title: wayWords.to[language], align: "right" },
      { title: words.gain[language], align: "right" },
      { title: wayWords.effort[language], align: "right" },
      { title: words.needs[language], align: "left", flexible: true },
    ],
    rows: way.steps.map(({ code, title, from, to, gain, effort, needs }): readonly Cell[] => [
      code,
      textIn(title, language),
      number(from),
      number(to),
      number(gain),
      number(effort),
      needs[language],
    ]),
  };
}

function lines(way: CheapestWay, card: Scorecard, language: Language): readonly string[] {
  const told = (points: string): string => formatNumber(points, language);
  const now = describeTotal(card, card.set.ladders, language);
  const after = way.classes[0]?.class;
  const named = after == null ? "" : `, ${textIn(after.title, language)}`;
  const share = formatPercentage(way.percentage, language);
  const outcome =
    way.missing === "0" && way.steps.length === 0
      ? wayWords.reached[language]
      : !way.reachable
        ? wayWords.outOfReach[language]
        : `${wayWords.steps[language](way.steps.length, told(way.effort), told(way.points))} (${share})${named}`;
  return [
    `${wayWords.now[language]}: ${now}`,
    ...withheldLines(card.classes, language),
    wayWords.needed[language](told(way.targetPoints), told(way.missing)),
    outcome,
  ];
}

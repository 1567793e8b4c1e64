import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal } from "../../numbers/format-number.js";
import {
  type Language,
  type LocalizedText,
  lowerFirst,
  type Text,
  textIn,
} from "../../text/language.js";
import { describePoints } from "../describe-points.js";

export const name: LocalizedText = { vi: "trừ điểm", en: "deduction" };

/** How often something occurred. */
export interface Occurred {
  readonly label: Text;
  readonly count: ExactDecimal;
}

/** Why points were lost; `floor` where that stopped the deduction. */
export function lostFor(
  occurred: readonly Occurred[],
  floor: ExactDecimal | undefined,
  language: Language,
): string {
  const vi = language === "vi";
  if (occurred.length === 0) return vi ? "Không bị trừ điểm" : "No deduction";
  const list = occurred
    .map(({ label, count }) => {
      const times = `${formatDecimal(count, language)} ${vi ? "lần" : "×"}`;
      return `${times} ${textIn(label, language)}`;
    })
    .join("; ");
  const stopped =
    floor === undefined
      ? ""
      : `, ${vi ? "trừ đến mức sàn" : "down to the floor"} ${formatDecimal(floor, language)}`;
  return `${vi ? "Bị trừ do" : "Deducted for"}: ${list}${stopped}`;
}

export function needsOneFewer(label: Text, language: Language): string {
  const words = textIn(label, language);
  return language === "vi" ? `cần giảm 1 lần ${words}` : `needs 1 fewer: ${words}`;
}

export function needsNone(labels: readonly Text[], language: Language): string {
  const list = labels.map((label) => textIn(label, language)).join("; ");
  return language === "vi" ? `cần không để xảy ra: ${list}` : `needs none of: ${list}`;
}

export function described(
  worths: readonly { readonly label: Text; readonly points: ExactDecimal }[],
  max: ExactDecimal,
  floor: ExactDecimal,
  language: Language,
): string {
  const vi = language === "vi";
  const list = worths
    .map(({ label, points }) => {
      const cost = describePoints(points, language);
      const words = textIn(label, language);
      return vi ? `${eachOf(words)} trừ ${cost}` : `less ${cost} for each: ${words}`;
    })
    .join("; ");
  const [top, low] = [max, floor].map((points) => describePoints(points, language));
  return vi
    ? `Không có trường hợp nào được ${top}; ${list}; thấp nhất ${low}`
    : `${top} where there is none; ${list}; at least ${low}`;
}

// "mỗi báo cáo chậm", but "mỗi lần thiếu báo cáo": a count needs a noun.
function eachOf(words: string): string {
  const isNoun = !/^(?:không|chưa|thiếu|chậm|để|bị|gửi|nộp)(?: |$)/i.test(words);
  return `mỗi ${isNoun ? "" : "lần "}${lowerFirst(words)}`;
}

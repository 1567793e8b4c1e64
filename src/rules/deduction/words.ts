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
  return language === "vi" ? `Giảm 1 ${countedNoun(words)}` : `needs 1 fewer: ${words}`;
}

export function needsNone(labels: readonly Text[], language: Language): string {
  const words = labels.map((label) => textIn(label, language));
  if (language === "en") return `needs none of: ${words.join("; ")}`;
  const told = words.map(ofNobody);
  const rest = words.filter((_, at) => told[at] === undefined);
  const events = rest.length === 0 ? [] : [`xảy ra ${rest.map(occasionOf).join("; ")}`];
  const clauses = [...events, ...told.flatMap((one) => one ?? [])];
  return `Không để ${clauses.join("; không để ")}`;
}

// "người bị kỷ luật" is said of nobody: "không để người nào bị kỷ luật"; what is missing is not to be.
function ofNobody(words: string): string | undefined {
  const plain = ofOne(words);
  if (/^thiếu /i.test(plain)) return plain;
  const [, who, rest] =
    /^((?:cán bộ|công chức|viên chức|người|đơn vị)(?:, (?:cán bộ|công chức|viên chức))*)(?: nào)? ((?:bị|vi phạm|chậm|không|chưa) .+)$/iu.exec(
      plain,
    ) ?? [];
  return who === undefined ? undefined : `${who} nào ${rest}`;
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
      return vi ? `mỗi ${countedNoun(words)} trừ ${cost}` : `less ${cost} for each: ${words}`;
    })
    .join("; ");
  const [top, low] = [max, floor].map((points) => describePoints(points, language));
  return vi
    ? `Không có trường hợp nào được ${top}; ${list}; thấp nhất ${low}`
    : `${top} where there is none; ${list}; at least ${low}`;
}

/** What a number stands before: "báo cáo chậm", but "lần thiếu báo cáo", for a count needs a noun. */
export function countedNoun(words: string): string {
  return `${isVerb(words) ? "lần " : ""}${lowerFirst(words)}`;
}

// "sự cố" occurs, but nobody says so of people or of what is not done.
function occasionOf(words: string): string {
  const isEvent =
    !isVerb(words) && !/^(?:lần|người|cán bộ|công chức|viên chức|đơn vị)(?: |$)/i.test(words);
  return `${isEvent ? "" : "trường hợp "}${ofOne(words).replace(/^lần\s/, "")}`;
}

// "thiếu mỗi nội dung" counts; of none it is "thiếu nội dung".
function ofOne(words: string): string {
  return lowerFirst(words).replace(/(^|\s)mỗi\s/gi, "$1");
}

function isVerb(words: string): boolean {
  return /^(?:không|chưa|thiếu|chậm|để|bị|gửi|nộp)(?: |$)/i.test(words);
}

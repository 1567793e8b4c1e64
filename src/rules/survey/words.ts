import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatCount, formatDecimal, formatShare } from "../../numbers/format-number.js";
import { type Fraction, fraction } from "../../numbers/fraction.js";
import { type Language, type LocalizedText, type Text, textIn } from "../../text/language.js";
import { describePoints } from "../describe-points.js";
import type { AnswersToChange } from "./answers-to-change.js";
import type { SurveyRule } from "./rule.js";

export const name: LocalizedText = { vi: "khảo sát", en: "survey" };

export const satisfiedLabel: LocalizedText = { vi: "Số ý kiến hài lòng", en: "Satisfied answers" };
export const baseLabel: LocalizedText = { vi: "Tổng số ý kiến", en: "All answers" };
export const satisfiedWeight: LocalizedText = {
  vi: "Hài lòng (theo trọng số)",
  en: "Satisfied, by weight",
};
export const baseWeight: LocalizedText = {
  vi: "Tổng trọng số các ý kiến",
  en: "Weight of all answers",
};
export const percentLabel: LocalizedText = {
  vi: "Tỷ lệ hài lòng (%)",
  en: "Percentage",
};

export function surveyedPercent(share: Fraction, language: Language): string {
  const percent = formatShare(share, language);
  return language === "vi" ? `Kết quả điều tra ${percent}` : `Survey result ${percent}`;
}

export function satisfiedOf(
  satisfied: ExactDecimal,
  base: ExactDecimal,
  share: Fraction,
  language: Language,
): string {
  const [some, all] = [satisfied, base].map((count) => formatDecimal(count, language));
  const percent = formatShare(share, language);
  return language === "vi"
    ? `${some}/${all} ý kiến hài lòng, đạt ${percent}`
    : `${some} of ${all} answers are satisfied, ${percent}`;
}

export function satisfiedByWeight(
  satisfied: ExactDecimal,
  base: ExactDecimal,
  share: Fraction,
  language: Language,
): string {
  const [some, all] = [satisfied, base].map((weight) => formatDecimal(weight, language));
  const percent = formatShare(share, language);
  return language === "vi"
    ? `Tỷ lệ hài lòng theo trọng số ${percent} (${some}/${all})`
    : `${percent} satisfied by weight (${some} of ${all})`;
}

export function surveyedAnswers(
  all: ExactDecimal,
  answers: readonly { readonly label: Text; readonly count: ExactDecimal }[],
  share: Fraction,
  language: Language,
): string {
  const total = formatDecimal(all, language);
  const list = answers
    .map(({ label, count }) => `${textIn(label, language)} ${formatDecimal(count, language)}`)
    .join(", ");
  const percent = formatShare(share, language);
  return language === "vi"
    ? `Điều tra ${total} phiếu (${list}), đạt ${percent}`
    : `Survey of ${total} answers (${list}), ${percent}`;
}

export function needsAnswers(
  best: readonly Text[],
  change: AnswersToChange | undefined,
  language: Language,
): string {
  const list = best.map((label) => textIn(label, language)).join("; ");
  const vi = language === "vi";
  if (change === undefined) {
    return vi ? `Mọi phiếu chọn: ${list}` : `needs every answer to be: ${list}`;
  }
  const [some, all] = [change.count, change.all].map((count) => formatCount(count, language));
  const which = change.lowestFirst ? (vi ? " (từ mức thấp nhất)" : ", the lowest first,") : "";
  return vi
    ? `Thêm ${some} trong ${all} phiếu${which} chọn: ${list}`
    : `needs ${some} of ${all} answers${which} to turn to: ${list}`;
}

export function described(
  options: readonly { readonly label: Text; readonly share: ExactDecimal }[],
  { minimum, weighted = false }: Pick<SurveyRule, "minimum" | "weighted">,
  max: ExactDecimal,
  language: Language,
): string {
  const vi = language === "vi";
  const list = options
    .map(
      ({ label, share }) => `${textIn(label, language)} ${formatShare(fraction(share), language)}`,
    )
    .join(", ");
  const least =
    minimum === undefined
      ? ""
      : vi
        ? `; cần ít nhất ${minimum} phiếu`
        : `; at least ${minimum} answers`;
  const points = describePoints(max, language);
  const byWeight = !weighted ? "" : vi ? " theo trọng số" : " by weight";
  return vi
    ? `Điều tra: mỗi phiếu tính theo mức trả lời (${list}), lấy bình quân các phiếu${byWeight} × ${points}${least}`
    : `Survey, each answer counts (${list}), their mean${byWeight} × ${points}${least}`;
}

import {
  type Language,
  type LocalizedText,
  lowerFirst,
  type Text,
  textIn,
} from "../../text/language.js";
import type { FieldOption } from "../figure-field.js";
import type { PassCondition, PassRule } from "./rule.js";

export const name: LocalizedText = { vi: "đạt / không", en: "pass" };

export const resultLabel: LocalizedText = { vi: "Kết quả", en: "Result" };

/** Whether a requirement is met. */
export const metOrNot: readonly FieldOption[] = [
  { value: true, label: { vi: "Đạt", en: "Met" }, aliases: ["Đạt yêu cầu", "Có"] },
  {
    value: false,
    label: { vi: "Không đạt", en: "Not met" },
    aliases: ["Không đạt yêu cầu", "Chưa đạt", "Không", "Không có"],
  },
];

export function verdict(rule: PassRule, met: boolean, language: Language): string {
  return met
    ? textIn(rule.met ?? { vi: "Đạt yêu cầu", en: "Requirement met" }, language)
    : textIn(rule.unmet ?? { vi: "Không đạt yêu cầu", en: "Requirement not met" }, language);
}

export function listed(conditions: readonly PassCondition[], language: Language): string {
  return conditions.map(({ label }) => textIn(label, language)).join("; ");
}

export function unmet(
  rule: PassRule,
  missing: readonly PassCondition[],
  language: Language,
): string {
  const list = listed(missing, language);
  return `${verdict(rule, false, language)} (${language === "vi" ? "còn thiếu" : "missing"}: ${list})`;
}

export function needsConditions(
  rule: PassRule,
  missing: readonly PassCondition[],
  language: Language,
): string {
  const any = rule.require === "any";
  const list = listed(missing, language);
  if (language === "vi") {
    return any ? `Đáp ứng một trong các điều kiện: ${list}` : list;
  }
  return `${any ? "needs one of the conditions" : "needs the conditions"}: ${list}`;
}

export function needsResult(met: Text | undefined, language: Language): string {
  if (met !== undefined) {
    return `${language === "vi" ? "Đạt mức" : "needs"}: ${textIn(met, language)}`;
  }
  return language === "vi" ? "Đạt yêu cầu" : "needs the requirement to be met";
}

export function described(rule: PassRule, score: string, language: Language): string {
  const vi = language === "vi";
  const list = listed(rule.conditions ?? [], language);
  const conditions =
    list === ""
      ? ""
      : rule.require === "any"
        ? ` (${vi ? "một trong các điều kiện" : "one of"}: ${list})`
        : ` (${vi ? "đủ các điều kiện" : "all of"}: ${list})`;
  const [met, unmet] = [verdict(rule, true, language), verdict(rule, false, language)];
  const not = rule.unmet === undefined ? lowerFirst(unmet) : unmet;
  return `${met}${conditions}: ${score}; ${not}: ${vi ? "0 điểm" : "0 points"}`;
}

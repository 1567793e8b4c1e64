import type { ItemField } from "../../remediation/plan.js";
import type { Language, LocalizedText } from "../../text/language.js";

/** What the fields of a task are called. */
export const fieldNames: Readonly<Record<ItemField, LocalizedText>> = {
  shortcoming: { vi: "Tồn tại, hạn chế", en: "Shortcoming" },
  cause: { vi: "Nguyên nhân", en: "Cause" },
  measures: { vi: "Giải pháp", en: "Measures" },
  responsible: { vi: "Chủ trì", en: "Responsible" },
  coordinating: { vi: "Phối hợp", en: "Coordinating" },
  leader: { vi: "Lãnh đạo phụ trách", en: "Leader in charge" },
  product: { vi: "Sản phẩm", en: "Product" },
  due: { vi: "Thời hạn", en: "Due" },
  target: { vi: "Mục tiêu", en: "Target" },
  evidence: { vi: "Tài liệu kiểm chứng", en: "Evidence" },
};

/** The fields of a task that nobody of the office has confirmed, in words. */
export function proposedNames(
  proposed: readonly ItemField[] | undefined,
  language: Language,
): string {
  return (proposed ?? []).map((field) => fieldNames[field][language].toLowerCase()).join(", ");
}

import type { LocalizedText } from "../../text/language.js";

/** To what an own set applies, as sets say it. */
export const unitKinds = { commune: "xã", ward: "phường" } as const;

/** Title of a unit's own set: "Chỉ số cải cách hành chính năm 2025". */
export function titleOfYear(index: string, year: number): string {
  return `${index} năm ${year}`;
}

/** What an own set says of itself. */
export const uncheckedOwnSet: LocalizedText = {
  vi: "Nhập từ bảng của đơn vị, chưa đối chiếu với quyết định ban hành.",
  en: "Imported from the unit's own table, not yet compared with the decision.",
};

/** Issuer of a decision, where the table does not say it. */
export const issuerNotSaid = "không ghi trên bảng";

/** What was read of the decision behind an own set. */
export const ownTable: LocalizedText = { vi: "bảng của đơn vị", en: "the unit's own table" };

/** What was understood of a rule that was not read. */
export const scoredByHand: LocalizedText = {
  vi: "Người chấm ghi điểm",
  en: "A person gives the points",
};

import type { Letterhead } from "../report/letterhead.js";
import type { SheetField } from "./field-sheet.js";

type TextKey = Exclude<keyof Letterhead, ListKey>;
type ListKey = "recipients" | "bases" | "leaders";

/** Name of the sheet. */
export const letterheadSheetName = "Thể thức";

const labels: Readonly<
  Record<keyof Letterhead, { readonly label: string; readonly hint?: string }>
> = {
  superior: { label: "Cơ quan cấp trên", hint: "để trống nếu không ghi" },
  body: { label: "Cơ quan ban hành", hint: "để trống: ỦY BAN NHÂN DÂN và tên đơn vị" },
  number: { label: "Số, ký hiệu", hint: "ví dụ 14/KH-UBND" },
  place: { label: "Nơi ký", hint: "ví dụ Dị Sử" },
  date: { label: "Ngày ký", hint: "ví dụ ngày 14 tháng 3 năm 2024" },
  position: { label: "Chức vụ người ký", hint: "hai dòng nếu ký thay: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" },
  signer: { label: "Người ký" },
  recipients: { label: "Nơi nhận", hint: "mỗi nơi một dòng" },
  bases: { label: "Căn cứ", hint: "mỗi căn cứ một dòng, không ghi chữ Căn cứ" },
  standing: { label: "Cơ quan thường trực", hint: "ví dụ Văn phòng HĐND và UBND" },
  leaders: { label: "Lãnh đạo phụ trách", hint: "mỗi người một dòng" },
};

/** Keys of a letterhead in the order of the sheet. */
export const letterheadKeys = Object.keys(labels) as readonly (keyof Letterhead)[];

const listKeys: readonly string[] = ["recipients", "bases", "leaders"] satisfies ListKey[];

/** True for what a cell lists line by line. */
export function isListKey(key: keyof Letterhead): key is ListKey {
  return listKeys.includes(key);
}

/** The fields of the sheet, filled with what is known. */
export function letterheadFields(letterhead: Letterhead): readonly SheetField[] {
  return letterheadKeys.map((key) => ({
    key,
    ...labels[key],
    value: isListKey(key) ? (letterhead[key] ?? []).join("\n") : (letterhead[key as TextKey] ?? ""),
  }));
}

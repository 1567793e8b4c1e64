import { foldText } from "./grid.js";

const totalStart = /^(?:tong|cong|diem tong|total|grand total)(?: |$)/;

const totalWords =
  /^(?:tong|cong|so|diem|toi|da|chuan|thang|muc|phan|linh|vuc|nhom|chung|chi|toan|bang|bo|tieu|cac|dat|duoc|dat duoc|tu|cham|danh|gia|tham|dinh|cua|don|vi|hoi|cuoi|cung|thuc|te|quy|doi|va|ca|nam|sau|khi|gom|bao|tru|thuong|phat|xa|phuong|so|theo|ket|qua|total|grand|points|score|d|[ivx]+|[a-h]|[\d]+)$/;

/** True for the text of a row that prints a sum: "Tổng điểm đạt được", "Cộng mục I", "Tổng (A+B)". */
export function isTotalText(text: string): boolean {
  const folded = foldText(text);
  if (
    isOfWork(text) ||
    !totalStart.test(folded) ||
    /^(?:tong|cong) (?:hop|ket|tac|dong)(?: |$)/.test(folded)
  ) {
    return false;
  }
  return folded.split(" ").every((word) => totalWords.test(word));
}

const knownStart =
  /^(?:tổng (?:số điểm|điểm|cộng|các|cả|của|toàn|chung|tất|kết quả|hợp điểm|\d)|tổng$|cộng (?!đồng|tác)|toàn bộ(?: |$)|điểm (?:số )?tổng|điểm tối đa toàn|điểm toàn)/iu;

/** True for text that begins like a total, in whatever words it goes on: its sum must prove it. */
export function beginsAsTotal(text: string): boolean {
  return knownStart.test(text.normalize("NFC").trim());
}

/** Text without what stands in brackets: "Tổng (A+B)" is "Tổng". */
export function outsideBrackets(text: string): string {
  return text.replaceAll(/\([^()]*\)/g, " ");
}

/** Codes of the sections that a total names: "Cộng mục II", "Tổng (A+B)", "Tổng I + II". */
export function sectionsOfTotal(text: string): readonly string[] {
  const plain = text.normalize("NFC").replaceAll(/\([^()]*\d\s*điểm[^()]*\)/giu, " ");
  const sum =
    /(?<![\p{L}\d.])((?:[IVX]+|[A-H]|\d{1,2})(?:\s*[+,;]\s*(?:[IVX]+|[A-H]|\d{1,2}))+)(?![\p{L}\d])/u.exec(
      plain,
    )?.[1];
  if (sum !== undefined) return sum.split(/\s*[+,;]\s*/);
  const named =
    /(?:mục|phần|lĩnh vực|nhóm)\s+([IVX]+|[A-H]|\d{1,2})(?![\p{L}\d])/iu.exec(plain)?.[1] ??
    /\s([IVX]+|[A-H])\s*[:.]?$/u.exec(plain)?.[1];
  return named === undefined ? [] : [named];
}

/** True for "công khai" and "điểm công nhận": no sums, though they read alike without marks. */
export function isOfWork(text: string): boolean {
  return /^(?:điểm )?công(?: |$)/iu.test(text.normalize("NFC").trim());
}

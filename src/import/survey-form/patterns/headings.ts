import type { OtherUse } from "../other-use.js";

/** "Trọng số", "Weight". Without marks. */
export const headsWeights: RegExp = /^(?:trong so|he so|quyen so|weight)$/;

/**
 * "1. …", "Câu 1: …", "C5 - …", "B1.1) …"; a number that only a space follows is part of the
 * words.
 */
export const numberedQuestion: RegExp =
  /^\(?((?:(?:câu(?: hỏi)?|question|tiêu chí|mục)\s*)?(?:\p{L}{1,4}[.-]?)?\d+(?:\.\d+)*)\)?(\s*[.:)–—-]+|)\s*(.*)$/iu;

/**
 * How much something matters, or why, is another question with the same words in it. Without
 * marks.
 */
export const asksOther: RegExp =
  /(?:^| )(?:quan trong|ky vong|mong doi|ly do|nguyen nhan|vi sao|tai sao|importan(?:t|ce)|expect(?:ed|ation)|reason|why)(?: |$)/;

/** "Câu 5", "Q5", "5." */
export const bareNumber: RegExp = /^\(?(?:câu(?: hỏi)?|question|c|q)?[\s.]*\d+\)?[.:)]?$/iu;

/** The word before a number of a question, without spaces: "câuhỏi5". */
export const wordOfQuestion: RegExp = /^(?:câuhỏi|câu|cauhoi|cau|question|ch|c|q)[.-]?(?=\d)/;

/**
 * What holds a column that asks nothing: the time, an id, a running number, or who answered.
 * Without marks.
 */
export const otherHeadings: readonly (readonly [OtherUse, RegExp])[] = [
  [
    "time",
    /^(?:dau thoi gian|timestamp|(?:thoi gian|gio|ngay|ngay gio)(?: (?:bat dau|hoan thanh|ket thuc|gui|nop|tra loi|khao sat|phong van|nhap|sua doi lan cuoi))?|(?:start|completion|end|last modified|submission) time|submitted at|last modified|start|end)$/,
  ],
  [
    "id",
    /^(?:id|ma|ma so|(?:ma|so|ma so|so hieu)(?: thu tu)? phieu|ma (?:nguoi tra loi|ho|dinh danh phieu)|(?:response|respondent|submission|form) (?:id|number)|uuid)$/,
  ],
  ["order", /^(?:stt|tt|so tt|so thu tu|no)$/],
  [
    "personal",
    /^(?:(?:ho|ho va|ho ten|ho va ten|ho dem|ten|quy danh)(?: ten)?|(?:full |first |last |user)?name|username|(?:dia chi )?(?:e mail|email|gmail|thu dien tu)(?: address)?|email address|(?:so )?(?:dien thoai|dt|di dong|zalo|sdt)(?: (?:di dong|lien he|lien lac))?|(?:phone|mobile|telephone)(?: number)?|(?:so )?(?:cccd|cmnd|cmtnd|can cuoc|can cuoc cong dan|ho chieu|dinh danh(?: ca nhan)?)(?: cmnd)?|(?:ngay|ngay thang nam|nam|ngay thang) sinh|date of birth|dia chi(?: (?:lien he|thuong tru|nha|noi o))?|address|noi (?:o|cu tru|thuong tru|o hien nay)|so nha|chu ky|dia chi ip|ip address)$/,
  ],
];

/** "Họ và tên của Ông/Bà", "Số điện thoại (nếu có)". Without marks. */
export const politeEnding: RegExp =
  /(?: (?:cua (?:ong ba|anh chi|ban|nguoi (?:tra loi|duoc hoi|dan))|nguoi (?:tra loi|duoc hoi|dan)|neu co|khong bat buoc|your|optional))+$/;

/** A row of totals below the forms: "Tổng số phiếu", "Trung bình". */
export const totalOfForms: RegExp =
  /^(?:tổng(?: cộng| số(?: phiếu| ý kiến)?| hợp)?|cộng|tong cong|tong so|(?:điểm |mức )?(?:trung bình|tb)(?: cộng)?|t[ỷỉ] lệ(?: hài lòng)?|total|sum|average|mean)\s*(?:\(?%\)?)?\s*[:.]*$/iu;

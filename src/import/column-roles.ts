/** What a column of a table holds. */
export type ColumnRole =
  | "code"
  | "title"
  | "max"
  | "weight"
  | "rule"
  | "evidence"
  | "responsible"
  | "self"
  | "appraised"
  | "final"
  | "points"
  | "remark"
  | "given-evidence";

/**
 * Headings as decisions and reports print them, without marks; the first line that fits a heading
 * gives its role, so that "điểm tối đa" is not taken for points.
 */
export const columnHeadings: readonly (readonly [ColumnRole, RegExp])[] = [
  ["code", /^(stt|tt|so tt|so thu tu|ma|ma so|ma tieu chi|ky hieu|muc|muc stt|stt muc|no|code)$/],
  ["weight", /^(trong so|he so|ty trong|ti trong|quyen so)( \w+)?$/],
  [
    "max",
    /(toi da|diem chuan|thang diem|khung diem|diem quy dinh|so diem quy dinh|maximum|max score)|^max$/,
  ],
  [
    "rule",
    /(cach (thuc )?(tinh|cham|danh gia|cho diem|xac dinh|thuc hien cham)|phuong phap|huong dan (cham|tinh|danh gia)|cong thuc|quy dinh (cham|tinh)|nguyen tac (cham|tinh)|tieu chuan (cham|danh gia)|muc danh gia|scoring rule)|^(rule|dien giai|cach cham diem|muc diem)$/,
  ],
  ["given-evidence", /(minh chung (da nop|gui kem|kem theo)|tai lieu (da nop|gui kem|kem theo))/],
  ["evidence", /(kiem chung|minh chung|tlkc|ho so chung minh|tai lieu chung minh|evidence)/],
  ["remark", /(ghi chu|nhan xet|giai trinh|ly do|y kien|remark|note)/],
  ["responsible", /^(co quan|don vi|bo phan|phong|to|doi|nguoi) (chu tri|phu trach|theo doi)/],
  ["self", /(tu cham|tu danh gia|diem tu(?! \d)( |$)|don vi cham|self)/],
  ["appraised", /(tham dinh|phuc tra|hoi dong (cham|danh gia)|snv danh gia|so noi vu|apprais)/],
  ["final", /(cong nhan|chinh thuc|ket luan|diem cuoi|final)/],
  [
    "responsible",
    /(chu tri|phu trach|co quan theo doi|co quan danh gia|don vi thuc hien|bo phan|responsible)/,
  ],
  [
    "points",
    /^(diem|so diem|diem dat|diem dat duoc|ket qua|diem danh gia|diem cham|points|score)$/,
  ],
  ["title", /(tieu chi|noi dung|chi tieu|linh vuc|ten|dieu kien cham|criterion|criteria|title)/],
];

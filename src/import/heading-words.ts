import { foldText } from "./grid.js";
import { isOfOtherPoints } from "./other-points.js";

/** What a column of a table holds, beside the points. */
export type TextRole =
  | "code"
  | "order"
  | "title"
  | "max"
  | "weight"
  | "rule"
  | "evidence"
  | "given-evidence"
  | "remark"
  | "unit"
  | PlanRole;

/** What a column says of the plan that follows from the points. */
export type PlanRole =
  | "shortcoming"
  | "cause"
  | "measure"
  | "lead"
  | "support"
  | "due"
  | "reason"
  | "product"
  | "leader";

/** Whose points a column holds; "points" where it does not say, "bonus" and "penalty" beside them. */
export type PointsRole = "self" | "appraised" | "final" | "points" | "bonus" | "penalty";

/** What a column holds. */
export type HeadingRole = TextRole | PointsRole;

/**
 * Headings as decisions, reports and plans print them, without marks. The first line that fits gives
 * the role, so that "điểm tối đa" is not taken for points and "lý do trừ điểm" not for a penalty.
 */
export const headingWords: readonly (readonly [HeadingRole, RegExp])[] = [
  ["order", /^(stt|tt|so tt|so thu tu|no)$/],
  [
    "code",
    /^(ma|ma so|ma (tc|tieu chi|tctp|chi tieu|ct|so tieu chi)|ky hieu|muc|muc stt|stt muc|code)$/,
  ],
  ["weight", /^(trong so|he so|ty trong|ti trong|quyen so)( \w+)?$/],
  [
    "max",
    /(toi da|diem chuan|thang diem|khung diem|diem quy dinh|so diem quy dinh|maximum|max score)|^max$|^(ba rem|barem|bieu|co cau|thang do) ?(diem)?$|^diem (td|cho phep|tran|phan bo|(duoc )?giao|cao nhat|tieu chuan|co cau|dinh muc|du|max|kich tran|tuyet doi|an dinh|theo (quy dinh|barem|ba rem|thang( diem)?|qd))$|^(dinh muc|han muc|gioi han|tran|max|phan bo|quy dinh|gia tri|muc) diem( tran| cao nhat)?$|^(muc chuan|dtd|thang (cham|danh gia))$|^(ty|ti) trong diem$/,
  ],
  ["shortcoming", /(ton tai|han che|khuyet diem|noi dung (chua dat|mat diem))/],
  ["cause", /nguyen nhan/],
  ["measure", /(giai phap|bien phap|huong khac phuc|noi dung khac phuc|remedy|measure)/],
  [
    "due",
    /(thoi han|thoi gian (thuc hien|hoan thanh|khac phuc|xu ly)|han (hoan thanh|xu ly)|ngay hoan thanh|deadline|due date)/,
  ],
  ["leader", /(lanh dao|nguoi chi dao)/],
  ["support", /phoi hop/],
  ["reason", /(ly do|reason)/],
  ["product", /(san pham|ket qua dau ra)/],
  [
    "rule",
    /(cach (thuc )?(tinh|cham|danh gia|cho diem|xac dinh|thuc hien cham)|phuong phap|huong dan|cong thuc|quy dinh (cham|tinh)|nguyen tac (cham|tinh)|tieu chuan (cham|danh gia)|can cu cham|co so cham|phuong thuc|quy tac cham|barem cham|cach tru|chi tiet cham|muc danh gia|scoring rule)|^(rule|dien giai)$/,
  ],
  ["given-evidence", /(minh chung|tai lieu) (da nop|gui kem|kem theo)/],
  ["evidence", /(kiem chung|minh chung|tlkc|(ho so|tai lieu) chung minh|evidence)/],
  ["appraised", /(diem (sau )?giai trinh|sau giai trinh)/],
  ["remark", /(ghi chu|nhan xet|giai trinh|y kien|remark|note)/],
  ["lead", /^(co quan|don vi|bo phan|phong|to|doi|nguoi) (chu tri|phu trach|theo doi)/],
  [
    "bonus",
    /^(diem (thuong|khuyen khich|cong(?! (nhan|bo|khai|tac|vu|chuc)))|cong diem|thuong diem|bonus)( |$)/,
  ],
  ["penalty", /^(diem (tru|phat)|tru diem|phat diem|penalty)( |$)/],
  [
    "self",
    /(tu cham|tu danh gia|diem tu(?! \d)( |$)|(don vi|co so|xa|phuong) (tu )?(cham|danh gia)|self)/,
  ],
  [
    "appraised",
    /(tham dinh|phuc tra|hoi dong|snv|(so|phong) noi vu|to cong tac|doan kiem tra|cap tren|apprais|(so|phong|ban|to|doan|van phong|huyen|tinh|thanh pho) (\S+ ){0,4}(cham|danh gia)$)/,
  ],
  ["final", /(cong nhan|chinh thuc|ket luan|diem cuoi|phe duyet|diem chot|final)/],
  [
    "lead",
    /(chu tri|phu trach|co quan theo doi|co quan danh gia|don vi thuc hien|bo phan|responsible)/,
  ],
  [
    "points",
    /^(diem|so diem|diem so|(so )?diem dat( duoc)?|ket qua|ket qua (cham|danh gia|diem)|diem (danh gia|cham|thuc te)|points|score)$/,
  ],
  ["unit", /^(ten )?(don vi|dia phuong|co quan|xa|phuong|xa phuong.*|cac xa.*|unit)$/],
  [
    "title",
    /(tieu chi|noi dung|chi tieu|linh vuc|(^| )(?<!ho (va )?)ten( |$)|dieu kien cham|chi so thanh phan|criterion|criteria|title)|^(tieu chuan|dau muc|(hang muc|yeu to)( danh gia)?)$/,
  ],
];

/** Longest text that may be a heading, without marks. */
const longestHeading = 90;

/** What a heading says, if it is one. */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  const role = findRole(heading, headingWords);
  const isOther = role !== undefined && isPointsRole(role) && isOfOtherPoints(foldText(heading));
  return isOther ? undefined : role;
}

/** The role of the first line that fits a heading. */
export function findRole<Role>(
  heading: string,
  words: readonly (readonly [Role, RegExp])[],
): Role | undefined {
  const folded = foldText(heading);
  if (folded === "" || folded.length > longestHeading) return undefined;
  return words.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** True for what a column of points says. */
export function isPointsRole(role: HeadingRole): role is PointsRole {
  return pointsRoles.has(role);
}

/** True for what a column of a plan says. */
export function isPlanRole(role: HeadingRole): role is PlanRole {
  return planRoles.has(role);
}

const pointsRoles: ReadonlySet<string> = new Set<PointsRole>([
  "self",
  "appraised",
  "final",
  "points",
  "bonus",
  "penalty",
]);

const planRoles: ReadonlySet<string> = new Set<PlanRole>([
  "shortcoming",
  "cause",
  "measure",
  "lead",
  "support",
  "due",
  "reason",
  "product",
  "leader",
]);

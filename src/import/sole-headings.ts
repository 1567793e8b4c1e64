import { foldText } from "./grid.js";
import { findRole } from "./heading-words.js";

/** What a heading says where no other column of its table says it. */
export type SoleRole = "title" | "points";

/**
 * Headings that name the criteria, or their points, only where no plainer one does: beside "Tiêu chí"
 * a column "Yêu cầu" is something else.
 */
const soleWords: readonly (readonly [SoleRole, RegExp])[] = [
  [
    "title",
    /^(?:cac |nhom |phan )?(?:chi so|nhiem vu|cong viec|danh muc|tieu chuan|tieu thuc|de muc|(?:mat|mang) cong tac|dau viec|phan viec|khoan muc|khia canh|phuong dien|chuyen de|hoat dong|yeu cau|muc tieu|van de|cau hoi|thanh phan|chuan|mo ta|dien giai|noi ham|phan)(?: (?:danh gia|thi dua|trong tam|duoc giao|thuc hien|cham(?: diem)?|can dat|xep loai|cu the))?$/,
  ],
  ["points", /^(?:tong (?:so )?diem|diem (?:thanh phan|(?:tung )?(?:tieu chi|muc|noi dung)))$/],
];

/** What such a heading says. */
export function soleRoleOf(heading: string): SoleRole | undefined {
  return findRole(heading, soleWords);
}

/** True for the heading of a level that stands left of the criteria: "Phần", "Nhóm". */
export function isLevelHeading(heading: string): boolean {
  return /^(?:phan|nhom|khoi|cum|truc|tru cot|chuong|muc (?:lon|nho)|cap(?: do)? \d)$/.test(
    foldText(heading),
  );
}

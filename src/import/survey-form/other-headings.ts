import { foldText } from "../grid.js";
import { splitHeading } from "./match-heading.js";

/** What a column holds that is no question: what tells forms apart, or who answered. */
export type OtherUse = "time" | "id" | "order" | "personal";

const headings: readonly (readonly [OtherUse, RegExp])[] = [
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

// "Họ và tên của Ông/Bà", "Số điện thoại (nếu có)".
const ending =
  /(?: (?:cua (?:ong ba|anh chi|ban|nguoi (?:tra loi|duoc hoi|dan))|nguoi (?:tra loi|duoc hoi|dan)|neu co|khong bat buoc|your|optional))+$/;

/** What a heading says that asks nothing of the questionnaire. */
export function otherUseOf(heading: string): OtherUse | undefined {
  const folded = foldText(splitHeading(heading).words).replace(ending, "");
  return headings.find(([, pattern]) => pattern.test(folded))?.[0];
}

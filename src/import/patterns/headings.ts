import type { HeadingRole, SoleRole } from "../heading-role.js";

/**
 * Headings as decisions, reports and plans print them, without marks. The first line that fits gives
 * the role, so that "điểm tối đa" is not taken for points and "lý do trừ điểm" not for a penalty.
 */
export const headings: readonly (readonly [HeadingRole, RegExp])[] = [
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

/**
 * Headings that name the criteria, or their points, only where no plainer one does: beside "Tiêu chí"
 * a column "Yêu cầu" is something else.
 */
export const soleHeadings: readonly (readonly [SoleRole, RegExp])[] = [
  [
    "title",
    /^(?:cac |nhom |phan )?(?:chi so|nhiem vu|cong viec|danh muc|tieu chuan|tieu thuc|de muc|(?:mat|mang) cong tac|dau viec|phan viec|khoan muc|khia canh|phuong dien|chuyen de|hoat dong|yeu cau|muc tieu|van de|cau hoi|thanh phan|chuan|mo ta|dien giai|noi ham|phan)(?: (?:danh gia|thi dua|trong tam|duoc giao|thuc hien|cham(?: diem)?|can dat|xep loai|cu the))?$/,
  ],
  ["points", /^(?:tong (?:so )?diem|diem (?:thanh phan|(?:tung )?(?:tieu chi|muc|noi dung)))$/],
];

/** The heading of a level that stands left of the criteria: "Phần", "Nhóm". */
export const levelHeading: RegExp =
  /^(?:phan|nhom|khoi|cum|truc|tru cot|chuong|muc (?:lon|nho)|cap(?: do)? \d)$/;

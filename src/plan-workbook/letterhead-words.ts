import type { PartyLetterhead, StateLetterhead } from "../report/letterhead.js";

/** What says on the sheet that a paper is one of the Party. */
export const partyWord = "Đảng";

/** Labels of the letterhead, in Vietnamese alone and in the order of the sheet, and what to write. */
export const letterheadLabels: Readonly<
  Record<
    keyof StateLetterhead | keyof PartyLetterhead,
    { readonly label: string; readonly hint?: string }
  >
> = {
  superior: { label: "Cơ quan cấp trên", hint: "để trống nếu không ghi" },
  body: { label: "Cơ quan ban hành", hint: "để trống: ỦY BAN NHÂN DÂN và tên đơn vị" },
  number: { label: "Số, ký hiệu", hint: "ví dụ 14/KH-UBND; của cấp ủy: 14-KH/ĐU" },
  place: { label: "Nơi ký", hint: "ví dụ Dị Sử" },
  date: { label: "Ngày ký", hint: "ví dụ ngày 14 tháng 3 năm 2024" },
  position: {
    label: "Chức vụ người ký",
    hint: "hai dòng nếu ký thay: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
  },
  signer: { label: "Người ký" },
  recipients: { label: "Nơi nhận", hint: "mỗi nơi một dòng" },
  bases: { label: "Căn cứ", hint: "mỗi căn cứ một dòng, không ghi chữ Căn cứ" },
  standing: { label: "Cơ quan thường trực", hint: "ví dụ Văn phòng HĐND và UBND" },
  leaders: { label: "Lãnh đạo phụ trách", hint: "mỗi người một dòng" },
  form: {
    label: "Thể thức",
    hint: `để trống: văn bản của Ủy ban nhân dân; ghi ${partyWord}: văn bản của cấp ủy`,
  },
  organisation: {
    label: "Đảng bộ cấp trên",
    hint: "chỉ văn bản của cấp ủy: ví dụ ĐẢNG BỘ TỈNH HƯNG YÊN",
  },
  committee: {
    label: "Cấp ủy ban hành",
    hint: "chỉ văn bản của cấp ủy; để trống: ĐẢNG ỦY và tên đơn vị",
  },
};

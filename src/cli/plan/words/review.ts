import type { LocalizedText } from "../../../text/language.js";
import type { Words } from "../../words/shape-of-words.js";

/** What a person is asked to look at before a plan is signed. */
export const reviewWords = {
  ofTable: { vi: "Cần xem lại trong bảng", en: "To look at in the table" },
  beforeSigning: { vi: "Cần xem lại trước khi ký", en: "To look at before it is signed" },
  setsCompared: { vi: "Đối chiếu bộ tiêu chí", en: "Criteria sets compared" },
  rulesWait: (left: number): LocalizedText => ({
    vi: `${left} cách chấm chờ ghi x ở trang "Kiểm tra"`,
    en: `${left} rules wait for an x on the sheet "Kiểm tra"`,
  }),
  howToConfirm: {
    vi: 'so xong với quyết định thì chạy lệnh với sổ này và --checked "Họ tên, dd/mm/yyyy"',
    en: 'when they are compared, run the command on the workbook with --checked "Name, dd/mm/yyyy"',
  },
  andMore: (left: number): LocalizedText => ({
    vi: `- và ${left} nội dung khác, ở trang "Kiểm tra" của sổ kế hoạch`,
    en: `- and ${left} more, on the sheet "Kiểm tra" of the workbook`,
  }),
} as const satisfies Words;

import type { Language, LocalizedText } from "../../text/language.js";

/** The sheet of the forms; refusals are what a spreadsheet program says. */
export const formsWords = {
  title: { vi: "PHIẾU KHẢO SÁT", en: "FORMS OF THE SURVEY" },
  guide: {
    vi: "Mỗi phiếu một dòng, chỉ ghi ô nền vàng. Câu không trả lời, câu không được hỏi: để trống. Không ghi họ tên, số điện thoại.",
    en: "A row for each form, yellow cells only. Leave blank what was not answered or not asked. No names, no telephone numbers.",
  },
  weightRefusal: { vi: "Trọng số là số lớn hơn 0.", en: "A weight is a number above 0." },
  answerRefusal: {
    vi: "Chọn một phương án trong danh sách; không trả lời thì để trống.",
    en: "Choose an answer of the list; leave blank what was not answered.",
  },
  codeRefusal: {
    vi: "Gõ mã của phương án; không trả lời thì để trống.",
    en: "Type the code of the answer; leave blank what was not answered.",
  },
} as const satisfies Record<string, LocalizedText>;

/** The page that tells the office how forms are typed in, in the order of its lines. */
export const guideWords = {
  title: { vi: "HƯỚNG DẪN NHẬP PHIẾU KHẢO SÁT", en: "HOW TO TYPE IN THE FORMS" },
  infoSheet: {
    vi: (sheet: string) => `Trang "${sheet}": ghi tên đơn vị, năm khảo sát và số phiếu phát ra.`,
    en: (sheet: string) =>
      `Sheet "${sheet}": give the name of the unit, the year, and how many forms were handed out.`,
  },
  formsSheet: {
    vi: (sheet: string, rows: number) =>
      `Trang "${sheet}": mỗi phiếu giấy một dòng, mỗi câu một cột, chỉ ghi ô nền vàng; mẫu có ${rows} dòng.`,
    en: (sheet: string, rows: number) =>
      `Sheet "${sheet}": a row for each paper form, a column for each question, yellow cells only; there are ${rows} rows.`,
  },
  numbering: {
    vi: (column: string) =>
      `Đánh số từng phiếu giấy rồi ghi số ấy ở cột "${column}", để đối chiếu lại được; hai dòng cùng số là phiếu nhập hai lần và sẽ bị báo.`,
    en: (column: string) =>
      `Number the paper forms and give the number in "${column}", so that each can be found again; two rows with one number are told as a form typed in twice.`,
  },
  rating: { vi: "Các câu đánh giá", en: "Questions that rate" },
  byCode: { vi: "gõ mã", en: "type the code" },
  byWords: { vi: "chọn", en: "choose" },
  unanswered: {
    vi: "Câu mà người được hỏi không trả lời: để trống, không chọn thay, không ghi 0.",
    en: "What a person did not answer stays blank; do not choose for them, do not write 0.",
  },
  noOpinion: {
    vi: (label: string) =>
      `"${label}" là một câu trả lời: chỉ ghi khi phiếu đánh dấu như vậy, không dùng cho câu bỏ trống.`,
    en: (label: string) =>
      `"${label}" is an answer: give it only where the form says so, not for what was left blank.`,
  },
  places: {
    vi: (columns: string) =>
      `Cột ${columns}: đã ghi thì ghi ở mọi phiếu, một nơi chỉ ghi một cách.`,
    en: (columns: string) =>
      `Columns ${columns}: filled in for every form or for none; each place always in the same words.`,
  },
  groups: {
    vi: (columns: string) =>
      `Cột ${columns}: ghi để có kết quả theo từng nhóm, một nhóm chỉ ghi một cách; không dùng thì để trống.`,
    en: (columns: string) =>
      `Columns ${columns}: for results by group, each group always in the same words; blank where it is not used.`,
  },
  noNames: {
    vi: "Không ghi họ tên, số điện thoại, số định danh của người trả lời.",
    en: "Give no name, telephone or identity number of those who answered.",
  },
  whenDone: {
    vi: "Ghi xong, chạy: chiso import survey TÊN_TỆP.xlsx --out so-lieu.json. Ô nào ghi sai được nêu đích danh, và chưa có số liệu nào được ghi cho đến khi sửa hết.",
    en: "When done, run: chiso import survey FILE.xlsx --out data.json. Each wrong cell is named, and no data is written until all are mended.",
  },
  askedOnly: {
    vi: (code: string, condition: string) => `Câu ${code} ${condition}; phiếu khác thì để trống.`,
    en: (code: string, condition: string) =>
      `Question ${code} is ${condition}; blank on other forms.`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;

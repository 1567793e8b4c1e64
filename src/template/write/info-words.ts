import type { LocalizedText } from "../../text/language.js";

/** What stands over the information of every template. */
export const infoTitle: LocalizedText = { vi: "THÔNG TIN CHUNG", en: "INFORMATION" };

/** What every template asks of the unit. */
export const unitLabels = {
  name: { vi: "Tên đơn vị", en: "Name of the unit" },
  within: { vi: "Thuộc (xã, tỉnh; có thể bỏ trống)", en: "Part of (may be empty)" },
} as const satisfies Record<string, LocalizedText>;

/** What a template of scores asks besides. */
export const scoresLabels = {
  unitKey: { vi: "Mã đơn vị (không dấu, ví dụ di-su)", en: "Key of the unit, such as di-su" },
  unitKind: { vi: "Loại đơn vị (có thể bỏ trống)", en: "Kind of unit (may be empty)" },
  year: { vi: "Năm chấm điểm", en: "Year that is scored" },
  month: { vi: "Tháng chấm điểm", en: "Month that is scored" },
  quarter: { vi: "Quý chấm điểm (1 - 4)", en: "Quarter that is scored" },
  date: { vi: "Ngày của số liệu", en: "Day of the figures" },
  notEligible: {
    vi: "Lý do không đủ điều kiện xếp loại (nếu có)",
    en: "Why it may not be classed",
  },
  set: { vi: "Bộ tiêu chí", en: "Criteria set" },
  setVersion: { vi: "Phiên bản bộ tiêu chí", en: "Version of the set" },
  setTitle: { vi: "Tên bộ tiêu chí", en: "Title" },
} as const satisfies Record<string, LocalizedText>;

/** What else a score sheet may say of itself. */
export const otherLabels = {
  decimals: { vi: "Số chữ số thập phân của điểm", en: "Decimals of the points" },
  roundKey: { vi: "Vòng chấm: mã", en: "Round: key" },
  roundTitle: { vi: "Vòng chấm: tên", en: "Round: title" },
  roundTitleInEnglish: { vi: "Vòng chấm: tên tiếng Anh", en: "Round: title in English" },
  roundGivenBy: { vi: "Vòng chấm: bên chấm", en: "Round: given by" },
  roundGivenByInEnglish: {
    vi: "Vòng chấm: bên chấm (tiếng Anh)",
    en: "Round: given by, in English",
  },
  provenanceStatus: { vi: "Tình trạng số liệu", en: "Status of the figures" },
  instruments: { vi: "Văn bản nguồn", en: "Source documents" },
  noteInVietnamese: { vi: "Ghi chú về nguồn", en: "Note on the source, Vietnamese" },
  noteInEnglish: { vi: "Ghi chú về nguồn (tiếng Anh)", en: "Note on the source" },
  note: { vi: "Ghi chú về nguồn", en: "Note on the source" },
} as const satisfies Record<string, LocalizedText>;

/** What a template of survey forms asks besides. */
export const formsLabels = {
  unitKey: {
    vi: "Mã đơn vị (không dấu, ví dụ di-su; bỏ trống thì lấy theo tên)",
    en: "Key of the unit, such as di-su (by its name when empty)",
  },
  year: { vi: "Năm khảo sát", en: "Year of the survey" },
  issued: { vi: "Số phiếu phát ra (nếu biết)", en: "Forms handed out (if known)" },
  questionnaire: { vi: "Bảng hỏi", en: "Questionnaire" },
  questionnaireVersion: { vi: "Phiên bản bảng hỏi", en: "Version of the questionnaire" },
  questionnaireTitle: { vi: "Tên bảng hỏi", en: "Title" },
} as const satisfies Record<string, LocalizedText>;

/** What a spreadsheet program says where a cell of the information does not take what was typed. */
export const infoRefusals = {
  year: { vi: "Ghi năm bằng bốn chữ số, ví dụ 2026.", en: "Give the year in four digits." },
  month: { vi: "Ghi tháng từ 1 đến 12.", en: "Give a month, 1 to 12." },
  quarter: { vi: "Ghi quý từ 1 đến 4.", en: "Give a quarter, 1 to 4." },
  date: { vi: "Ghi ngày, ví dụ 31/12/2026.", en: "Give a date." },
  issued: { vi: "Ghi số phiếu, là số nguyên.", en: "Give a whole number of forms." },
} as const satisfies Record<string, LocalizedText>;

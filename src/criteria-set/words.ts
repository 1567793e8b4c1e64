import type { Language, LocalizedText } from "../text/language.js";

/** Names of the indices. */
export const indexNames: Readonly<Record<string, LocalizedText>> = {
  "par-index": { vi: "Chỉ số cải cách hành chính (PAR INDEX)", en: "PAR INDEX" },
  sipas: { vi: "Chỉ số hài lòng (SIPAS)", en: "SIPAS" },
  papi: { vi: "Chỉ số hiệu quả quản trị và hành chính công (PAPI)", en: "PAPI" },
  dti: { vi: "Chỉ số chuyển đổi số (DTI)", en: "DTI" },
  "mass-mobilisation": { vi: "Chỉ số dân vận chính quyền", en: "Mass-mobilisation index" },
  "friendly-government": { vi: "Chính quyền thân thiện", en: "Friendly government" },
};

/** Short names, for narrow columns. */
export const shortIndexNames: Readonly<Record<string, LocalizedText>> = {
  "par-index": { vi: "PAR INDEX", en: "PAR INDEX" },
  sipas: { vi: "SIPAS", en: "SIPAS" },
  papi: { vi: "PAPI", en: "PAPI" },
  dti: { vi: "DTI", en: "DTI" },
  "mass-mobilisation": { vi: "Dân vận", en: "Mass mobilisation" },
  "friendly-government": { vi: "CQ thân thiện", en: "Friendly government" },
};

/** What the rounds of a set are called that names none. */
export const usualRoundTitles = {
  self: { vi: "Tự chấm", en: "Self-assessed" },
  appraised: { vi: "Thẩm định", en: "Appraised" },
  final: { vi: "Công nhận", en: "Final" },
} as const satisfies Record<string, LocalizedText>;

/** What screens and workbooks say of a draft; a paper that an office signs does not. */
export const draftNotice: LocalizedText = {
  vi: "Bộ tiêu chí nhập từ bảng của đơn vị, chưa đối chiếu với quyết định ban hành",
  en: "Criteria set imported from the unit's own table, not yet compared with the decision",
};

/** The sentence that every output must carry which rests on a sample. */
export const sampleNotice: LocalizedText = {
  vi: "Bộ tiêu chí mẫu: thay bằng quyết định của địa phương",
  en: "Sample criteria set: replace it with your province's decision",
};

/** What the provenance of a set says that a person compared with its decision. */
export const checkedWords = {
  unconfirmed: {
    vi: (count: number, codes: string) =>
      `Cách chấm của ${count} tiêu chí chưa được xác nhận: ${codes}`,
    en: (count: number, codes: string) => `Rules of ${count} criteria are not confirmed: ${codes}`,
  },
  compared: {
    vi: "bảng của đơn vị, đã đối chiếu với văn bản",
    en: "the unit's own table, compared with the text",
  },
} as const satisfies Record<string, Record<Language, unknown>>;

/** What stands before the parts of a rule in words. */
export const ruleLabels = {
  definition: { vi: "Giải thích", en: "Definition" },
  period: { vi: "kỳ số liệu", en: "period" },
  source: { vi: "nguồn", en: "source" },
  figures: { vi: "Số liệu", en: "Figures" },
} as const satisfies Record<string, LocalizedText>;

/** Labels of the fields that every leaf may have. */
export const fieldLabels = {
  points: { vi: "Điểm", en: "Points" },
  notApplicable: { vi: "Không áp dụng (ghi lý do)", en: "Does not apply (say why)" },
} as const satisfies Record<string, LocalizedText>;

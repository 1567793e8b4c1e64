/** Options that several groups say in the same words. */

export const separator = {
  value: { vi: "DẤU", en: "SIGN" },
  says: {
    vi: 'dấu ngăn cột của CSV: "," (mặc định) hoặc ";" cho Excel tiếng Việt',
    en: 'separator of CSV: "," (default) or ";"',
  },
} as const;

export const force = {
  says: { vi: "ghi đè tệp đã có", en: "replace files that exist" },
} as const;

/** Samples behind the points of surveys. */
export const surveys = {
  value: { vi: "[MÃ=]TRƯỚC,SAU", en: "[CODE=]BEFORE,AFTER" },
  says: {
    vi: "dữ liệu khảo sát của hai năm, để biết điểm khảo sát tăng, giảm thật hay do chọn mẫu; MÃ: tiêu chí lấy kết quả khảo sát. Ghi được nhiều lần",
    en: "survey data of both years, to tell a rise or fall of surveyed points from chance; CODE: the criterion that takes the survey. May be given again",
  },
  several: true,
} as const;

/** What a table of the office may leave out. */
export const unsaidByTable = {
  year: {
    value: { vi: "NĂM", en: "YEAR" },
    says: { vi: "năm chấm điểm, khi bảng không ghi", en: "year that the table does not say" },
  },
  unit: {
    value: { vi: "TÊN", en: "NAME" },
    says: { vi: "tên đơn vị, khi bảng không ghi", en: "unit that the table does not say" },
  },
  sheet: {
    value: { vi: "TÊN", en: "NAME" },
    says: { vi: "chỉ đọc một trang tính", en: "read one sheet only" },
  },
} as const;

/** Sentences of the paper of an appraisal, in the order in which it says them. */
export const appraisalPaperWords = {
  about: (kinds: string, standard: string, year: number) =>
    `thẩm định và danh sách đề nghị công nhận các ${kinds} đạt chuẩn ${standard} năm ${year}`,
  subject: (about: string) => `Kết quả ${about}`,
  opening: (project: string, issuer: string, about: string) =>
    `Thực hiện ${project}, ${issuer} báo cáo kết quả ${about} như sau:`,

  result: "KẾT QUẢ THẨM ĐỊNH",
  appraised: (all: number, kinds: string, proposed: number) =>
    `Đã thẩm định ${all} ${kinds}: ${proposed} đơn vị đủ điều kiện đề nghị công nhận, ${all - proposed} đơn vị chưa đủ điều kiện.`,
  points: "Điểm",
  dossier: "Hồ sơ",
  level: "Mức độ",
  conclusion: "Kết luận",

  proposedList: "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN",
  nobodyProposed: "Không có đơn vị nào đủ điều kiện đề nghị công nhận.",
  proposedLevel: "Mức độ đề nghị công nhận",
  remark: "Ghi chú",
  unitsOfLevel: (level: string, count: number) => `${level}: ${count} đơn vị`,
  decidedBy: (body: string) => `Theo kết luận của ${body}`,
  levelsNotTold: (levels: readonly string[]) => `Chưa đủ căn cứ xét ${levels.join(", ")}`,

  notProposed: "ĐƠN VỊ CHƯA ĐỦ ĐIỀU KIỆN",
  nobodyMissed: "Không có.",
  misses: (number: number, unit: string) => `${number}. ${unit}:`,
  nothingToJudge: (number: number, unit: string) => `${number}. ${unit}: chưa có kết quả để xét.`,

  closing: (about: string) =>
    `Trên đây là kết quả ${about}, đề nghị cấp có thẩm quyền xem xét, quyết định./.`,
} as const;

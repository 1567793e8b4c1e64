/** Sentences of the list of a dossier, in the order in which it says them. */
export const dossierPaperWords = {
  subject: (standard: string, year: number) =>
    `Hồ sơ đề nghị công nhận đạt chuẩn ${standard} năm ${year}`,

  dossier: "HỒ SƠ",
  noDossier: "Mô hình không quy định danh mục hồ sơ.",
  papers: "Giấy tờ",
  proofs: "Minh chứng từng lĩnh vực",
  contents: "Nội dung thực hiện",
  steps: "Các bước",
  counted: (group: string, count: string) => `${group}: ${count}`,
  item: "Tài liệu, nội dung",
  state: "Tình trạng",
  numberAndPage: "Số, ngày; trang",
  /** What is said of a paper that is there, and of one that is not. */
  ofPapers: ["Đã có", "Còn thiếu"],
  /** What is said of work that is done, and of work that is not. */
  ofWork: ["Đã thực hiện", "Chưa thực hiện"],

  levelAndRest: "MỨC ĐỘ VÀ VIỆC CÒN PHẢI HOÀN THÀNH",
  levelNow: (level: string) => `1. Mức độ hiện nay: ${level}.`,
  whole: "2. Hồ sơ đã đủ.",
  missing: (count: number) => `2. Hồ sơ còn thiếu ${count} tài liệu, đánh dấu trong bảng trên.`,
  highest: "3. Đã ở mức độ cao nhất.",
  nextMisses: (level: string) => `3. Điều kiện còn thiếu của mức kế tiếp (${level}):`,
  nextMissesNothing: (level: string) =>
    `3. Điều kiện còn thiếu của mức kế tiếp (${level}): không có.`,
} as const;

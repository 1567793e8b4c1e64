/** What is said of the level of a commune, of its dossier, and of whether it is proposed. */
export const recognitionWords = {
  proofOf: (title: string) => `minh chứng của “${title}”`,
  missingPapers: (papers: readonly string[]) => `Hồ sơ còn thiếu: ${papers.join("; ")}`,
  levelUnknown: "Chưa xác định được",
  noLevel: "Chưa đạt",
  proposed: "Đề nghị công nhận",
  cannotTell: "Chưa đủ căn cứ",
  notReached: "Chưa đạt",
  dossierNotWhole: "Chưa đủ hồ sơ",
  papers: (count: string) => `${count} giấy tờ`,
  proofs: (count: string) => `${count} minh chứng`,
} as const;

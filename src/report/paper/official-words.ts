/** What an annex belongs to. */
interface AnnexedPaper {
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
}

/** What official documents of every kind say. */
export const officialWords = {
  draft: { vi: "DỰ THẢO", en: "DRAFT" },
  annex: { vi: "Phụ lục", en: "Annex" },
  belongsTo: {
    vi: ({ kind, number, date, issuer }: AnnexedPaper) =>
      `Kèm theo ${kind} số ${number} ${date} của ${issuer}`,
    en: ({ kind, number, date, issuer }: AnnexedPaper) =>
      `To ${kind} ${number}, ${date}, of ${issuer}`,
  },
  // Filled in by hand, in Vietnamese on every paper.
  noDate: (year: number) => `ngày …… tháng …… năm ${year}`,
} as const;

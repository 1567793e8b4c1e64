/** What several papers of a roadmap say alike; they are in Vietnamese only. */
export const commonWords = {
  rowNumber: "TT",
  nameOf: (kinds: string) => `Tên ${kinds}`,
  belowStandard: "Chưa đạt chuẩn",
  level: (level: number) => `Mức độ ${level}`,
  /** Kinds of communes in the order in which papers name them. */
  kindsOfCommunes: ["xã", "phường", "thị trấn", "đặc khu"],
  /** What units are called together where their names do not tell their kinds. */
  units: "đơn vị",
} as const;

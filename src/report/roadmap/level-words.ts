/** What the table of levels and its sums say. */
export const levelWords = {
  sums: "Tổng hợp theo năm",
  content: "Nội dung",
  allUnits: "Tổng số đơn vị",
  shareAtLeastOne: "Tỷ lệ đạt mức độ 1 trở lên",
  shareAboveOne: "Tỷ lệ đạt trên mức độ 1",
} as const;

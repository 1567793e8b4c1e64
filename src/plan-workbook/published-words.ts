/** What the sheet of what was published asks for, in Vietnamese alone, by the key of the cell. */
export const publishedLabels = {
  points: "Điểm, tỷ lệ công bố",
  rank: "Thứ hạng",
  units: "Tổng số đơn vị",
  class: "Xếp loại",
  completion: "Mức độ hoàn thành nhiệm vụ",
  decision: "Quyết định công bố",
  "before.points": "Năm trước nữa: điểm, tỷ lệ",
  "before.rank": "Năm trước nữa: thứ hạng",
  "before.units": "Năm trước nữa: tổng số đơn vị",
  "before.class": "Năm trước nữa: xếp loại",
  "before.completion": "Năm trước nữa: mức độ hoàn thành",
  rankTarget: "Thứ hạng phấn đấu",
} as const;

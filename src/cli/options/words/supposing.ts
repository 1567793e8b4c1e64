import { optionGroup, same } from "../option.js";

/** What is supposed. */
export const supposing = optionGroup({
  heading: { vi: "Thử kết quả", en: "Supposed results" },
  options: {
    to: {
      value: { vi: "KẾT_QUẢ", en: "RESULT" },
      says: {
        vi: "points=80, percentage=80, hoặc thang xếp loại: class=good",
        en: "points=80, percentage=80, or a class of a ladder: class=good",
      },
    },
    effort: {
      value: same("FILE"),
      says: {
        vi: 'công sức từng tiêu chí: { "mã": số }; mặc định mỗi tiêu chí là 1',
        en: 'effort of each criterion: { "code": number }; one each when absent',
      },
    },
    change: {
      value: { vi: "MÃ=ĐIỂM", en: "CODE=POINTS" },
      says: {
        vi: "thử điểm khác, nhiều mục cách nhau bằng dấu phẩy",
        en: "other points, several parted by commas",
      },
    },
  },
});

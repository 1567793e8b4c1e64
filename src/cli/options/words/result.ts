import { optionGroup } from "../option.js";
import { force, separator } from "./shared.js";

/** How a result is written. */
export const result = optionGroup({
  heading: { vi: "Kết quả", en: "Result" },
  options: {
    format: {
      value: { vi: "KIỂU", en: "FORMAT" },
      says: {
        vi: "text (mặc định), md, html, csv, json, docx, xlsx, svg (biểu đồ)",
        en: "text (default), md, html, csv, json, docx, xlsx, svg (pictures)",
      },
    },
    out: {
      value: { vi: "TỆP", en: "FILE" },
      says: {
        vi: "ghi ra tệp; không có --format thì theo đuôi tệp",
        en: "write to a file; without --format its name says the format",
      },
    },
    separator,
    force,
  },
});

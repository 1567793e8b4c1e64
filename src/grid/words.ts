import type { LocalizedText } from "../text/language.js";
import type { limits } from "./limits.js";

/** What the bounds count. */
export const limitNames: Readonly<Record<keyof typeof limits, LocalizedText>> = {
  packedBytes: { vi: "dung lượng tệp (byte)", en: "bytes of the file" },
  csvBytes: { vi: "dung lượng tệp CSV (byte)", en: "bytes of the CSV file" },
  unpackedBytes: { vi: "dung lượng sau khi giải nén (byte)", en: "bytes after unpacking" },
  parts: { vi: "số phần trong tệp", en: "parts of the file" },
  rows: { vi: "số dòng", en: "rows" },
  columns: { vi: "số cột", en: "columns" },
  cells: { vi: "số ô có nội dung", en: "cells that hold something" },
  area: { vi: "số ô tính từ ô đầu đến ô cuối", en: "cells from the first to the last" },
  letters: { vi: "số chữ trong các ô", en: "letters in the cells" },
  text: { vi: "số chữ trong một ô", en: "letters in one cell" },
  strings: { vi: "số chuỗi chữ dùng chung", en: "shared texts" },
  merges: { vi: "số vùng ô gộp", en: "merged ranges" },
  mergedCells: { vi: "số ô trong các vùng ô gộp", en: "cells of merged ranges" },
  styles: { vi: "số kiểu định dạng ô", en: "cell styles" },
};

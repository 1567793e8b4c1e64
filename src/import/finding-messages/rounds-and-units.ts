import { named, type Writer } from "../../problems/message-writer.js";

/** Whose points the columns and rows of a filled table hold: rounds, years and units. */
export const roundAndUnitMessages = {
  "layer-assumed": named<"layer">(
    ({ layer }) => `Cột điểm không nói của ai; đã đọc thành lớp "${layer}".`,
    ({ layer }) =>
      `The column of points does not say whose they are; they were read as "${layer}".`,
  ),
  "column-as-layer": named<"title" | "layer">(
    ({ title, layer }) => `Cột "${title}" được đọc thành lớp "${layer}".`,
    ({ title, layer }) => `The column "${title}" was read as "${layer}".`,
  ),
  "earlier-round": named<"title" | "last">(
    ({ title, last }) =>
      `Cột "${last}" được tính; cột "${title}" được giữ thành một vòng chấm trước đó.`,
    ({ title, last }) => `"${last}" counts; "${title}" was kept as a round before it.`,
  ),
  "round-twice": named<"title" | "first">(
    ({ title, first }) =>
      `Cột "${title}" và cột ở ${first} cùng là điểm của một vòng chấm; hãy chỉ giữ một cột.`,
    ({ title, first }) =>
      `The column "${title}" and the one at ${first} are points of one round; keep one of them.`,
  ),
  "round-not-known": named<"title" | "rounds">(
    ({ title, rounds }) =>
      `Cột "${title}" không thuộc vòng chấm nào của bộ tiêu chí; các vòng: ${rounds}.`,
    ({ title, rounds }) =>
      `The column "${title}" is of no round of the set; the rounds: ${rounds}.`,
  ),
  "other-year": named<"title" | "year">(
    ({ title, year }) => `Cột "${title}" là điểm của năm khác, không phải năm ${year}.`,
    ({ title, year }) => `The column "${title}" holds points of another year, not of ${year}.`,
  ),
  "several-units": named<"unit" | "units">(
    ({ unit, units }) =>
      `Bảng có điểm của nhiều đơn vị: ${units}; không rõ đơn vị nào là "${unit}". Hãy ghi đúng tên một đơn vị, hoặc yêu cầu gộp.`,
    ({ unit, units }) =>
      `The table has points of several units: ${units}; it is not clear which is "${unit}". Name one of them, or ask to merge.`,
  ),
  "unit-not-in-table": named<"unit" | "units">(
    ({ unit, units }) => `Bảng không có đơn vị "${unit}"; bảng có: ${units}.`,
    ({ unit, units }) => `The table has no unit "${unit}"; it has: ${units}.`,
  ),
  "unit-twice": named<"unit">(
    ({ unit }) => `Đơn vị "${unit}" có hơn một dòng.`,
    ({ unit }) => `The unit "${unit}" has more than one row.`,
  ),
  "unit-chosen": named<"unit" | "others">(
    ({ unit, others }) => `Chỉ đọc điểm của "${unit}"; không đọc: ${others}.`,
    ({ unit, others }) => `Only the points of "${unit}" were read; not read: ${others}.`,
  ),
  "units-merged": named<"units">(
    ({ units }) => `Điểm là bình quân của: ${units}.`,
    ({ units }) => `The points are the mean of: ${units}.`,
  ),
  "nothing-to-merge": named<"units">(
    ({ units }) =>
      `Không có gì để gộp: bảng phải có điểm của ít nhất hai đơn vị${units === "" ? "" : `, ở đây chỉ có ${units}`}.`,
    ({ units }) =>
      `There is nothing to merge: the table must have points of two units at least${units === "" ? "" : `, here it has ${units} only`}.`,
  ),
  "merge-incomplete": named<"code" | "units">(
    ({ code, units }) => `Không gộp được ${code}: ${units} không có điểm trong khi đơn vị khác có.`,
    ({ code, units }) => `${code} cannot be merged: ${units} has no points while others have.`,
  ),
} satisfies Record<string, Writer<never>>;

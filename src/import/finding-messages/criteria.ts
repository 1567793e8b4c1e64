import { formatNumber } from "../../numbers/format-number.js";
import { named, type Writer } from "../../problems/message-writer.js";
import type { LocalizedText } from "../../text/language.js";

/** What a draft of a criteria set says of its criteria, their maxima, rules and classes. */
export const criteriaMessages = {
  "missing-title": named<"code">(
    ({ code }) => `Mục ${code} không có tên.`,
    ({ code }) => `The row ${code} has no title.`,
  ),
  "missing-maximum": named<"code">(
    ({ code }) => `Mục ${code} không có điểm tối đa; bản nháp ghi 0.`,
    ({ code }) => `The row ${code} has no maximum score; the draft says 0.`,
  ),
  "points-as-maximum": named<"title">(
    ({ title }) =>
      `Bảng không có cột điểm tối đa; đã đọc cột "${title}" là điểm tối đa. Nếu đúng, hãy ghi tiêu đề "Điểm tối đa"; nếu cột ghi điểm đã chấm thì bảng này không đủ để lập bộ tiêu chí.`,
    ({ title }) =>
      `There is no column of maximum scores; "${title}" was read as that. If that is right, head it "Điểm tối đa"; if it holds points that were given, a set cannot be made of this table.`,
  ),
  "maximum-from-children": named<"code" | "sum">(
    ({ code, sum }) =>
      `Mục ${code} không ghi điểm tối đa; lấy tổng ${formatNumber(sum, "vi")} của các mục con.`,
    ({ code, sum }) =>
      `The row ${code} has no maximum; the sum of its children, ${sum}, was taken.`,
  ),
  "title-contradicts": named<"printed" | "title">(
    ({ printed, title }) =>
      `Ô điểm ghi ${formatNumber(printed, "vi")}, nhưng tên mục ghi ${formatNumber(title, "vi")} điểm.`,
    ({ printed, title }) => `The cell says ${printed} points, the title says ${title}.`,
  ),
  "alternative-left-out": named<"text" | "kept">(
    ({ text, kept }) =>
      `Dòng "${text}" dùng cho cấp khác nên không lấy vào bộ tiêu chí; đã lấy dòng "${kept}".`,
    ({ text, kept }) =>
      `"${text}" is for another level of government and was left out; "${kept}" was taken.`,
  ),
  "alternative-read": named<"text" | "first">(
    ({ text, first }) =>
      `Dòng "${text}" thay cho dòng "${first}"; đã đọc thành một tiêu chí, điểm do người chấm ghi.`,
    ({ text, first }) =>
      `"${text}" may stand instead of "${first}"; they were read as one criterion, scored by a person.`,
  ),
  "adjustment-read": named<"text" | "max">(
    ({ text, max }) =>
      `Mục "${text}" là điểm ngoài thang điểm, nhiều nhất ${formatNumber(max, "vi")} điểm; không tính vào tổng điểm tối đa.`,
    ({ text, max }) =>
      `"${text}" is outside the base, at most ${max} points; it is no part of the maximum.`,
  ),
  "adjustment-differs": named<"text" | "printed" | "sum">(
    ({ text, printed, sum }) =>
      `Mục "${text}" ghi nhiều nhất ${formatNumber(printed, "vi")} điểm, các dòng dưới cộng lại ${formatNumber(sum, "vi")}; đã lấy số ghi ở mục.`,
    ({ text, printed, sum }) =>
      `"${text}" prints at most ${printed} points, its rows sum to ${sum}; the printed one was taken.`,
  ),
  "adjustment-without-limit": named<"text">(
    ({ text }) => `Mục "${text}" không ghi nhiều nhất bao nhiêu điểm; hãy ghi vào cột điểm tối đa.`,
    ({ text }) =>
      `"${text}" does not say how many points at most; write it in the column of maxima.`,
  ),
  "section-may-be-apart": named<"text">(
    ({ text }) =>
      `Mục "${text}" có vẻ là điểm trừ hoặc điểm cộng ngoài thang điểm, mà bảng không có dòng tổng để biết; nếu đúng, hãy đổi tên mục thành "Điểm trừ" hoặc "Điểm thưởng", nếu không hãy ghi dòng tổng điểm.`,
    ({ text }) =>
      `"${text}" seems to hold points outside the base, and no total tells; if so, call it "Điểm trừ" or "Điểm thưởng", else write the row of the total.`,
  ),
  "weights-read": named<"title">(
    ({ title }) =>
      `Cột "${title}" được đọc thành hệ số: điểm tối đa của mục cha là tổng điểm nhân hệ số.`,
    ({ title }) => `"${title}" was read as weights: a parent sums points times weight.`,
  ),
  "weights-not-used": named<"title">(
    ({ title }) =>
      `Các tổng trong bảng không nhân cột "${title}"; cột này chỉ giữ để tham khảo và không tính.`,
    ({ title }) => `The sums of the table do not use "${title}"; it was not read as weights.`,
  ),
  "rule-not-read": ({
    code,
    reason,
  }: {
    readonly code: string;
    readonly reason: LocalizedText;
  }) => ({
    vi: `Cách tính điểm của ${code} chưa đọc thành quy tắc (${reason.vi}); tạm để người chấm ghi điểm.`,
    en: `The rule of ${code} was not read (${reason.en}); for now its points are given by a person.`,
  }),
  "rule-in-two-places": named<"code">(
    ({ code }) =>
      `Cách tính điểm của ${code} ghi ở cả tên và cột cách chấm, không giống nhau; người chấm ghi điểm.`,
    ({ code }) =>
      `The rule of ${code} stands in its title and in its column, and they differ; a person gives the points.`,
  ),
  "ladder-read": named<"classes">(
    ({ classes }) => `Đã đọc thang xếp loại: ${classes}.`,
    ({ classes }) => `A ladder of classes was read: ${classes}.`,
  ),
  "ladder-not-read": named<"text">(
    ({ text }) => `Dòng xếp loại chưa đọc được nên bộ tiêu chí không có thang xếp loại: ${text}`,
    ({ text }) => `The line on classes was not read, so the set has no ladder: ${text}`,
  ),
} satisfies Record<string, Writer<never>>;

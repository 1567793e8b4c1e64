import type { Messages } from "./template.js";

/** What can be wrong with any document, whatever it says. */
export const documentMessages = {
  "missing-key": {
    vi: 'Thiếu mục bắt buộc "{key}".',
    en: 'The required key "{key}" is missing.',
  },
  "unknown-key": {
    vi: 'Mục "{key}" không có trong quy cách; kiểm tra chính tả hoặc bỏ đi.',
    en: 'The key "{key}" is not part of the format; check its spelling or remove it.',
  },
  "wrong-type": {
    vi: "Sai kiểu dữ liệu: ở đây cần {expected}.",
    en: "Wrong type of value: {expected} is expected here.",
  },
  "wrong-value": {
    vi: "Giá trị không được chấp nhận; chỉ nhận: {expected}.",
    en: "The value is not accepted; it must be one of: {expected}.",
  },
  "empty-text": {
    vi: "Nội dung để trống.",
    en: "The text is empty.",
  },
  "list-too-short": {
    vi: "Danh sách có {given} mục; cần ít nhất {least}.",
    en: "The list has {given} items; at least {least} are needed.",
  },
  "not-a-decimal": {
    vi: 'Không phải số thập phân hợp lệ; viết như "0.75", không dùng dấu phẩy hay số mũ.',
    en: 'Not a plain decimal number; write it like "0.75", without a comma or an exponent.',
  },
  "too-many-decimals": {
    vi: "{value:number} có quá {decimals} chữ số thập phân.",
    en: "{value} has more than {decimals} decimals.",
  },
  "negative-number": {
    vi: "{value:number} nhỏ hơn 0; ở đây không nhận số âm.",
    en: "{value} is below 0; a negative number is not accepted here.",
  },
  "not-a-count": {
    vi: "{value:number} không phải số đếm; cần số nguyên từ 0 trở lên.",
    en: "{value} is not a count; a whole number from 0 is needed.",
  },
  "not-a-date": {
    vi: '"{value}" không phải ngày có thật dạng NĂM-THÁNG-NGÀY (ví dụ 2024-02-29), không kèm giờ.',
    en: '"{value}" is not an existing day written YYYY-MM-DD, without a time.',
  },
  "too-nested": {
    vi: "Dữ liệu lồng nhau quá {limit} cấp.",
    en: "The data is nested more than {limit} levels deep.",
  },
  "too-large": {
    vi: "Dữ liệu có quá {limit:number} giá trị.",
    en: "The data holds more than {limit} values.",
  },
  "holds-itself": {
    vi: "Dữ liệu ở đây chứa lại chính nó nên không đọc hết được.",
    en: "The data holds itself here, so it has no end.",
  },
  "cannot-read-value": {
    vi: "Không đọc được giá trị này: mã của chính dữ liệu báo lỗi khi đọc.",
    en: "The value cannot be read: the data's own code throws.",
  },
  "more-problems": {
    vi: "Còn {count} lỗi nữa không nêu ở đây.",
    en: "{count} more problems are not told here.",
  },
  "not-json": {
    vi: "Tệp không phải JSON hợp lệ: {detail}",
    en: "The file is not valid JSON: {detail}",
  },
} as const satisfies Messages;

import type { Instrument } from "../criteria-set/provenance.js";

/** What of the scanned plan of Tứ Kỳ can be read of its number and date, in these words everywhere. */
const tuKyRead = {
  vi: "toàn văn bản quét không dấu; số kế hoạch và tháng ký không đọc được, đọc được ngày 27 và năm 2024",
  en: "the whole scanned text, without marks; number and month are not readable, day 27 and year 2024 are",
};

/** The plan of Huyện ủy Tứ Kỳ for Đề án 05-ĐA/TU. */
export const tuKyPlan: Instrument = {
  title: "Kế hoạch về triển khai, thực hiện Đề án số 05-ĐA/TU",
  issuer: "Huyện ủy Tứ Kỳ",
  read: tuKyRead,
};

/** The plan of Huyện ủy Kim Thành for Đề án 05-ĐA/TU. */
export const kimThanhPlan: Instrument = {
  number: "154-KH/HU",
  title: "Kế hoạch thực hiện Đề án số 05-ĐA/TU",
  issuer: "Huyện ủy Kim Thành",
  date: "2024-08-14",
  read: { vi: "toàn văn", en: "the whole text" },
};

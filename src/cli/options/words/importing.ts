import { optionGroup } from "../option.js";
import { separator } from "./shared.js";

const sheet = {
  value: { vi: "TÊN", en: "NAME" },
  says: { vi: "tên trang tính cần đọc", en: "name of the sheet to read" },
} as const;

const unit = {
  unit: {
    value: { vi: "TÊN", en: "NAME" },
    says: {
      vi: "tên đơn vị; bảng nhiều đơn vị thì chỉ đọc đơn vị này",
      en: "name of the unit; of a table of several the one that is read",
    },
  },
  "unit-id": {
    value: { vi: "MÃ", en: "ID" },
    says: { vi: "mã đơn vị", en: "key of the unit" },
  },
} as const;

/** What a criteria table does not say of itself. */
export const importingSet = optionGroup({
  heading: { vi: "Bộ tiêu chí", en: "Criteria set" },
  options: {
    sheet,
    index: {
      value: { vi: "CHỈ_SỐ", en: "INDEX" },
      says: {
        vi: "par-index, sipas, papi, dti, ..., hoặc tên tiếng Việt; mặc định đọc từ tiêu đề",
        en: "par-index, sipas, papi, dti, ..., or a name in Vietnamese; else by the title",
      },
    },
    id: {
      value: { vi: "MÃ", en: "ID" },
      says: { vi: "mã bộ tiêu chí", en: "key of the set" },
    },
    title: {
      value: { vi: "TÊN", en: "TITLE" },
      says: { vi: "tên bộ tiêu chí", en: "title of the set" },
    },
    "applies-to": {
      value: { vi: "LOẠI", en: "KIND" },
      says: {
        vi: 'loại đơn vị; mặc định "xã, phường"',
        en: 'kind of unit; "xã, phường" when absent',
      },
    },
    year: {
      value: { vi: "NĂM", en: "YEAR" },
      says: {
        vi: "năm bắt đầu áp dụng; mặc định đọc từ các dòng trên bảng",
        en: "first year of the set; else as the table says",
      },
    },
  },
});

/** What a filled table does not say of itself. */
export const importingSheet = optionGroup({
  heading: { vi: "Bảng chấm điểm", en: "Score sheet" },
  options: {
    set: {
      value: { vi: "SET", en: "SET" },
      says: { vi: "bộ tiêu chí của bảng", en: "the criteria set of the table" },
      several: true,
    },
    sheet,
    ...unit,
    year: {
      value: { vi: "NĂM", en: "YEAR" },
      says: {
        vi: "năm chấm điểm; mặc định đọc từ các dòng trên bảng",
        en: "year that is scored; else as the table says",
      },
    },
    layer: {
      value: { vi: "LỚP", en: "LAYER" },
      says: {
        vi: "self, appraised, final: điểm của ai, khi bảng không nói",
        en: "self, appraised, final: whose points, where the table does not say",
      },
    },
    merge: {
      value: { vi: "TÊN", en: "NAME" },
      says: {
        vi: "gộp các đơn vị của bảng thành đơn vị mới, điểm là bình quân",
        en: "merge the units of the table into a new one, by the mean",
      },
    },
    weights: {
      value: { vi: "TRỌNG_SỐ", en: "WEIGHTS" },
      says: {
        vi: 'cùng --merge: trọng số từng đơn vị, dạng "Xã A=3; Xã B=2"',
        en: 'with --merge: the weight of each unit, as "Xã A=3; Xã B=2"',
      },
    },
  },
});

/** What a table of forms does not say of itself. */
export const importingSurvey = optionGroup({
  heading: { vi: "Phiếu khảo sát", en: "Forms of a survey" },
  options: {
    questionnaire: {
      value: { vi: "MÃ|FILE", en: "ID|FILE" },
      says: {
        vi: "mã bảng hỏi có sẵn hoặc tệp bảng hỏi, cũng ghi được là --set; bỏ trống thì liệt kê bảng hỏi có sẵn",
        en: "id of a questionnaire that ships, or a file, also as --set; without it those that ship are listed",
      },
    },
    set: {
      several: true,
      value: { vi: "MÃ|FILE", en: "ID|FILE" },
      says: { vi: "như --questionnaire", en: "as --questionnaire" },
    },
    ...unit,
    year: {
      value: { vi: "NĂM", en: "YEAR" },
      says: { vi: "năm khảo sát", en: "year of the survey" },
    },
    sheet,
    columns: {
      value: { vi: "CỘT", en: "COLUMNS" },
      says: {
        vi: 'cột nào là câu nào khi tiêu đề không nói rõ, dạng "C=1; D=2; E=" (E: không đọc)',
        en: 'what columns hold that do not say it, as "C=1; D=2; E=" (E is not read)',
      },
    },
    answers: {
      value: { vi: "TRẢ_LỜI", en: "ANSWERS" },
      says: {
        vi: 'chữ nào là phương án nào, dạng "Tốt=4; Không trả lời=" (= bỏ trống)',
        en: 'what answers mean, as "Good=4; No answer=" (nothing: blank)',
      },
    },
    without: {
      value: { vi: "MÃ;MÃ", en: "CODE;CODE" },
      says: {
        vi: "mã các câu phiếu không hỏi",
        en: "codes of questions that the form does not ask",
      },
    },
    duplicates: {
      value: { vi: "CÁCH", en: "RULE" },
      says: {
        vi: "phiếu trùng: keep (giữ cả hai) hoặc first (chỉ giữ phiếu đầu)",
        en: "forms that repeat: keep (both) or first",
      },
    },
    issued: {
      value: { vi: "SỐ", en: "COUNT" },
      says: { vi: "số phiếu phát ra", en: "forms handed out" },
    },
  },
});

/** How what was imported is told and written. */
export const imported = optionGroup({
  heading: { vi: "Kết quả", en: "Result" },
  options: {
    out: {
      value: { vi: "TỆP.json", en: "FILE.json" },
      says: { vi: "ghi kết quả ra tệp", en: "write the result" },
    },
    force: { says: { vi: "ghi đè tệp đã có", en: "replace a file that exists" } },
    format: {
      value: { vi: "KIỂU", en: "FORMAT" },
      says: {
        vi: "báo cáo dạng text (mặc định), md, html, csv, json",
        en: "the report as text (default), md, html, csv, json",
      },
    },
    separator,
    verbose: {
      says: {
        vi: "thêm mọi điều ghi nhận khi đọc và cách đọc từng dòng, từng cột; không có thì chỉ hiện điều cần người xem",
        en: "all notes, and how each row or column was read; without it only what a person must see",
      },
    },
  },
});

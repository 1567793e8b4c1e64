import type { LocalizedText } from "../../text/language.js";
import { same } from "../options/option.js";

/** How the help tells of a command. */
export interface UseOfCommand {
  /** What follows its words: "FILE [FILE ...]". */
  readonly operands: LocalizedText;
  /** What it is for, in one line. */
  readonly does: LocalizedText;
  /** What its own help says besides. */
  readonly about?: LocalizedText;
}

/** What each command is for, in the order of the help. */
export const usesOfCommands = {
  plan: {
    operands: same("FILE [FILE ...]"),
    does: {
      vi: "lập kế hoạch khắc phục từ kết quả năm trước, mỗi chỉ số một tệp",
      en: "remediation plan from last year's results, an index a file",
    },
    about: {
      vi: "FILE là bảng .xlsx, .docx, .csv của đơn vị, sổ kế hoạch đã duyệt, hoặc tệp kết quả. Bảng của đơn vị cho dự thảo .docx và sổ kế hoạch .xlsx; sổ đã duyệt cho bản trình ký.",
      en: "FILE is a table of the unit (.xlsx, .docx, .csv), the workbook of a plan, or results. A table gives a draft .docx and the workbook .xlsx; the confirmed workbook gives the paper.",
    },
  },
  report: {
    operands: { vi: "SỔ [FILE ...]", en: "PLAN [FILE ...]" },
    does: {
      vi: "báo cáo kết quả thực hiện kế hoạch: sổ và kết quả mới",
      en: "what came of a plan, from its workbook and the new results",
    },
    about: {
      vi: 'SỔ là sổ kế hoạch .xlsx với cột "Tình trạng" đã ghi, hoặc kế hoạch .json; FILE là kết quả năm mới của từng chỉ số (với kế hoạch .json: thêm kết quả năm trước để so).',
      en: "PLAN is the workbook of a plan with its column of states, or a plan in JSON; FILE has the new results of an index (with a plan in JSON also last year's, to compare).",
    },
  },
  gaps: {
    operands: same("FILE"),
    does: {
      vi: "liệt kê tiêu chí chưa đạt điểm tối đa, mất nhiều nhất trước",
      en: "criteria below their maximum, the largest loss first",
    },
  },
  score: {
    operands: same("FILE"),
    does: {
      vi: "chấm điểm một bảng",
      en: "score a sheet",
    },
  },
  explain: {
    operands: { vi: "FILE MÃ", en: "FILE CODE" },
    does: {
      vi: "giải thích điểm của một tiêu chí",
      en: "explain the points of a criterion",
    },
  },
  rank: {
    operands: same("FILE [FILE ...]"),
    does: {
      vi: "xếp hạng các đơn vị",
      en: "rank units",
    },
    about: {
      vi: "Các tệp khảo sát hài lòng được xếp hạng theo mẫu: từng cặp được kiểm định, nơi chưa đủ căn cứ để phân biệt thì đồng hạng.",
      en: "Satisfaction surveys are ranked as samples: each two are tested, and what cannot be told apart shares a rank.",
    },
  },
  compare: {
    operands: { vi: "TRƯỚC SAU", en: "BEFORE AFTER" },
    does: {
      vi: "so sánh hai kết quả; một tệp: so tự chấm với thẩm định",
      en: "compare two results; one file: self-assessed with appraised",
    },
  },
  roadmap: {
    operands: same("FILE"),
    does: {
      vi: "kiểm tra mục tiêu Đề án 05, chọn đơn vị cần nâng mức, lập văn bản",
      en: "check the targets of Đề án 05, choose the units to raise, write the papers",
    },
  },
  whatIf: {
    operands: same("FILE --to ..."),
    does: {
      vi: "cách ít công sức nhất để đạt một kết quả",
      en: "the cheapest way to a result",
    },
  },
  template: {
    operands: same("SET"),
    does: {
      vi: "lập phiếu chấm điểm, hoặc mẫu nhập phiếu khảo sát của bảng hỏi, dạng .xlsx để điền",
      en: "a score sheet, or the forms of a questionnaire, as .xlsx to fill in",
    },
  },
  sampleSize: {
    operands: same("--margin 5"),
    does: {
      vi: "cần bao nhiêu phiếu khảo sát cho sai số 5 điểm phần trăm",
      en: "how many forms a margin of 5 percentage points needs",
    },
  },
  importSet: {
    operands: { vi: "BẢNG", en: "TABLE" },
    does: {
      vi: "đọc bảng tiêu chí thành bản nháp bộ tiêu chí",
      en: "read a criteria table into a draft criteria set",
    },
  },
  importSheet: {
    operands: { vi: "BẢNG", en: "TABLE" },
    does: {
      vi: "đọc phiếu hoặc bảng đã chấm thành bảng chấm điểm",
      en: "read a filled template or table into a score sheet",
    },
  },
  importSurvey: {
    operands: { vi: "BẢNG", en: "TABLE" },
    does: {
      vi: "đọc mẫu nhập phiếu đã điền, hoặc bảng phiếu khảo sát (mỗi câu một cột, mỗi người một dòng)",
      en: "read a filled template, or forms of a survey (a question a column, a person a row)",
    },
  },
  check: {
    operands: same("SET"),
    does: {
      vi: "kiểm tra một bộ tiêu chí",
      en: "check a criteria set",
    },
  },
  sets: {
    operands: same(""),
    does: {
      vi: "liệt kê bộ tiêu chí, bảng hỏi, mô hình có sẵn",
      en: "list the sets, questionnaires and models that ship",
    },
  },
} as const satisfies Readonly<Record<string, UseOfCommand>>;

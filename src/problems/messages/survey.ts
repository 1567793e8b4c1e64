import type { Messages } from "./template.js";

/** What can be wrong with a questionnaire and the answers to it. */
export const surveyMessages = {
  "questionnaire-mismatch": {
    vi: "Số liệu khảo sát lập cho bảng hỏi {given}, không phải {expected}.",
    en: "The survey data was made for the questionnaire {given}, not {expected}.",
  },
  "unknown-questionnaire": {
    vi: 'Không có sẵn bảng hỏi "{id}"; dùng --set để chỉ tệp bảng hỏi của bạn.',
    en: 'No questionnaire "{id}" ships with chiso; name your own file with --set.',
  },
  "scale-without-border": {
    vi: "Thang trả lời phải có cả mức tính là hài lòng và mức không tính là hài lòng.",
    en: "The answer scale needs answers that count as satisfied and answers that do not.",
  },
  "weights-sum": {
    vi: "Tổng trọng số là {sum:number}, phải bằng 1.",
    en: "The weights sum to {sum}; they must sum to 1.",
  },
  "forms-or-counts": {
    vi: 'Số liệu khảo sát cần đúng một trong hai mục: "forms" (từng phiếu) hoặc "counts" (số đếm).',
    en: 'Survey data needs exactly one of "forms" (form by form) and "counts" (counted answers).',
  },
  "counts-without-weights": {
    vi: "Bảng hỏi tính trọng số theo từng phiếu nên không dùng được số đếm gộp.",
    en: "The questionnaire weights each form, so counted answers cannot be used.",
  },
  "unknown-question": {
    vi: 'Bảng hỏi không có câu "{code}".',
    en: 'The questionnaire has no question "{code}".',
  },
  "answered-without-being-asked": {
    vi: 'Câu "{code}" có trả lời dù câu lọc đã cho bỏ qua.',
    en: 'The question "{code}" is answered although its filter skips it.',
  },
  "weight-not-foreseen": {
    vi: "Bảng hỏi không tính trọng số; bỏ mục này hoặc dùng bảng hỏi có trọng số.",
    en: "The questionnaire has no weights; remove the weight or use one that has.",
  },
  "drawn-in-part": {
    vi: 'Có phiếu ghi "{key}", có phiếu không ghi; tất cả cùng ghi, hoặc không phiếu nào.',
    en: 'Some forms name a "{key}" and others do not; all of them must, or none.',
  },
  "more-answers-than-forms": {
    vi: "Có {answers} câu trả lời trên {forms} phiếu; mỗi phiếu chỉ trả lời một câu hỏi một lần.",
    en: "There are {answers} answers on {forms} forms; a form answers a question once.",
  },
  "population-below-sample": {
    vi: "Nhóm có {population} người mà có tới {forms} phiếu.",
    en: "The group has {population} people and {forms} forms.",
  },
  "post-stratum-too-small": {
    vi: 'Nhóm "{key}" chỉ có {forms} phiếu hợp lệ; cần ít nhất 2 phiếu để điều chỉnh theo tổng số đã biết, hãy gộp với nhóm khác.',
    en: 'The group "{key}" has {forms} valid forms; at least 2 are needed to weight it to its known total: join it with another.',
  },
  "post-strata-without-forms": {
    vi: "Chỉ có số đếm, không có từng phiếu kèm trọng số, nên không điều chỉnh được theo tổng số đã biết.",
    en: "Only counts are known, not the forms with their weights: they cannot be weighted to known totals.",
  },
  "no-groups": {
    vi: "Bảng kết quả không chia theo nhóm; hãy tính lại với cách chia nhóm (by).",
    en: "The table is not broken down; make it again with a grouping (by).",
  },
  "survey-years-disagree": {
    vi: "Chỉ xếp hạng được khảo sát của cùng một năm; ở đây có các năm {years}.",
    en: "Surveys of one year alone can be ranked; these are of {years}.",
  },
  "interval-of-other-level": {
    vi: "Khoảng tin cậy tính ở độ tin cậy {given}%, còn xếp hạng ở {expected}%; hãy tính lại ở cùng một độ tin cậy.",
    en: "The intervals are of {given}% confidence and the ranking is of {expected}%; make both at one.",
  },
  "more-forms-than-issued": {
    vi: "Số phiếu hợp lệ {valid} nhiều hơn số phiếu phát ra {issued}.",
    en: "{valid} valid forms are more than the {issued} handed out.",
  },
} as const satisfies Messages;

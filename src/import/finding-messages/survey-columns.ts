import { named, plain, type Writer } from "../../problems/message-writer.js";

/** Which column of survey forms holds the answers to which question. */
export const surveyColumnMessages = {
  "no-question-column": plain(
    "Không thấy dòng tiêu đề nào có câu hỏi của bảng hỏi; cần mỗi câu một cột, mỗi người một dòng, tiêu đề ghi mã hoặc lời câu hỏi.",
    "No heading row names a question of the questionnaire; a column for each question and a row for each person are needed, with codes or wordings as headings.",
  ),
  "forms-on-several-sheets": named<"names">(
    ({ names }) =>
      `Hơn một trang tính có phiếu khảo sát: ${names}; hãy chọn một trang bằng --sheet.`,
    ({ names }) => `More than one sheet has survey forms: ${names}; choose one of them (--sheet).`,
  ),
  "question-without-column": named<"code" | "title">(
    ({ code, title }) =>
      `Câu ${code} ("${title}") không có cột nào; ghi --columns nếu có cột khác lời, hoặc --without nếu phiếu không hỏi câu này.`,
    ({ code, title }) =>
      `The question ${code} ("${title}") has no column; name its column (--columns), or say that the form does not ask it (--without).`,
  ),
  "weight-without-column": plain(
    "Bảng hỏi tính trọng số từng phiếu, nhưng bảng không có cột trọng số.",
    "The questionnaire weights its forms, but the table has no column of weights.",
  ),
  "question-twice": named<"code" | "first">(
    ({ code, first }) =>
      `Cột này và cột ở ${first} cùng là câu ${code}; hãy bỏ một cột, hoặc ghi --columns.`,
    ({ code, first }) =>
      `This column and the one at ${first} are both ${code}; remove one, or name what they hold (--columns).`,
  ),
  "question-by-number": named<"code" | "title" | "text">(
    ({ code, title, text }) =>
      `Tiêu đề "${text}" có số của câu ${code} nhưng không có lời của câu ấy ("${title}"); không rõ có phải câu này không. Hãy ghi đúng lời hoặc chỉ ghi mã, hoặc ghi --columns.`,
    ({ code, title, text }) =>
      `The heading "${text}" has the number of ${code} without its words ("${title}"); it is not clear whether it is that question. Write its words or its code alone, or name it (--columns).`,
  ),
  "question-by-words": named<"code" | "printed">(
    ({ code, printed }) =>
      `Tiêu đề đánh số ${printed} nhưng là lời của câu ${code}; đã đọc theo lời.`,
    ({ code, printed }) =>
      `The heading is numbered ${printed} and has the words of ${code}; the words were taken.`,
  ),
  "question-by-part": named<"text" | "code" | "title">(
    ({ text, code, title }) =>
      `Tiêu đề "${text}" có lời của câu ${code} ("${title}") trong đó; đã đọc là câu này.`,
    ({ text, code, title }) =>
      `The heading "${text}" holds the words of ${code} ("${title}"); it was read as that question.`,
  ),
  "question-ambiguous": named<"text" | "codes">(
    ({ text, codes }) =>
      `Tiêu đề "${text}" có thể là câu ${codes}; hãy ghi mã trước lời, hoặc ghi --columns.`,
    ({ text, codes }) =>
      `The heading "${text}" may be ${codes}; write the code before it, or name it (--columns).`,
  ),
  "personal-column": named<"title">(
    ({ title }) => `Cột "${title}" là thông tin cá nhân nên không đưa vào số liệu.`,
    ({ title }) => `The column "${title}" is personal and was left out of the data.`,
  ),
  "respondent-column": named<"title">(
    ({ title }) => `Cột "${title}" chỉ dùng để phân biệt các phiếu, không đưa vào số liệu.`,
    ({ title }) => `The column "${title}" only tells forms apart and is no part of the data.`,
  ),
  "heading-twice": plain(
    "Dòng này ghi lại mã hoặc lời của đúng các câu hỏi ở tiêu đề; hãy xóa nếu là tiêu đề thứ hai.",
    "This row names the questions of the headings again; remove it if it is a second heading.",
  ),
} satisfies Record<string, Writer<never>>;

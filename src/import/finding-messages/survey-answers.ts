import { named, type Writer } from "../../problems/message-writer.js";

/** Answers in survey forms, and forms that are counted, repeated or left out. */
export const surveyAnswerMessages = {
  "unknown-answer": named<"text" | "code" | "options" | "cells">(
    ({ text, code, options, cells }) =>
      `"${text}" (${cells}) không phải phương án trả lời của câu ${code}; các phương án: ${options}. Hãy sửa ô, hoặc ghi --answers.`,
    ({ text, code, options, cells }) =>
      `"${text}" (${cells}) is no answer to ${code}; the answers are: ${options}. Mend the cell, or say what it means (--answers).`,
  ),
  "unknown-answers": named<"code" | "count">(
    ({ code, count }) =>
      `Còn ${count} ô khác của câu ${code} ghi chữ không phải phương án trả lời.`,
    ({ code, count }) => `${count} more cells of ${code} hold no answer to it.`,
  ),
  "answer-as-no-opinion": named<"text" | "label" | "cells">(
    ({ text, label, cells }) => `"${text}" (${cells}) được đọc là "${label}".`,
    ({ text, label, cells }) => `"${text}" (${cells}) was read as "${label}".`,
  ),
  "answer-by-words": named<"text" | "cells">(
    ({ text, cells }) =>
      `Số đứng trước lời như "${text}" (${cells}) khác mã của phương án trong bảng hỏi; đã đọc theo lời.`,
    ({ text, cells }) =>
      `The number before words such as "${text}" (${cells}) is another than the key of the answer; the words were taken.`,
  ),
  "answer-contradicts": named<"text" | "cells">(
    ({ text, cells }) =>
      `Số của câu trả lời không rõ nghĩa (${cells}): ô khác ghi "${text}", trái với mã trong bảng hỏi. Hãy sửa bảng, hoặc ghi --answers cho từng cách ghi.`,
    ({ text, cells }) =>
      `It is not clear what numbers of answers mean (${cells}): another cell says "${text}", against the keys of the questionnaire. Mend the table, or say what each means (--answers).`,
  ),
  "printed-scale-differs": named<"text" | "key">(
    ({ text, key }) =>
      `Bảng ghi "${text}", nhưng mã của phương án này trong bảng hỏi là ${key}; hãy ghi --answers cho từng số.`,
    ({ text, key }) =>
      `The table says "${text}", but the key of that answer is ${key}; say what each number means (--answers).`,
  ),
  "answer-from-formula": named<"code" | "cells">(
    ({ code, cells }) =>
      `Ô trả lời câu ${code} là công thức (${cells}) trong khi các ô khác thì không; hãy xóa nếu là dòng cộng, hoặc dán giá trị.`,
    ({ code, cells }) =>
      `Answers to ${code} are formulas (${cells}) while others are not; remove them if they are totals, or paste their values.`,
  ),
  "row-may-be-no-form": named<"rows">(
    ({ rows }) =>
      `Không rõ dòng ${rows} là phiếu hay số cộng: đứng sau dòng trống, hoặc không có thời gian, mã, số thứ tự như các phiếu trên. Hãy xóa các dòng này, hoặc ghi cho đủ và bỏ dòng trống.`,
    ({ rows }) =>
      `It is not clear whether row ${rows} is a form or a total: it stands behind an empty row, or has no time, id or number as the forms above. Remove it, or complete it and remove the empty row.`,
  ),
  "form-without-answers": named<"rows">(
    ({ rows }) => `Dòng ${rows} không có câu trả lời nào nên không tính thành phiếu.`,
    ({ rows }) => `Row ${rows} has no answer at all and was not counted as a form.`,
  ),
  "form-repeated": named<"first">(
    ({ first }) =>
      `Phiếu này trùng với phiếu ở dòng ${first}; hãy xóa một phiếu, hoặc ghi --duplicates keep (giữ cả hai), first (chỉ giữ phiếu đầu).`,
    ({ first }) =>
      `This form repeats the one of row ${first}; remove one, or say what to do (--duplicates keep, or first).`,
  ),
  "forms-repeated": named<"count">(
    ({ count }) => `Còn ${count} phiếu khác trùng với phiếu đứng trước.`,
    ({ count }) => `${count} more forms repeat one before them.`,
  ),
  "repeated-forms-kept": named<"count">(
    ({ count }) => `${count} phiếu trùng với phiếu đứng trước được giữ lại theo yêu cầu.`,
    ({ count }) => `${count} forms that repeat one before them were kept, as was asked for.`,
  ),
  "repeated-forms-left-out": named<"count">(
    ({ count }) => `${count} phiếu trùng với phiếu đứng trước được bỏ theo yêu cầu.`,
    ({ count }) => `${count} forms that repeat one before them were left out, as was asked for.`,
  ),
  "group-spelled": named<"text" | "label" | "cells">(
    ({ text, label, cells }) => `"${text}" (${cells}) được tính cùng nhóm với "${label}".`,
    ({ text, label, cells }) => `"${text}" (${cells}) was counted in the group "${label}".`,
  ),
  "group-of-several": named<"text" | "cells">(
    ({ text, cells }) =>
      `"${text}" (${cells}) ghi hơn một nhóm; đã giữ thành một nhóm riêng, không tính vào nhóm nào trong đó.`,
    ({ text, cells }) =>
      `"${text}" (${cells}) names more than one group; it was kept as a group of its own.`,
  ),
  "forms-used": named<"forms" | "questions" | "answers" | "blank">(
    ({ forms, questions, answers, blank }) =>
      `Đã đọc ${forms} phiếu, ${questions} câu hỏi: ${answers} câu trả lời, ${blank} chỗ bỏ trống.`,
    ({ forms, questions, answers, blank }) =>
      `${forms} forms and ${questions} questions were read: ${answers} answers, ${blank} blanks.`,
  ),
} satisfies Record<string, Writer<never>>;

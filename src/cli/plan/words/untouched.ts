import type { LocalizedText } from "../../../text/language.js";

/** What is said of the workbook of a plan in which nobody edited or accepted a task. */
export const untouched: LocalizedText = {
  vi: "Sổ kế hoạch chưa có dòng nhiệm vụ nào được sửa hay duyệt nên văn bản vẫn là dự thảo: ở trang của từng chỉ số, sửa các ô tô màu hoặc ghi x ở cột Duyệt, lưu lại rồi chạy lại lệnh này",
  en: "No task of the workbook was edited or accepted, so that the paper is still a draft: on the sheet of each index edit the coloured cells or write x in the column Approved, save it and run this command again",
};

/** What is said where the draft that such a workbook gives is there already. */
export function oldDraft(path: string): LocalizedText {
  return {
    vi: `${untouched.vi} (dự thảo "${path}" đã có; cần ghi lại thì thêm --force, hoặc --out THƯ_MỤC khác).`,
    en: `${untouched.en} (the draft "${path}" is there; to write it again add --force, or another --out FOLDER).`,
  };
}

import { saysCondition } from "./limiting.js";
import { areOptions, readOptions } from "./options.js";
import type { RuleForm } from "./outcome.js";
import { readAs, reliesOn } from "./words.js";

/** "Có ít nhất 01 nghị quyết được đánh giá: 1 điểm": one requirement, met or not. */
export const statementForm: RuleForm = (wording) => {
  const options = readOptions(wording);
  if (!areOptions(options) || options.length !== 1) return undefined;
  const [option] = options;
  if (option === undefined || !option.points.equals(wording.max)) return undefined;
  if (!isRequirement(option.label)) return undefined;
  return {
    rule: { kind: "pass", met: option.label },
    note: readAs.pass,
    assumed: reliesOn.zeroNotMet,
  };
};

const deed =
  /^(?:đã|có|đạt|hoàn thành|thực hiện|ban hành|xây dựng|tổ chức|triển khai|công khai|niêm yết|cập nhật|bố trí|phân công|đăng ký|đề xuất|áp dụng|đầy đủ|đủ|đúng|kịp thời|tất cả|toàn bộ|sử dụng|gửi|nộp|tham dự|tham gia|duy trì|kiện toàn|100 ?%|không (?:có|để)) ?\S/i;

// What is measured rather than done has levels that the table does not print.
function isRequirement(label: string): boolean {
  return deed.test(label) && !saysCondition(label) && !/ (?:mức độ|tỷ lệ|tỉ lệ) /i.test(label);
}

/** Labels of which one shuts the others out, told by their words with marks. */
import { expect, it } from "vitest";
import { areExclusive } from "../../src/import/rule-forms/exclusive.js";

it.each([
  ["Có kế hoạch", "Cập nhật dữ liệu"],
  ["Mục tiêu được công khai", "Hằng năm có rà soát"],
  ["Tư pháp hộ tịch", "Tự giác thực hiện nội quy"],
  ["Chăm sóc trẻ em", "Tối thiểu hai buổi tiếp dân"],
  ["Không có cán bộ bị kỷ luật", "Không có đơn thư vượt cấp"],
  ["Báo cáo gửi đúng hạn", "Kế hoạch ban hành đúng hạn"],
  ["Trên địa bàn có nhà văn hóa", "Từ điển địa danh được biên soạn"],
])("%s; %s stand side by side", (...labels) => {
  expect(areExclusive(labels)).toBe(false);
});

it.each([
  ["Ban hành kịp thời", "Không ban hành"],
  ["Tốt", "Khá"],
  ["Đúng hạn", "chậm"],
  ["Từ 5 cuộc trở lên", "Có họp"],
  ["3 cuộc", "2 cuộc"],
  ["Ban hành trước 15/12", "Ban hành sau 15/12"],
  ["Cấp tỉnh", "Công nhận ở cơ sở"],
  ["Giải nhất", "Giải nhì"],
  ["Thuc hien day du", "Thuc hien mot phan"],
  ["Tot", "Kha"],
])("%s; %s shut each other out", (...labels) => {
  expect(areExclusive(labels)).toBe(true);
});

it("compares without marks only where no label has any", () => {
  expect(areExclusive(["Cap tinh", "Cong nhan o co so"])).toBe(true);
  expect(areExclusive(["Cap tinh", "Công nhận ở cơ sở"])).toBe(false);
});

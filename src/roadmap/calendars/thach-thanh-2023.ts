import { endedWithDistricts } from "../body-ending.js";
import type { PlanCalendar } from "../plan-calendar.js";
import { thachThanhPlan } from "../sources.js";

const massMobilisation = "Ban Dân vận Huyện ủy";
const block = "Khối Dân vận xã, thị trấn";
const party = "Ban Chấp hành Đảng ủy xã, thị trấn";

/**
 * The calendar of the model of Thạch Thành (Thanh Hóa) of 2023, plan 149-KH/HU, signed on 7 March
 * 2023: the survey of February was done by then. The plan names months only. Provenance: partial.
 */
export const thachThanhCalendar: PlanCalendar = {
  id: "thach-thanh-2023",
  title: {
    vi: "Kế hoạch 149-KH/HU của Huyện ủy Thạch Thành về mô hình chính quyền thân thiện",
    en: "Plan 149-KH/HU of Huyện ủy Thạch Thành for the model of friendly government",
  },
  signed: "2023-03-07",
  tasks: [
    {
      key: "survey",
      task: "Khảo sát, lựa chọn đơn vị triển khai xây dựng mô hình",
      body: null,
      due: { kind: "in", year: 2023, month: 2 },
      passage: "IV.2, tháng 02",
    },
    {
      key: "launch",
      task: "Hội nghị triển khai kế hoạch, ra mắt mô hình điểm (thị trấn Vân Du)",
      body: null,
      due: { kind: "in", year: 2023, month: 3 },
      passage: "IV.1; IV.2, tháng 03, dấu cộng 1",
    },
    {
      key: "training",
      task: "Tập huấn công tác dân vận chính quyền và xây dựng mô hình điểm",
      body: massMobilisation,
      with: ["Ban Dân vận Tỉnh ủy"],
      due: { kind: "in", year: 2023, month: 3 },
      passage: "IV.2, tháng 03, dấu cộng 2; V.1, gạch đầu dòng 2",
    },
    {
      key: "guidance",
      task: "Hướng dẫn, kiểm tra việc triển khai thực hiện mô hình tại các xã, thị trấn",
      body: massMobilisation,
      due: { kind: "months", year: 2023, from: 4, to: 11 },
      passage: "IV.2, tháng 4-11, dấu cộng 1; V.4",
    },
    {
      key: "dialogue-june",
      task: "Hội nghị đối thoại giữa chính quyền với MTTQ, các đoàn thể chính trị - xã hội và Nhân dân (tháng 6)",
      body: null,
      with: ["MTTQ, các đoàn thể chính trị - xã hội", "Nhân dân"],
      due: { kind: "in", year: 2023, month: 6 },
      passage: "IV.2, tháng 4-11, dấu cộng 2",
    },
    {
      key: "dialogue-november",
      task: "Hội nghị đối thoại giữa chính quyền với MTTQ, các đoàn thể chính trị - xã hội và Nhân dân (tháng 11)",
      body: null,
      with: ["MTTQ, các đoàn thể chính trị - xã hội", "Nhân dân"],
      due: { kind: "in", year: 2023, month: 11 },
      passage: "IV.2, tháng 4-11, dấu cộng 2",
    },
    {
      key: "pilot-assessment",
      task: "Kiểm tra, đánh giá việc xây dựng và tổ chức hoạt động mô hình thí điểm",
      body: massMobilisation,
      due: { kind: "months", year: 2023, from: 4, to: 11 },
      passage: "IV.2, tháng 4-11, dấu cộng 3; V.4",
    },
    {
      key: "assessment",
      task: "Đánh giá kết quả xây dựng mô hình; tham mưu báo cáo Ban Thường vụ Huyện ủy",
      body: massMobilisation,
      to: "Ban Thường vụ Huyện ủy",
      due: { kind: "months", year: 2023, from: 4, to: 11 },
      passage: "IV.2, tháng 4-11, dấu cộng 4; V.4",
    },
    {
      key: "district-guidance",
      task: "Xây dựng kế hoạch và các văn bản hướng dẫn, chỉ đạo xây dựng mô hình tại các xã, thị trấn",
      body: massMobilisation,
      with: ["UBND huyện"],
      due: { kind: "undated" },
      passage: "V.1, gạch đầu dòng 1",
    },
    {
      key: "funding",
      task: "Lập dự toán, hỗ trợ một phần kinh phí cho các địa phương được chọn xây dựng mô hình điểm",
      body: massMobilisation,
      due: { kind: "undated" },
      passage: "V.1, gạch đầu dòng 3",
    },
    {
      key: "party-leadership",
      task: "Lãnh đạo, chỉ đạo Khối Dân vận và UBND phối hợp xây dựng mô hình; chỉ đạo UBND phối hợp ra mắt, tập huấn; cân đối kinh phí đầu tư cơ sở vật chất",
      body: party,
      due: { kind: "undated" },
      passage: "V.2",
    },
    {
      key: "commune-plan",
      task: "Báo cáo chủ trương với Thường trực cấp ủy; xây dựng kế hoạch, chuẩn bị điều kiện, tổ chức triển khai xây dựng mô hình",
      body: block,
      with: ["UBND xã, thị trấn"],
      due: { kind: "undated" },
      passage: "V.3, gạch đầu dòng 1",
    },
    {
      key: "commune-advice",
      task: "Tham mưu cho Ban Chấp hành Đảng ủy lãnh đạo, chỉ đạo xây dựng mô hình",
      body: block,
      due: { kind: "undated" },
      passage: "V.3, gạch đầu dòng 2",
    },
  ],
  provenance: {
    status: "partial",
    instruments: [thachThanhPlan],
    note: {
      vi: "Kế hoạch chỉ nêu tháng: hạn là ngày cuối tháng. Khảo sát, lựa chọn (02/2023) nằm trước ngày ký nên không phải hạn. Việc không ghi cơ quan chủ trì thì để trống.",
      en: "The plan names months only: the last day is taken. Survey and choice (February 2023) lie before the day of signing, so they are no deadline. Where it names no body none is given.",
    },
  },
  ended: [/* @__PURE__ */ endedWithDistricts([massMobilisation])],
};

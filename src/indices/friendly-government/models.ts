import type { FriendlyGovernmentModel, RecognitionLevel } from "./friendly-government-model.js";
import { friendlyGovernmentBacGiang2021 } from "./sets/bac-giang-2021.js";
import { friendlyGovernmentDongNai2025 } from "./sets/dong-nai-2025.js";
import { friendlyGovernmentHaiDuongSample } from "./sets/hai-duong-sample.js";

/** Đồng Nai, 54/2025/QĐ-UBND: four to one stars from 95, 90 and 80 points. */
const dongNai: FriendlyGovernmentModel = /* @__PURE__ */ (() => ({
  id: "dong-nai-2025",
  version: "1",
  title: { vi: "Chính quyền thân thiện tỉnh Đồng Nai", en: "Friendly government in Đồng Nai" },
  appliesTo: { vi: "xã, phường", en: "communes" },
  set: friendlyGovernmentDongNai2025,
  levels: [
    {
      key: "4",
      title: { vi: "4 sao", en: "Four stars" },
      requires: [{ kind: "total", measure: "points", atLeast: "95" }],
    },
    {
      key: "3",
      title: { vi: "3 sao", en: "Three stars" },
      requires: [{ kind: "total", measure: "points", atLeast: "90" }],
    },
    {
      key: "2",
      title: { vi: "2 sao", en: "Two stars" },
      requires: [{ kind: "total", measure: "points", atLeast: "80" }],
    },
    { key: "1", title: { vi: "1 sao", en: "One star" }, requires: [] },
  ],
  provenance: friendlyGovernmentDongNai2025.provenance,
}))();

/**
 * Bắc Giang: a dossier of five papers, a proof for each of five criteria, and states of the
 * request. One status, "đạt chuẩn"; its threshold was not read, so the level is only decided.
 */
const bacGiang: FriendlyGovernmentModel = /* @__PURE__ */ (() => ({
  id: "bac-giang-2021",
  version: "1",
  title: { vi: "Chính quyền thân thiện tỉnh Bắc Giang", en: "Friendly government in Bắc Giang" },
  appliesTo: { vi: "xã, phường, thị trấn", en: "communes" },
  set: friendlyGovernmentBacGiang2021,
  levels: [
    {
      key: "recognised",
      title: { vi: "Đạt chuẩn chính quyền thân thiện", en: "Recognised" },
      requires: [
        {
          kind: "condition",
          key: "approved",
          title: { vi: "Được cấp có thẩm quyền công nhận", en: "Recognised by the competent body" },
        },
      ],
    },
  ],
  dossier: {
    papers: [
      { key: "request", title: "Tờ trình của UBND cấp xã" },
      { key: "report", title: "Báo cáo kết quả xây dựng chính quyền thân thiện" },
      { key: "self-score", title: "Bảng tự chấm điểm" },
      { key: "registration", title: "Bản đăng ký xây dựng mô hình" },
      { key: "approval", title: "Văn bản phê duyệt mô hình đăng ký năm của Ban Chỉ đạo cấp huyện" },
    ],
    proofPerDomain: true,
  },
  states: [
    { key: "entered", title: { vi: "Đã nhập hồ sơ", en: "Dossier entered" } },
    { key: "sent-to-district", title: { vi: "Đã gửi huyện", en: "Sent to the district" } },
    { key: "sent-to-province", title: { vi: "Đã gửi tỉnh", en: "Sent to the province" } },
    { key: "approved", title: { vi: "Đã duyệt", en: "Approved" } },
    { key: "refused", title: { vi: "Không duyệt", en: "Refused" } },
  ],
  provenance: friendlyGovernmentBacGiang2021.provenance,
}))();

function haiDuongLevel(level: string, total: string, each: string, satisfaction: string): RecognitionLevel {
  return {
    key: level,
    title: { vi: `Mức độ ${level}`, en: `Level ${level}` },
    requires: [
      { kind: "total", measure: "percentage", atLeast: total },
      { kind: "criterion", code: { every: "domain" }, measure: "percentage", atLeast: each },
      { kind: "satisfaction", atLeast: satisfaction },
      {
        kind: "condition",
        key: "no-discipline",
        title: {
          vi: "Không có cán bộ chủ chốt bị kỷ luật",
          en: "No leading official was disciplined",
        },
      },
    ],
  };
}

/**
 * Hải Dương, Đề án 05-ĐA/TU: five criteria, four levels. What a level needs was not read: the
 * ladder is a sample. Levels may be given as the appraising body decided them.
 */
const haiDuong: FriendlyGovernmentModel = /* @__PURE__ */ (() => ({
  id: "hai-duong-2024",
  version: "1",
  title: {
    vi: "Chính quyền thân thiện theo Đề án 05-ĐA/TU (thang mức độ mẫu)",
    en: "Friendly government by Đề án 05-ĐA/TU (sample ladder)",
  },
  appliesTo: { vi: "xã, phường, thị trấn", en: "communes" },
  set: friendlyGovernmentHaiDuongSample,
  levels: [
    haiDuongLevel("4", "90", "80", "95"),
    haiDuongLevel("3", "80", "70", "90"),
    haiDuongLevel("2", "70", "60", "85"),
    haiDuongLevel("1", "60", "50", "80"),
  ],
  provenance: {
    status: "sample" as const,
    instruments: [
      {
        number: "05-ĐA/TU",
        title:
          "Đề án xây dựng chính quyền xã, phường, thị trấn thân thiện, vì Nhân dân phục vụ giai đoạn 2024-2030",
        issuer: "Ban Thường vụ Tỉnh ủy Hải Dương",
        date: "2024-06-13",
        read: {
          vi: "số mức độ, tên tiêu chí và trình tự, qua kế hoạch của huyện và báo chí",
          en: "the number of levels, the criteria and the steps, in district plans and the press",
        },
      },
    ],
    note: {
      vi: "Điều kiện của từng mức độ là mẫu: thay bằng quy định của Đề án.",
      en: "What each level needs is a sample: replace it with the project's rules.",
    },
  },
}))();

/** Thạch Thành (Thanh Hóa) 2023: a model of six contents and six steps, without points or levels. */
const thachThanh: FriendlyGovernmentModel = {
  id: "thach-thanh-2023",
  version: "1",
  title: {
    vi: "Mô hình chính quyền thân thiện huyện Thạch Thành năm 2023",
    en: "Model of friendly government of huyện Thạch Thành, 2023",
  },
  appliesTo: { vi: "xã, thị trấn", en: "communes" },
  contents: [
    { key: "dissemination", title: "Phổ biến chủ trương, chính sách, pháp luật" },
    {
      key: "mobilisation",
      title: "Vận động Nhân dân tham gia phát triển kinh tế - xã hội, quốc phòng - an ninh",
    },
    { key: "democracy", title: "Quy chế dân chủ, công khai chính sách, dự án, thu chi, hương ước" },
    {
      key: "management",
      title: "Quản lý nhà nước, cải cách hành chính, đạo đức công vụ, tiếp dân, đối thoại",
    },
    { key: "coordination", title: "Phối hợp với Khối Dân vận, Mặt trận và đoàn thể; giám sát, phản biện" },
    { key: "review", title: "Kiểm tra, sơ kết, tổng kết, thi đua dân vận chính quyền" },
  ],
  steps: [
    { key: "survey", title: "Khảo sát, lựa chọn" },
    { key: "plan", title: "Kế hoạch và văn bản của xã" },
    { key: "launch", title: "Ra mắt, tập huấn" },
    { key: "carry-out", title: "Tổ chức thực hiện" },
    { key: "dialogue", title: "Hội nghị đối thoại" },
    { key: "assess", title: "Kiểm tra, tổng kết, đánh giá" },
  ],
  states: [
    { key: "selected", title: { vi: "Đã chọn", en: "Selected" } },
    { key: "launched", title: { vi: "Đã ra mắt", en: "Launched" } },
    { key: "running", title: { vi: "Đang thực hiện", en: "Running" } },
    { key: "assessed", title: { vi: "Đã đánh giá", en: "Assessed" } },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "149-KH/HU",
        title: "Kế hoạch xây dựng mô hình chính quyền thân thiện, vì Nhân dân phục vụ năm 2023",
        issuer: "Huyện ủy Thạch Thành",
        date: "2023-03-07",
        read: { vi: "toàn văn bản quét", en: "the whole scanned text" },
      },
    ],
    note: {
      vi: "Kế hoạch không có điểm và mức độ; tên nội dung rút gọn, bốn trạng thái là cách ghi của chiso.",
      en: "The plan has neither points nor levels; contents are shortened, the four states are chiso's.",
    },
  },
};

/** The models of friendly government that ship. */
export const friendlyGovernmentModels: {
  readonly dongNai: FriendlyGovernmentModel;
  readonly bacGiang: FriendlyGovernmentModel;
  readonly haiDuong: FriendlyGovernmentModel;
  readonly thachThanh: FriendlyGovernmentModel;
} = { dongNai, bacGiang, haiDuong, thachThanh };

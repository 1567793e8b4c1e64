import type { Text } from "../../text/language.js";
import type {
  FriendlyGovernmentModel,
  RecognitionLevel,
  RequirementSource,
} from "./friendly-government-model.js";
import { friendlyGovernmentBacGiang2021 } from "./sets/bac-giang-2021.js";
import { friendlyGovernmentDongNai2025 } from "./sets/dong-nai-2025.js";
import { friendlyGovernmentHaiDuongSample } from "./sets/hai-duong-sample.js";

const dongNaiNews: RequirementSource = {
  status: "partial",
  says: {
    vi: "Bản dịch tin báo về Quyết định 54/2025/QĐ-UBND tỉnh Đồng Nai; chưa đọc được chính quyết định",
    en: "A translated news item on 54/2025/QĐ-UBND of Đồng Nai; the decision itself was not read",
  },
};

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
      requires: [{ kind: "total", measure: "points", atLeast: "95", source: dongNaiNews }],
    },
    {
      key: "3",
      title: { vi: "3 sao", en: "Three stars" },
      requires: [{ kind: "total", measure: "points", atLeast: "90", source: dongNaiNews }],
    },
    {
      key: "2",
      title: { vi: "2 sao", en: "Two stars" },
      requires: [{ kind: "total", measure: "points", atLeast: "80", source: dongNaiNews }],
    },
    { key: "1", title: { vi: "1 sao", en: "One star" }, requires: [] },
  ],
  procedure: [
    {
      key: "recognition",
      title: { vi: "Công nhận hạng sao", en: "Recognition of the stars" },
      body: "Chủ tịch UBND tỉnh",
      source: dongNaiNews.says,
    },
    {
      key: "plate",
      title: {
        vi: 'Gắn biển "Chính quyền thân thiện" tại bộ phận một cửa',
        en: "The plate at the one-stop unit",
      },
      body: null,
      source: dongNaiNews.says,
    },
  ],
  provenance: friendlyGovernmentDongNai2025.provenance,
}))();

const bacGiangSystem: Text = {
  vi: "Các trạng thái hồ sơ trong mã nguồn hệ thống của tỉnh; tên cơ quan của từng bước chưa đọc được",
  en: "The states of a dossier in the code of the province's system; the bodies' names were not read",
};

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
          source: {
            status: "partial",
            says: {
              vi: "Hệ thống của tỉnh ghi trạng thái duyệt; chưa đọc được ngưỡng điểm",
              en: "The province's system keeps the state of approval; the threshold was not read",
            },
          },
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
  procedure: [
    {
      key: "dossier",
      title: {
        vi: "Nhập hồ sơ, tự chấm điểm và gửi cấp huyện",
        en: "Dossier and self-assessment, sent to the district",
      },
      body: "UBND cấp xã",
      source: bacGiangSystem,
    },
    {
      key: "district",
      title: { vi: "Xem xét và gửi cấp tỉnh", en: "Looked at and sent to the province" },
      body: "Cấp huyện",
      source: bacGiangSystem,
    },
    {
      key: "province",
      title: { vi: "Duyệt hoặc không duyệt", en: "Approved or refused" },
      body: "Cấp tỉnh",
      source: bacGiangSystem,
    },
  ],
  provenance: friendlyGovernmentBacGiang2021.provenance,
}))();

const haiDuongSample: RequirementSource = {
  status: "sample",
  says: {
    vi: "Mẫu để minh họa: chưa đọc được điều kiện của từng mức độ trong Đề án 05-ĐA/TU",
    en: "Made for demonstration: what the project asks of each level was not read",
  },
};
const haiDuongNews: Text = {
  vi: "Bản dịch tin của vietnam.vn ngày 01/7/2024 về Đề án 05",
  en: "A translated news item of vietnam.vn of 1 July 2024 on the project",
};

function haiDuongLevel(level: string, total: string, each: string, satisfaction: string): RecognitionLevel {
  return {
    key: level,
    title: { vi: `Mức độ ${level}`, en: `Level ${level}` },
    requires: [
      { kind: "total", measure: "percentage", atLeast: total, source: haiDuongSample },
      {
        kind: "criterion",
        code: { every: "domain" },
        measure: "percentage",
        atLeast: each,
        source: haiDuongSample,
      },
      { kind: "satisfaction", atLeast: satisfaction, source: haiDuongSample },
      {
        kind: "condition",
        key: "no-discipline",
        title: {
          vi: "Không có cán bộ chủ chốt bị kỷ luật",
          en: "No leading official was disciplined",
        },
        source: haiDuongSample,
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
  procedure: [
    {
      key: "self-assessment",
      title: { vi: "Tự đánh giá, chấm điểm", en: "Self-assessment" },
      body: "UBND cấp xã",
      due: { vi: "hằng năm", en: "every year" },
      source: haiDuongNews,
    },
    {
      key: "appraisal",
      title: { vi: "Thẩm định kết quả của các xã", en: "Appraisal of the communes' results" },
      body: "UBND huyện",
      due: { vi: "trước ngày 31/12 hằng năm", en: "before 31 December every year" },
      source: haiDuongNews,
    },
    {
      key: "recognition",
      title: {
        vi: "Xếp loại và quyết định công nhận các mức độ chuẩn",
        en: "Classing and decision on the levels",
      },
      body: "UBND huyện",
      due: { vi: "hằng năm", en: "every year" },
      source: {
        vi: "Kế hoạch của Huyện ủy Tứ Kỳ và Huyện ủy Kim Thành, III.3",
        en: "Plans of Huyện ủy Tứ Kỳ and Huyện ủy Kim Thành, III.3",
      },
    },
    {
      key: "report",
      title: {
        vi: "Báo cáo kết quả với Ban Thường vụ Huyện ủy (qua Ban Dân vận Huyện ủy)",
        en: "Report to the standing party committee of the district, through its mass-mobilisation board",
      },
      body: "UBND huyện",
      due: { vi: "chậm nhất ngày 01/02 hằng năm", en: "by 1 February every year" },
      source: {
        vi: "Chỉ kế hoạch của Huyện ủy Tứ Kỳ, III.3; từ 01/7/2025 không còn cấp huyện",
        en: "The plan of Huyện ủy Tứ Kỳ alone, III.3; there are no districts from 1 July 2025",
      },
    },
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
    {
      key: "dissemination",
      title:
        "Tuyên truyền, phổ biến sâu rộng, đầy đủ các chủ trương, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước đến người dân; kịp thời cụ thể hóa chủ trương, nghị quyết của cấp ủy",
    },
    {
      key: "mobilisation",
      title:
        "Tuyên truyền, vận động Nhân dân tham gia thực hiện các chủ trương, chương trình phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh của địa phương, đơn vị",
    },
    {
      key: "democracy",
      title:
        "Thực hiện đầy đủ, nghiêm túc quy chế dân chủ ở cơ sở; công khai, minh bạch chủ trương, chính sách, chương trình, đề án và các khoản thu, chi; ban hành và thực hiện tốt quy chế, quy định, hương ước, quy ước ở thôn, khu phố",
    },
    {
      key: "management",
      title:
        "Nâng cao hiệu lực, hiệu quả quản lý nhà nước; đẩy mạnh cải cách hành chính và quy trình giải quyết thủ tục hành chính; nâng cao đạo đức công vụ; thực hiện có hiệu quả tiếp dân, đối thoại, giải quyết đơn thư, khiếu nại, tố cáo, kiến nghị, đề xuất chính đáng, không có vấn đề phát sinh ở cơ sở",
    },
    {
      key: "coordination",
      title:
        "Phối hợp với Khối Dân vận, Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội; lấy ý kiến về chính sách, quy hoạch, chương trình, dự án lớn; lắng nghe và giải quyết kịp thời ý kiến, kiến nghị; tạo điều kiện giám sát, phản biện xã hội, góp ý xây dựng Đảng, xây dựng chính quyền",
    },
    {
      key: "review",
      title:
        "Kiểm tra, sơ kết, tổng kết, thi đua, khen thưởng trong triển khai thực hiện công tác dân vận chính quyền ở cơ sở",
    },
  ],
  steps: [
    { key: "survey", title: "Khảo sát, lựa chọn đơn vị triển khai xây dựng mô hình" },
    {
      key: "plan",
      title: "Xã, thị trấn được chọn xây dựng kế hoạch và các văn bản liên quan để ra mắt và tập huấn",
    },
    {
      key: "launch",
      title:
        "Lễ ra mắt mô hình và tập huấn nghiệp vụ công tác dân vận chính quyền cho cán bộ dân vận, đoàn thể, thôn, khu phố",
    },
    { key: "carry-out", title: "Triển khai thực hiện các nội dung xây dựng mô hình" },
    {
      key: "dialogue",
      title: "Hội nghị đối thoại giữa chính quyền với MTTQ, các đoàn thể và Nhân dân",
    },
    { key: "assess", title: "Kiểm tra, tổng kết, đánh giá kết quả xây dựng mô hình tại xã, thị trấn" },
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
        read: { vi: "toàn văn bản quét không dấu", en: "the whole scanned text, without marks" },
      },
    ],
    note: {
      vi: "Kế hoạch không có điểm và mức độ; bốn trạng thái là cách ghi của chiso.",
      en: "The plan has neither points nor levels; the four states are chiso's.",
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

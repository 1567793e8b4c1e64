import type { IndexStructure } from "../../criteria-set/index-structure.js";

const components = { key: "components", title: { vi: "chỉ số thành phần", en: "components" } };
const criteria = { key: "criteria", title: { vi: "tiêu chí", en: "criteria" } };
const mainIndices = { key: "main-indices", title: { vi: "chỉ số chính", en: "main indices" } };

/** The provincial DTI of 922/QĐ-BTTTT: nine main indices, 98 components, 1000 points. */
export const dtiProvince922Structure: IndexStructure = {
  id: "dti-province-922-structure",
  index: "dti",
  title: "DTI cấp tỉnh theo 922/QĐ-BTTTT",
  appliesTo: "tỉnh, thành phố trực thuộc trung ương",
  levels: [components],
  totals: { components: 98 },
  max: "1000",
  nodes: [
    {
      code: "I",
      title: "Nhóm chỉ số nền tảng chung",
      max: "500",
      counts: { components: 56 },
      children: [
        { code: "1", title: "Nhận thức số", max: "100", counts: { components: 10 } },
        { code: "2", title: "Thể chế số", max: "100", counts: { components: 11 } },
        { code: "3", title: "Hạ tầng số", max: "100", counts: { components: 7 } },
        { code: "4", title: "Nhân lực số", max: "100", counts: { components: 13 } },
        { code: "5", title: "An toàn thông tin mạng", max: "100", counts: { components: 12 } },
        {
          code: "6",
          title: "Đô thị thông minh",
          max: "0",
          counts: { components: 3 },
          note: { vi: "Không tính điểm", en: "Not scored" },
        },
      ],
    },
    {
      code: "II",
      title: "Nhóm chỉ số hoạt động",
      max: "500",
      counts: { components: 42 },
      children: [
        { code: "7", title: "Hoạt động chính quyền số", max: "200", counts: { components: 22 } },
        { code: "8", title: "Hoạt động kinh tế số", max: "150", counts: { components: 12 } },
        { code: "9", title: "Hoạt động xã hội số", max: "150", counts: { components: 8 } },
      ],
    },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "922/QĐ-BTTTT",
        title: "Quyết định phê duyệt Bộ chỉ số đánh giá chuyển đổi số",
        issuer: "Bộ Thông tin và Truyền thông",
        date: "2022-05-20",
        read: {
          vi: "bảng cấu trúc cấp tỉnh; dòng 9 suy ra từ tổng của nhóm",
          en: "the table of the provincial structure; row 9 follows from its group",
        },
      },
    ],
    note: {
      vi: "Tên và điểm của chỉ số thành phần chưa đọc được.",
      en: "Names and points of the components were not read.",
    },
  },
};

/** The provincial DTI of 1726/QĐ-BTTTT: three pillars with seven main indices each. */
export const dtiProvince1726Structure: IndexStructure = {
  id: "dti-province-1726-structure",
  index: "dti",
  title: "DTI cấp tỉnh theo 1726/QĐ-BTTTT",
  appliesTo: "tỉnh, thành phố trực thuộc trung ương",
  levels: [mainIndices, components, criteria],
  totals: { "main-indices": 21, components: 108, criteria: 306 },
  max: "1000",
  nodes: [
    {
      code: "CQS",
      title: "Chính quyền số",
      max: "400",
      counts: { "main-indices": 7, components: 45, criteria: 133 },
      children: [
        { code: "CQS.1", title: "Chuyển đổi nhận thức", counts: { components: 4, criteria: 13 } },
        { code: "CQS.2", title: "Kiến tạo thể chế", counts: { components: 4, criteria: 16 } },
        {
          code: "CQS.3",
          title: "Phát triển hạ tầng và nền tảng số",
          counts: { components: 10, criteria: 28 },
        },
        {
          code: "CQS.4-7",
          title: "Bốn chỉ số chính còn lại",
          counts: { components: 27, criteria: 76 },
        },
      ],
    },
    {
      code: "KTS",
      title: "Kinh tế số",
      max: "300",
      counts: { "main-indices": 7, components: 36, criteria: 101 },
    },
    {
      code: "XHS",
      title: "Xã hội số",
      max: "300",
      counts: { "main-indices": 7, components: 27, criteria: 72 },
      children: [
        { code: "XHS.1", title: "Chuyển đổi nhận thức", counts: { components: 4, criteria: 11 } },
        { code: "XHS.2", title: "Kiến tạo thể chế", counts: { components: 4, criteria: 10 } },
        {
          code: "XHS.3",
          title: "Phát triển hạ tầng và nền tảng số",
          counts: { components: 3, criteria: 14 },
        },
        { code: "XHS.4", title: "Thông tin và dữ liệu số", counts: { components: 3, criteria: 7 } },
        { code: "XHS.5-7", title: "Ba chỉ số chính còn lại", counts: { components: 13, criteria: 30 } },
      ],
    },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "1726/QĐ-BTTTT",
        title: "Quyết định phê duyệt Đề án Xác định Bộ chỉ số đánh giá chuyển đổi số",
        issuer: "Bộ Thông tin và Truyền thông",
        date: "2020-10-12",
        read: {
          vi: "số chỉ số và tiêu chí theo trụ cột, qua trang của TP. Hồ Chí Minh và báo chí; kinh tế số là phần còn lại",
          en: "counts by pillar, from pages of TP. Hồ Chí Minh and the press; the digital economy is what is left",
        },
      },
    ],
    note: {
      vi: "Điểm của chỉ số chính trong trụ cột chưa đọc được.",
      en: "Points of main indices within a pillar were not read.",
    },
  },
};

/** The national DTI of 405/QĐ-BKHCN: twelve indices in three pillars. */
export const dtiNation405Structure: IndexStructure = {
  id: "dti-nation-405-structure",
  index: "dti",
  title: "DTI cấp quốc gia theo 405/QĐ-BKHCN",
  appliesTo: "quốc gia",
  levels: [components],
  totals: { components: 12 },
  max: "1000",
  nodes: [
    { code: "CPS", title: "Chính phủ số", max: "400", counts: { components: 4 } },
    { code: "KTS", title: "Kinh tế số", max: "300", counts: { components: 3 } },
    { code: "XHS", title: "Xã hội số", max: "300", counts: { components: 5 } },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "405/QĐ-BKHCN",
        title: "Quyết định phê duyệt Bộ chỉ số đánh giá chuyển đổi số",
        issuer: "Bộ Khoa học và Công nghệ",
        date: "2025-04-03",
        read: {
          vi: "số chỉ số và điểm theo trụ cột, qua báo chí",
          en: "counts and points by pillar, in the press",
        },
        url: "https://vietnamnet.vn/2455309",
      },
    ],
    note: { vi: "Tên của 12 chỉ số chưa đọc được.", en: "The names of the twelve indices were not read." },
  },
};

const haNoi2025 = {
  status: "partial" as const,
  instruments: [
    {
      title: "Quyết định về bộ chỉ số chuyển đổi số của Hà Nội ngày 23/10/2025",
      issuer: "UBND thành phố Hà Nội",
      date: "2025-10-23",
      read: {
        vi: "số nhóm và số chỉ số của từng nhóm, qua báo chí",
        en: "groups and their counts, in the press",
      },
      url: "https://vietnamnet.vn/2455965",
    },
  ],
  note: {
    vi: "Tên nhóm (trừ nhóm 9 của sở) và điểm chưa đọc được. Sở không có nhiệm vụ kinh tế số chấm 33 trên 34 chỉ số.",
    en: "Names of the groups (but the ninth of departments) and points were not read. Departments without tasks in the digital economy are scored on 33 of 34.",
  },
};

function groups(counts: readonly number[]): IndexStructure["nodes"] {
  return counts.map((count, at) => ({
    code: String(at + 1),
    title: { vi: `Nhóm ${at + 1}`, en: `Group ${at + 1}` },
    counts: { components: count },
  }));
}

/** The departments of Hà Nội from 2025: 34 components in nine groups, 33 for most. */
export const dtiDepartmentHaNoiStructure: IndexStructure = {
  id: "dti-department-ha-noi-structure",
  index: "dti",
  title: "DTI của các sở thành phố Hà Nội",
  appliesTo: "sở",
  levels: [components],
  totals: { components: 34 },
  nodes: /* @__PURE__ */ groups([3, 4, 2, 3, 5, 11, 1, 3, 2]),
  provenance: haNoi2025,
};

/** The communes of Hà Nội from 2025: 47 components in eight groups. */
export const dtiCommuneHaNoiStructure: IndexStructure = {
  id: "dti-commune-ha-noi-structure",
  index: "dti",
  title: "DTI cấp xã thành phố Hà Nội",
  appliesTo: "xã, phường",
  levels: [components],
  totals: { components: 47 },
  nodes: /* @__PURE__ */ groups([5, 3, 5, 6, 4, 10, 6, 8]),
  provenance: haNoi2025,
};

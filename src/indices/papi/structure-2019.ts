import {
  accessToJustice,
  air,
  budget,
  certification,
  citizenAppeals,
  civicKnowledge,
  elections,
  information,
  infrastructure,
  internet,
  lawAndOrder,
  localCorruption,
  opportunities,
  portals,
  povertyLists,
  serviceCorruption,
  stateEmployment,
  water,
} from "./formulas.js";
import type { PapiStructure } from "./papi-structure.js";
import { papiProvenance } from "./provenance.js";
import { exactThird, printedThird, quarter, third } from "./sub-dimension.js";

/**
 * PAPI 2019: eight dimensions, 29 sub-dimensions, and a weighted total whose weights were
 * recovered from the published totals. Provenance: partial.
 */
export const papi2019: PapiStructure = /* @__PURE__ */ (() => ({
  id: "papi-2019",
  version: "1",
  title: {
    vi: "PAPI 2019: 8 nội dung, 29 nội dung thành phần",
    en: "PAPI 2019: 8 dimensions, 29 sub-dimensions",
  },
  from: 2019,
  to: 2019,
  minimumAnswers: 15,
  dimensions: [
    {
      code: "1",
      title: { vi: "Tham gia của người dân ở cấp cơ sở", en: "Participation at local levels" },
      weight: "0.510643",
      subDimensions: [
        quarter("1.1", "Tri thức công dân", "Civic knowledge", civicKnowledge),
        quarter("1.2", "Cơ hội tham gia", "Opportunities for participation", opportunities),
        quarter("1.3", "Chất lượng bầu cử", "Quality of village elections", elections),
        quarter("1.4", "Đóng góp tự nguyện", "Voluntary contributions"),
      ],
    },
    {
      code: "2",
      title: {
        vi: "Công khai, minh bạch trong ra quyết định ở địa phương",
        en: "Transparency of local decisions",
      },
      weight: "1.575735",
      subDimensions: [
        quarter("2.1", "Tiếp cận thông tin", "Access to information", information),
        quarter("2.2", "Công khai danh sách hộ nghèo", "Poverty list transparency", povertyLists),
        quarter("2.3", "Công khai thu, chi ngân sách cấp xã/phường", "Communal budget transparency", budget),
        quarter("2.4", "Quy hoạch, kế hoạch sử dụng đất; giá bồi thường", "Land-use plans and prices"),
      ],
    },
    {
      code: "3",
      title: { vi: "Trách nhiệm giải trình với người dân", en: "Vertical accountability" },
      weight: "0.528648",
      subDimensions: [
        third("3.1", "Mức độ và hiệu quả tiếp xúc với chính quyền", "Interactions with local authorities"),
        third("3.2", "Giải đáp khiếu nại, tố cáo, khúc mắc", "Response to citizens' appeals", citizenAppeals),
        third("3.3", "Tiếp cận dịch vụ tư pháp", "Access to justice services", accessToJustice),
      ],
    },
    {
      code: "4",
      title: { vi: "Kiểm soát tham nhũng trong khu vực công", en: "Control of corruption" },
      weight: "2.028576",
      subDimensions: [
        quarter(
          "4.1",
          "Kiểm soát tham nhũng trong chính quyền địa phương",
          "Limits on corruption in local governments",
          localCorruption,
        ),
        quarter(
          "4.2",
          "Kiểm soát tham nhũng trong cung ứng dịch vụ công",
          "Limits on corruption in services",
          serviceCorruption,
        ),
        quarter(
          "4.3",
          "Công bằng trong tuyển dụng vào khu vực công",
          "Equity in state employment",
          stateEmployment,
        ),
        quarter("4.4", "Quyết tâm chống tham nhũng", "Willingness to fight corruption"),
      ],
    },
    {
      code: "5",
      title: { vi: "Thủ tục hành chính công", en: "Public administrative procedures" },
      weight: "0.767441",
      subDimensions: [
        quarter("5.1", "Dịch vụ chứng thực, xác nhận", "Certification procedures", certification),
        quarter("5.2", "Thủ tục xin cấp phép xây dựng", "Construction permits"),
        quarter("5.3", "Thủ tục về giấy chứng nhận quyền sử dụng đất", "Land title procedures"),
        quarter("5.4", "Dịch vụ hành chính cấp xã/phường", "Personal procedures"),
      ],
    },
    {
      code: "6",
      title: { vi: "Cung ứng dịch vụ công", en: "Public service delivery" },
      weight: "1.181210",
      subDimensions: [
        quarter("6.1", "Y tế công lập", "Public healthcare"),
        quarter("6.2", "Giáo dục tiểu học công lập", "Primary education"),
        quarter("6.3", "Cơ sở hạ tầng căn bản", "Basic infrastructure", infrastructure),
        quarter("6.4", "An ninh, trật tự khu dân cư", "Law and order", lawAndOrder),
      ],
    },
    {
      code: "7",
      title: { vi: "Quản trị môi trường", en: "Environmental governance" },
      weight: "1.330814",
      subDimensions: [
        exactThird("7.1", "Nghiêm túc trong bảo vệ môi trường", "Environmental protection"),
        exactThird("7.2", "Chất lượng không khí", "Quality of air", air),
        exactThird("7.3", "Chất lượng nước", "Quality of water", water),
      ],
    },
    {
      code: "8",
      title: { vi: "Quản trị điện tử", en: "E-governance" },
      weight: "0.200000",
      subDimensions: [
        third(
          "8.1",
          "Sử dụng cổng thông tin điện tử của chính quyền",
          "Access to e-government portals",
          portals,
        ),
        third("8.2", "Tiếp cận và sử dụng Internet tại địa phương", "Access to the Internet", internet),
        third("8.3", "Phúc đáp qua cổng thông tin điện tử", "E-responsiveness"),
      ],
    },
  ],
  provenance: papiProvenance(
    "Mười nội dung thành phần có công thức khớp số công bố, tám nội dung khác chỉ khớp gần đúng; trọng số của chỉ số tổng hợp suy ra từ số liệu.",
    "Ten sub-dimensions have formulas that give the published values, eight others come near; the weights of the total are recovered.",
  ),
}))();

const withoutFormulas = /* @__PURE__ */ papi2019.dimensions.map(({ code, title, subDimensions }) => ({
  code,
  title,
  subDimensions: subDimensions.map(({ formula: _formula, ...rest }) => rest),
}));

/** PAPI 2020: the same structure; indicators and weights were not read. Provenance: partial. */
export const papi2020: PapiStructure = /* @__PURE__ */ (() => ({
  ...papi2019,
  id: "papi-2020",
  title: {
    vi: "PAPI 2020: 8 nội dung, 29 nội dung thành phần",
    en: "PAPI 2020: 8 dimensions, 29 sub-dimensions",
  },
  from: 2020,
  to: 2020,
  dimensions: withoutFormulas,
  provenance: papiProvenance(
    "Chưa đọc được chỉ tiêu và trọng số của năm 2020; nội dung thành phần 8.3 đã được làm lại.",
    "Indicators and weights of 2020 were not read; sub-dimension 8.3 was rebuilt.",
  ),
}))();

/**
 * PAPI from 2021: 28 sub-dimensions, three of them in dimension 5, where construction permits
 * were dropped (codes 5.3 and 5.4 keep their numbers). Provenance: partial.
 */
export const papi2021: PapiStructure = /* @__PURE__ */ (() => ({
  ...papi2020,
  id: "papi-2021",
  title: {
    vi: "PAPI từ 2021: 8 nội dung, 28 nội dung thành phần",
    en: "PAPI since 2021: 8 dimensions, 28 sub-dimensions",
  },
  from: 2021,
  to: 2024,
  dimensions: withoutFormulas.map((dimension) =>
    dimension.code === "5"
      ? {
          ...dimension,
          subDimensions: [
            printedThird("5.1", "Dịch vụ chứng thực, xác nhận", "Certification procedures"),
            printedThird("5.3", "Thủ tục về giấy chứng nhận quyền sử dụng đất", "Land title procedures"),
            printedThird("5.4", "Dịch vụ hành chính cấp xã/phường", "Personal procedures"),
          ],
        }
      : dimension,
  ),
  provenance: papiProvenance(
    "Thang của nội dung 5 suy ra từ giá trị quan sát; 3.2 và 6.4 đã được làm lại; không có văn bản chính thức nào được đọc cho các năm này.",
    "The scale of dimension 5 follows from observed values; 3.2 and 6.4 were rebuilt; no official file of these years was read.",
  ),
}))();

import {
  accessToJustice,
  air,
  citizenAppeals,
  civicKnowledge,
  environmentalProtection,
  internet,
  localCorruption,
  portals,
  stateEmployment,
  water,
} from "./formulas.js";
import type { PapiStructure } from "./papi-structure.js";
import { papiProvenance } from "./provenance.js";
import { exactThird, half, quarter, third } from "./sub-dimension.js";

/** PAPI 2018: eight dimensions, 28 sub-dimensions; two in dimension 8. Provenance: partial. */
export const papi2018: PapiStructure = /* @__PURE__ */ (() => ({
  id: "papi-2018",
  version: "1",
  title: {
    vi: "PAPI 2018: 8 nội dung, 28 nội dung thành phần",
    en: "PAPI 2018: 8 dimensions, 28 sub-dimensions",
  },
  from: 2018,
  to: 2018,
  minimumAnswers: 15,
  dimensions: [
    {
      code: "1",
      title: { vi: "Tham gia của người dân ở cấp cơ sở", en: "Participation at local levels" },
      subDimensions: [
        quarter("1.1", "Tri thức công dân", "Civic knowledge", civicKnowledge),
        quarter("1.2", "Cơ hội tham gia", "Opportunities for participation"),
        quarter("1.3", "Chất lượng bầu cử", "Quality of village elections"),
        quarter("1.4", "Đóng góp tự nguyện", "Voluntary contributions"),
      ],
    },
    {
      code: "2",
      title: { vi: "Công khai, minh bạch trong ra quyết định", en: "Transparency of local decisions" },
      subDimensions: [
        quarter("2.1", "Tiếp cận thông tin", "Access to information"),
        quarter("2.2", "Công khai danh sách hộ nghèo", "Poverty list transparency"),
        quarter("2.3", "Công khai thu, chi ngân sách cấp xã/phường", "Communal budget transparency"),
        quarter("2.4", "Quy hoạch, kế hoạch sử dụng đất; giá bồi thường", "Land-use plans and prices"),
      ],
    },
    {
      code: "3",
      title: { vi: "Trách nhiệm giải trình với người dân", en: "Vertical accountability" },
      subDimensions: [
        third("3.1", "Mức độ và hiệu quả tiếp xúc với chính quyền", "Interactions with local authorities"),
        third("3.2", "Giải đáp khiếu nại, tố cáo, khúc mắc", "Response to citizens' appeals", citizenAppeals),
        third("3.3", "Tiếp cận dịch vụ tư pháp", "Access to justice services", accessToJustice),
      ],
    },
    {
      code: "4",
      title: { vi: "Kiểm soát tham nhũng trong khu vực công", en: "Control of corruption" },
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
      subDimensions: [
        quarter("5.1", "Dịch vụ chứng thực, xác nhận", "Certification procedures"),
        quarter("5.2", "Thủ tục xin cấp phép xây dựng", "Construction permits"),
        quarter("5.3", "Thủ tục về giấy chứng nhận quyền sử dụng đất", "Land title procedures"),
        quarter("5.4", "Dịch vụ hành chính cấp xã/phường", "Personal procedures"),
      ],
    },
    {
      code: "6",
      title: { vi: "Cung ứng dịch vụ công", en: "Public service delivery" },
      subDimensions: [
        quarter("6.1", "Y tế công lập", "Public healthcare"),
        quarter("6.2", "Giáo dục tiểu học công lập", "Primary education"),
        quarter("6.3", "Cơ sở hạ tầng căn bản", "Basic infrastructure"),
        quarter("6.4", "An ninh, trật tự khu dân cư", "Law and order"),
      ],
    },
    {
      code: "7",
      title: { vi: "Quản trị môi trường", en: "Environmental governance" },
      subDimensions: [
        exactThird(
          "7.1",
          "Nghiêm túc trong bảo vệ môi trường",
          "Environmental protection",
          environmentalProtection,
        ),
        exactThird("7.2", "Chất lượng không khí", "Quality of air", air),
        exactThird("7.3", "Chất lượng nước", "Quality of water", water),
      ],
    },
    {
      code: "8",
      title: { vi: "Quản trị điện tử", en: "E-governance" },
      subDimensions: [
        half(
          "8.1",
          "Sử dụng cổng thông tin điện tử của chính quyền",
          "Access to e-government portals",
          portals,
        ),
        half("8.2", "Tiếp cận và sử dụng Internet tại địa phương", "Access to the Internet", internet),
      ],
    },
  ],
  provenance: papiProvenance(
    "Mười nội dung thành phần có công thức khớp số công bố.",
    "Ten sub-dimensions have formulas that give the published values.",
  ),
}))();

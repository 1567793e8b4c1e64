import type { PapiDimension, PapiStructure } from "./papi-structure.js";
import { papiProvenance } from "./provenance.js";
import { printedThird, quarter } from "./sub-dimension.js";

const participation: PapiDimension = /* @__PURE__ */ (() => ({
  code: "1",
  title: { vi: "Tham gia của người dân ở cấp cơ sở", en: "Participation at local levels" },
  subDimensions: [
    quarter("1.1", "Tri thức công dân", "Civic knowledge"),
    quarter("1.2", "Cơ hội tham gia", "Opportunities for participation"),
    quarter("1.3", "Chất lượng bầu cử", "Quality of elections"),
    quarter("1.4", "Đóng góp tự nguyện", "Voluntary contributions"),
  ],
}))();

const transparency: PapiDimension = /* @__PURE__ */ (() => ({
  code: "2",
  title: { vi: "Công khai, minh bạch", en: "Transparency" },
  subDimensions: [
    printedThird("2.1", "Danh sách hộ nghèo", "Poverty lists"),
    printedThird("2.2", "Thu, chi ngân sách cấp xã/phường", "Communal budget and expenditure"),
    printedThird("2.3", "Kế hoạch sử dụng đất, khung giá đền bù", "Land-use plans, price frames"),
  ],
}))();

const corruption: PapiDimension = /* @__PURE__ */ (() => ({
  code: "4",
  title: { vi: "Kiểm soát tham nhũng trong khu vực công", en: "Control of corruption" },
  subDimensions: [
    quarter("4.1", "Kiểm soát tham nhũng trong chính quyền", "Limits on public sector corruption"),
    quarter("4.2", "Kiểm soát tham nhũng trong cung ứng dịch vụ công", "Limits on corruption in services"),
    quarter("4.3", "Công bằng trong tuyển dụng vào nhà nước", "Equity in employment"),
    quarter("4.4", "Quyết tâm chống tham nhũng", "Willingness to fight corruption"),
  ],
}))();

const procedures: PapiDimension = /* @__PURE__ */ (() => ({
  code: "5",
  title: { vi: "Thủ tục hành chính công", en: "Public administrative procedures" },
  subDimensions: [
    quarter("5.1", "Chứng thực/xác nhận", "Certification procedures"),
    quarter("5.2", "Giấy phép xây dựng", "Construction permits"),
    quarter("5.3", "Giấy chứng nhận quyền sử dụng đất", "Land-use rights procedures"),
    quarter("5.4", "Thủ tục hành chính cấp xã/phường", "Personal procedures"),
  ],
}))();

const services: PapiDimension = /* @__PURE__ */ (() => ({
  code: "6",
  title: { vi: "Cung ứng dịch vụ công", en: "Public service delivery" },
  subDimensions: [
    quarter("6.1", "Y tế công lập", "Public health"),
    quarter("6.2", "Giáo dục tiểu học công lập", "Public primary education"),
    quarter("6.3", "Cơ sở hạ tầng căn bản", "Basic infrastructure"),
    quarter("6.4", "An ninh, trật tự", "Law and order"),
  ],
}))();

/** PAPI 2011 to 2015: six dimensions, 22 sub-dimensions. Provenance: partial. */
export const papi2011: PapiStructure = /* @__PURE__ */ (() => ({
  id: "papi-2011",
  version: "1",
  title: {
    vi: "PAPI 2011-2015: 6 nội dung, 22 nội dung thành phần",
    en: "PAPI 2011-2015: 6 dimensions, 22 sub-dimensions",
  },
  from: 2011,
  to: 2015,
  minimumAnswers: 15,
  dimensions: [
    participation,
    transparency,
    {
      code: "3",
      title: { vi: "Trách nhiệm giải trình với người dân", en: "Vertical accountability" },
      subDimensions: [
        printedThird(
          "3.1",
          "Hiệu quả tương tác với các cấp chính quyền",
          "Interactions with local authorities",
        ),
        printedThird("3.2", "Ban thanh tra nhân dân", "People's inspection boards"),
        printedThird("3.3", "Ban Giám sát đầu tư cộng đồng", "Community investment boards"),
      ],
    },
    corruption,
    procedures,
    services,
  ],
  provenance: papiProvenance(
    "Cận của nội dung 2 và 3 chỉ biết theo thang in.",
    "The ends of dimensions 2 and 3 are known as printed only.",
  ),
}))();

/** PAPI 2016 and 2017: dimension 3 rebuilt. Provenance: partial. */
export const papi2016: PapiStructure = /* @__PURE__ */ (() => ({
  ...papi2011,
  id: "papi-2016",
  title: {
    vi: "PAPI 2016-2017: 6 nội dung, 22 nội dung thành phần",
    en: "PAPI 2016-2017: 6 dimensions, 22 sub-dimensions",
  },
  from: 2016,
  to: 2017,
  dimensions: [
    participation,
    transparency,
    {
      code: "3",
      title: { vi: "Trách nhiệm giải trình với người dân", en: "Vertical accountability" },
      subDimensions: [
        printedThird(
          "3.1",
          "Hiệu quả tương tác với các cấp chính quyền",
          "Interactions with local authorities",
        ),
        printedThird("3.2", "Đáp ứng kiến nghị của người dân", "Response to citizens' actions"),
        printedThird("3.3", "Hiệu quả của Ban Thanh tra Nhân dân", "People's inspection boards"),
      ],
    },
    corruption,
    procedures,
    services,
  ],
}))();

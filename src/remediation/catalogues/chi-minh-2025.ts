import type { Measure, MeasureCatalogue } from "../measure.js";

// What the measures share: whose they are, and for which kind of unit.
function fromChiMinh(measures: readonly Measure[]): readonly Measure[] {
  return measures.map((measure) => ({ origin: "source", level: "commune", ...measure }));
}

/**
 * The seven contents and the organisation of the plan 24/KH-UBND of February 2025 of xã Chí Minh
 * (Hải Dương) for grassroots democracy and government mass mobilisation. Terms of art, numbers of
 * documents and tasks stand as the plan has them, the words between them are chiso's; each measure
 * names its passage. Provenance: partial.
 */
export const chiMinh2025: MeasureCatalogue = {
  id: "chi-minh-2025",
  title: {
    vi: "Giải pháp theo Kế hoạch 24/KH-UBND năm 2025 của xã Chí Minh",
    en: "Measures after plan 24/KH-UBND of 2025 of xã Chí Minh",
  },
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "24/KH-UBND",
        title: "Kế hoạch thực hiện Quy chế dân chủ và dân vận chính quyền của UBND xã năm 2025",
        issuer: "UBND xã Chí Minh",
        date: "2025-02-27",
        read: {
          vi: "toàn văn bản quét không dấu rõ; dấu thanh phục hồi",
          en: "the whole scanned text, its marks restored",
        },
      },
    ],
    note: {
      vi: 'Thuật ngữ, số hiệu văn bản và nhiệm vụ theo đúng kế hoạch, chữ nối viết lại. Văn bản gắn với Hải Dương và với năm 2025 đứng nguyên như kế hoạch; nơi khác thay bằng văn bản của mình. "Năm 2018" của kiểm soát thủ tục hành chính là chữ của kế hoạch năm 2025, không sửa. Kế hoạch không có thời hạn và không có chỉ tiêu bằng số.',
      en: "Terms of art, numbers of documents and tasks are the plan's, the words between them are not. Documents of Hải Dương and of 2025 stand as in the plan; elsewhere one's own take their place. The year 2018 of the control of procedures is what the plan of 2025 prints. The plan has neither days nor numeric targets.",
    },
  },
  items: [
    {
      key: "law",
      index: "mass-mobilisation",
      title: "Thực hiện pháp luật, quy chế về dân chủ ở cơ sở và công tác dân vận",
    },
    { key: "dissemination", index: "mass-mobilisation", title: "Tuyên truyền, phổ biến, quán triệt" },
    {
      key: "conclusion-114",
      index: "mass-mobilisation",
      title: "Thực hiện Kết luận 114-KL/TW và kế hoạch của cấp trên",
    },
    {
      key: "following-ho-chi-minh",
      index: "mass-mobilisation",
      title: "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    },
    {
      key: "leadership",
      index: "mass-mobilisation",
      title: "Vai trò lãnh đạo của Đảng ủy, trách nhiệm của cán bộ, công chức và người đứng đầu",
    },
    { key: "procedures", index: "mass-mobilisation", title: "Cải cách thủ tục hành chính" },
    {
      key: "inspection",
      index: "mass-mobilisation",
      title: "Kiểm tra, giám sát, tiếp công dân, giải quyết đơn thư",
    },
    {
      key: "organisation",
      index: "mass-mobilisation",
      title: "Tổ chức thực hiện",
      always: true,
    },
  ],
  measures: /* @__PURE__ */ fromChiMinh([
    {
      key: "law/documents",
      item: "law",
      passage: "Phần II, mục 1, câu 1 và 2",
      text: "Thực hiện tốt Luật Thực hiện dân chủ ở cơ sở; Quyết định số 23-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương Đảng về quy chế công tác dân vận của hệ thống chính trị; Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận trong các cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới; Chỉ thị 28 của Ban Thường vụ Tỉnh ủy Hải Dương; Quyết định 629/QĐ-UBND ngày 10/3/2022 của UBND tỉnh Hải Dương quy định tiêu chí, thang điểm và phương pháp đánh giá công tác dân vận; các văn bản khác của tỉnh và của Trung ương về thực hiện Quy chế dân chủ ở cơ sở và công tác dân vận chính quyền.",
      themes: ["democracy", "grassroots-democracy", "mobilisation-directives", "mobilisation-plan"],
    },
    {
      key: "law/organisations",
      item: "law",
      passage: "Phần II, mục 1, câu 3",
      text: "Duy trì và nâng cao chất lượng hoạt động của các đoàn thể trong cơ quan, phát huy vai trò đại diện cho quyền lợi của cán bộ, công chức; tạo không khí cởi mở, dân chủ, đoàn kết trong nội bộ cơ quan, góp phần đẩy mạnh phong trào thi đua phấn đấu hoàn thành tốt nhiệm vụ được cấp trên, Đảng ủy, Hội đồng nhân dân giao.",
      themes: ["coordination"],
    },
    {
      key: "dissemination/officials",
      item: "dissemination",
      passage: "Phần II, mục 2",
      text: "Làm tốt công tác tuyên truyền, phổ biến, quán triệt tới toàn thể cán bộ, công chức trong cơ quan các văn bản của Trung ương và của tỉnh, huyện về phát huy quyền làm chủ và mở rộng dân chủ trực tiếp của nhân dân; Quy chế thực hiện dân chủ ở cơ sở và công tác dân vận chính quyền trong hoạt động của cơ quan.",
      themes: ["publicity", "mobilisation-publicity"],
    },
    {
      key: "conclusion-114/conclusion",
      item: "conclusion-114",
      passage: "Phần II, mục 3",
      text: "Tiếp tục quán triệt, triển khai Kết luận 114-KL/TW ngày 14/7/2015 của Ban Bí thư Trung ương Đảng (khóa XI) về nâng cao hiệu quả công tác dân vận của cơ quan hành chính nhà nước; thực hiện Nghị quyết Đại hội toàn quốc lần thứ XII của Đảng về công tác dân vận; Kế hoạch của UBND huyện về thực hiện công tác dân vận chính quyền năm 2025.",
      themes: ["government-mobilisation", "mobilisation-directives"],
    },
    {
      key: "following-ho-chi-minh/directive",
      item: "following-ho-chi-minh",
      passage: "Phần II, mục 4, câu 1",
      text: "Gắn việc thực hiện Quy chế dân chủ ở cơ sở với thực hiện Chỉ thị số 05-CT/TW và Kết luận số 01 của Bộ Chính trị về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
      themes: ["following-ho-chi-minh"],
    },
    {
      key: "following-ho-chi-minh/thrift",
      item: "following-ho-chi-minh",
      passage: "Phần II, mục 4, câu 2",
      text: "Nâng cao ý thức thực hành tiết kiệm, tinh thần đấu tranh phòng, chống tham nhũng, lãng phí, quan liêu; nâng cao năng lực quản lý, điều hành của cơ quan; đổi mới tác phong, lề lối làm việc theo hướng dân chủ hóa, công khai, minh bạch; xây dựng cơ quan, tổ chức đảng, đoàn thể trong cơ quan trong sạch và vững mạnh.",
      themes: ["anti-corruption", "asset-declaration"],
    },
    {
      key: "leadership/duty",
      item: "leadership",
      passage: "Phần II, mục 5, vế 1",
      text: "Tăng cường vai trò lãnh đạo của Đảng ủy, ý thức trách nhiệm của cán bộ, công chức và người đứng đầu UBND xã về thực hiện Quy chế dân chủ ở cơ sở và công tác dân vận chính quyền.",
      themes: ["officials", "mobilisation-leader"],
    },
    {
      key: "leadership/mastery",
      item: "leadership",
      passage: "Phần II, mục 5, vế 2 và 3",
      text: "Nâng cao chất lượng hoạt động của các tổ chức đoàn thể; phát huy quyền làm chủ của tập thể cán bộ, công chức trong việc thực hiện nhiệm vụ được giao.",
      themes: ["officials", "coordination"],
    },
    {
      key: "procedures/reform",
      item: "procedures",
      passage: "Phần II, mục 6, vế 1 và 2",
      text: "Đẩy mạnh cải cách thủ tục hành chính; tiếp tục thực hiện có hiệu quả Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính giai đoạn 2021 - 2030; Quyết định 13/2016 của UBND tỉnh Hải Dương về trách nhiệm của người đứng đầu cơ quan hành chính nhà nước về công tác cải cách hành chính.",
      themes: ["administrative-procedures"],
    },
    {
      key: "procedures/organisation",
      item: "procedures",
      passage: "Phần II, mục 6, vế 3",
      text: "Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng (khóa XII) một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả.",
      themes: ["administrative-procedures"],
    },
    {
      key: "procedures/control",
      item: "procedures",
      passage: "Phần II, mục 6, vế 4",
      text: "Triển khai có hiệu quả công tác kiểm soát thủ tục hành chính năm 2018 và đẩy mạnh ứng dụng công nghệ thông tin trong thực thi công vụ.",
      themes: ["administrative-procedures"],
    },
    {
      key: "inspection/inspection",
      item: "inspection",
      passage: "Phần II, mục 7, vế 1",
      text: "Tăng cường công tác kiểm tra, giám sát thực hiện Quy chế dân chủ ở cơ sở và công tác dân vận chính quyền trong hoạt động của cơ quan.",
      themes: ["citizen-reception"],
    },
    {
      key: "inspection/reception",
      item: "inspection",
      passage: "Phần II, mục 7, vế 2 và 3",
      text: "Tăng cường công tác tiếp công dân, giải quyết đơn thư khiếu nại, kiến nghị, tố cáo; đồng thời xử lý nghiêm những hành vi sách nhiễu, xâm phạm đến quyền và lợi ích hợp pháp của công dân.",
      themes: ["citizen-reception", "petitions", "no-escalated-petitions"],
    },
    {
      key: "organisation/office",
      item: "organisation",
      passage: "Phần III, mục 1",
      text: "Văn phòng UBND xã tham mưu tổ chức triển khai thực hiện, tổng hợp, theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch; chủ động tham mưu và định kỳ báo cáo kết quả thực hiện Quy chế dân chủ ở cơ sở và công tác dân vận chính quyền theo quy định.",
      themes: ["government-mobilisation", "mobilisation-report"],
      responsible: "Văn phòng UBND xã",
    },
    {
      key: "organisation/assessment",
      item: "organisation",
      passage: "Phần III, mục 2",
      text: "Toàn thể cán bộ, công chức thuộc UBND xã nghiêm túc thực hiện Kế hoạch; lãnh đạo UBND xã theo dõi, đánh giá kết quả thực hiện của từng cán bộ, công chức, gắn với việc thực hiện công tác thi đua, khen thưởng năm 2025.",
      themes: ["officials"],
      responsible: "Lãnh đạo UBND xã",
    },
  ]),
};

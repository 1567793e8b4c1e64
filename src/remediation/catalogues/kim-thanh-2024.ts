import type { Measure, MeasureCatalogue } from "../measure.js";

// What the measures share: they are those of a source.
function fromKimThanh(measures: readonly Measure[]): readonly Measure[] {
  return measures.map((measure) => ({ origin: "source", ...measure }));
}

/**
 * The five groups of measures, nineteen in all, of section II.2 of the plan 154-KH/HU of August
 * 2024 of Huyện ủy Kim Thành (Hải Dương) for friendly government. Terms of art and tasks stand as
 * the plan has them, the words between them are chiso's; each measure names its passage.
 * Provenance: partial.
 */
export const kimThanh2024: MeasureCatalogue = {
  id: "kim-thanh-2024",
  title: {
    vi: "Nhiệm vụ và giải pháp theo Kế hoạch 154-KH/HU năm 2024 của Huyện ủy Kim Thành",
    en: "Tasks and measures after plan 154-KH/HU of 2024 of Huyện ủy Kim Thành",
  },
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "154-KH/HU",
        title: "Kế hoạch thực hiện Đề án số 05-ĐA/TU",
        issuer: "Huyện ủy Kim Thành",
        date: "2024-08-14",
        read: { vi: "toàn văn", en: "the whole text" },
      },
    ],
    note: {
      vi: 'Thuật ngữ và nhiệm vụ theo đúng kế hoạch, chữ nối viết lại; "Đề án số 05 của Tỉnh ủy" viết gọn là Đề án. Kế hoạch in "4 xin, 4 luôn, 2 không"; nơi khác có khẩu hiệu khác. Kế hoạch không giao cơ quan và thời hạn cho từng giải pháp; phân công ở phần III nằm trong lịch kim-thanh-2024.',
      en: "Terms of art and tasks are the plan's, the words between them are not; the project of the provincial party committee is called the project. The plan prints its own slogan; others have others. It names no body and no day for a measure; what part III charges stands in the calendar kim-thanh-2024.",
    },
  },
  items: [
    {
      key: "leadership",
      index: "friendly-government",
      title: "Phát huy vai trò, trách nhiệm của cấp ủy, tổ chức đảng các cấp trong lãnh đạo, chỉ đạo",
      always: true,
    },
    {
      key: "working-style",
      index: "friendly-government",
      title: "Đổi mới mạnh mẽ lề lối làm việc của chính quyền và cán bộ, công chức cơ sở",
    },
    {
      key: "mastery",
      index: "friendly-government",
      title: "Phát huy quyền làm chủ của Nhân dân trên các lĩnh vực",
    },
    {
      key: "ethics",
      index: "friendly-government",
      title: "Nâng cao đạo đức công vụ, trách nhiệm phục vụ Nhân dân",
    },
    {
      key: "supervision",
      index: "friendly-government",
      title: "Tăng cường công tác kiểm tra, giám sát, thi đua khen thưởng",
      always: true,
    },
  ],
  measures: /* @__PURE__ */ fromKimThanh([
    {
      key: "leadership/priority",
      item: "leadership",
      passage: "II.2.1, gạch đầu dòng 1",
      text: "Lãnh đạo, chỉ đạo triển khai thực hiện Đề án trên địa bàn bảo đảm chất lượng, đạt hiệu quả thiết thực theo nội dung các tiêu chí đề ra; coi đây là một trong những nhiệm vụ chính trị trọng tâm của địa phương.",
      themes: ["friendly-leadership"],
    },
    {
      key: "leadership/publicity",
      item: "leadership",
      passage: "II.2.1, gạch đầu dòng 2",
      text: "Tăng cường chỉ đạo công tác tuyên truyền, quán triệt để nâng cao nhận thức cho cán bộ, đảng viên, công chức và các tầng lớp Nhân dân về chủ trương, quan điểm của Đảng, Nhà nước về xây dựng Nhà nước pháp quyền xã hội chủ nghĩa của Nhân dân, do Nhân dân, vì Nhân dân và vai trò, ý nghĩa, tầm quan trọng của việc xây dựng chính quyền xã, thị trấn thân thiện, vì Nhân dân phục vụ.",
      themes: ["friendly-leadership", "friendly-publicity"],
    },
    {
      key: "leadership/staff",
      item: "leadership",
      passage: "II.2.1, gạch đầu dòng 3",
      text: "Tăng cường công tác lãnh đạo, chỉ đạo việc bố trí, sắp xếp cán bộ; bố trí tại bộ phận tiếp dân, bộ phận tiếp nhận và trả kết quả những cán bộ, công chức có phẩm chất đạo đức, năng lực, trình độ chuyên môn, có kinh nghiệm, kỹ năng giao tiếp, ứng xử và xử lý mềm dẻo, linh hoạt các tình huống khi làm việc với công dân, tổ chức, doanh nghiệp; thường xuyên tập huấn, đào tạo, bồi dưỡng nâng cao trình độ chuyên môn, nghiệp vụ cho đội ngũ cán bộ, công chức xã, thị trấn đáp ứng yêu cầu nhiệm vụ công tác.",
      themes: ["friendly-leadership", "friendly-officials"],
    },
    {
      key: "working-style/regular-task",
      item: "working-style",
      passage: "II.2.2, gạch đầu dòng 1",
      text: "Xác định việc xây dựng chính quyền xã, thị trấn thân thiện, vì Nhân dân phục vụ là nhiệm vụ thường xuyên gắn với thực hiện chức năng, nhiệm vụ của mỗi cán bộ, công chức ở cơ sở nhằm xây dựng nền hành chính minh bạch, hiệu lực, hiệu quả, tạo thuận lợi cho tổ chức, cho người dân.",
      themes: ["friendly-working-style"],
    },
    {
      key: "working-style/procedures",
      item: "working-style",
      passage: "II.2.2, gạch đầu dòng 2",
      text: "Tập trung cải cách thủ tục hành chính, đẩy mạnh ứng dụng công nghệ thông tin, xây dựng chính quyền số; giải quyết nhanh, kịp thời các thủ tục hành chính cho người dân, doanh nghiệp; nâng cao sự hài lòng của người dân, tổ chức đối với sự phục vụ của chính quyền xã, thị trấn.",
      themes: ["friendly-working-style", "administrative-procedures", "friendly-satisfaction"],
    },
    {
      key: "working-style/mobilisation",
      item: "working-style",
      passage: "II.2.2, gạch đầu dòng 3",
      text: "Mỗi cán bộ, công chức thực hiện tốt công tác dân vận chính quyền; thường xuyên sâu sát cơ sở, lắng nghe, tiếp thu ý kiến của Nhân dân, tuyên truyền, giải thích, thuyết phục đối với những vấn đề Nhân dân chưa rõ, chưa đồng thuận; duy trì thực hiện nghiêm công tác tiếp dân, giải quyết đơn thư, khiếu nại, tố cáo của công dân; tăng cường đối thoại với Nhân dân tại địa bàn còn có vấn đề bức xúc, có tiềm ẩn thành điểm nổi cộm, phức tạp.",
      themes: ["friendly-working-style", "citizen-reception", "petitions", "dialogue"],
    },
    {
      key: "working-style/opinions",
      item: "working-style",
      passage: "II.2.2, gạch đầu dòng 4",
      text: "Chính quyền các xã, thị trấn tiếp thu đầy đủ các ý kiến tham gia góp ý của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội trước khi ban hành cơ chế, chính sách, quy định có tác động, ảnh hưởng trực tiếp đến người dân.",
      themes: ["friendly-working-style", "peoples-opinions"],
    },
    {
      key: "working-style/congratulations",
      item: "working-style",
      passage: "II.2.2, gạch đầu dòng 5",
      text: "Kịp thời có các hình thức chúc mừng, động viên, khen thưởng, ghi nhận những tổ chức, người dân có thành tích xuất sắc hoặc có nhiều đóng góp trí tuệ, công sức, vật chất cho phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh ở cơ sở.",
      themes: ["friendly-working-style", "friendly-closeness"],
    },
    {
      key: "mastery/democracy",
      item: "mastery",
      passage: "II.2.3, gạch đầu dòng 1",
      text: 'Tăng cường và mở rộng dân chủ trên mọi lĩnh vực hoạt động của chính quyền các xã, thị trấn; nâng cao chất lượng hoạt động tiếp xúc cử tri, hoạt động giám sát, tiếp dân, đối thoại, giải quyết khiếu nại, tố cáo, kiến nghị của Nhân dân; thực hiện tốt việc công khai, minh bạch và tổ chức cho Nhân dân tham gia họp bàn, giám sát, kiểm tra theo phương châm "Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng".',
      themes: ["friendly-transparency", "grassroots-democracy", "grassroots-publicity"],
    },
    {
      key: "mastery/petitions",
      item: "mastery",
      passage: "II.2.3, gạch đầu dòng 2",
      text: "Thường xuyên nắm chắc tình hình tư tưởng, tâm tư, nguyện vọng của Nhân dân; kịp thời giải quyết những kiến nghị hợp pháp, chính đáng của Nhân dân và thực hiện tốt công tác tiếp nhận, giải quyết đơn thư, khiếu nại, tố cáo, không để phát sinh thành điểm nổi cộm, phức tạp; phát hiện, ngăn chặn kịp thời những biểu hiện mất dân chủ, xử lý nghiêm các hiện tượng lợi dụng dân chủ gây mất ổn định tình hình ngay từ cơ sở.",
      themes: ["friendly-transparency", "petitions", "no-escalated-petitions"],
    },
    {
      key: "mastery/people-inspection",
      item: "mastery",
      passage: "II.2.3, gạch đầu dòng 3",
      text: "Phát huy tốt vai trò hoạt động của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng các xã, thị trấn; kịp thời rà soát, sửa đổi, bổ sung, hoàn thiện các quy chế, quy định về thực hiện dân chủ ở mỗi cơ quan, đơn vị, cơ sở cho phù hợp với thực tế và tổ chức thực hiện bảo đảm chất lượng, hiệu quả.",
      themes: ["friendly-transparency", "grassroots-democracy"],
    },
    {
      key: "ethics/education",
      item: "ethics",
      passage: "II.2.4, gạch đầu dòng 1",
      text: "Thường xuyên giáo dục nâng cao bản lĩnh chính trị, sự gương mẫu, tinh thần vì Nhân dân phục vụ của cán bộ, công chức, nhất là người đứng đầu chính quyền ở cơ sở; thực hiện tốt việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về phục vụ Nhân dân.",
      themes: ["friendly-leaders", "following-ho-chi-minh"],
    },
    {
      key: "ethics/officials",
      item: "ethics",
      passage: "II.2.4, gạch đầu dòng 2",
      text: "Xây dựng đội ngũ cán bộ, công chức có phẩm chất đạo đức tốt, có trình độ, năng lực và tận tụy phục vụ Nhân dân; nói đi đôi với làm, có tác phong làm việc khoa học, chuyên nghiệp; tôn trọng, lắng nghe, tận tình hướng dẫn và giải thích thấu đáo những thắc mắc của người dân; không thờ ơ, vô cảm, thiếu trách nhiệm trước những khó khăn, bức xúc của Nhân dân.",
      themes: ["friendly-officials"],
    },
    {
      key: "ethics/office-culture",
      item: "ethics",
      passage: "II.2.4, gạch đầu dòng 3",
      text: 'Thường xuyên quán triệt, chỉ đạo cán bộ, công chức nâng cao đạo đức công vụ, thực hiện tốt các quy định về văn hóa công sở, quy tắc ứng xử, có thái độ tôn trọng, phong cách làm việc gần gũi, niềm nở, hướng dẫn, giúp đỡ tận tình cho Nhân dân đến làm việc, liên hệ công tác; thực hiện nghiêm túc "4 xin, 4 luôn, 2 không" theo Đề án văn hóa công vụ của Thủ tướng Chính phủ.',
      themes: ["friendly-officials", "friendly-office"],
    },
    {
      key: "ethics/training",
      item: "ethics",
      passage: "II.2.4, gạch đầu dòng 4",
      text: "Tổ chức tập huấn, bồi dưỡng nâng cao trình độ chuyên môn, nghiệp vụ, công nghệ thông tin cho đội ngũ cán bộ, công chức xã, thị trấn.",
      themes: ["friendly-officials"],
    },
    {
      key: "supervision/programme",
      item: "supervision",
      passage: "II.2.5, gạch đầu dòng 1",
      text: "Các cấp ủy xây dựng chương trình, kế hoạch kiểm tra, giám sát việc thực hiện Đề án hằng năm để đánh giá, rút kinh nghiệm, phát huy những kết quả đạt được, khắc phục những hạn chế để tiếp tục hoàn thành các tiêu chí của Đề án.",
      themes: ["friendly-leadership"],
    },
    {
      key: "supervision/criticism",
      item: "supervision",
      passage: "II.2.5, gạch đầu dòng 2",
      text: "Phát huy vai trò của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tham gia giám sát, phản biện xã hội; góp ý xây dựng Đảng, xây dựng chính quyền; nâng cao chất lượng việc thực hiện các kiến nghị sau giám sát, phản biện xã hội.",
      themes: ["friendly-closeness", "coordination"],
    },
    {
      key: "supervision/discipline",
      item: "supervision",
      passage: "II.2.5, gạch đầu dòng 3",
      text: "Thường xuyên kiểm tra, giám sát, xử lý nghiêm cán bộ, công chức có hành vi cửa quyền, tham nhũng, lãng phí, gây phiền hà đối với Nhân dân; phát huy vai trò giám sát của Nhân dân đối với cán bộ, công chức trong thực hiện đạo đức công vụ.",
      themes: ["friendly-officials"],
    },
    {
      key: "supervision/praise",
      item: "supervision",
      passage: "II.2.5, gạch đầu dòng 4",
      text: "Biểu dương, khen thưởng kịp thời những đơn vị có thành tích sáng tạo trong quá trình xây dựng chính quyền xã, thị trấn thân thiện, vì Nhân dân phục vụ và những cán bộ, công chức có tinh thần trách nhiệm, luôn hoàn thành xuất sắc nhiệm vụ, tận tụy, trách nhiệm với công việc được giao.",
      themes: ["friendly-leadership", "friendly-leaders"],
    },
  ]),
};

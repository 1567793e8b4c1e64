import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The mass-mobilisation set of Tây Ninh of 2022 (1563/QĐ-UBND): six criteria, 100 points. The
 * sixth is cut in the copy that was read; its points follow from the total. Provenance: partial.
 */
export const massMobilisationTayNinh2022: CriteriaSet = {
  id: "mass-mobilisation-tay-ninh-2022",
  version: "1",
  index: "mass-mobilisation",
  title: {
    vi: "Đánh giá, xếp loại công tác dân vận chính quyền tỉnh Tây Ninh (1563/QĐ-UBND)",
    en: "Mass-mobilisation work of government in Tây Ninh (1563/QĐ-UBND)",
  },
  appliesTo: {
    vi: "cơ quan hành chính nhà nước, đơn vị sự nghiệp công lập, UBND các cấp tỉnh Tây Ninh",
    en: "state bodies, public service units and people's committees of Tây Ninh",
  },
  period: { from: "2022-08-01" },
  max: "100",
  notApplicable: "not-allowed",
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "1563/QĐ-UBND",
        title: "Quyết định ban hành Tiêu chí đánh giá xếp loại công tác dân vận chính quyền",
        issuer: "UBND tỉnh Tây Ninh",
        date: "2022-08-01",
        read: {
          vi: "tên (rút gọn) và điểm tối đa của năm tiêu chí đầu",
          en: "names, shortened, and maxima of the first five criteria",
        },
        url: "https://sonoivu.tayninh.gov.vn/vi/news/xay-dung-chinh-quyen-va-cong-tac-thanh-nien/quy-dinh-tie-u-chi-danh-gia-xep-loai-co-ng-tac-da-n-va-n-chinh-quyen-doi-voi-cac-co-quan-nha-nu-o-c-va-don-vi-su-nghiep-cong-lap-2440.html",
      },
    ],
    note: {
      vi: "Tiêu chí 6 bị cắt trong bản đọc được: tên không đầy đủ, 20 điểm suy ra từ tổng 100. Chưa đọc được cách tính điểm, thang xếp loại và bảng riêng cho từng loại cơ quan.",
      en: "Criterion 6 is cut in the copy that was read: its name is incomplete and its 20 points follow from the total of 100. Rules, classes and the tables of each kind of body were not read.",
    },
  },
  domains: [
    {
      code: "1",
      title:
        "Tổ chức triển khai, quán triệt, thực hiện chủ trương, nghị quyết, quy định, chỉ đạo, hướng dẫn của cấp trên về công tác dân vận chính quyền",
      max: "10",
      rule: { kind: "points" },
    },
    {
      code: "2",
      title: "Tiếp công dân, giải quyết kiến nghị, đề nghị, khiếu nại, tố cáo; phòng, chống tham nhũng",
      max: "10",
      rule: { kind: "points" },
    },
    {
      code: "3",
      title:
        "Thực hiện quy chế phối hợp giữa cơ quan, đơn vị, địa phương với các tổ chức đoàn thể, chính trị - xã hội",
      max: "20",
      rule: { kind: "points" },
    },
    { code: "4", title: "Thực hiện công tác cải cách hành chính", max: "20", rule: { kind: "points" } },
    { code: "5", title: "Thực hiện quy chế dân chủ ở cơ sở", max: "20", rule: { kind: "points" } },
    {
      code: "6",
      title: "Tình hình thực … (tên bị cắt trong bản đọc được)",
      max: "20",
      provenance: "sample",
      rule: { kind: "points" },
    },
  ],
};

import type { CivilDate } from "../dates/civil-date.js";
import type { LocalizedText } from "../text/language.js";
import { lastDayOfDistricts } from "./two-levels.js";

/** A body that plans still name after it ended. */
export interface EndedBody {
  /** Own key. */
  readonly key: string;
  /** Its name, in both languages. */
  readonly title: LocalizedText;
  /** As plans write it, any one of these, abbreviations written out. */
  readonly names: readonly string[];
  /** Last day on which it was there. */
  readonly until: CivilDate;
  /** What stands in its place; `null` where no source that was read says so. */
  readonly now: LocalizedText | null;
  /** Where this was read. */
  readonly source: string;
}

const decree150 =
  "Nghị định 150/2025/NĐ-CP ngày 12/6/2025, theo tin về Nghị quyết 332/NQ-CP ngày 15/10/2025 (kinhtedothi.vn, plo.vn, baonghean.vn)";

/**
 * Bodies of districts and communes that ended with the two levels of local government on 1 July
 * 2025. What is not here may have ended too: only what was read is named.
 */
export const endedBodies: readonly EndedBody[] = [
  {
    key: "district",
    title: { vi: "Cấp huyện (UBND huyện, quận, thị xã; Huyện ủy …)", en: "the district level" },
    names: [
      "ủy ban nhân dân huyện",
      "ủy ban nhân dân quận",
      "ủy ban nhân dân cấp huyện",
      "hội đồng nhân dân huyện",
      "huyện ủy",
      "quận ủy",
      "thị ủy",
      "thị xã",
      "của huyện",
      "cấp huyện",
    ],
    until: lastDayOfDistricts,
    now: {
      vi: "không còn cấp huyện; xã, phường, đặc khu trực thuộc tỉnh",
      en: "there is no district level; communes, wards and special zones are directly below the province",
    },
    source:
      "Hiến pháp sửa đổi tháng 6/2025, Điều 110, theo thoibaotaichinhvietnam.vn; các quyết định bộ tiêu chí cấp xã ban hành sau 7/2025",
  },
  {
    key: "district-divisions",
    title: {
      vi: "Phòng chuyên môn cấp huyện (Phòng Tư pháp, Phòng Nội vụ …)",
      en: "divisions of districts (justice, home affairs …)",
    },
    names: ["phòng tư pháp", "phòng nội vụ", "phòng tài chính kế hoạch"],
    until: lastDayOfDistricts,
    now: {
      vi: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, phòng chuyên môn của xã, phường",
      en: "the office of the People's Council and Committee, and the divisions of the commune",
    },
    source: "Hiến pháp sửa đổi tháng 6/2025, Điều 110, theo thoibaotaichinhvietnam.vn",
  },
  {
    key: "township",
    title: { vi: "Thị trấn", en: "township" },
    names: ["thị trấn"],
    until: lastDayOfDistricts,
    now: { vi: "xã, phường, đặc khu", en: "communes, wards, special zones" },
    source: decree150,
  },
  {
    key: "office",
    title: { vi: "Văn phòng UBND xã, phường", en: "office of the commune committee" },
    names: ["văn phòng ủy ban nhân dân phường", "văn phòng ủy ban nhân dân xã"],
    until: lastDayOfDistricts,
    now: {
      vi: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
      en: "the office of the People's Council and Committee",
    },
    source: decree150,
  },
  {
    key: "justice",
    title: { vi: "Bộ phận Tư pháp", en: "justice section" },
    names: ["bộ phận tư pháp", "công chức tư pháp"],
    until: lastDayOfDistricts,
    now: {
      vi: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân (tư pháp)",
      en: "the office of the People's Council and Committee (justice)",
    },
    source: decree150,
  },
  {
    key: "finance",
    title: { vi: "Bộ phận Tài chính - Kế toán", en: "finance and accounting section" },
    names: ["bộ phận tài chính kế toán", "công chức tài chính kế toán"],
    until: lastDayOfDistricts,
    now: {
      vi: "Phòng Kinh tế (xã, đặc khu) hoặc Phòng Kinh tế, Hạ tầng và Đô thị (phường)",
      en: "the division of economy (commune, special zone), or of economy, infrastructure and urban affairs (ward)",
    },
    source: decree150,
  },
  {
    key: "land",
    title: { vi: "Bộ phận Địa chính", en: "land section" },
    names: ["bộ phận địa chính", "công chức địa chính"],
    until: lastDayOfDistricts,
    now: null,
    source: decree150,
  },
  {
    key: "culture",
    title: { vi: "Bộ phận Văn hóa và Thông tin", en: "culture and information section" },
    names: ["bộ phận văn hóa và thông tin", "công chức văn hóa xã hội"],
    until: lastDayOfDistricts,
    now: { vi: "Phòng Văn hóa - Xã hội", en: "the division of culture and society" },
    source:
      "Đề xuất tổ chức ba phòng chuyên môn cấp xã, ngày 04/6/2025 (baobacninhtv.vn), mà Nghị định 150/2025/NĐ-CP ban hành sau đó",
  },
  {
    key: "labour",
    title: { vi: "Bộ phận Lao động - Thương binh và Xã hội", en: "labour and social section" },
    names: [
      "bộ phận lao động thương binh và xã hội",
      "bộ phận lao động thương binh xã hội",
      "phòng lao động thương binh và xã hội",
    ],
    until: lastDayOfDistricts,
    now: null,
    source: decree150,
  },
];

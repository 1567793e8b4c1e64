import type { BodyRole } from "./body-role.js";

/** Kinds of communes, as their names begin. */
export type CommuneKind = "xã" | "phường" | "đặc khu" | "thị trấn";

type NameOf = (kind: CommuneKind) => string;

/** Bodies of a commune while there were districts, as the plan of phường Dị Sử names them. */
export const sectionNames: Readonly<Record<BodyRole, NameOf>> = {
  office: (kind) => `Văn phòng UBND ${kind}`,
  service: () => "Bộ phận Tiếp nhận và Trả kết quả",
  justice: () => "Bộ phận Tư pháp",
  staff: (kind) => `Văn phòng UBND ${kind}`,
  culture: () => "Bộ phận Văn hóa và Thông tin",
  social: () => "Bộ phận Lao động - Thương binh và Xã hội",
  finance: () => "Bộ phận Tài chính - Kế toán",
  land: () => "Bộ phận Địa chính",
  police: (kind) => `Công an ${kind}`,
};

const office = "Văn phòng HĐND và UBND";
const culture = "Phòng Văn hóa - Xã hội";
const economy: NameOf = (kind) =>
  kind === "phường" ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế";

/**
 * Bodies as communes have them since July 2025; the decree that divides their work (Nghị định
 * 150/2025/NĐ-CP) was not read, so that a body from here is always a proposal.
 */
export const divisionNames: Readonly<Record<BodyRole, NameOf>> = {
  office: () => office,
  service: () => "Trung tâm Phục vụ hành chính công",
  justice: () => office,
  staff: () => culture,
  culture: () => culture,
  social: () => culture,
  finance: economy,
  land: economy,
  police: (kind) => `Công an ${kind}`,
};

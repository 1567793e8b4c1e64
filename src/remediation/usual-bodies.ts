import type { CivilDate } from "../dates/civil-date.js";
import { lastDayOfDistricts } from "./two-levels.js";

/** What a body of a commune or ward is there for. */
export type BodyRole =
  | "office"
  | "service"
  | "justice"
  | "staff"
  | "culture"
  | "social"
  | "finance"
  | "land"
  | "police";

/**
 * The body of a commune or ward that a task is usually given to, by its name on a day. A proposal
 * for the office to confirm: each unit may divide its work otherwise.
 *
 * @returns nothing for a unit of another kind, whose bodies are not known here
 */
export function usualBody(role: BodyRole, unit: string, on: CivilDate): string | undefined {
  const kind = kindOf(unit);
  if (kind === undefined) return undefined;
  return on <= lastDayOfDistricts ? sections[role](kind) : divisions[role](kind);
}

/** A body as it is called on a day: a section that ended by what took its work over. */
export function bodyOn(body: string, unit: string, on: CivilDate): string {
  const kind = kindOf(unit);
  if (kind === undefined || on <= lastDayOfDistricts) return body;
  const role = roles.find((one) => sections[one](kind) === body);
  return role === undefined ? body : divisions[role](kind);
}

/** True for the unit of a commune level, which has bodies above it that it gives no tasks. */
export function isCommune(unit: string): boolean {
  return kindOf(unit) !== undefined;
}

type Kind = "xã" | "phường" | "đặc khu" | "thị trấn";
type NameOf = (kind: Kind) => string;

// As the plan of phường Dị Sử names them.
const sections: Readonly<Record<BodyRole, NameOf>> = {
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

// As communes have them since July 2025; the decree that divides their work (Nghị định 150/2025/NĐ-CP)
// was not read, so that a body from here is always a proposal.
const divisions: Readonly<Record<BodyRole, NameOf>> = {
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

const roles = Object.keys(sections) as readonly BodyRole[];

function kindOf(unit: string): Kind | undefined {
  const [, kind] =
    /^(?:(?:UBND|[ỦU][ỷy] ban nhân dân)\s+)?(xã|phường|đặc khu|thị trấn)\s/iu.exec(
      unit.normalize("NFC").trim(),
    ) ?? [];
  return kind?.toLowerCase() as Kind | undefined;
}

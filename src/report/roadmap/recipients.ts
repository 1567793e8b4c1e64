import type { Unit } from "../../score-sheet/score-sheet.js";
import type { Issuer } from "../paper/issuer.js";
import { committeeOf } from "../paper/party-committee.js";
import { unitWords } from "../paper/unit-words.js";

/** Who gets the plan of a roadmap, as the plans of the seeds have it; the office may name others. */
export function planRecipients(issuer: Issuer, office: Unit, kinds: string): readonly string[] {
  const { kind } = unitWords(office, "vi");
  const above = kind === "tỉnh" ? "Trung ương Đảng" : "Tỉnh ủy";
  const { letters } = committeeOf(unitWords(office, "vi"));
  if (issuer.form === "state") {
    return [
      `Ban Thường vụ ${committeeOf(unitWords(office, "vi")).name} (để báo cáo)`,
      `Thường trực HĐND, Ủy ban MTTQ và các tổ chức chính trị - xã hội ${kind}`,
      `Các cơ quan chuyên môn thuộc UBND ${kind}`,
      `UBND các ${kinds}`,
    ];
  }
  return [
    kind === "tỉnh" ? `${above} (để báo cáo)` : `Ban Thường vụ ${above} (để báo cáo)`,
    `Các đồng chí Ủy viên Ban Chấp hành Đảng bộ ${kind}`,
    `Thường trực HĐND, UBND, Ủy ban MTTQ, các tổ chức chính trị - xã hội ${kind}`,
    `Các cơ quan tham mưu, giúp việc ${letters === "……………" ? "cấp ủy" : letters}`,
    `Đảng ủy các ${kinds}`,
  ];
}

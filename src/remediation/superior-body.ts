import { isCommune } from "./usual-bodies.js";

/**
 * True for a body above a commune, such as "Sở Nội vụ": the table of a decision names it where it
 * scores a criterion, and the plan of a commune gives it no task.
 */
export function isSuperiorBody(body: string, unit: string): boolean {
  return isCommune(unit) && above.test(body.normalize("NFC").trim());
}

const above: RegExp =
  /^(?:sở\s|bộ\s(?!phận)|tỉnh ủy|thành ủy|(?:(?:văn phòng|lãnh đạo|chủ tịch)\s)?(?:UBND|ủy ban nhân dân|HĐND|đoàn ĐBQH)\s(?:tỉnh|thành phố)|(?:công an|thanh tra|bảo hiểm xã hội|thuế|mặt trận.*)\s(?:tỉnh|thành phố))/iu;

import { cleanText, foldText } from "../grid.js";

const prefix =
  /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)(?= )/;

/** A name of a unit for comparing: without marks, "UBND", "xã", "phường", "cũ" and what is in brackets. */
export function unitKey(name: string): string {
  const folded = foldText(cleanText(name).replaceAll(/\([^)]*\)/g, " "));
  return folded
    .replace(prefix, "")
    .replace(/^(?:ubnd|uy ban nhan dan) /, "")
    .replace(/ cu$/, "")
    .trim();
}

// "phường A" and "xã A" may be two units of one list, a name without its kind is either.
function kindOf(name: string): string | undefined {
  return /(?:^| )(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)(?= )/.exec(
    foldText(name),
  )?.[1];
}

/** True when two texts name one unit. */
export function isSameUnit(left: string, right: string): boolean {
  if (unitKey(left) !== unitKey(right)) return false;
  const [one, other] = [kindOf(left), kindOf(right)];
  return one === undefined || other === undefined || one === other;
}

/** True for a heading that is the name of a unit: "Xã Tân Hưng (cũ)", "UBND phường Dị Sử". */
export function isUnitName(heading: string): boolean {
  const text = cleanText(heading)
    .replaceAll(/\([^)]*\)/g, " ")
    .trim();
  const [, name] = named.exec(text) ?? [];
  if (name === undefined) return false;
  const folded = foldText(name);
  return folded !== "" && !doing.test(folded) && /^[\p{Lu}\d]/u.test(name);
}

const named =
  /^(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+(\S.{0,60})$/iu;

// What a body does is not the name of a unit: "Xã tự chấm".
const doing = /(?:^| )(?:cham|danh gia|tham dinh|diem|phuc tra|cong nhan|ghi chu)(?: |$)/;

/** True for a unit that is said to be no more: "Xã Tân Hưng (cũ)". */
export function isFormerUnit(name: string): boolean {
  return / cu$/.test(foldText(name));
}

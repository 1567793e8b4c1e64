import { cleanText, foldText } from "../grid.js";
import { committeePrefix, unitDoing, unitKind, unitName, unitPrefix } from "../patterns/units.js";

/** A name of a unit for comparing: without marks, "UBND", "xã", "phường", "cũ" and what is in brackets. */
export function unitKey(name: string): string {
  const folded = foldText(cleanText(name).replaceAll(/\([^)]*\)/g, " "));
  return folded.replace(unitPrefix, "").replace(committeePrefix, "").replace(/ cu$/, "").trim();
}

// "phường A" and "xã A" may be two units of one list, a name without its kind is either.
function kindOf(name: string): string | undefined {
  return unitKind.exec(foldText(name))?.[1];
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
  const [, name] = unitName.exec(text) ?? [];
  if (name === undefined) return false;
  const folded = foldText(name);
  return folded !== "" && !unitDoing.test(folded) && /^[\p{Lu}\d]/u.test(name);
}

/** True for a unit that is said to be no more: "Xã Tân Hưng (cũ)". */
export function isFormerUnit(name: string): boolean {
  return / cu$/.test(foldText(name));
}

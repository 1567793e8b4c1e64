import type { Attributes } from "../office-file/read-xml.js";

/** True for a property that is there and not switched off. */
export function isOn(attribute: Attributes): boolean {
  return !/^(?:0|false|off)$/.test(attribute("val") ?? "");
}

import type { CivilDate } from "../dates/civil-date.js";
import type { Text } from "../text/language.js";
import type { Measure } from "./measure.js";
import { lastDayOfDistricts } from "./two-levels.js";
import { ofTown, ofWardAndCommune } from "./unit-words.js";
import { bodyOn } from "./usual-bodies.js";

/**
 * A measure that was written for a ward, in the words of the unit that takes it over and of its day:
 * a commune is no "phường" and has "thôn", no "tổ dân phố"; after the district level ended nothing is
 * "của thị xã", and bodies have the names of those that took over. Nothing else of it changes.
 */
export function measureForUnit(measure: Measure, unitName: string, due: CivilDate): Measure {
  if (measure.level !== "ward") return measure;
  const isXa = /^xã /iu.test(unitName.normalize("NFC").trim());
  const name = (words: string): string => (isXa ? ofCommune(words) : words);
  const words = (text: string): string =>
    due > lastDayOfDistricts ? name(text).replaceAll(ofTown, "") : name(text);
  const body = (one: string): string => bodyOn(name(one), unitName, due);
  return {
    ...measure,
    text: inText(measure.text, words),
    ...(measure.responsible === undefined ? {} : { responsible: body(measure.responsible) }),
    ...(measure.coordinating === undefined ? {} : { coordinating: measure.coordinating.map(body) }),
  };
}

function inText(text: Text, change: (words: string) => string): Text {
  return typeof text === "string" ? change(text) : { ...text, vi: change(text.vi) };
}

function ofCommune(words: string): string {
  return ofWardAndCommune.reduce((text, [ward, commune]) => text.replaceAll(ward, commune), words);
}

import type { Text } from "../text/language.js";
import type { Measure } from "./measure.js";

/**
 * A measure that was written for a ward, in the words of the unit that takes it over: a commune is
 * no "phường" and has "thôn", no "tổ dân phố". Nothing else of it changes.
 */
export function measureForUnit(measure: Measure, unitName: string): Measure {
  if (measure.level !== "ward" || !/^xã /iu.test(unitName.normalize("NFC").trim())) return measure;
  return {
    ...measure,
    text: inText(measure.text, ofCommune),
    ...(measure.responsible === undefined ? {} : { responsible: ofCommune(measure.responsible) }),
    ...(measure.coordinating === undefined
      ? {}
      : { coordinating: measure.coordinating.map(ofCommune) }),
  };
}

function inText(text: Text, change: (words: string) => string): Text {
  return typeof text === "string" ? change(text) : { ...text, vi: change(text.vi) };
}

function ofCommune(words: string): string {
  return words.replaceAll("phường", "xã").replaceAll("tổ dân phố", "thôn");
}

import { type Language, type Text, textIn } from "../text/language.js";

/** Writes a number into the words of what is measured: at `{value}`, else after a colon. */
export function measureWriter(measure: Text, language: Language): (number: string) => string {
  const words = textIn(measure, language);
  const at = words.indexOf("{value}");
  const [before, after] =
    at < 0 ? [`${words}: `, ""] : [words.slice(0, at), words.slice(at + "{value}".length)];
  return (number) => `${before}${number}${after}`;
}

/** What is measured, without a number. */
export function measureName(measure: Text, language: Language): string {
  return textIn(measure, language).replace("{value}", "…");
}

/** A number with its unit, a space between. */
export function withUnit(number: string, unit: string): string {
  return unit === "" ? number : `${number} ${unit}`;
}

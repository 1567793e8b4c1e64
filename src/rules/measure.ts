import { type Language, type Text, textIn } from "../text/language.js";

/** What stands before and behind a number in the words of what is measured: `{value}`, else a colon. */
export function measureAround(
  measure: Text,
  language: Language,
): readonly [before: string, after: string] {
  const words = textIn(measure, language);
  const at = words.indexOf("{value}");
  return at < 0 ? [`${words}: `, ""] : [words.slice(0, at), words.slice(at + "{value}".length)];
}

/** Writes a number into the words of what is measured. */
export function measureWriter(measure: Text, language: Language): (number: string) => string {
  const [before, after] = measureAround(measure, language);
  return (number) => `${before}${number}${after}`;
}

/**
 * Writes values into the words of what is measured, one after the other: what stands before the
 * first is not said again ("Thực hiện trên 90% kế hoạch", "dưới 70% kế hoạch").
 */
export function measureList(
  measure: Text,
  values: readonly string[],
  language: Language,
): readonly string[] {
  const write = measureWriter(measure, language);
  const before = write("\0").indexOf("\0");
  return values.map((value, at) => (at === 0 ? write(value) : write(value).slice(before)));
}

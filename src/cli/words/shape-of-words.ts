import type { LocalizedText } from "../../text/language.js";

/** Sentences by what they say: as they stand, or with what is named in them. */
export type Words = Readonly<
  Record<string, LocalizedText | ((...given: never[]) => LocalizedText)>
>;

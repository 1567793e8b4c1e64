import type { LocalizedText } from "../text/language.js";

/** What a value may be asked to be, as messages say it. */
export const typeNames = {
  string: { vi: "chữ trong dấu ngoặc kép", en: "text in quotes" },
  number: { vi: "số", en: "a number" },
  int: { vi: "số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "danh sách [ … ]", en: "a list [ … ]" },
  object: { vi: "đối tượng { … }", en: "an object { … }" },
} as const satisfies Record<string, LocalizedText>;

/** The bytes of a file. */
export const bytesName: LocalizedText = {
  vi: "nội dung tệp (Uint8Array)",
  en: "a file (Uint8Array)",
};

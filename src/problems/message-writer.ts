import { type Language, type LocalizedText, textIn } from "../text/language.js";

/** Writes a message from what it must tell. */
export type Writer<P> = (parameters: P) => LocalizedText;

/** A message that tells the same every time. */
export function plain(vi: string, en: string): Writer<Record<string, never>> {
  return () => ({ vi, en });
}

/** A value in a message: the same in both languages, or worded in each. */
export type MessageValue = string | LocalizedText;

/** A message with named values. */
export function named<K extends string>(
  vi: (value: Record<K, string>) => string,
  en: (value: Record<K, string>) => string,
): Writer<Record<K, MessageValue>> {
  return (parameters) => ({
    vi: vi(wordedIn(parameters, "vi")),
    en: en(wordedIn(parameters, "en")),
  });
}

function wordedIn<K extends string>(
  parameters: Record<K, MessageValue>,
  language: Language,
): Record<K, string> {
  const worded = {} as Record<K, string>;
  for (const key in parameters) worded[key] = textIn(parameters[key], language);
  return worded;
}

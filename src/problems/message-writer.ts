import type { LocalizedText } from "../text/language.js";

/** Writes a message from what it must tell. */
export type Writer<P> = (parameters: P) => LocalizedText;

/** A message that tells the same every time. */
export function plain(vi: string, en: string): Writer<Record<string, never>> {
  return () => ({ vi, en });
}

/** A message with named values. */
export function named<K extends string>(
  vi: (value: Record<K, string>) => string,
  en: (value: Record<K, string>) => string,
): Writer<Record<K, string>> {
  return (parameters) => ({ vi: vi(parameters), en: en(parameters) });
}

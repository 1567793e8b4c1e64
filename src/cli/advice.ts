import type { Finding } from "../import/finding.js";
import type { LocalizedText } from "../text/language.js";
import { advice } from "./words/advice.js";

/** The options of the command that answer what an import found, each once. */
export function adviceFor(findings: readonly Finding[]): readonly LocalizedText[] {
  return [...new Set(findings.flatMap(({ code }) => advice[code] ?? []))];
}

import type { LocalizedText } from "../text/language.js";
import { lineOf } from "./grid.js";

/**
 * Labels as cells hold them. Those that are alike are all counted, "Đạt (1)" and "Đạt (2)": were
 * the first left as it is, a typed "Đạt" would be taken for it without need.
 */
export function distinctLabels(labels: readonly LocalizedText[]): readonly LocalizedText[] {
  const lines = labels.map(({ vi, en }) => ({ vi: asLine(vi), en: asLine(en) }));
  const uses = new Map<string, number>();
  for (const { vi, en } of lines) {
    for (const word of new Set([vi, en])) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const taken = new Set(lines.flatMap(({ vi, en }) => [vi, en]));
  return lines.map((line) => {
    const counted = (word: string): string => {
      if (word !== "" && uses.get(word) === 1) return word;
      const fresh = firstFree(word, taken);
      taken.add(fresh);
      return fresh;
    };
    const vi = counted(line.vi);
    return { vi, en: line.en === line.vi ? vi : counted(line.en) };
  });
}

function firstFree(word: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = `${word} (${count})`.trim();
    if (!taken.has(candidate)) return candidate;
  }
}

function asLine(text: string): string {
  return lineOf(text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
}

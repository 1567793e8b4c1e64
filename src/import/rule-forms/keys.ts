import { foldText } from "../grid.js";

/**
 * Keys for labels, in their order: letters without marks, words joined by hyphens, a number where
 * two would be the same.
 *
 * @example
 * makeKeys(["Ban hành kịp thời", "Không ban hành"]).join(" ") // "ban-hanh-kip-thoi khong-ban-hanh"
 */
export function makeKeys(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return labels.map((label) => {
    const stem = stemOf(label);
    let key = stem;
    let count = next.get(stem) ?? 2;
    for (; taken.has(key); count += 1) key = `${stem}-${count}`;
    next.set(stem, count);
    taken.add(key);
    return key;
  });
}

const longestKey = 48;

function stemOf(label: string): string {
  const words = foldText(label).replaceAll(/[^a-z0-9]+/g, "-");
  const short =
    words.length <= longestKey
      ? words
      : words
          .slice(0, longestKey + 1)
          .replace(/(?<=.)-[^-]*$/, "")
          .slice(0, longestKey);
  const stem = short.replaceAll(/^-+|-+$/g, "");
  return stem === "" ? "muc" : stem;
}

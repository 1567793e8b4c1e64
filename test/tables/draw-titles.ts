import type { Layout } from "./layout.js";
import type { Random } from "./random.js";
import wordings from "./wordings.json" with { type: "json" };

/** Gives rows their titles. */
export interface Titles {
  readonly group: (path: readonly number[]) => string;
  readonly leaf: (path: readonly number[]) => string;
  readonly alternatives: (kind: string) => readonly string[];
}

/** Titles of a layout: all different, or as it says. */
export function drawTitles(random: Random, { titles, sections }: Layout): Titles {
  const used = new Set<string>();
  const domains = random.shuffled(wordings.domains);
  const fresh = (list: readonly string[]): string => {
    for (;;) {
      const title = `${random.pick(list)}${random.pick(wordings.of)}`;
      if (used.has(title)) {
        if (used.size < list.length * wordings.of.length) continue;
        return `${title} ${used.size}`;
      }
      used.add(title);
      return title;
    }
  };
  const inCapitals = sections === "numbered" && random.chance(40);
  const at = (list: readonly string[], path: readonly number[]): string => {
    const [criterion = 1, leaf = 0] = path.slice(1);
    return list[(criterion * 5 + leaf) % list.length] ?? "";
  };
  return {
    group: (path) => {
      const domain = domains[(path[0] ?? 1) - 1] ?? "Lĩnh vực khác";
      if (path.length === 1) return inCapitals ? domain.toUpperCase() : domain;
      return titles === "same-in-domains" ? at(wordings.criteria, path) : fresh(wordings.criteria);
    },
    leaf: (path) => {
      if (titles === "same-in-domains" && path.length > 1) return at(wordings.leaves, path);
      return shaped(random, titles ?? "", fresh);
    },
    alternatives: (kind) =>
      kind === "or-row" ? wordings.alternatives.orRows : wordings.alternatives.byLevel,
  };
}

function shaped(
  random: Random,
  titles: string,
  fresh: (list: readonly string[]) => string,
): string {
  const isOdd = random.chance(60);
  if (titles === "look-exclusive" && isOdd) return fresh(wordings.lookExclusive);
  if (titles === "numbers" && isOdd) return fresh(wordings.numberedTitles);
  const title = fresh(wordings.leaves);
  if (titles === "long" && isOdd) return `${title}${wordings.longTail}`;
  return titles === "two-lines" && isOdd ? title.replace(/^(\S+ \S+) /, "$1\n") : title;
}

import type { IndexKey } from "../../criteria-set/criteria-set.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { madeOnce } from "../../problems/made-once.js";
import { searchable, type WordPattern, wordPattern } from "./find-words.js";
import { measureThemes } from "./measure-themes.js";
import { wordedLeafOutline } from "./outlines.js";
import { besideWholes } from "./patterns/when.js";
import type { MeasureTheme, ThemeSign } from "./theme.js";
import type { WordedLeaf } from "./worded-leaf.js";

/**
 * The themes of a leaf by its words, the surest first: those that its title shows; else those that
 * its rule shows. Titles above it only make sure what a short title means. A theme is shown by a
 * phrase, and only where it is a theme of the index; of an index that has none any is.
 *
 * @returns keys of `measureThemes`; empty where no phrase is known, which is better than a guess
 * @example
 * const leaf = { index: "par-index", title: "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn" };
 * themesOf(leaf)[0] // "file-handling"
 */
export function themesOf(leaf: WordedLeaf): readonly string[] {
  refuse(checkArguments({ leaf: [leaf, wordedLeafOutline] }));
  return findThemes(leaf).map(({ key }) => key);
}

/** The themes of a leaf by its words, the surest first. */
export function findThemes({
  index,
  title,
  above = [],
  ruleText = "",
}: WordedLeaf): readonly MeasureTheme[] {
  const signs = signsOf(index);
  const titles = above.map(searchable);
  const byTitle = shownBy(searchable(title), titles, signs);
  return byTitle.length > 0 ? byTitle : shownBy(searchable(ruleText), titles, signs);
}

interface SignOfTheme {
  readonly theme: MeasureTheme;
  readonly words: WordPattern;
  readonly under: WordPattern | undefined;
  readonly whole: boolean;
}

const allSigns: () => readonly SignOfTheme[] = /* @__PURE__ */ madeOnce(() =>
  measureThemes.flatMap((theme) =>
    theme.signs.map((sign): SignOfTheme => {
      const { words, under, whole }: ThemeSign = typeof sign === "string" ? { words: sign } : sign;
      return {
        theme,
        words: wordPattern(words),
        under: under === undefined ? undefined : wordPattern(under),
        whole: whole === true,
      };
    }),
  ),
);

function signsOf(index: IndexKey): readonly SignOfTheme[] {
  const own = allSigns().filter(({ theme }) => theme.indices.includes(index));
  return own.length > 0 ? own : allSigns();
}

// The sign of most words decides; a theme with several counts by its best.
function shownBy(
  text: string,
  above: readonly string[],
  signs: readonly SignOfTheme[],
): readonly MeasureTheme[] {
  const best = new Map<MeasureTheme, number>();
  for (const sign of signs) {
    if (!isShown(sign, text, above)) continue;
    const count = sign.words.count + (sign.under?.count ?? 0);
    best.set(sign.theme, Math.max(count, best.get(sign.theme) ?? 0));
  }
  return [...best].sort(([, left], [, right]) => right - left).map(([theme]) => theme);
}

function isShown(
  { words, under, whole }: SignOfTheme,
  text: string,
  above: readonly string[],
): boolean {
  const found = words.pattern.exec(text);
  if (found === null) return false;
  if (under !== undefined && !above.some((title) => under.pattern.test(title))) return false;
  if (!whole) return true;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return onlyWhen().test(rest);
}

const onlyWhen: () => RegExp = /* @__PURE__ */ madeOnce(
  () =>
    new RegExp(
      `^ *(?:(?:${besideWholes.map((words) => searchable(words).trim()).join("|")}) *)*$`,
      "u",
    ),
);

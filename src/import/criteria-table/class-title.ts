import { foldText } from "../grid.js";
import {
  anyClassName,
  classNames,
  fillerBefore,
  fillerBehind,
  moreThanTitle,
  wholeTitle,
} from "../patterns/classes.js";

/**
 * The title of a class out of the words around its bounds: "Đơn vị đạt … xếp loại Xuất sắc" is
 * "Xuất sắc". Nothing where words are left that say more than a title does, such as a condition.
 *
 * @param isHeaded whether the line says that it lists classes, so that any short title is one
 */
export function classTitle(around: readonly string[], isHeaded: boolean): string | undefined {
  const left = around.map(withoutFillers).filter((words) => words !== "");
  const [title, ...others] = left;
  if (title === undefined || others.length > 0) return undefined;
  const folded = foldText(title);
  const isTitle = isHeaded ? isShort(title) : isShort(title) && anyClassName.test(folded);
  if (!isTitle || moreThanTitle.test(folded)) return undefined;
  return title.replace(/^./u, (letter) => letter.toUpperCase());
}

// Words that only join a title to its bounds; "đạt" and "loại" may be the title, or begin it.
function withoutFillers(words: string): string {
  let left = words
    .replaceAll(/[:,()]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (wholeTitle.test(foldText(left))) return left;
  for (;;) {
    const next = left.replace(fillerBefore, "").replace(fillerBehind, "").trim();
    if (next === left || wholeTitle.test(foldText(next))) return next;
    left = next;
  }
}

function isShort(title: string): boolean {
  return title.split(" ").length <= longestTitle && !/\d.*\d/.test(title);
}

const longestTitle = 6;

/** True for words that name a class: "Xuất sắc", "Hoàn thành tốt nhiệm vụ", "Loại A". */
export function namesClass(words: string): boolean {
  return classNames.test(foldText(words));
}

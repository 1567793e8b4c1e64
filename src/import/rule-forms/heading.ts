import { isSentence, saysCondition } from "./limiting.js";
import { measureWords, noHeading } from "./patterns/asides.js";
import { readInterval } from "./read-interval.js";
import { readOption } from "./read-option.js";

/**
 * Takes the heading off: a first line that only names, or the name before the first interval, heads
 * all the others.
 */
export function takeHeading(
  pieces: readonly string[],
  firstLine: string,
): { readonly heading: string; readonly body: readonly string[] } {
  const [first = "", ...others] = pieces;
  if (others.length === 0) return { heading: "", body: pieces };
  if (others.length > 1 && first === firstLine && isTitle(first)) {
    return { heading: first.replace(/ ?:$/, ""), body: others };
  }
  const colon = first.indexOf(": ");
  const [name, level] = [first.slice(0, Math.max(colon, 0)), first.slice(colon + 2)];
  const option = isMeasure(name) ? readOption(level) : undefined;
  return option === undefined || readInterval(option.label) === undefined
    ? { heading: "", body: pieces }
    : { heading: name, body: [level, ...others] };
}

function isTitle(text: string): boolean {
  return isName(text) && !isSentence(text) && /^\p{Lu}/u.test(text);
}

// "Tỷ lệ kiến nghị được thực hiện xong" names a number, whatever its words.
function isMeasure(text: string): boolean {
  return measureWords.test(text) && isName(text);
}

function isName(text: string): boolean {
  return (
    text !== "" && !noHeading.test(text) && !saysCondition(text) && readOption(text) === undefined
  );
}

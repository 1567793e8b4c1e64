import { peopleCommittee } from "../document/words.js";
import { textWidth } from "./text-width.js";

/** The name of an agency in as few lines as fit in a width (in font sizes), of like length. */
export function evenLines(text: string, width: number, bold: boolean): readonly string[] {
  if (textWidth(text, bold) <= width || !text.includes(" ")) return [text];
  // People break the name of such a body behind what it is.
  if (text.startsWith(`${peopleCommittee} `)) {
    const rest = text.slice(peopleCommittee.length + 1);
    return [peopleCommittee, ...evenLines(rest, width, bold)];
  }
  const words = text.split(" ");
  const cuts = words.slice(1).map((_word, at) => {
    const halves = [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")] as const;
    return { halves, longer: Math.max(...halves.map((half) => textWidth(half, bold))) };
  });
  const best = cuts.reduce((left, right) => (right.longer < left.longer ? right : left));
  return best.halves.flatMap((half) => evenLines(half, width, bold));
}

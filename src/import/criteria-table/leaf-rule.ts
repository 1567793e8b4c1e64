import type { OutlineNode } from "../outline-node.js";
import { type RuleTextReading, readRuleText, remarkLeavesOut } from "../rule-text.js";
import { instead, severalTexts } from "./words.js";

/** The rule of a leaf and the wording that it was read from. */
export interface LeafRule {
  readonly reading: RuleTextReading;
  readonly text: string;
  /** Title and column hold wordings that do not say the same. */
  readonly isDoubtful: boolean;
}

/**
 * Reads the rule of a leaf from wherever its wording stands: the column of rules and the rows below,
 * or the lines under its title, whichever is a rule; where both are, and differ, a person decides.
 */
export function readLeafRule({ row, ruleLines, alternatives }: OutlineNode, max: string): LeafRule {
  const column = ruleLines.join("\n");
  const title = row.titleRule;
  if (alternatives.length > 0) {
    const others = alternatives.map((other) =>
      [instead, other.title, other.titleRule, other.rule].filter(Boolean).join(" "),
    );
    return byHand([title, column, ...others]);
  }
  if (title === "")
    return {
      reading: readRuleText(column === "" ? null : column, max),
      text: column,
      isDoubtful: false,
    };
  const inTitle = readRuleText(title, max);
  if (column === "") return { reading: inTitle, text: title, isDoubtful: false };
  const inColumn = readRuleText(column, max);
  const text = `${title}\n${column}`;
  if (inTitle.read && inColumn.read) {
    return JSON.stringify(inTitle.rule) === JSON.stringify(inColumn.rule)
      ? { reading: inTitle, text: title, isDoubtful: false }
      : { ...byHand([title, column]), isDoubtful: true };
  }
  if (inTitle.read) return { reading: inTitle, text, isDoubtful: false };
  return byHand([title, column]);
}

/**
 * What happens to a leaf for which nothing arose, where its wording or the remark beside it says so;
 * `undefined` where neither does.
 */
export function readLeavingOut(
  { row, ruleLines }: OutlineNode,
  max: string,
  remark: string,
): "shrink-base" | undefined {
  const column = ruleLines.join("\n");
  const texts = [row.titleRule, column].filter((text) => text !== "");
  const inWording = texts.some((text) => readRuleText(text, max).notApplicable !== undefined);
  return inWording || remarkLeavesOut(remark) ? "shrink-base" : undefined;
}

function byHand(texts: readonly string[]): LeafRule {
  const text = texts.filter((one) => one !== "").join("\n");
  return { reading: { ...readRuleText(null, "1"), note: severalTexts }, text, isDoubtful: false };
}

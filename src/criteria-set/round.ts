import type { Text } from "../text/language.js";
import { usualRoundTitles } from "./words.js";

/**
 * A round of scoring (vòng chấm) by its key: self-assessed (tự chấm), appraised (thẩm định), final
 * (công nhận), or one that a set or sheet names itself.
 */
export type Layer = "self" | "appraised" | "final" | (string & {});

/** A round of scoring. */
export interface Round {
  /** Key that entries and options name it by. */
  readonly key: string;
  /** What it is called: "Thẩm định lần 2". */
  readonly title: Text;
  /** Who gives its points: "Hội đồng thẩm định thị xã". */
  readonly givenBy?: Text;
}

/** The rounds of a set that names none, weakest first. */
export const defaultRounds: readonly Round[] = [
  { key: "self", title: usualRoundTitles.self },
  { key: "appraised", title: usualRoundTitles.appraised },
  { key: "final", title: usualRoundTitles.final },
];

/** Keys of the rounds of a set that names none. */
export type UsualLayer = "self" | "appraised" | "final";

/** Keys of the rounds of a set that names none, weakest first. */
export const layers: readonly UsualLayer[] = ["self", "appraised", "final"];

import type { Round } from "../criteria-set/round.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import { distinctLabels } from "./distinct-labels.js";

/** A round as a cell names it. */
export interface RoundOption {
  /** Its key. */
  readonly value: string;
  readonly label: LocalizedText;
}

/** The rounds as cells name them; those of one title are counted. */
export function roundOptions(rounds: readonly Round[]): readonly RoundOption[] {
  const titles = rounds.map(({ title }) => inBoth((language) => textIn(title, language)));
  const labels = distinctLabels(titles);
  return rounds.map(({ key }, at) => ({ value: key, label: labels[at] ?? { vi: key, en: key } }));
}

import { areOptions, denies, isNothing, readOptions } from "./options.js";
import type { RuleForm } from "./outcome.js";
import { readAs } from "./words.js";

/** "Đạt: 1; Không đạt: 0": all of the points, or none where the first is denied. */
export const passForm: RuleForm = (wording) => {
  const options = readOptions(wording);
  if (!areOptions(options) || options.length !== 2) return undefined;
  const met = options.find(({ points }) => points.equals(wording.max));
  const unmet = options.find((option) => isNothing(option) && denies(option.label));
  if (met === undefined || unmet === undefined) return undefined;
  return {
    rule: { kind: "pass", met: met.label, unmet: unmet.label },
    note: readAs.pass,
  };
};

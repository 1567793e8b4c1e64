import { saysCondition } from "./limiting.js";
import { areOptions, readOptions } from "./options.js";
import type { RuleForm } from "./outcome.js";
import { measured, requirement } from "./patterns/levels.js";
import { readAs, reliesOn } from "./words.js";

/** "Có ít nhất 01 nghị quyết được đánh giá: 1 điểm": one requirement, met or not. */
export const statementForm: RuleForm = (wording) => {
  const options = readOptions(wording);
  if (!areOptions(options) || options.length !== 1) return undefined;
  const [option] = options;
  if (option === undefined || !option.points.equals(wording.max)) return undefined;
  if (!isRequirement(option.label)) return undefined;
  return {
    rule: { kind: "pass", met: option.label },
    note: readAs.pass,
    assumed: reliesOn.zeroNotMet,
  };
};

// What is measured rather than done has levels that the table does not print.
function isRequirement(label: string): boolean {
  return requirement.test(label) && !saysCondition(label) && !measured.test(label);
}

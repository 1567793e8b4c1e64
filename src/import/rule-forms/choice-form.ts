import type { ChoiceRule } from "../../rules/choice/rule.js";
import { makeKeys } from "./keys.js";
import { areOptions, isNothing, readOptions } from "./options.js";
import { joinNotes, type RuleForm } from "./outcome.js";
import { overrules } from "./patterns/levels.js";
import { oneOfLevels, remarks } from "./words.js";

/** "Kịp thời: 1; không kịp thời: 0,5; không ban hành: 0": one level of several. */
export const choiceForm: RuleForm = (wording) => {
  const read = readOptions(wording);
  if (!areOptions(read)) return read;
  if (read.length < 2 || read.slice(1).some(({ label }) => overrules.test(label))) return undefined;
  const keys = makeKeys(read.map(({ label }) => label));
  const options = read.map(({ label, worth }, at) => ({ key: keys[at] ?? "", label, ...worth }));
  const rule: ChoiceRule = { kind: "choice", options };
  return {
    rule,
    note: joinNotes(
      oneOfLevels(read.length),
      read.some(isNothing) ? undefined : remarks.noZeroLevel,
    ),
  };
};

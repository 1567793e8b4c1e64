import { inForm } from "../figure-field.js";
import type { RuleForm } from "../rule-form.js";
import { pointsOf } from "../worth.js";
import type { DeadlineRule } from "./rule.js";
import { described, doneLabel, dueLabel, name, notDoneLabel } from "./words.js";

export const deadlineForm: RuleForm<DeadlineRule> = {
  name,

  fields: (rule) => [
    ...inForm("done", [
      { keys: ["done"], label: doneLabel, input: { kind: "date" } },
      ...(rule.due === undefined
        ? [{ keys: ["due"], label: dueLabel, input: { kind: "date" } } as const]
        : []),
    ]),
    ...inForm("not-done", [
      {
        keys: ["notDone"],
        label: notDoneLabel,
        input: { kind: "option", options: [{ value: true, label: notDoneLabel }] },
      },
    ]),
  ],

  describe({ due, grace = [], late, notDone }, { max }, language) {
    const worths = {
      onTime: max,
      grace: grace.map((step) => ({
        withinDays: step.withinDays,
        points: pointsOf(step, max),
      })),
      late: pointsOf(late, max),
      notDone: pointsOf(notDone, max),
    };
    return described(due, worths, language);
  },
};

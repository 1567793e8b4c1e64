import { bandsForm } from "./bands/form.js";
import { choiceForm } from "./choice/form.js";
import { deadlineForm } from "./deadline/form.js";
import { deductionForm } from "./deduction/form.js";
import { indexForm } from "./index/form.js";
import type { Rule, RuleKindName } from "./kinds.js";
import { partsForm } from "./parts/form.js";
import { passForm } from "./pass/form.js";
import { perItemForm } from "./per-item/form.js";
import { pointsForm } from "./points/form.js";
import { ratioForm } from "./ratio/form.js";
import { rescaleForm } from "./rescale/form.js";
import type { RuleForm } from "./rule-form.js";
import { surveyForm } from "./survey/form.js";

type Forms = { readonly [K in RuleKindName]: RuleForm<Extract<Rule, { kind: K }>> };

/** The forms of every kind: a kind that is missing here does not compile. */
export const kindForms = {
  points: pointsForm,
  pass: passForm,
  choice: choiceForm,
  bands: bandsForm,
  ratio: ratioForm,
  parts: partsForm,
  "per-item": perItemForm,
  deduction: deductionForm,
  deadline: deadlineForm,
  survey: surveyForm,
  index: indexForm,
  rescale: rescaleForm,
} satisfies Forms;

import { describeRule } from "../../criteria-set/describe-rule.js";
import { type FormField, fieldsOf } from "../../criteria-set/fields-of.js";
import { leavesOf } from "../../criteria-set/tree.js";
import { formatDate, isCivilDate } from "../../dates/civil-date.js";
import { entryOf } from "../../score-sheet/rounds.js";
import { textIn } from "../../text/language.js";
import type { FieldGroup, LeafForm, PageLanguage, ShownField } from "../shared/protocol.js";
import { words } from "../shared/words.js";
import { cardOf } from "./card-of.js";
import { editedRounds } from "./entry-edits.js";
import { numberText } from "./number-text.js";
import type { SheetPart } from "./work.js";

/** What can be filled in for a criterion besides its points; nothing for a code that has no rule. */
export function leafForm(part: SheetPart, code: string, language: PageLanguage): LeafForm | null {
  const { set, sheet } = part.results;
  const leaf = leavesOf(set).find((one) => one.code === code);
  if (leaf === undefined) return null;
  const round = editedRounds(part, cardOf(part).card)(code);
  const entry = sheet.entries.find((one) => one.code === code);
  const given = entry === undefined ? undefined : entryOf(entry, round);
  const fields = fieldsOf(leaf, { language, ...decimalsOf(set.decimals) });
  const groups = groupsOf(fields).map((group) => ({
    fields: group.map((field) => shownField(field, given, language)),
  }));
  const isFilled = (group: FieldGroup): boolean => group.fields.some(({ value }) => value !== "");
  return {
    code,
    title: textIn(leaf.title, language),
    rule: describeRule(leaf, { language }),
    groups: [...groups.filter(isFilled), ...groups.filter((group) => !isFilled(group))],
  };
}

function decimalsOf(decimals: number | undefined): { readonly decimals?: number } {
  return decimals === undefined ? {} : { decimals };
}

// The points have a cell of their own; figures of one form are filled together.
function groupsOf(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  const groups = new Map<string, FormField[]>();
  for (const field of fields) {
    if (field.way === "points") continue;
    const key = `${field.way} ${field.group ?? ""} ${field.form ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()];
}

function shownField(field: FormField, given: unknown, language: PageLanguage): ShownField {
  const { input } = field;
  const value = valueAt(given, field.keys);
  const isNumber =
    input.kind === "number" && (typeof value === "string" || typeof value === "number");
  return {
    keys: field.keys,
    label: field.label,
    hint: hintOf(field, language),
    kind: input.kind,
    options:
      input.kind === "option"
        ? input.options.map((one) => ({ value: String(one.value), label: one.label }))
        : [],
    value: value === undefined ? "" : isNumber ? numberText(value, language) : dayOr(value),
  };
}

function hintOf({ input, definition, period, source }: FormField, language: PageLanguage): string {
  const w = words[language];
  const limits: string[] =
    input.kind !== "number"
      ? []
      : [
          ...(input.lowest === undefined ? [] : [`≥ ${numberText(input.lowest, language)}`]),
          ...(input.above === undefined ? [] : [`> ${numberText(input.above, language)}`]),
          ...(input.highest === undefined ? [] : [`≤ ${numberText(input.highest, language)}`]),
          ...(input.below === undefined ? [] : [`< ${numberText(input.below, language)}`]),
          ...(input.whole === true ? [w.wholeNumber] : []),
          ...(input.percent === true ? ["%"] : []),
        ];
  if (input.kind === "date") limits.push(w.dayForm);
  return [definition, period, source, limits.join(", ")]
    .filter((text) => text !== undefined && text !== "")
    .join(" · ");
}

function dayOr(value: string | number | boolean): string {
  const text = String(value);
  return isCivilDate(text) ? formatDate(text, "vi") : text;
}

function valueAt(given: unknown, keys: readonly string[]): string | number | boolean | undefined {
  const found = keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    given,
  );
  return typeof found === "object" || found === null
    ? undefined
    : (found as string | number | boolean | undefined);
}

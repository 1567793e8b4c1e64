import type { LeafForm, ShownField } from "../shared/protocol.js";
import type { App } from "./app.js";
import { openDialog } from "./dialog.js";
import { labelled, make, makeSelect, say } from "./element.js";

/** Asks for the figures of a criterion; what is filled in is taken over at once. */
export async function leafDialog(app: App, code: string): Promise<void> {
  const form = await app.ask("leafForm", code);
  if (form === null) return;
  const { words: w } = app;
  const now = make("p", { className: "now", attributes: { "aria-live": "polite" } });
  const showNow = async (): Promise<void> => {
    const { part } = await app.ask("view");
    const row = part?.rows.find((one) => one.code === code);
    if (row === undefined) return;
    say(now, [`${w.pointsNow}: ${row.points}/${row.max}`, row.reason, ...row.problems].join(". "));
    now.classList.toggle("wrong", row.problems.length > 0);
  };
  openDialog(
    app,
    `${w.figuresOf} ${code}: ${form.title}`,
    make("p", { className: "rule" }, make("b", {}, `${w.howScored}: `), form.rule),
    ...groupsView(app, form, async (field, text) => {
      await app.change("edit", [{ kind: "figure", code, keys: field.keys, text }]);
      await showNow();
    }),
    now,
  );
  await showNow();
}

function groupsView(
  app: App,
  { groups }: LeafForm,
  fill: (field: ShownField, text: string) => void,
): readonly HTMLElement[] {
  return groups.flatMap(({ fields }, at) => [
    ...(at === 0 ? [] : [make("p", { className: "quiet" }, app.words.orOtherwise)]),
    make(
      "div",
      { className: "row" },
      ...fields.map((field) => labelled(field.label, inputOf(app, field, fill), field.hint)),
    ),
  ]);
}

function inputOf(
  app: App,
  field: ShownField,
  fill: (field: ShownField, text: string) => void,
): HTMLElement {
  if (field.kind === "option") {
    const select = makeSelect(field.options, field.value, app.words.empty);
    select.onchange = () => fill(field, select.value);
    return select;
  }
  const input = make("input", {
    inputMode: field.kind === "number" ? "decimal" : "text",
    value: field.value,
    autocomplete: "off",
  });
  input.onchange = () => fill(field, input.value);
  return input;
}

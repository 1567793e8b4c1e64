import type { RuleCheck, ShownRule } from "../shared/protocol.js";
import type { App } from "./app.js";
import { scrolling } from "./blocks.js";
import { labelled, make } from "./element.js";

/** The rules that a person must compare with their decision, and who did. */
export function ruleCheckView(app: App, check: RuleCheck | null): readonly HTMLElement[] {
  if (check === null) return [];
  const { words: w } = app;
  const done = check.by === "" ? "" : `: ${w.checkedAlready}, ${check.by}, ${check.day}`;
  return [
    make(
      "details",
      { className: "report", id: "rule-check" },
      make("summary", {}, `${w.check} (${check.rules.length})${done}`),
      make("p", {}, check.rules.length === 0 ? w.checkNone : w.checkHelp),
      ...(check.rules.length === 0 ? [] : [rulesTable(app, check.rules)]),
      signForm(app, check),
    ),
  ];
}

function rulesTable(app: App, rules: readonly ShownRule[]): HTMLElement {
  const { words: w } = app;
  const heads = [w.code, w.asPrinted, w.understood, w.right];
  const table = make(
    "table",
    {},
    make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)))),
    make("tbody", {}, ...rules.map((rule) => ruleRow(app, rule))),
  );
  return scrolling(table, w.check);
}

function ruleRow(app: App, { set, code, text, understood, confirmed }: ShownRule): HTMLElement {
  const tick = make("input", { type: "checkbox", checked: confirmed });
  tick.setAttribute("aria-label", `${app.words.right} ${code}`);
  tick.dataset["key"] = `tick ${set} ${code}`;
  tick.onchange = () => {
    app.change("edit", [{ kind: "tick", set, code, on: tick.checked }]);
  };
  return make(
    "tr",
    {},
    make("th", { scope: "row", className: "code" }, code),
    make("td", { className: "long" }, text),
    make("td", { className: "long" }, understood),
    make("td", { className: "centre" }, tick),
  );
}

function signForm(app: App, { by, day, asksDecision }: RuleCheck): HTMLElement {
  const { words: w } = app;
  const name = make("input", { value: by, autocomplete: "off" });
  const date = make("input", { value: day, size: 14, autocomplete: "off", placeholder: w.dayForm });
  const decision = make("input", { autocomplete: "off", placeholder: w.decisionExample });
  const record = (event: Event): void => {
    event.preventDefault();
    app.change("edit", [
      { kind: "checked", by: name.value, day: date.value, decision: decision.value },
    ]);
  };
  return make(
    "form",
    { className: "row", onsubmit: record },
    labelled(w.checkedBy, name),
    labelled(w.checkedOn, date),
    ...(asksDecision ? [labelled(w.decision, decision)] : []),
    make("button", { type: "submit" }, w.recordCheck),
  );
}

import type { View } from "../shared/protocol.js";
import type { App } from "./app.js";
import { openDialog } from "./dialog.js";
import { saveButton } from "./downloads.js";
import { labelled, make, makeSelect } from "./element.js";
import { chooseFiles } from "./give-files.js";

/** Which result is shown, and what is done with the work as a whole. */
export function workBar(app: App, view: View): HTMLElement {
  const { words: w } = app;
  return make(
    "div",
    { className: "bar" },
    ...(view.parts.length > 1 ? [partSelect(app, view)] : []),
    chooseFiles(app, w.addFiles),
    stepButton(w.undo, view.canUndo, () => app.change("undo")),
    stepButton(w.redo, view.canRedo, () => app.change("redo")),
    ...(view.parts.length > 0 ? [saveButton(app, w.saveWork, () => app.ask("saveWork"))] : []),
    ...(view.parts.length > 1
      ? [make("button", { type: "button", onclick: () => app.change("removePart") }, w.closePart)]
      : []),
    make("button", { type: "button", onclick: () => askStartOver(app) }, w.startOver),
  );
}

function partSelect(app: App, view: View): HTMLElement {
  const select = makeSelect(
    view.parts.map(({ id, label }) => ({ value: id, label })),
    view.part?.id ?? "",
  );
  select.dataset["key"] = "part";
  select.onchange = () => {
    app.change("choosePart", select.value);
  };
  return labelled(app.words.results, select);
}

function stepButton(label: string, enabled: boolean, act: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", disabled: !enabled, onclick: act }, label);
  button.dataset["key"] = label;
  return button;
}

function askStartOver(app: App): void {
  const { words: w } = app;
  const yes = make(
    "button",
    {
      type: "button",
      onclick: () => {
        dialog.close();
        app.change("startOver");
      },
    },
    w.startOver,
  );
  const dialog = openDialog(app, w.startOver, make("p", {}, w.startOverAsk), make("p", {}, yes));
}

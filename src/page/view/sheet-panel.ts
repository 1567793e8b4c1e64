import type { PartView } from "../shared/protocol.js";
import type { App } from "./app.js";
import { saveButton, saveRow } from "./downloads.js";
import { labelled, make, makeSelect } from "./element.js";
import { type SheetTable, sheetTable } from "./sheet-table.js";

/** The table of scores with what stands around it. */
export interface SheetPanel {
  readonly element: HTMLElement;
  readonly update: (part: PartView) => boolean;
  readonly goTo: SheetTable["goTo"];
}

/** Makes the panel of the scores of a part. */
export function sheetPanel(app: App, part: PartView): SheetPanel {
  const { words: w } = app;
  const table = sheetTable(app, part);
  const layer = makeSelect(part.layers, part.layer);
  const edited = make("span", { className: "quiet" });
  layer.onchange = () => {
    app.change("chooseLayer", layer.value);
  };
  const rounds = part.editable
    ? [
        make("div", { className: "row" }, labelled(w.round, layer), edited),
        make("p", { className: "quiet" }, w.keysHelp),
      ]
    : [make("p", { className: "quiet" }, w.readOnly)];
  const update = (next: PartView): boolean => {
    layer.value = next.layer;
    edited.textContent = `${w.editedRound}: ${next.editedRound}`;
    return table.update(next);
  };
  update(part);
  return {
    element: make("div", {}, saves(app, part), ...rounds, table.element),
    update,
    goTo: table.goTo,
  };
}

function saves(app: App, { editable }: PartView): HTMLElement {
  const { words: w } = app;
  const formats = (["docx", "xlsx", "svg", "html", "json"] as const).map((format) =>
    saveButton(app, `.${format}`, () => app.ask("save", "score", format, "")),
  );
  const ofSheet = editable
    ? [
        saveButton(app, w.filledTemplate, () => app.ask("saveTemplate")),
        saveButton(app, w.sheetJson, () => app.ask("saveSheet")),
      ]
    : [];
  return saveRow(app, [...formats, ...ofSheet]);
}

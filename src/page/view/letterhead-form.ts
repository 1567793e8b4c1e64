import type { LetterheadField } from "../shared/protocol.js";
import type { App } from "./app.js";
import { labelled, make } from "./element.js";

/** The form of what heads and closes the document. */
export function letterheadForm(app: App, fields: readonly LetterheadField[]): HTMLElement {
  const shown = fields.map(({ key, label, hint, isLong, value }) => {
    const input = isLong
      ? make("textarea", { value, rows: 2 })
      : make("input", { value, autocomplete: "off" });
    input.dataset["key"] = `letterhead ${key}`;
    input.onchange = () => {
      app.change("edit", [{ kind: "letterhead", key, text: input.value }]);
    };
    return labelled(label, input, hint);
  });
  return make(
    "details",
    { className: "report", id: "letterhead" },
    make("summary", {}, app.words.letterhead),
    make("div", { className: "fields" }, ...shown),
  );
}

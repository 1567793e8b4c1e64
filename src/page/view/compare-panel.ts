import type { View } from "../shared/protocol.js";
import type { App } from "./app.js";
import { downloads } from "./downloads.js";
import { labelled, make, makeSelect } from "./element.js";
import { shownView } from "./shown-view.js";

/** The result that is shown, compared with another that is open. */
export function comparePanel(app: App, view: View): HTMLElement {
  const { words: w } = app;
  const others = view.parts.filter(({ id }) => id !== view.part?.id);
  if (others.length === 0) return make("p", { className: "quiet" }, w.compareNone);
  const other = makeSelect(
    others.map(({ id, label }) => ({ value: id, label })),
    "",
    w.choose,
  );
  const found = make("div", {});
  other.onchange = async () => {
    const chosen = other.value;
    if (chosen === "") return;
    const shown = await app.ask("comparison", chosen);
    found.replaceChildren(
      ...(shown.problems.length > 0
        ? []
        : [downloads(app, "comparison", ["docx", "xlsx", "svg", "html", "json"], () => chosen)]),
      shownView(app, shown),
    );
  };
  return make("div", {}, labelled(w.compareWith, other), found);
}

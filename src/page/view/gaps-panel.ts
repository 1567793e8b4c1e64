import type { PartView } from "../shared/protocol.js";
import type { App } from "./app.js";
import { downloads } from "./downloads.js";
import { labelled, make, makeSelect } from "./element.js";
import { shownView } from "./shown-view.js";

/** The gaps with their picture, and the way of least effort to a class. */
export async function gapsPanel(app: App, part: PartView): Promise<HTMLElement> {
  const shown = await app.ask("gaps");
  const saves =
    shown.problems.length > 0
      ? []
      : [downloads(app, "gaps", ["docx", "xlsx", "svg", "html", "json"])];
  const ways = part.targets.length === 0 || shown.problems.length > 0 ? [] : [wayForm(app, part)];
  return make("div", {}, ...saves, shownView(app, shown), ...ways);
}

function wayForm(app: App, { targets }: PartView): HTMLElement {
  const { words: w } = app;
  const target = makeSelect(targets, targets[0]?.value ?? "");
  const found = make("div", { attributes: { "aria-live": "polite" } });
  const find = async (event: Event): Promise<void> => {
    event.preventDefault();
    const shown = await app.ask("way", target.value);
    const chosen = target.value;
    found.replaceChildren(
      ...(shown.problems.length > 0
        ? []
        : [downloads(app, "way", ["docx", "xlsx", "html", "json"], () => chosen)]),
      shownView(app, shown),
    );
  };
  return make(
    "section",
    { className: "card" },
    make("h2", {}, w.whatIf),
    make(
      "form",
      { className: "row", onsubmit: find },
      labelled(w.target, target),
      make("button", { type: "submit" }, w.find),
    ),
    found,
  );
}

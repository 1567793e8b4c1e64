import type { View } from "../shared/protocol.js";
import type { App } from "./app.js";
import { downloads } from "./downloads.js";
import { make } from "./element.js";
import { shownView } from "./shown-view.js";

/** All open units of the same set and year, ranked. */
export async function rankingPanel(app: App, view: View): Promise<HTMLElement> {
  if (view.parts.length < 2) return make("p", { className: "quiet" }, app.words.rankingNone);
  const shown = await app.ask("ranking");
  const saves =
    shown.problems.length > 0
      ? []
      : [downloads(app, "ranking", ["docx", "xlsx", "svg", "html", "json"])];
  return make("div", {}, ...saves, shownView(app, shown));
}

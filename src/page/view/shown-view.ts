import type { Shown } from "../shared/protocol.js";
import type { App } from "./app.js";
import { blocksView } from "./blocks.js";
import { make } from "./element.js";
import { picturesView } from "./pictures.js";

/** Shows a document with its pictures, or what stands in its way. */
export function shownView(app: App, { blocks, pictures, problems }: Shown): DocumentFragment {
  const fragment = document.createDocumentFragment();
  if (problems.length > 0) fragment.append(problemsView(app, problems));
  fragment.append(picturesView(pictures), blocksView(blocks));
  return fragment;
}

/** What must be mended first. */
export function problemsView(app: App, problems: readonly string[]): HTMLElement {
  return make(
    "div",
    { className: "wrong", attributes: { role: "alert" } },
    make("p", {}, app.words.mendFirst),
    make("ul", {}, ...problems.map((text) => make("li", {}, text))),
  );
}

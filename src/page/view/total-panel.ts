import type { PartView } from "../shared/protocol.js";
import type { App } from "./app.js";
import { make } from "./element.js";

/** The total, its percentage and classes, and what is not in it. */
export function totalPanel(app: App, part: PartView): HTMLElement {
  const { words: w } = app;
  const { total } = part;
  const facts = [
    fact(w.total, total.points, `${w.outOf} ${total.max}`, "points"),
    fact(w.percentage, total.percentage),
    ...total.classes.map(({ ladder, title }) => fact(ladder, title)),
  ];
  const missing = [
    ...(total.notAssessed > 0 ? [`${total.notAssessed} ${w.notAssessed}`] : []),
    ...(total.wrong > 0 ? [`${total.wrong} ${w.wrongRows}`] : []),
  ];
  return make(
    "div",
    { className: "total", attributes: { "aria-live": "polite" } },
    make("dl", {}, ...facts),
    ...missing.map((text) => make("p", { className: "missing" }, text)),
    ...part.problems.map((text) => make("p", { className: "wrong" }, text)),
  );
}

function fact(label: string, value: string, beside = "", name = ""): HTMLElement {
  const number = make("strong", name === "" ? {} : { id: `total-${name}` }, value);
  return make(
    "div",
    {},
    make("dt", {}, label),
    make("dd", {}, number, ...(beside === "" ? [] : [make("small", {}, ` ${beside}`)])),
  );
}

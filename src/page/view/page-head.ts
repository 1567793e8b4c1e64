import type { PageLanguage } from "../shared/protocol.js";
import { languageNames } from "../shared/words.js";
import type { App } from "./app.js";
import { make } from "./element.js";

const languages = ["vi", "en"] as const;

/** The name of the page, its promise, and its languages. */
export function pageHead(app: App, setLanguage: (language: PageLanguage) => void): HTMLElement {
  const { words: w, language } = app;
  const buttons = languages.map((key) => {
    const button = make(
      "button",
      { type: "button", lang: key, onclick: () => setLanguage(key) },
      languageNames[key],
    );
    button.setAttribute("aria-pressed", String(key === language));
    button.dataset["key"] = `language ${key}`;
    return button;
  });
  const group = { role: "group", "aria-label": w.languageLabel };
  return make(
    "div",
    { className: "head" },
    make("p", { className: "brand" }, make("strong", {}, "chiso"), ` ${w.title}`),
    make("p", { className: "promise" }, w.nothingLeaves),
    make("div", { className: "languages", attributes: group }, ...buttons),
  );
}

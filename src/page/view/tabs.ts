import { make } from "./element.js";

/** A panel that a tab shows. */
export interface Tab<K extends string> {
  readonly key: K;
  readonly label: string;
}

/** Tabs over one panel, moved through by the arrow keys. */
export function tabList<K extends string>(
  tabs: readonly Tab<K>[],
  chosen: K,
  choose: (key: K) => void,
): HTMLElement {
  const buttons = tabs.map(({ key, label }) =>
    make(
      "button",
      {
        type: "button",
        id: `tab-${key}`,
        tabIndex: key === chosen ? 0 : -1,
        onclick: () => choose(key),
        attributes: {
          role: "tab",
          "aria-selected": String(key === chosen),
          "aria-controls": "panel",
        },
      },
      label,
    ),
  );
  const list = make("div", { className: "tabs", attributes: { role: "tablist" } }, ...buttons);
  list.addEventListener("keydown", ({ key }) => {
    const at = tabs.findIndex((tab) => tab.key === chosen);
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    choose(next.key);
    document.getElementById(`tab-${next.key}`)?.focus();
  });
  return list;
}

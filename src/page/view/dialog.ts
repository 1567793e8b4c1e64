import type { App } from "./app.js";
import { make } from "./element.js";

/** Opens a dialogue; Escape and its button close it, and the focus goes back where it was. */
export function openDialog(
  app: App,
  title: string,
  ...content: readonly (Node | string)[]
): HTMLDialogElement {
  const back = document.activeElement;
  const heading = make("h2", { id: "dialog-title" }, title);
  const dialog = make(
    "dialog",
    { attributes: { "aria-labelledby": "dialog-title" } },
    heading,
    ...content,
    make(
      "p",
      {},
      make("button", { type: "button", onclick: () => dialog.close() }, app.words.close),
    ),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

import type { Saveable, SavedFile, SaveFormat } from "../shared/protocol.js";
import type { App } from "./app.js";
import { make } from "./element.js";
import { saveFiles } from "./save-files.js";

/** Buttons that save a result, one for each format. */
export function downloads(
  app: App,
  what: Saveable,
  formats: readonly SaveFormat[],
  choice: () => string = () => "",
): HTMLElement {
  const buttons = formats.map((format) =>
    saveButton(app, `.${format}`, () => app.ask("save", what, format, choice())),
  );
  return saveRow(app, buttons);
}

/** A row of buttons that save. */
export function saveRow(app: App, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const attributes = { role: "group", "aria-label": app.words.downloads };
  return make(
    "div",
    { className: "save", attributes },
    make("span", {}, `${app.words.downloads}:`),
    ...buttons,
  );
}

/** A button that saves files. */
export function saveButton(
  app: App,
  label: string,
  files: () => Promise<readonly SavedFile[]>,
): HTMLButtonElement {
  const save = async (): Promise<void> => {
    app.tell(app.words.working);
    await app.attempt(async () => {
      const made = await files();
      saveFiles(made);
      app.tell(`${app.words.saved} ${made.map(({ name }) => name).join(", ")}`);
    });
  };
  return make("button", { type: "button", onclick: save }, label);
}

import type { GivenFile } from "../shared/protocol.js";
import type { App } from "./app.js";
import { make } from "./element.js";

/** A button that opens files from a dialogue. */
export function chooseFiles(app: App, label: string, isMain = false): HTMLElement {
  const input = make("input", {
    type: "file",
    multiple: true,
    accept: ".xlsx,.docx,.csv,.tsv,.json",
    hidden: true,
    onchange: () => {
      const files = [...(input.files ?? [])];
      input.value = "";
      openFiles(app, files);
    },
  });
  input.setAttribute("aria-label", label);
  const button = make(
    "button",
    { type: "button", className: isMain ? "main" : "", onclick: () => input.click() },
    label,
  );
  return make("span", {}, button, input);
}

/** Opens files that the person chose or dropped. */
export async function openFiles(app: App, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  app.tell(app.words.reading);
  const given: GivenFile[] = [];
  for (const file of files) {
    given.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  await app.change("open", given);
}

/** Takes files that are dropped anywhere on the page. */
export function takeDrops(open: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true;
  const mark = (isOver: boolean): void => {
    document.body.classList.toggle("dropping", isOver);
  };
  document.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(false);
    open([...(event.dataTransfer?.files ?? [])]);
  });
}

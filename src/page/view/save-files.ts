import type { SavedFile } from "../shared/protocol.js";
import { make } from "./element.js";

/** Addresses of files that the browser was given last; it may still be reading them. */
let given: readonly string[] = [];

/** Hands files to the person, as the browser saves them. */
export function saveFiles(files: readonly SavedFile[]): void {
  for (const address of given) URL.revokeObjectURL(address);
  given = files.map(({ name, content }) => {
    const address = URL.createObjectURL(new Blob([content], { type: typeOf(name) }));
    make("a", { href: address, download: name }).click();
    return address;
  });
}

const types: Readonly<Record<string, string>> = {
  json: "application/json",
  svg: "image/svg+xml",
  html: "text/html",
  csv: "text/csv",
  md: "text/markdown",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function typeOf(name: string): string {
  return types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
}

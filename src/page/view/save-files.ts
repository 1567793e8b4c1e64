import type { SavedFile } from "../shared/protocol.js";
import { make } from "./element.js";

// Browsers drop some of ten files that are handed over at once.
const pause = 100;

// The browser may still be reading what it was given last.
const kept = 60_000;

/** Hands files to the person, as the browser saves them. */
export function saveFiles(files: readonly SavedFile[]): void {
  for (const [at, { name, content }] of files.entries()) {
    const address = URL.createObjectURL(new Blob([content], { type: typeOf(name) }));
    const link = make("a", { href: address, download: name });
    if (at === 0) link.click();
    else window.setTimeout(() => link.click(), at * pause);
    window.setTimeout(() => URL.revokeObjectURL(address), kept);
  }
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

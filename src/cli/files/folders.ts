import { rmdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The folders from one down to another below it, the upper one first. */
export function foldersBetween(upper: string, lower: string): readonly string[] {
  const folders: string[] = [];
  const top = resolve(upper);
  for (let folder = resolve(lower); folder.length >= top.length; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === top) break;
  }
  return folders;
}

/** Removes a folder, unless something lies in it. */
export function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something of another program lies there.
  }
}

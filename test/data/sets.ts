/** The criteria sets as files. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CriteriaSet } from "../../src/criteria-set/criteria-set.js";

export const indicesFolder: string = fileURLToPath(new URL("../../src/indices/", import.meta.url));

export interface SetFile {
  /** "par-index/sets/ca-mau-2013". */
  readonly path: string;
  readonly set: CriteriaSet;
}

export const setFiles: readonly SetFile[] = readdirSync(indicesFolder, { recursive: true })
  .map((path) => String(path).replaceAll("\\", "/"))
  .filter((path) => /\/sets\/[^/]+\.json$/.test(path))
  .sort()
  .map((path) => ({
    path: path.slice(0, -".json".length),
    set: JSON.parse(readFileSync(`${indicesFolder}${path}`, "utf8")),
  }));

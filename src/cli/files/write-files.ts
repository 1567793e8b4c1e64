import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { cannotWrite, existsFailure } from "../file-failure.js";
import type { NamedFile } from "../host.js";
import { foldersBetween, removeEmpty } from "./folders.js";
import { publish } from "./publish.js";
import { type StagedFile, stage, unstage } from "./stage.js";
import { unlessInterrupted } from "./unless-interrupted.js";

/**
 * Writes files, all of them or none: each whole under another name in its folder, then all renamed.
 * A full disk, an interrupt or a name that is taken meanwhile leaves what was there.
 *
 * @param replace whether files that are there may be written over
 * @throws CommandFailure that names the file
 */
export async function writeFiles(files: readonly NamedFile[], replace: boolean): Promise<void> {
  const folders: string[] = [];
  const staged: StagedFile[] = [];
  const undo = (): void => {
    for (const file of staged) unstage(file);
    for (const folder of folders.reverse()) removeEmpty(folder);
  };
  await unlessInterrupted(undo, async () => {
    for (const { path, content } of files) {
      try {
        const first = await mkdir(dirname(path), { recursive: true });
        if (first !== undefined) folders.push(...foldersBetween(first, dirname(path)));
        await stage(path, content, staged);
      } catch (error) {
        throw cannotWrite(path, error);
      }
    }
    if (!replace) refuseExisting(staged);
    publish(staged);
  });
}

function refuseExisting(staged: readonly StagedFile[]): void {
  const there = staged.find(({ replaces }) => replaces);
  if (there !== undefined) throw existsFailure(there.path);
}

import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { open, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file whose content lies, whole, beside the place where it belongs. */
export interface StagedFile {
  /** As the person named it. */
  readonly path: string;
  /** Where it belongs, links followed. */
  readonly target: string;
  /** Where its content lies. */
  readonly content: string;
  /** Whether a file is there already. */
  readonly replaces: boolean;
}

/**
 * Lays the content of a file beside its place, and notes it before the first byte is written. A
 * device or a pipe has nothing to keep and is written to at once.
 */
export async function stage(
  path: string,
  content: string | Uint8Array,
  staged: StagedFile[],
): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    await writeFile(path, content);
    return;
  }
  const target = found === undefined ? path : await realpath(path);
  const file = { path, target, content: hiddenBeside(target), replaces: found !== undefined };
  staged.push(file);
  const handle = await open(file.content, "wx");
  try {
    if (found !== undefined) await handle.chmod(found.mode);
    await handle.writeFile(content);
    // Some disks tell only now that they are full.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away what was laid there, if it still is. */
export function unstage({ content }: StagedFile): void {
  rmSync(content, { force: true });
}

/** A name in the folder of a file that nothing else has. */
export function hiddenBeside(path: string): string {
  return join(dirname(path), `.chiso-${randomUUID()}`);
}

import { readFile, stat } from "node:fs/promises";
import { fileFailure, folderFailure } from "../file-failure.js";
import { fileWords } from "../words/files.js";

/** Largest file that is read, in megabytes; a table or a sheet is far smaller. */
const mostMegabytes = 50;
const megabyte = 1_000_000;

/**
 * The bytes of a file. What it is and how large is asked first: a device never ends, and a pipe
 * may never begin.
 *
 * @throws CommandFailure for what is no regular file, or is too large
 */
export async function readFileBytes(path: string): Promise<Buffer> {
  const file = await stat(path);
  if (file.isDirectory()) throw folderFailure(path);
  if (!file.isFile()) {
    throw fileFailure(fileWords.isDevice(path));
  }
  if (file.size > mostMegabytes * megabyte) {
    const size = Math.ceil(file.size / megabyte);
    throw fileFailure(fileWords.tooLarge(path, size, mostMegabytes));
  }
  return readFile(path);
}

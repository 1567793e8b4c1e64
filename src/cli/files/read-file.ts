import { readFile, stat } from "node:fs/promises";
import { fileFailure, folderFailure } from "../file-failure.js";

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
    throw fileFailure({
      vi: `"${path}" là thiết bị hoặc đường ống, không phải tệp; hãy ghi tên một tệp.`,
      en: `"${path}" is a device or a pipe; name a file.`,
    });
  }
  if (file.size > mostMegabytes * megabyte) {
    const size = Math.ceil(file.size / megabyte);
    throw fileFailure({
      vi: `Tệp "${path}" quá lớn (${size} MB); chỉ đọc tệp đến ${mostMegabytes} MB.`,
      en: `The file "${path}" is too large (${size} MB); files of up to ${mostMegabytes} MB are read.`,
    });
  }
  return readFile(path);
}

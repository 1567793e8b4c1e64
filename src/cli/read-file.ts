import { readFile, stat } from "node:fs/promises";
import { CommandFailure } from "./command-failure.js";
import { exitCodes } from "./exit-codes.js";

/** Largest file that is read; a table or a sheet is far smaller. */
const mostBytes = 50_000_000;

/**
 * The bytes of a file. What it is and how large is asked first: a device never ends, and a pipe
 * may never begin.
 *
 * @throws CommandFailure for what is no regular file, or is too large
 */
export async function readFileBytes(path: string): Promise<Buffer> {
  const file = await stat(path);
  if (!file.isFile()) {
    throw failure(
      `${path}: không phải tệp thường (là thư mục, thiết bị hoặc đường ống)`,
      `${path}: is no regular file but a folder, a device or a pipe`,
    );
  }
  if (file.size > mostBytes) {
    throw failure(
      `${path}: tệp quá lớn (${file.size} byte), chỉ đọc tệp đến ${mostBytes} byte`,
      `${path}: is too large (${file.size} bytes); files of up to ${mostBytes} bytes are read`,
    );
  }
  return readFile(path);
}

function failure(vi: string, en: string): CommandFailure {
  return new CommandFailure(exitCodes.files, [{ vi, en }]);
}

import { CommandFailure } from "./command-failure.js";
import { cannotRead } from "./file-failure.js";
import type { Host } from "./host.js";

/** The bytes of a file of the person; what stands in the way is told in a sentence. */
export async function readBytes(file: string, host: Host): Promise<Uint8Array> {
  try {
    return await host.readBytes(file);
  } catch (error) {
    throw error instanceof CommandFailure ? error : cannotRead(file, error);
  }
}

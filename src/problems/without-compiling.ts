import * as z from "zod";

/**
 * Makes or uses schemas without zod trying whether code can be compiled: a page whose content
 * security policy forbids that reports each try. What was chosen for schemas of others stays.
 */
export function withoutCompiling<T>(work: () => T): T {
  const jitless = z.config().jitless ?? false;
  z.config({ jitless: true });
  try {
    return work();
  } finally {
    z.config({ jitless });
  }
}

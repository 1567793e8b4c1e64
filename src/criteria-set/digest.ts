import { canonicalJson } from "../text/canonical-json.js";
import { sha256 } from "../text/sha-256.js";
import type { CriteriaSet } from "./criteria-set.js";

/**
 * SHA-256 of the canonical JSON of a set, in hexadecimal digits: the same for the same content,
 * whatever the order of its keys. `$schema`, which only editors read, does not count.
 */
export function digestOf(set: CriteriaSet): string {
  return sha256(canonicalJson(set, ["$schema"]));
}

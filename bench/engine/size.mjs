/** Sizes of pieces of the package beside what they may have. */
import { gzipSize } from "../bundle.mjs";
import { limits } from "../size-limits.mjs";

export async function run() {
  const rows = [];
  for (const { name, source, most } of limits) {
    const kilobytes = (await gzipSize(source)) / 1000;
    rows.push({ name: `${name}, gzip`, ratio: kilobytes, versus: "kB", atMost: most / 1000 });
  }
  return rows;
}

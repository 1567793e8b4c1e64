/**
 * Fails when a piece of the built package is larger than it may be, bundled, minified by esbuild
 * and packed by gzip: npm run build && node bench/size-limits.mjs. What a size is spent on, a kind of
 * rule or a message, raises its limit here to the next 500 bytes, with the reason in the commit.
 */
import { fileURLToPath } from "node:url";
import { gzipSize } from "./bundle.mjs";

/** What is bundled, and the most bytes that it may have. */
export const limits = [
  { name: "score", source: 'export { score } from "chiso"', most: 33_000 },
  { name: "all of chiso/scoring", source: 'export * from "chiso/scoring"', most: 152_000 },
  { name: "all of chiso", source: 'export * from "chiso"', most: 213_000 },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, source, most } of limits) {
    const size = await gzipSize(source);
    const verdict = size <= most ? "fits" : "too large (the limits: bench/size-limits.mjs)";
    console.log(`${name}: ${size} of ${most} bytes, ${verdict}`);
    if (size > most) process.exitCode = 1;
  }
}

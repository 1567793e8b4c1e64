/**
 * Random inputs are the same at every run, so that whether the tests pass depends on the code alone;
 * `CHISO_SEED=random` draws new ones, and any number draws those of that number.
 */
import fc from "fast-check";

const seed = process.env["CHISO_SEED"] ?? "20240229";

if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });

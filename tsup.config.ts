import { defineConfig } from "tsup";

const sets = {
  "criteria-sets/par-index-ca-mau-2013": "src/indices/par-index/ca-mau-2013.ts",
  "criteria-sets/par-index-ward-sample": "src/indices/par-index/ward-sample.ts",
  "criteria-sets/dti-province-922-2022": "src/indices/dti/province-922-2022.ts",
};

// Vietnamese stays readable in the built files, and they are smaller.
const readable = (options: { charset?: "ascii" | "utf8" }): void => {
  options.charset = "utf8";
};

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      scoring: "src/scoring.ts",
      report: "src/report.ts",
      ...sets,
    },
    format: ["esm", "cjs"],
    dts: true,
    splitting: true,
    sourcemap: true,
    clean: true,
    treeshake: true,
    target: "node20",
    platform: "neutral",
    esbuildOptions: readable,
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    banner: { js: "#!/usr/bin/env node" },
    // The table printer is bundled, so that whoever installs the library does not install it.
    noExternal: ["cli-table3"],
    sourcemap: true,
    target: "node20",
    platform: "node",
    esbuildOptions: readable,
  },
]);

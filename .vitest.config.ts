import { defineConfig } from "vitest/config";

// Far above what any test needs: a machine with other work takes many times as long, and a limit is
// there to end what hangs.
const minute = 60_000;

export default defineConfig({
  test: {
    dir: "test",
    // The library keeps no state, so files of tests share what they load: that is half of their time.
    isolate: false,
    // All cores: one is kept back otherwise, which is half of a machine with two.
    maxWorkers: "100%",
    setupFiles: "test/support/seed.ts",
    testTimeout: 10 * minute,
    hookTimeout: 10 * minute,
  },
});

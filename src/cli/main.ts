import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readFileBytes } from "./read-file.js";
import { run } from "./run.js";

process.exitCode = await run(process.argv.slice(2), {
  readFile: async (path) => (await readFileBytes(path)).toString("utf8"),
  readBytes: readFileBytes,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  writeFile: async (path, content, replace) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: replace ? "w" : "wx" });
  },
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 100,
});

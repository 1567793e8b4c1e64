import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readFileBytes } from "./read-file.js";
import { runProgram } from "./run-program.js";

process.exitCode = await runProgram(process.argv.slice(2), {
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

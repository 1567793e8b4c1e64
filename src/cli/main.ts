import { access } from "node:fs/promises";
import { readFileBytes } from "./files/read-file.js";
import { writeFiles } from "./files/write-files.js";
import { runProgram } from "./run-program.js";

// Who reads the output may stop reading; what is still to do is done all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: { readonly code?: unknown }) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await runProgram(process.argv.slice(2), {
  readBytes: readFileBytes,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  writeFiles,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 100,
});

/**
 * All benchmarks of the engine as one table: npm run build && node bench/engine/main.mjs
 * A name or several run only those: node bench/engine/main.mjs plain-loop
 *
 * Each runs in a process of its own, so that none meets code that another one has warmed up or
 * spoilt. A goal that is missed is printed, not failed; a benchmark that breaks is failed.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { headLine, lineOf } from "./table.mjs";

const all = [
  "plain-loop",
  "all-kinds",
  "json-rules-engine",
  "gorules-zen",
  "json-logic-engine",
  "typed-arrays",
  "province",
  "gaps",
  "parse",
  "heavy",
  "size",
];
const asked = process.argv.slice(2);
const script = fileURLToPath(new URL("./one.mjs", import.meta.url));

console.log(headLine());
for (const name of asked.length === 0 ? all : asked) {
  const { status, stdout } = spawnSync(process.execPath, [script, name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status === 0) {
    for (const row of JSON.parse(stdout)) console.log(lineOf(row));
  } else {
    console.log(`${name}: broken, see above`);
    process.exitCode = 1;
  }
}

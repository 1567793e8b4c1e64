/**
 * All that must pass, and how long each part took. Parts of a stage run beside each other; the
 * first stage with a part that fails is the last one.
 */
import { spawn } from "node:child_process";

const stages = [["lint"], ["types", "build"], ["suites", "docs"], ["sizes", "package"]];

function run(name) {
  const began = performance.now();
  return new Promise((resolve) => {
    // The suites are told as they end, each with its time; what runs beside them is told at its end.
    const stdio = name === "suites" ? "inherit" : ["ignore", "pipe", "pipe"];
    const part = spawn("npm", ["run", "--silent", name], { stdio });
    let output = "";
    for (const stream of [part.stdout, part.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    part.on("close", (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(`${output}${name}: ${code === 0 ? "passed" : "FAILED"}, ${seconds} s\n`);
      resolve(code === 0);
    });
  });
}

for (const stage of stages) {
  const passed = await Promise.all(stage.map(run));
  if (passed.includes(false)) process.exit(1);
}

/** Runs a task in a process of its own, so that its memory is its own and it can be stopped. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./alone-child.mjs", import.meta.url));

/**
 * @param file a benchmark that exports `tasks`, functions by name that return what they found
 * @returns what the task found with the peak of its memory in megabytes; or, when it took longer
 * than the seconds given, that it was stopped
 */
export function runAlone(file, task, seconds) {
  const { status, stdout, error } = spawnSync(process.execPath, [script, file, task], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
  });
  if (error?.code === "ETIMEDOUT") return { stopped: seconds };
  if (status !== 0) throw new Error(`${file} ${task} ended with ${status}`);
  return JSON.parse(stdout);
}

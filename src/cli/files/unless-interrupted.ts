import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does something; what fails or is interrupted is undone. */
export async function unlessInterrupted(
  undo: () => void,
  work: () => Promise<void>,
): Promise<void> {
  const stop = (signal: NodeJS.Signals): void => {
    undo();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    await work();
  } catch (error) {
    undo();
    throw error;
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
  }
}

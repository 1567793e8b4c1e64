import type { AnswerMessage, CallName, Service } from "../shared/protocol.js";

/** What the worker refused, in the words for the person. */
export class Refused extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

/** Asks the worker to do something. */
export type Ask = <N extends CallName>(
  name: N,
  ...given: Parameters<Service[N]>
) => Promise<ReturnType<Service[N]>>;

/** The way to a worker. */
export function clientOf(worker: Worker, onBroken: () => void): Ask {
  const waiting = new Map<number, { done: (value: never) => void; fail: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<AnswerMessage>) => {
    const { done, fail } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ("failures" in data) fail?.(new Refused(data.failures));
    else done?.(data.value as never);
  };
  worker.onerror = onBroken;
  return (name, ...given) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      worker.postMessage({ id: last, name, given });
    });
}

/** Runs in a worker that is a module, and sends what it found to the page that started it. */
import { type Policed, toldBy } from "./tell.js";
import { works } from "./works.js";

interface Worker extends Policed {
  readonly postMessage: (message: unknown) => void;
}

const worker = globalThis as unknown as Worker;
toldBy(worker, works).then(worker.postMessage);

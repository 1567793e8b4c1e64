/** The worker: does what the page asks for, one call after the other, and answers. */
import type { AnswerMessage, CallMessage } from "../shared/protocol.js";
import { attempt } from "./failures.js";
import { serviceOf } from "./service.js";
import { Session } from "./session.js";

interface WorkerScope {
  onmessage: ((event: { readonly data: CallMessage }) => void) | null;
  readonly postMessage: (message: AnswerMessage) => void;
}

const scope = globalThis as unknown as WorkerScope;
const session = new Session();
const service = serviceOf(session);
let last: Promise<void> = Promise.resolve();

async function answer({ id, name, given }: CallMessage): Promise<void> {
  const call = service[name] as (...given: readonly unknown[]) => unknown;
  try {
    const done = await attempt(() => call(...given));
    scope.postMessage(
      done.ok
        ? { id, value: done.value }
        : { id, failures: done.texts.map((text) => text[session.language]) },
    );
  } catch (error) {
    scope.postMessage({ id, failures: [error instanceof Error ? error.message : String(error)] });
  }
}

scope.onmessage = ({ data }) => {
  last = last.then(() => answer(data));
};

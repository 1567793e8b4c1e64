/** Starts the worker, then the page. */
import { words } from "../shared/words.js";
import { clientOf } from "./client.js";
import { Page } from "./page.js";
import { startWorker } from "./start-worker.js";

const language = "vi";

function broken(): void {
  const note = document.createElement("p");
  note.className = "wrong";
  note.textContent = words[language].startFailed;
  document.body.append(note);
}

async function start(): Promise<void> {
  const ask = clientOf(await startWorker(), broken);
  new Page(ask, language, await ask("begin", language));
}

start().catch(broken);

/**
 * Starts the worker: from the file beside the page, or from the text that a page in one file brings
 * with it, packed. Such a page cannot start a module, and its worker is a classic script.
 */
export async function startWorker(): Promise<Worker> {
  const packed = document.getElementById("worker")?.textContent ?? "";
  if (packed === "") return new Worker("worker.js", { type: "module" });
  const bytes = Uint8Array.from(atob(packed.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const script = await new Response(stream).text();
  return new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
}

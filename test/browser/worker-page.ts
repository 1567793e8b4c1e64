/** Starts the worker, and shows what it sends. */
import { show, type Told } from "./tell.js";

interface Started {
  onmessage: ((event: { readonly data: Told }) => void) | null;
}

const { Worker } = globalThis as unknown as {
  readonly Worker: new (address: string, options: { readonly type: "module" }) => Started;
};
new Worker("/worker.js", { type: "module" }).onmessage = ({ data }) => show(data);

import { defineConfig } from "tsup";
import { writePage } from "./src/page/build/write-page.js";

// The bundler of the library runs this file, so that the build of the page needs no runner of its
// own: nothing is left for it to bundle.
export default defineConfig(async () => {
  await writePage("dist/page");
  return [];
});

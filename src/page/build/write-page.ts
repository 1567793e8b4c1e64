import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildPage } from "./build-page.js";

/** Writes `chiso.html`, and the folder `server` beside it. */
export async function writePage(folder: string): Promise<void> {
  const { oneFile, folder: files } = await buildPage();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/server`, { recursive: true });
  writeFileSync(`${folder}/chiso.html`, oneFile);
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/server/${name}`, text);
}

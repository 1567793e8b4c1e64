import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** LibreOffice, where the machine has it. */
export const soffice: string | undefined = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
].find(existsSync);

/** Opens a file in LibreOffice and saves it as another kind, once for each kind in turn. */
export function convert(content: Uint8Array, from: string, ...kinds: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "chiso-office-"));
  try {
    let path = join(folder, `file.${from}`);
    writeFileSync(path, content);
    for (const [at, kind] of kinds.entries()) {
      const out = join(folder, String(at));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const argv = [profile, "--headless", "--convert-to", kind, "--outdir", out, path];
      execFileSync(soffice ?? "soffice", argv, { stdio: "ignore" });
      path = join(out, `file.${kind}`);
    }
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CommandFailure } from "../../../src/cli/command-failure.js";
import { readFileBytes } from "../../../src/cli/files/read-file.js";

const folder = mkdtempSync(join(tmpdir(), "chiso-files-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function refusalOf(path: string): Promise<string> {
  const failure = await readFileBytes(path).catch((error: unknown) => error);
  if (!(failure instanceof CommandFailure)) throw new Error("it was read");
  expect([failure.exitCode, failure.lines.length]).toEqual([3, 1]);
  return failure.lines[0]?.vi ?? "";
}

describe("a file of the command", () => {
  it("is refused where it is a folder", async () => {
    expect(await refusalOf(folder)).toBe(`"${folder}" là một thư mục; hãy ghi tên một tệp.`);
  });

  it.runIf(process.platform !== "win32")("may be no link to a device without an end", async () => {
    const link = join(folder, "a.xlsx");
    symlinkSync("/dev/zero", link);
    expect(await refusalOf(link)).toContain("là thiết bị hoặc đường ống");
  });

  it("is refused before it is read where it is too large", async () => {
    const large = join(folder, "b.json");
    const handle = openSync(large, "w");
    ftruncateSync(handle, 2_000_000_000);
    closeSync(handle);
    expect(await refusalOf(large)).toContain("quá lớn (2000 MB)");
  });
});

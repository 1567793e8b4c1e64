import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CommandFailure } from "../../../src/cli/command-failure.js";
import { publish } from "../../../src/cli/files/publish.js";
import { unlessInterrupted } from "../../../src/cli/files/unless-interrupted.js";
import { writeFiles } from "../../../src/cli/files/write-files.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chiso-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]) => join(folder, ...names);
const textOf = (name: string) => readFileSync(at(name), "utf8");

async function refusalOf(work: Promise<void>): Promise<string> {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof CommandFailure)) throw new Error(`no refusal: ${failure}`);
  expect(failure.exitCode).toBe(3);
  return failure.lines.map(({ vi }) => vi).join("\n");
}

describe("files of a result", () => {
  it("are written whole, with their folders, and nothing is left beside them", async () => {
    await writeFiles(
      [
        { path: at("ra", "một.txt"), content: "Đã chấm" },
        { path: at("ra", "hai.bin"), content: new Uint8Array([1, 2, 3]) },
      ],
      false,
    );
    expect(readdirSync(at("ra")).sort()).toEqual(["hai.bin", "một.txt"].sort());
    expect(textOf("ra/một.txt")).toBe("Đã chấm");
    expect([...readFileSync(at("ra", "hai.bin"))]).toEqual([1, 2, 3]);
  });

  it("are all refused where one is there, and none is touched", async () => {
    writeFileSync(at("b.txt"), "before");
    const files = ["a.txt", "b.txt"].map((name) => ({ path: at(name), content: "new" }));
    expect(await refusalOf(writeFiles(files, false))).toBe(
      `Đã có tệp "${at("b.txt")}"; thêm --force để ghi đè.`,
    );
    expect(readdirSync(folder)).toEqual(["b.txt"]);
    expect(textOf("b.txt")).toBe("before");
  });

  it("take the place of others when told, with the permissions of those", async () => {
    writeFileSync(at("a.txt"), "before");
    chmodSync(at("a.txt"), 0o600);
    await writeFiles([{ path: at("a.txt"), content: "new" }], true);
    expect([textOf("a.txt"), statSync(at("a.txt")).mode & 0o777]).toEqual(["new", 0o600]);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("leave a link a link", async () => {
    mkdirSync(at("kho"));
    writeFileSync(at("kho", "a.txt"), "before");
    symlinkSync(at("kho", "a.txt"), at("a.txt"));
    await writeFiles([{ path: at("a.txt"), content: "new" }], true);
    expect([lstatSync(at("a.txt")).isSymbolicLink(), textOf("kho/a.txt")]).toEqual([true, "new"]);
  });

  it.runIf(existsSync("/dev/full"))("leave all as it was on a full disk", async () => {
    writeFileSync(at("a.txt"), "before");
    const files = [
      { path: at("a.txt"), content: "new" },
      { path: at("ra", "sâu", "b.txt"), content: "new" },
      { path: "/dev/full", content: "new" },
    ];
    expect(await refusalOf(writeFiles(files, true))).toContain("Ổ đĩa đã đầy");
    expect([readdirSync(folder), textOf("a.txt")]).toEqual([["a.txt"], "before"]);
  });

  it("leave all as it was where one cannot be written", async () => {
    writeFileSync(at("a.txt"), "before");
    mkdirSync(at("b.txt"));
    const files = ["a.txt", "b.txt"].map((name) => ({ path: at(name), content: "new" }));
    expect(await refusalOf(writeFiles(files, true))).toContain("là một thư mục");
    expect([readdirSync(folder).sort(), textOf("a.txt")]).toEqual([["a.txt", "b.txt"], "before"]);
  });

  it("are written once where two programs want the name at once", async () => {
    const written = await Promise.allSettled(
      ["one", "two"].map((content) => writeFiles([{ path: at("a.txt"), content }], false)),
    );
    expect(written.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
    const winner = written[0]?.status === "fulfilled" ? "one" : "two";
    expect(textOf("a.txt")).toBe(winner);
  });

  it("go back to what was there when a name cannot be given", () => {
    writeFileSync(at("a.txt"), "before");
    writeFileSync(at(".a"), "new");
    const file = (name: string, replaces: boolean) => ({
      path: at(name),
      target: at(name),
      content: at(`.${name.charAt(0)}`),
      replaces,
    });
    const staged = [file("a.txt", true), file("b.txt", false)];
    expect(() => publish(staged)).toThrow(CommandFailure);
    expect([textOf("a.txt"), existsSync(at("b.txt"))]).toEqual(["before", false]);
  });
});

describe("an interrupt", () => {
  it("undoes what was begun, and ends with the code of its signal", async () => {
    const exit = vi.spyOn(process, "exit").mockImplementation((() => undefined) as never);
    let undone = 0;
    const before = process.listenerCount("SIGINT");
    await unlessInterrupted(
      () => {
        undone += 1;
      },
      async () => {
        process.emit("SIGINT", "SIGINT");
      },
    );
    expect([undone, exit.mock.calls[0]?.[0]]).toEqual([1, 130]);
    expect(process.listenerCount("SIGINT")).toBe(before);
    exit.mockRestore();
  });
});

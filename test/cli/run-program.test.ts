import { describe, expect, it } from "vitest";
import { runProgram } from "../../src/cli/run-program.js";
import { chiso } from "./chiso.js";

async function failing(...argv: readonly string[]) {
  let error = "";
  const code = await runProgram(argv, {
    readBytes: async () => new Uint8Array(),
    exists: async () => false,
    writeFiles: async () => undefined,
    writeOut: () => {
      throw new RangeError("a \u001b[31msign\nand a line");
    },
    writeError: (text) => {
      error += text;
    },
    isTerminal: false,
    columns: 100,
  });
  return { code, error };
}

describe("an error of the program itself", () => {
  it("is one line that says what to do, with the message", async () => {
    const { code, error } = await failing("sets");
    expect(code).toBe(4);
    expect(error).toMatch(/^Lỗi của chương trình, không phải của tệp; hãy gửi .*\n$/);
    expect(error).toContain("RangeError: a \ufffd[31msign and a line");
    expect((await failing("sets", "--lang", "en")).error).toMatch(/^An error of the program.*\n$/);
  });

  it("has its stack with --verbose", async () => {
    const { code, error } = await failing("sets", "--verbose");
    expect(code).toBe(4);
    expect(error.split("\n").length).toBeGreaterThan(3);
    expect(error).toContain("run-program.test.ts");
  });
});

describe("the name of a file", () => {
  it("with a line break forges no line of a message", async () => {
    const { error } = await chiso(["gaps", "a.json\nĐã ghi: b.json"]);
    expect(error).toContain("a.json\ufffdĐã ghi: b.json");
    expect(error.split("\n").filter((line) => line !== "")).toHaveLength(1);
  });
});

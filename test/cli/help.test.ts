import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { optionNames } from "../../src/cli/arguments.js";
import { chiso, type Outcome } from "./chiso.js";

const commands = readdirSync(new URL("../../src/cli/commands", import.meta.url))
  .map((name) => name.replace(".ts", ""))
  .filter((name) => name !== "command")
  .map((name) => name.replace("-survey", " survey"));

const helpOf = async (...argv: readonly string[]): Promise<string> => {
  const { code, out, error }: Outcome = await chiso([...argv, "--help"]);
  expect([code, error]).toEqual([0, ""]);
  return out;
};

/** Options that a text names. */
const optionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/--([a-z-]+)/g)].flatMap(([, name]) => name ?? []);

describe("help", () => {
  it.each(["vi", "en"])("in %s is short, and fits a terminal", async (language) => {
    for (const argv of [[], ...commands.map((name) => name.split(" "))]) {
      const lines = (await helpOf(...argv, "--lang", language)).split("\n");
      expect(lines.length).toBeLessThan(45);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(102);
    }
  });

  it.each(commands)("of %s names the options that it takes, and no other", async (command) => {
    const named = new Set(optionsIn(await helpOf(...command.split(" "))));
    const taken: string[] = [];
    for (const option of optionNames) {
      const { error } = await chiso([
        ...command.split(" "),
        `--${option}`,
        ...(isFlag(option) ? [] : ["x"]),
      ]);
      if (!error.includes(`không có tùy chọn --${option}`)) taken.push(option);
    }
    expect([...named].sort()).toEqual([...taken].sort());
  });
});

const isFlag = (option: string): boolean =>
  ["force", "help", "verbose", "version"].includes(option);

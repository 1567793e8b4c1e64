import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { optionNames } from "../../src/cli/arguments.js";
import { commands } from "../../src/cli/commands/commands.js";
import { optionGroups } from "../../src/cli/options/groups.js";
import { chiso, type Outcome } from "./chiso.js";

const names = commands.map(({ name }) => name);

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
    for (const argv of [[], ["import"], ...names.map((name) => name.split(" "))]) {
      const lines = (await helpOf(...argv, "--lang", language)).split("\n");
      expect(lines.length).toBeLessThan(50);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(102);
    }
  });

  it.each(names)("of %s names the options that it takes, and no other", async (command) => {
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

  it("knows a command for each file of one", () => {
    const files = readdirSync(new URL("../../src/cli/commands", import.meta.url))
      .map((name) => name.replace(".ts", ""))
      .filter((name) => name !== "command" && name !== "commands");
    expect(names.map((name) => name.replace(" ", "-")).sort()).toEqual(files.sort());
  });

  it("reads an option of one name alike in every group", () => {
    const forms = new Map<string, Set<string>>();
    for (const { options } of optionGroups) {
      for (const [name, option] of Object.entries(options)) {
        const form = `${"value" in option} ${"several" in option} ${"short" in option}`;
        forms.set(name, (forms.get(name) ?? new Set()).add(form));
      }
    }
    expect([...forms].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});

const isFlag = (option: string): boolean =>
  ["force", "help", "verbose", "version"].includes(option);

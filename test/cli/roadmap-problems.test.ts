/** What `chiso roadmap` says of a file whose figures cannot be: it names the file, as other commands do. */
import { describe, expect, it } from "vitest";
import { chiso } from "./chiso.js";

const efforts = { "1": "1", "2": "2", "3": "3", "4": "4" };
const communes = (level: number) => [
  { id: "a", name: "Xã A", level },
  { id: "a", name: "Xã A", level: 0, efforts },
];
const files = {
  "sai.json": JSON.stringify({ year: 2024, units: communes(7) }),
  "nay.json": JSON.stringify({ year: 2024, units: communes(0).slice(1) }),
  "muc.json": JSON.stringify({
    from: 2024,
    units: [{ id: "a", name: "Xã A", levels: [1, 9] }],
  }),
  "tien-do.json": JSON.stringify({ "no-such-task": ["2024-01-01"] }),
};
const office = ["--unit", "huyện Tứ Kỳ"];

async function linesOf(...argv: readonly string[]): Promise<readonly string[]> {
  const { code, out, error } = await chiso(["roadmap", ...argv], files);
  expect([code, out]).toEqual([1, ""]);
  return error.trimEnd().split("\n");
}

describe("a file with wrong levels", () => {
  it.each([
    [[]],
    [["--to", "2026"]],
    [["--paper", "plan", ...office]],
    [["--paper", "report", ...office]],
  ])("is named above every problem of it: %j", async (options) => {
    const [first, ...problems] = await linesOf("sai.json", ...options);
    expect(first).toBe("sai.json: 2 lỗi");
    expect(problems.map((line) => /\((.+)\)$/.exec(line)?.[1]).sort()).toEqual([
      "duplicate-unit",
      "not-a-level",
    ]);
    expect(problems[0]).toContain("/units/0/level: ");
  });
});

describe("a file of an option", () => {
  it("is named for its own levels", async () => {
    const plan = await linesOf("--paper", "plan", ...office, "--levels", "muc.json");
    expect(plan[0]).toBe("muc.json: 1 lỗi");
    const report = ["--paper", "report", ...office, "--levels", "muc.json"];
    expect((await linesOf("nay.json", ...report))[0]).toBe("muc.json: 1 lỗi");
  });

  it("is named for tasks that the calendar does not have", async () => {
    const report = ["--paper", "report", ...office, "--on", "2024-12-31"];
    const lines = await linesOf("nay.json", ...report, "--progress", "tien-do.json");
    expect(lines[0]).toBe("tien-do.json: 1 lỗi");
  });
});

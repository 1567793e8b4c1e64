/** Every command of the officers' path runs as the guides show it, from the table to the paper. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type SheetCell, type Workbook, writeXlsx } from "../src/entries/spreadsheet.js";
import { chiso, fixtures } from "./cli/chiso.js";
import { edited } from "./support/edited-xlsx.js";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** The commands of a guide that make plans, in its order. */
function commandsOf(path: string): readonly (readonly string[])[] {
  return [...read(path).matchAll(/```(?:console|sh)\n([\s\S]*?)```/g)]
    .flatMap(([, block = ""]) => block.trim().split("\n"))
    .filter((line) => line.startsWith("chiso plan ") && !line.includes("di-su-2023"))
    .map((line) =>
      (line.match(/"[^"]*"|\S+/g) ?? [])
        .slice(1)
        .map((word) => word.replaceAll('"', "").replace(/^fixtures\//, "")),
    );
}

const table = (rows: readonly (readonly string[])[]): Workbook => ({
  sheets: [
    {
      name: "CCHC",
      columns: [{ width: 9 }],
      rows: rows.map((row) => row.map((value): SheetCell => ({ value, look: "text" }))),
    },
  ],
});

const heading = ["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"];
const ofOne = (unit: string, points: string): Workbook =>
  table([
    heading,
    [`Đơn vị: ${unit}`],
    ["STT", "Tiêu chí", "Điểm tối đa", "Điểm thẩm định"],
    ["1", "Ban hành kế hoạch", "5", points],
  ]);

async function filesOfGuides(): Promise<Record<string, Uint8Array>> {
  const ofBoth = table([
    heading,
    ["STT", "Tiêu chí", "Điểm tối đa", "Xã A", "Xã B"],
    ["1", "Ban hành kế hoạch", "5", "2", "4"],
  ]);
  return {
    "bang-diem.xlsx": readFileSync(new URL("bang-diem.xlsx", fixtures)),
    "xa-a.xlsx": await writeXlsx(ofOne("Xã A", "2")),
    "xa-b.xlsx": await writeXlsx(ofOne("Xã B", "4")),
    "cac-xa-cu.xlsx": await writeXlsx(ofBoth),
  };
}

const guides = ["docs/can-bo.md", "README.md", "docs/README.vi.md"];

describe("the officers' path", () => {
  it.each(guides)("of %s runs to the paper", async (guide) => {
    const commands = commandsOf(guide);
    expect(commands.length).toBeGreaterThan(1);
    let files = await filesOfGuides();
    for (const argv of commands) {
      const [, file = ""] = argv;
      const workbook = file.startsWith("ke-hoach/") ? files[file] : undefined;
      if (workbook !== undefined)
        files = { ...files, [file]: edited(workbook, "hằng tuần", "hằng ngày") };
      const { code, error, binaries } = await chiso([...argv, "--force"], {}, {}, files);
      expect([argv, code, error]).toEqual([argv, 0, ""]);
      files = { ...binaries };
    }
    expect(Object.keys(files)).toContain("ke-hoach/ke-hoach-xa-vi-du-2026-trinh-ky.docx");
  });

  it("names messages as the command says them", () => {
    const [, rows = ""] =
      /\| Màn hình ghi[^\n]*\n([\s\S]*?)\n\n/.exec(read("docs/can-bo.md")) ?? [];
    const quoted = [...rows.matchAll(/"([^"`]+)"(?=[^|]*\|[^|]*\|$)/gm)].map(([, words]) => words);
    expect(quoted.length).toBeGreaterThan(9);
    const words = readdirSync(new URL("../src/", import.meta.url), { recursive: true })
      .map(String)
      .filter((path) => /(?:^|[/-])words(?:\.ts$|\/.+\.ts$)/.test(path.replaceAll("\\", "/")));
    expect(words.length).toBeGreaterThan(100);
    const said = ["docs/errors.md", ...words.map((path) => `src/${path}`)].map(read).join("\n");
    expect(quoted.filter((one = "") => !said.includes(one))).toEqual([]);
  });
});

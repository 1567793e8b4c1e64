/** Files that the page saves are, byte for byte, those of the command. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chiso } from "../cli/chiso.js";
import {
  chooseTab,
  chromium,
  fixture,
  give,
  givenFile,
  type Opened,
  type Place,
  placeOfPage,
  saved,
  savedFiles,
  settled,
  withoutChromium,
} from "./open-page.js";

const formats = ["docx", "xlsx", "svg", "html", "json"] as const;
const ofDiSu = ["par-index", "sipas", "papi", "dti", "mass-mobilisation"].map(
  (name) => `di-su-2023/${name}.json`,
);

/** The one file that a command writes to `out.FORMAT`. */
async function ofCommand(argv: readonly string[], format: string): Promise<Uint8Array> {
  const out = `out.${format}`;
  const { code, error, files, binaries } = await chiso([...argv, "--out", out]);
  expect(error).toBe("");
  expect(code).toBe(0);
  return binaries[out] ?? new TextEncoder().encode(files[out]);
}

/** All files of a plan, by their names without the folder. */
async function planOfCommand(
  files: readonly string[],
  format: string,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const written = await chiso(["plan", ...files, "--out", "ra", "--format", format]);
  expect(written.code).toBe(0);
  const texts = Object.entries(written.files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  return Object.fromEntries(
    [...texts, ...Object.entries(written.binaries)].map(([path, bytes]) => [
      path.replace("ra/", ""),
      bytes,
    ]),
  );
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

describe.skipIf(chromium === undefined)(
  `files of the page${chromium === undefined ? ` (${withoutChromium})` : ""}`,
  () => {
    let place: Place;
    beforeAll(async () => {
      place = await placeOfPage();
    });
    afterAll(() => place?.close());

    const withFiles = async (
      paths: readonly string[],
      work: (opened: Opened) => Promise<void>,
    ): Promise<void> => {
      const opened = await place.open();
      await give(opened.page, ...paths.map(fixture));
      await opened.page.locator("table.sheet").waitFor();
      await work(opened);
      expect(opened.faults).toEqual([]);
      await opened.close();
    };

    it.each([...ofDiSu, "dti-2022/da-nang.json"])("of %s", async (path) => {
      await withFiles([path], async ({ page }) => {
        // What a survey gives besides its scorecard stands in a table of its own.
        const isSheet = !path.endsWith("sipas.json");
        for (const format of isSheet ? formats : []) {
          const { bytes } = await saved(page, `.${format}`);
          expect(same(bytes, await ofCommand(["score", path], format)), `score ${format}`).toBe(
            true,
          );
        }
        await chooseTab(page, "Điểm chưa đạt");
        for (const format of formats) {
          const { bytes } = await saved(page, `.${format}`);
          expect(same(bytes, await ofCommand(["gaps", path], format)), `gaps ${format}`).toBe(true);
        }
      });
    });

    it("of a way to a class, and of a filled template", async () => {
      const path = "di-su-2023/par-index.json";
      await withFiles([path], async ({ page }) => {
        const { bytes: template } = await saved(page, "Phiếu đã điền .xlsx");
        const wanted = await ofCommand(
          ["template", "par-index-ward-sample", "--sheet", path],
          "xlsx",
        );
        expect(same(template, wanted)).toBe(true);
        await chooseTab(page, "Điểm chưa đạt");
        await page.getByLabel("Muốn đạt").selectOption("class=good");
        await page.getByRole("button", { name: "Tìm", exact: true }).click();
        const way = page.locator("section.card");
        for (const format of ["docx", "xlsx", "html", "json"] as const) {
          const download = page.waitForEvent("download");
          await way.getByRole("button", { name: `.${format}`, exact: true }).click();
          const { readFileSync } = await import("node:fs");
          const bytes = new Uint8Array(readFileSync(await (await download).path()));
          const command = await ofCommand(["what-if", path, "--to", "class=good"], format);
          expect(same(bytes, command), format).toBe(true);
        }
      });
    });

    it.each([
      ["five indices", ofDiSu],
      ["a table of the office", ["bang-diem.xlsx"]],
    ] as const)("of a plan from %s", async (_name, paths) => {
      await withFiles(paths, async ({ page }) => {
        await chooseTab(page, "Kế hoạch");
        for (const format of formats) {
          const command = await planOfCommand(paths, format);
          const files = await savedFiles(page, `.${format}`, Object.keys(command).length);
          expect(files.map(({ name }) => name).sort()).toEqual(Object.keys(command).sort());
          for (const { name, bytes } of files) {
            expect(same(bytes, command[name] ?? new Uint8Array()), name).toBe(true);
          }
        }
      });
    });

    it("of a workbook of a plan that an office confirmed", async () => {
      const draft = await planOfCommand(["bang-diem.xlsx"], "xlsx");
      const [name = "", book = new Uint8Array()] = Object.entries(draft)[0] ?? [];
      const { page, close } = await place.open();
      await give(page, givenFile(name, book));
      await page.locator("table.tasks").first().waitFor();
      await page.getByRole("button", { name: "Duyệt tất cả" }).click();
      await page.getByText("Bản trình ký").waitFor();
      await settled(page);
      const paper = await saved(page, ".docx");
      expect(paper.name).toBe("ke-hoach-xa-vi-du-2026-trinh-ky.docx");
      await close();
    });
  },
);

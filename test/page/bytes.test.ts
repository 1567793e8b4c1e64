/** Files that the page saves are, byte for byte, those of the command. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chiso, fixtures } from "../cli/chiso.js";
import { filledIn } from "../support/officer.js";
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
  withoutChromium,
} from "./open-page.js";

const formats = ["docx", "xlsx", "svg", "html", "json"] as const;
const ofDiSu = ["par-index", "sipas", "papi", "dti", "mass-mobilisation"].map(
  (name) => `di-su-2023/${name}.json`,
);

/** The one file that a command writes to `out.FORMAT`. */
async function ofCommand(
  argv: readonly string[],
  format: string,
  given: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const out = `out.${format}`;
  const { code, error, files, binaries } = await chiso([...argv, "--out", out], given);
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
      more: readonly ReturnType<typeof fixture>[] = [],
    ): Promise<void> => {
      const opened = await place.open();
      await give(opened.page, ...paths.map(fixture), ...more);
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
          const bytes = new Uint8Array(readFileSync(await (await download).path()));
          const command = await ofCommand(["what-if", path, "--to", "class=good"], format);
          expect(same(bytes, command), format).toBe(true);
        }
      });
    });

    it("of two years, and of two units", async () => {
      const [before, after] = ["di-su-2023/par-index.json", "di-su-2024/par-index.json"] as const;
      const sheet = JSON.parse(readFileSync(new URL(after, fixtures), "utf8"));
      const other = JSON.stringify({ ...sheet, unit: { id: "xa-khac", name: "Xã Khác" } });
      await withFiles([before, after], async ({ page }) => {
        await chooseTab(page, "So sánh");
        await page.getByLabel("So với").selectOption({ index: 1 });
        await page.getByRole("button", { name: ".docx", exact: true }).waitFor();
        for (const format of formats) {
          const { bytes } = await saved(page, `.${format}`);
          const command = await ofCommand(["compare", before, after], format);
          expect(same(bytes, command), `compare ${format}`).toBe(true);
        }
      });
      const survey = "di-su-2023/sipas.json";
      const text = readFileSync(new URL(survey, fixtures), "utf8");
      const next = JSON.stringify({ ...JSON.parse(text), year: 2024 });
      await withFiles(
        [survey],
        async ({ page }) => {
          await chooseTab(page, "So sánh");
          await page.getByLabel("So với").selectOption({ index: 1 });
          await page.getByRole("button", { name: ".docx", exact: true }).waitFor();
          for (const format of ["docx", "xlsx", "html", "json"] as const) {
            const { bytes } = await saved(page, `.${format}`);
            const command = await ofCommand(["compare", survey, "sau.json"], format, {
              "sau.json": next,
            });
            expect(same(bytes, command), `surveys ${format}`).toBe(true);
          }
        },
        [givenFile("sau.json", next)],
      );
      await withFiles(
        [after],
        async ({ page }) => {
          await chooseTab(page, "Xếp hạng");
          await page.getByRole("button", { name: ".docx", exact: true }).waitFor();
          for (const format of formats) {
            const { bytes } = await saved(page, `.${format}`);
            const command = await ofCommand(["rank", after, "khac.json"], format, {
              "khac.json": other,
            });
            expect(same(bytes, command), `rank ${format}`).toBe(true);
          }
        },
        [givenFile("khac.json", other)],
      );
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

    it("of a plan whose criteria a person compared with their decision", async () => {
      await withFiles(["bang-diem.xlsx"], async ({ page }) => {
        await chooseTab(page, "Kế hoạch");
        await page.locator("#rule-check summary").click();
        await page.getByLabel("Người đối chiếu").fill("Họ tên");
        await page.getByLabel("Ngày đối chiếu").fill("05/01/2026");
        await page.getByRole("button", { name: "Ghi nhận đối chiếu" }).click();
        await page.getByText("đã đối chiếu, Họ tên").waitFor();
        const { name, bytes } = await saved(page, ".json");
        const argv = ["plan", "bang-diem.xlsx", "--checked", "Họ tên, 05/01/2026"];
        const { files } = await chiso([...argv, "--out", "ra", "--format", "json"]);
        expect(new TextDecoder().decode(bytes)).toBe(files[`ra/${name}`]);
        const notices = async () => (await page.locator(".notice").allTextContents()).join();
        await page.getByText("của 2 tiêu chí chưa được xác nhận: I.3, I.4").first().waitFor();
        await page.getByRole("checkbox", { name: "Đúng I.4" }).check();
        await page.getByText("của 1 tiêu chí chưa được xác nhận: I.3").first().waitFor();
        await page.getByRole("checkbox", { name: "Đúng I.3" }).check();
        await page.locator("#rule-check input:checked").nth(1).waitFor();
        await expect.poll(notices).not.toContain("chưa được xác nhận");
      });
    });

    it.each(["table", "workbook"])(
      "of the paper to sign, confirmed in the page from a %s",
      async (from) => {
        const [name = "", draft = new Uint8Array()] =
          Object.entries(await planOfCommand(["bang-diem.xlsx"], "xlsx"))[0] ?? [];
        const { page, faults, close } = await place.open();
        await give(page, from === "table" ? fixture("bang-diem.xlsx") : givenFile(name, draft));
        if (from === "table") await page.locator("table.sheet").waitFor();
        await chooseTab(page, "Kế hoạch");
        await page.getByRole("button", { name: "Sửa nhiệm vụ I.4" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByLabel("Chủ trì").fill("Phòng Kinh tế");
        await dialog.getByLabel("Thời hạn").fill("30/06/2026");
        await dialog.getByLabel("Nguyên nhân").fill("Thiếu người");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Escape");
        await page.locator("#letterhead summary").click();
        await page.getByLabel("Số, ký hiệu").fill("14/KH-UBND");
        await page.keyboard.press("Tab");
        await page.getByRole("button", { name: "Duyệt tất cả" }).click();
        await page.locator("table.tasks input:checked").nth(5).waitFor();
        const paper = await saved(page, ".docx");
        const filled = await filledIn(draft, {
          ticksAll: true,
          rows: {
            "I.4": {
              "Chủ trì": "Phòng Kinh tế",
              "Thời hạn": "30/06/2026",
              "Nguyên nhân": "Thiếu người",
            },
          },
          fields: { number: "14/KH-UBND" },
        });
        const command = await chiso(
          ["plan", "so.xlsx", "--out", "ra"],
          {},
          {},
          { "so.xlsx": filled },
        );
        expect(paper.name).toBe("ke-hoach-xa-vi-du-2026-trinh-ky.docx");
        expect(same(paper.bytes, command.binaries[`ra/${paper.name}`] ?? new Uint8Array())).toBe(
          true,
        );
        expect(faults).toEqual([]);
        await close();
      },
    );
  },
);

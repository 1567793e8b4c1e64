/** Files that are bad, hostile or huge are told by name, and the page goes on. */
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromium, withoutChromium } from "../browser/chromium.js";
import {
  fixture,
  give,
  givenFile,
  openExample,
  type Place,
  placeOfPage,
  total,
} from "./open-page.js";

const evil =
  '<img src="https://evil.invalid/x" onerror="window.hacked=1"><script>window.hacked=1</script>';

const json = (value: unknown): string => JSON.stringify(value);

/** By what they are, files that must be refused, and words of what is told of each. */
const refused: readonly (readonly [string, ReturnType<typeof givenFile>, RegExp])[] = [
  ["broken JSON", givenFile("a.json", '{"set": '), /JSON/],
  ["an empty file", givenFile("a.json", ""), /rỗng/],
  ["a PDF named .xlsx", givenFile("a.xlsx", "%PDF-1.7"), /PDF/],
  [
    "a picture",
    givenFile("a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
    /ảnh|hình/,
  ],
  [
    "a broken workbook",
    givenFile("a.xlsx", new Uint8Array(fixture("bang-diem.xlsx").buffer.subarray(0, 3000))),
    /./,
  ],
  ["a page named .xls", givenFile("a.xls", `<html>${evil}</html>`), /trang web/],
  [
    "a sheet of an unknown set",
    givenFile(
      "a.json",
      json({
        set: { id: evil, version: "1" },
        unit: { id: "a", name: evil },
        year: 2024,
        entries: [],
      }),
    ),
    /bộ tiêu chí/,
  ],
  [
    "a sheet with its prototype in it",
    givenFile(
      "a.json",
      '{"__proto__":{"x":1},"set":{"id":"par-index-ca-mau-2013","version":"1"},"entries":[{"code":"__proto__"}]}',
    ),
    /./,
  ],
  [
    "a damaged work",
    givenFile(
      "a.json",
      json({ $work: "chiso-work-1", parts: [{ set: 1, sheet: evil }], plans: {} }),
    ),
    /./,
  ],
  ["a table without columns", givenFile("a.csv", "x;y\r\n1;2\r\n"), /bảng/],
  [
    "a workbook that unpacks without end",
    givenFile(
      "bomb.xlsx",
      zipSync(
        {
          "[Content_Types].xml": strToU8("<Types/>"),
          "xl/workbook.xml": new Uint8Array(80_000_000),
        },
        { level: 9 },
      ),
    ),
    /./,
  ],
];

describe.skipIf(chromium === undefined)(
  `bad files in the page${chromium === undefined ? ` (${withoutChromium})` : ""}`,
  () => {
    let place: Place;
    beforeAll(async () => {
      place = await placeOfPage();
    });
    afterAll(() => place?.close());

    it.each(refused)("%s", async (_name, file, words) => {
      const { page, requests, faults, close } = await place.open();
      await give(page, file);
      const report = page.locator("details.report[open] li.error").first();
      await report.waitFor();
      expect(await report.textContent()).toMatch(words);
      expect(await page.locator("#panel .drop").count()).toBe(1);
      await openExample(page);
      expect(await total(page)).toBe("72,37");
      expect(await page.evaluate("window.hacked")).toBeUndefined();
      expect([...requests, ...faults]).toEqual([]);
      await close();
    });

    it("a file of 51 MB", async () => {
      const { page, close } = await place.open();
      await page.evaluate(`(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(51e6).fill(49)], "a.csv"));
        document.dispatchEvent(
          new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
      })()`);
      const report = page.locator("details.report[open] li.error").first();
      expect(await report.textContent()).toContain("50 MB");
      await close();
    });

    it("names of the other side stay text, on the screen and in pictures", async () => {
      const { page, requests, faults, close } = await place.open();
      const rows = [
        "STT;Tiêu chí;Điểm tối đa;Điểm tự chấm",
        `1;"${evil.replaceAll('"', '""')}";2;1`,
        "2;Báo cáo;1;0,5",
      ];
      await give(page, givenFile("a.csv", rows.join("\r\n")));
      const ask = page.locator("form.ask");
      await ask.getByLabel("Chỉ số").selectOption("dti");
      await ask.getByLabel("Năm").fill("2025");
      await ask.getByLabel("Đơn vị").fill("Xã <b>Ví Dụ</b>");
      await ask.getByRole("button", { name: "Đọc lại" }).click();
      await page.locator("table.sheet").waitFor();
      for (const name of ["Điểm chưa đạt", "Kế hoạch"]) {
        await page.getByRole("tab", { name, exact: true }).click();
        await page.locator("#panel table:visible").first().waitFor();
      }
      expect(await page.locator("main img, main script, main b:has-text('Ví Dụ')").count()).toBe(0);
      expect(await page.evaluate("window.hacked")).toBeUndefined();
      expect([...requests, ...faults]).toEqual([]);
      await close();
    });

    it("a table of 20,000 rows is read, and the page answers meanwhile", async () => {
      const { page, faults, close } = await place.open();
      const rows = Array.from({ length: 20_000 }, (_, at) => `${at + 1};Tiêu chí ${at + 1};1;0,5`);
      await give(
        page,
        givenFile("a.csv", ["STT;Tiêu chí;Điểm tối đa;Điểm tự chấm", ...rows].join("\r\n")),
      );
      await page.getByRole("button", { name: "English" }).click();
      await page.locator("details.report, form.ask").first().waitFor();
      expect(faults).toEqual([]);
      await close();
    });
  },
);

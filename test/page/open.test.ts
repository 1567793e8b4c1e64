/** The page opens from a disk without a network and from a server under a strict policy. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allFriendlyGovernmentModels } from "../../src/indices/friendly-government/all-models.js";
import {
  chooseTab,
  chromium,
  fixture,
  give,
  givenFile,
  type Origin,
  openExample,
  type Place,
  placeOfPage,
  settled,
  total,
  withoutChromium,
} from "./open-page.js";

describe.skipIf(chromium === undefined)(
  `the page${chromium === undefined ? ` (${withoutChromium})` : ""}`,
  () => {
    let place: Place;
    beforeAll(async () => {
      place = await placeOfPage();
    });
    afterAll(() => place?.close());

    it.each<Origin>(["disk", "server"])(
      "shows every view of the example from a %s, and asks for nothing",
      async (origin) => {
        const { page, requests, faults, close } = await place.open(origin);
        await openExample(page);
        expect(await total(page)).toBe("72,37");
        expect(await page.locator(".total").textContent()).toContain("Khá");
        await chooseTab(page, "Điểm chưa đạt");
        expect(await page.locator("#panel figure svg text").count()).toBeGreaterThan(20);
        expect(await page.locator("#panel table tbody tr.cells").count()).toBe(42);
        await page.getByRole("button", { name: "Tìm", exact: true }).click();
        await page.getByText("công sức").first().waitFor();
        await chooseTab(page, "Kế hoạch");
        expect(await page.locator("table.tasks").count()).toBe(5);
        await chooseTab(page, "So sánh");
        await chooseTab(page, "Xếp hạng");
        expect(requests).toEqual([]);
        expect(faults).toEqual([]);
        await close();
      },
    );

    it("opens an office's own table, and leads from what is to be checked to its cell", async () => {
      const { page, faults, close } = await place.open();
      await give(page, fixture("bang-diem.xlsx"));
      await page.locator("table.sheet").waitFor();
      const report = page.locator("details.report").first();
      await report.locator("summary").click();
      await report.getByRole("button", { name: "CCHC!D9" }).click();
      expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toMatch(
        / I\.4$/,
      );
      await chooseTab(page, "Kế hoạch");
      expect(await page.locator("#panel h2").first().textContent()).toContain("Xã Ví Dụ, 2026");
      expect(faults).toEqual([]);
      await close();
    });

    it("asks on the spot what a table does not say", async () => {
      const { page, close } = await place.open();
      const table =
        "STT;Tiêu chí;Điểm tối đa;Điểm tự chấm\r\n1;Kế hoạch;2;1,5\r\n2;Báo cáo;1;1\r\n";
      await give(page, {
        ...fixture("bang-diem.xlsx"),
        name: "diem.csv",
        buffer: Buffer.from(table),
      });
      const ask = page.locator("form.ask");
      await ask.getByLabel("Chỉ số").selectOption("par-index");
      await ask.getByLabel("Năm").fill("2025");
      await ask.getByLabel("Đơn vị").fill("Xã Ví Dụ");
      await ask.getByRole("button", { name: "Đọc lại" }).click();
      await page.locator("table.sheet").waitFor();
      expect(await total(page)).toBe("2,5");
      expect(await page.locator("h1").textContent()).toBe("Xã Ví Dụ, 2025");
      await close();
    });

    it("takes files that are dropped", async () => {
      const { page, close } = await place.open();
      const bytes = [...fixture("bang-diem.xlsx").buffer];
      await page.evaluate(`(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], "bang-diem.xlsx"));
        document.querySelector(".drop").dispatchEvent(
          new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
      })()`);
      await page.locator("table.sheet").waitFor();
      await close();
    });

    it("opens an empty sheet of a set that ships", async () => {
      const { page, close } = await place.open();
      await page.getByLabel("Bộ tiêu chí").selectOption("par-index-ca-mau-2013");
      await page.getByLabel("Đơn vị").fill("Xã Ví Dụ");
      await page.getByRole("button", { name: "Mở phiếu trống" }).click();
      await page.locator("table.sheet").waitFor();
      expect(await total(page)).toBe("–");
      expect(await page.locator(".missing").textContent()).toBe("6 tiêu chí chưa chấm");
      await close();
    });

    it("goes on beside a case that has no score sheet", async () => {
      const { page, faults, close } = await place.open();
      const { id, version } = allFriendlyGovernmentModels[0] ?? { id: "", version: "" };
      const unit = { id: "xa-vi-du", name: "Xã Ví Dụ" };
      const given = { model: { id, version }, unit, year: 2021 };
      await give(page, givenFile("a.json", JSON.stringify(given)));
      await page.locator(".total .wrong").waitFor();
      await give(page, fixture("bang-diem.xlsx"));
      await page.locator("#total-points", { hasText: "22,5" }).waitFor();
      expect(faults).toEqual([]);
      await close();
    });

    it("speaks English", async () => {
      const { page, faults, close } = await place.open();
      await openExample(page);
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("tab", { name: "Gaps", exact: true }).click();
      await settled(page);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await total(page)).toBe("72.37");
      await page.getByRole("tab", { name: "Plan", exact: true }).click();
      await settled(page);
      expect(await page.locator("#panel h2").first().textContent()).toContain("Remediation plan");
      expect(faults).toEqual([]);
      await close();
    });

    it.each([360, 1400])("never scrolls sideways as a whole at %i px", async (width) => {
      const { page, close } = await place.open("disk", width);
      const isTooWide = () =>
        page.evaluate(
          "document.documentElement.scrollWidth > document.documentElement.clientWidth",
        );
      expect(await isTooWide()).toBe(false);
      await openExample(page);
      for (const name of ["Bảng điểm", "Điểm chưa đạt", "Kế hoạch", "So sánh", "Xếp hạng"]) {
        await chooseTab(page, name);
        expect(await isTooWide(), name).toBe(false);
      }
      await close();
    });
  },
);

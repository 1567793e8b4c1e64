/** Points, figures and remarks are edited as in a spreadsheet. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parIndexCaMau2013 } from "../../src/indices/criteria-sets.js";
import {
  chromium,
  give,
  givenFile,
  openExample,
  type Place,
  placeOfPage,
  points,
  total,
  withoutChromium,
} from "./open-page.js";

// The page has the last word when the worker has answered.
async function totalIs(page: Page, expected: string): Promise<void> {
  await page.locator("#total-points", { hasText: new RegExp(`^${expected}$`) }).waitFor();
}

async function pasteInto(page: Page, code: string, text: string): Promise<void> {
  await points(page, code).focus();
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(
      new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }),
    );
  })()`);
}

async function openBlank(page: Page): Promise<void> {
  await page.getByLabel("Bộ tiêu chí").selectOption("par-index-ca-mau-2013");
  await page.getByRole("button", { name: "Mở phiếu trống" }).click();
  await page.locator("table.sheet").waitFor();
}

describe.skipIf(chromium === undefined)(
  `editing${chromium === undefined ? ` (${withoutChromium})` : ""}`,
  () => {
    let place: Place;
    beforeAll(async () => {
      place = await placeOfPage();
    });
    afterAll(() => place?.close());

    it("takes points as they are typed here, and goes on while a cell is wrong", async () => {
      const { page, faults, close } = await place.open();
      await openBlank(page);
      await points(page, "1.1.1").fill("0,5");
      await points(page, "1.1.1").press("Enter");
      await totalIs(page, "0,5");
      expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
        "Điểm nhập 1.1.2",
      );
      await page.keyboard.type("nhiều");
      await page.keyboard.press("ArrowDown");
      await page.locator('tr[data-state="wrong"]').waitFor();
      expect(await total(page)).toBe("0,5");
      expect(await points(page, "1.1.2").getAttribute("aria-invalid")).toBe("true");
      expect(await page.locator('tr[data-state="wrong"] p').textContent()).toBe(
        "Không phải số; ghi như 1,5.",
      );
      await page.keyboard.type("1");
      await page.keyboard.press("Enter");
      await totalIs(page, "1,5");
      expect(await page.locator(".missing").last().textContent()).toBe(
        "1 dòng có lỗi, chưa tính vào tổng",
      );
      await points(page, "1.1.2").fill("99");
      await points(page, "1.1.2").press("Enter");
      await page.locator("tr[data-state=wrong]", { hasText: "99" }).waitFor();
      expect(await total(page)).toBe("1,5");
      expect(faults).toEqual([]);
      await close();
    });

    it("takes a step back and forward, and drops what was only typed", async () => {
      const { page, close } = await place.open();
      await openBlank(page);
      await points(page, "1.1.1").fill("1");
      await page.keyboard.press("Enter");
      await totalIs(page, "1");
      await points(page, "1.1.2").fill("1");
      await page.keyboard.press("Escape");
      expect(await points(page, "1.1.2").inputValue()).toBe("");
      await page.keyboard.press("Control+z");
      await totalIs(page, "–");
      expect(await points(page, "1.1.1").inputValue()).toBe("");
      await page.keyboard.press("Control+y");
      await totalIs(page, "1");
      await page.getByRole("button", { name: "Hoàn tác" }).click();
      await totalIs(page, "–");
      await page.getByRole("button", { name: "Làm lại" }).click();
      await totalIs(page, "1");
      await close();
    });

    it("takes a column of a spreadsheet in one step", async () => {
      const { page, close } = await place.open();
      await openBlank(page);
      await pasteInto(page, "1.1.1", "1\r\n0,5\r\n1\r\n2\r\n");
      await totalIs(page, "4,5");
      expect(await points(page, "1.1.4").inputValue()).toBe("2");
      await page.keyboard.press("Control+z");
      await totalIs(page, "–");
      await close();
    });

    it.each([
      ["Có, mỗi dòng ứng với một hàng của bảng", ["1", "0,5", "1", "2", "2", "2"]],
      ["Không, chỉ có các tiêu chí được chấm", ["1", "0,5", "1", "2", "4,5", "2"]],
    ])("asks of a column over a sum what it holds: %s", async (answer, filled) => {
      const { page, close } = await place.open();
      await openBlank(page);
      const column = answer.startsWith("Có") ? "1\n0,5\n1\n2\n4\n2\n2" : "1\n0,5\n1\n2\n4,5\n2";
      await pasteInto(page, "1.1.1", column);
      await page.getByRole("button", { name: answer }).click();
      await page.locator("#status", { hasText: "Đã dán vào số tiêu chí: 6" }).waitFor();
      const codes = ["1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.2.1", "1.2.2"];
      const values = await Promise.all(codes.map((code) => points(page, code).inputValue()));
      expect(values).toEqual(filled);
      await close();
    });

    it("asks for the figures of a rule", async () => {
      const { page, close } = await place.open();
      await openExample(page);
      const before = await total(page);
      await page.getByRole("button", { name: "Số liệu 1.1.3", exact: true }).click();
      const dialog = page.getByRole("dialog");
      const done = dialog.getByRole("textbox").first();
      expect(await done.inputValue()).toBe("44");
      await done.fill("50");
      await done.press("Tab");
      await dialog.getByText("Điểm hiện tại: 2/2").waitFor();
      await page.keyboard.press("Escape");
      expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
        "Số liệu 1.1.3",
      );
      await totalIs(page, "73,37");
      expect(before).toBe("72,37");
      await close();
    });

    it("keeps the work as one file that opens again, a wrong cell in it", async () => {
      const { page, close } = await place.open();
      await openBlank(page);
      await pasteInto(page, "1.1.1", "1\nsai\n1");
      await totalIs(page, "2");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Lưu công việc" }).click();
      const work = readFileSync(await (await download).path());
      await close();
      const again = await place.open();
      await give(again.page, givenFile("cong-viec.json", work));
      await again.page.locator("table.sheet").waitFor();
      expect(await total(again.page)).toBe("2");
      expect(await points(again.page, "1.1.2").inputValue()).toBe("sai");
      await again.close();
    });

    it("is done by the keyboard alone", async () => {
      const { page, close } = await place.open();
      const focused = () =>
        page.evaluate(
          "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
        );
      const tabTo = async (name: string): Promise<void> => {
        for (let presses = 0; presses < 40; presses += 1) {
          await page.keyboard.press("Tab");
          if ((await focused()) === name) return;
        }
        throw new Error(`${name} is not reached`);
      };
      await tabTo("Ví dụ: phường Dị Sử, năm 2023");
      await page.keyboard.press("Enter");
      await page.locator("table.sheet").waitFor();
      await tabTo("Bảng điểm");
      await page.keyboard.press("ArrowRight");
      await page.locator("#panel figure").waitFor();
      expect(await focused()).toBe("Điểm chưa đạt");
      await page.keyboard.press("ArrowLeft");
      await tabTo("Điểm nhập 1.1.1");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowRight");
      expect(await focused()).toBe("Ghi chú 1.1.2");
      await tabTo("Số liệu 1.1.3");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await focused()).toBe("Số liệu 1.1.3");
      await close();
    });

    it("ranks units and compares years that are open together", async () => {
      const { page, faults, close } = await place.open();
      const { id: set, version } = parIndexCaMau2013;
      const sheet = (id: string, name: string, year: number, value: string) =>
        givenFile(
          `${id}-${year}.json`,
          JSON.stringify({
            unit: { id, name },
            year,
            set: { id: set, version },
            entries: [
              { code: "1.1.1", self: { points: value } },
              { code: "1.1.2", self: { points: "1" } },
              { code: "1.1.3", self: { points: "1" } },
              { code: "1.1.4", self: { points: "1" } },
              { code: "1.2.1", self: { points: "0.5" } },
              { code: "1.2.2", self: { points: "0.5" } },
            ],
          }),
        );
      await give(
        page,
        sheet("xa-a", "Xã A", 2013, "1"),
        sheet("xa-b", "Xã B", 2013, "0.5"),
        sheet("xa-a", "Xã A", 2014, "0.5"),
      );
      await page.locator("table.sheet").waitFor();
      await page
        .getByLabel("Kết quả đang mở")
        .selectOption({ label: "Chỉ số cải cách hành chính (PAR INDEX) · Xã A · 2013" });
      await page.getByRole("tab", { name: "Xếp hạng", exact: true }).click();
      await page.locator("#panel figure").waitFor();
      expect(await page.locator("#panel table").first().textContent()).toMatch(/1Xã A.*2Xã B/s);
      await page.getByRole("tab", { name: "So sánh", exact: true }).click();
      await page
        .getByLabel("So với")
        .selectOption({ label: "Chỉ số cải cách hành chính (PAR INDEX) · Xã A · 2014" });
      await page.locator("#panel figure").waitFor();
      expect(await page.locator("#panel").textContent()).toContain("Thay đổi: −0,5 điểm");
      expect(faults).toEqual([]);
      await close();
    });
  },
);

/**
 * Times the page as a person feels it, in Chromium: from opening to its first view, and from a
 * number that is typed to the new total, over a table of 100 criteria. Goals: 1 s and 50 ms.
 * npm run page && node bench/page.mjs, with CHROMIUM_PATH=/path where it is not /usr/bin/chromium.
 */
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const file = new URL("../dist/page/chiso.html", import.meta.url);
const leaves = 100;

const rows = Array.from({ length: leaves }, (_, at) => {
  const domain = Math.floor(at / 10) + 1;
  const head = at % 10 === 0 ? [`${domain};Lĩnh vực ${domain};20;`] : [];
  return [...head, `${domain}.${(at % 10) + 1};Tiêu chí ${at + 1};2;1`].join("\r\n");
});
const table = ["STT;Tiêu chí;Điểm tối đa;Điểm tự chấm", ...rows].join("\r\n");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const context = await browser.newContext({ offline: true });
const page = await context.newPage();
const start = performance.now();
await page.goto(file.href);
await page.getByRole("heading", { name: "Thả bảng điểm năm trước vào đây" }).waitFor();
const first = performance.now() - start;
const buffer = Buffer.from(table);
await page
  .locator('input[type="file"]')
  .first()
  .setInputFiles([{ name: "diem.csv", mimeType: "text/csv", buffer }]);
const ask = page.locator("form.ask");
await ask.getByLabel("Chỉ số").selectOption("par-index");
await ask.getByLabel("Năm").fill("2025");
await ask.getByLabel("Đơn vị").fill("Xã Ví Dụ");
await ask.getByRole("button", { name: "Đọc lại" }).click();
await page.locator("table.sheet").waitFor();

// In the page itself, so that no message of the driver counts.
const times = await page.evaluate(async (count) => {
  const inputs = [...document.querySelectorAll("table.sheet input")].filter(
    (input) => input.value === "1",
  );
  const keys = inputs.slice(0, count).map((input) => input.getAttribute("aria-label"));
  const taken = [];
  for (const key of keys) {
    const input = [...document.querySelectorAll("table.sheet input")].find(
      (one) => one.getAttribute("aria-label") === key,
    );
    const total = () => document.querySelector("#total-points")?.textContent;
    const before = total();
    const begin = performance.now();
    input.focus();
    input.value = "1,5";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
    while (total() === before) await new Promise((done) => setTimeout(done, 0));
    taken.push(performance.now() - begin);
  }
  return taken;
}, leaves);
const memory = await page.evaluate("performance.memory?.usedJSHeapSize");
await browser.close();

times.sort((one, other) => one - other);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(`${statSync(fileURLToPath(file)).size / 1e6} MB in one file (goal 2.2)`);
console.log(`first view: ${first.toFixed(0)} ms (goal 1000)`);
console.log(
  `edit of ${times.length} cells: median ${at(0.5).toFixed(1)} ms, 95 % under ${at(0.95).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms (goal 50)`,
);
console.log(`heap of the page after them: ${(memory / 1e6).toFixed(1)} MB`);

/** The page in Chromium, from a disk with the network off or from a server under a strict policy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { buildPage } from "../../src/page/build/build-page.js";
import { addressOf, serve, startBrowser } from "../browser/chromium.js";
import { fixtures } from "../cli/chiso.js";

export { chromium, withoutChromium } from "../browser/chromium.js";

/** Where the page is opened from. */
export type Origin = "disk" | "server";

/** The page built and at hand, until it is closed. */
export interface Place {
  readonly open: (origin?: Origin, width?: number) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** A page that is open, and what it was seen to do. */
export interface Opened {
  readonly page: Page;
  /** Addresses that were asked for, those of the page's own files left out. */
  readonly requests: string[];
  /** What the policy refused, and what failed without anybody catching it. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** Builds the page and starts a browser. */
export async function placeOfPage(): Promise<Place> {
  const { oneFile, folder } = await buildPage();
  const disk = mkdtempSync(join(tmpdir(), "chiso-page-"));
  const file = join(disk, "chiso.html");
  writeFileSync(file, oneFile);
  const served = Object.fromEntries(
    Object.entries(folder).map(([name, text]) => [`/${name}`, text]),
  );
  const server: Server = await serve({ ...served, "/": folder["index.html"] ?? "" });
  const browser: Browser = await startBrowser();
  return {
    open: async (origin = "disk", width = 1400) => {
      const address = origin === "disk" ? pathToFileURL(file).href : addressOf(server, "/");
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        offline: origin === "disk",
      });
      return opened(context, address);
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(disk, { recursive: true });
    },
  };
}

async function opened(context: BrowserContext, address: string): Promise<Opened> {
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  const own = /^(?:blob|data):/;
  context.on("request", (request) => {
    const url = request.url();
    if (!own.test(url) && !url.startsWith(address)) requests.push(url);
  });
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.goto(address);
  await page.getByRole("heading", { name: "Thả bảng điểm năm trước vào đây" }).waitFor();
  return { page, requests, faults, close: () => context.close() };
}

/** A file of the fixtures, for the field of files. */
export function fixture(path: string): { name: string; mimeType: string; buffer: Buffer } {
  return givenFile(path.split("/").at(-1) ?? path, readFileSync(new URL(path, fixtures)));
}

/** A file for the field of files. */
export function givenFile(
  name: string,
  content: string | Uint8Array,
): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** Opens files as a person does who chooses them. */
export async function give(
  page: Page,
  ...files: readonly ReturnType<typeof fixture>[]
): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...files]);
}

/** Opens the example. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ví dụ: phường Dị Sử" }).click();
  await page.locator("table.sheet").waitFor();
}

/** Chooses a tab, and waits until it shows. */
export async function chooseTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await settled(page);
}

/** Waits until nothing is being made. */
export async function settled(page: Page): Promise<void> {
  await page.locator("[aria-busy]").waitFor({ state: "detached" });
}

/** The bytes of the file that a click saves. */
export async function saved(
  page: Page,
  name: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await savedFiles(page, name, 1);
  if (file === undefined) throw new Error(`${name} saved nothing`);
  return file;
}

/** The files that a click saves. */
export async function savedFiles(
  page: Page,
  name: string,
  count: number,
): Promise<readonly { name: string; bytes: Uint8Array }[]> {
  const downloads: Download[] = [];
  const all = page.waitForEvent("download", (download) => downloads.push(download) >= count);
  await page.getByRole("button", { name, exact: true }).first().click();
  await all;
  return Promise.all(
    downloads.map(async (download) => ({
      name: download.suggestedFilename(),
      bytes: new Uint8Array(readFileSync(await download.path())),
    })),
  );
}

/** The total that the page shows. */
export async function total(page: Page): Promise<string> {
  return (await page.locator("#total-points").textContent()) ?? "";
}

/** The field of points of a criterion. */
export function points(page: Page, code: string) {
  return page.getByRole("textbox", { name: `Điểm nhập ${code}`, exact: true });
}

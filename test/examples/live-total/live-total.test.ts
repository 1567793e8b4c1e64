/** The example builds with Vite, and shows a live total under a strict content security policy. */
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addressOf,
  chromium,
  serve,
  startBrowser,
  withoutChromium,
} from "../../browser/chromium.js";
import { fields, liveTotal } from "./live-total.js";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The files of the page as Vite builds them, by their addresses. */
async function built(): Promise<Readonly<Record<string, string>>> {
  const result = await build({
    root: source("."),
    configFile: false,
    logLevel: "silent",
    build: { write: false },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as readonly {
    readonly output: readonly {
      readonly fileName: string;
      readonly code?: string;
      readonly source?: string | Uint8Array;
    }[];
  }[];
  const files = outputs
    .flatMap(({ output }) => output)
    .map(({ fileName, code, source: text }) => [`/${fileName}`, code ?? String(text)] as const);
  return Object.fromEntries(files);
}

describe("the live total", () => {
  it("counts what is right, and names what is wrong at its field", () => {
    expect(liveTotal({}).problems).toEqual({});
    expect(liveTotal({ "1.1.4/declared/value": "85,5" })).toEqual({ total: "1", problems: {} });
    expect(liveTotal({ "1.1.4/declared/value": "95,5", "1.1.3/declared/met": "true" })).toEqual({
      total: "3",
      problems: {},
    });
    const mistaken = liveTotal({
      "1.1.4/declared/value": "tám mươi",
      "1.1.3/declared/met": "true",
      "1.1.2/declared/conditions/tasks": "true",
    });
    expect(mistaken.total).toBe("1");
    expect(Object.keys(mistaken.problems)).toEqual([
      "1.1.2/declared/conditions/budget",
      "1.1.4/declared/value",
    ]);
    for (const name of Object.keys(mistaken.problems)) {
      expect(fields.map((field) => field.name)).toContain(name);
    }
  });

  it("is a page that Vite builds", async () => {
    const files = await built();
    expect(files["/index.html"]).toContain('<script type="module"');
    expect(Object.keys(files).some((name) => name.endsWith(".js"))).toBe(true);
  });

  describe.skipIf(chromium === undefined)(
    `in a browser${chromium === undefined ? ` (${withoutChromium})` : ""}`,
    () => {
      let server: Server;
      let browser: Browser;
      let page: Page;

      beforeAll(async () => {
        const files = await built();
        server = await serve({ ...files, "/": files["/index.html"] ?? "" });
        browser = await startBrowser();
        page = await browser.newPage();
        await page.goto(addressOf(server, "/"));
      });

      afterAll(async () => {
        await browser?.close();
        server?.close();
      });

      it("follows what is typed", async () => {
        const total = page.locator("output");
        const value = page.locator('[name="1.1.4/declared/value"]');
        const mistake = page.locator('[data-of="1.1.4/declared/value"]');
        await value.fill("85,5");
        expect(await total.textContent()).toBe("1");
        await page.locator('[name="1.1.3/declared/met"]').selectOption("true");
        expect(await total.textContent()).toBe("2");
        await value.fill("85,5x");
        expect(await total.textContent()).toBe("1");
        expect(await mistake.textContent()).toContain("Không phải số thập phân");
        await value.fill("95");
        expect(await total.textContent()).toBe("3");
        expect(await mistake.textContent()).toBe("");
      });
    },
  );
});

/** Every entry of the package in a page that allows no eval and no worker from a blob. */
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf, bundled, chromium, serve, startBrowser, withoutChromium } from "./chromium.js";
import { resultsOf, type Told } from "./tell.js";
import { works } from "./works.js";

const document = (script: string): string =>
  `<!doctype html><meta charset="utf-8"><title>chiso</title><body><script type="module" src="${script}"></script>`;

describe.skipIf(chromium === undefined)(
  `in a strict browser${chromium === undefined ? ` (${withoutChromium})` : ""}`,
  () => {
    let server: Server;
    let browser: Browser;

    beforeAll(async () => {
      const scripts = ["page", "worker-page", "worker", "drawing", "guilty"];
      const files = await Promise.all(
        scripts.map(async (name) => [
          [`/${name}`, document(`/${name}.js`)],
          [`/${name}.js`, await bundled(`${name}.ts`)],
        ]),
      );
      server = await serve(Object.fromEntries(files.flat()));
      browser = await startBrowser();
    });

    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    const visit = async (path: string): Promise<Told> => {
      const page = await browser.newPage();
      try {
        await page.goto(addressOf(server, path));
        const text = page.getByText('"violations"');
        await text.waitFor({ timeout: 60_000 });
        return JSON.parse((await text.textContent()) ?? "");
      } finally {
        await page.close();
      }
    };

    it.each(["page", "worker-page"])(
      "everything gives in a %s what it gives in Node, and nothing forbidden is tried",
      async (name) => {
        const { results, violations } = await visit(`/${name}`);
        const inNode = JSON.parse(JSON.stringify(await resultsOf(works)));
        expect(Object.values(inNode).filter((one) => String(one).startsWith("failed"))).toEqual([]);
        expect(results).toEqual(inNode);
        expect(violations).toEqual([]);
      },
    );

    it("a drawing can stand in the page", async () => {
      const { results, violations } = await visit("/drawing");
      expect(results["texts of a drawing"]).toBeGreaterThan(5);
      expect(violations).toEqual([]);
    });

    it("what is forbidden would be seen", async () => {
      const { results, violations } = await visit("/guilty");
      expect(results["compile code"]).toMatch(/^failed: EvalError/);
      expect(violations).toEqual(["script-src eval"]);
    });
  },
);

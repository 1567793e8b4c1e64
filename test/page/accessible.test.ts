/** No view of the page keeps anybody out: axe finds nothing serious, wide and narrow. */
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  chooseTab,
  chromium,
  fixture,
  give,
  openExample,
  type Place,
  placeOfPage,
  withoutChromium,
} from "./open-page.js";

type OpenPage = Awaited<ReturnType<Place["open"]>>["page"];

/** What axe finds that is serious or worse, by its rule and the places. */
async function faultsOf(page: OpenPage): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run(document)")) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

describe.skipIf(chromium === undefined)(
  `for everybody${chromium === undefined ? ` (${withoutChromium})` : ""}`,
  () => {
    let place: Place;
    beforeAll(async () => {
      place = await placeOfPage();
    });
    afterAll(() => place?.close());

    it.each([360, 1400])("every view of the example at %i px", async (width) => {
      const { page, close } = await place.open("disk", width);
      const found: Record<string, readonly string[]> = { start: await faultsOf(page) };
      await openExample(page);
      for (const tab of ["Bảng điểm", "Điểm chưa đạt", "Kế hoạch", "So sánh", "Xếp hạng"]) {
        await chooseTab(page, tab);
        found[tab] = await faultsOf(page);
      }
      expect(Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0))).toEqual(
        {},
      );
      await close();
    });

    it("what is wrong with a table, and what it must be asked", async () => {
      const { page, close } = await place.open();
      await give(page, fixture("bang-diem.xlsx"));
      await page.locator("table.sheet").waitFor();
      await page.locator("details.report").first().locator("summary").click();
      expect(await faultsOf(page)).toEqual([]);
      await close();
    });

    it("is looked at by a tool that finds what is wrong", async () => {
      const { page, close } = await place.open();
      await page.evaluate("document.querySelector('html').removeAttribute('lang')");
      expect(await faultsOf(page)).toEqual(["html-has-lang: html"]);
      await close();
    });
  },
);

/** Puts a drawing into the page itself. */
import { domainChart, drawSvg } from "../../src/entries/charts.js";
import { parIndexCaMau2013, score } from "../support/library.js";
import { tell, thePage } from "./tell.js";

tell({
  "texts of a drawing": async () => {
    const { id, version } = parIndexCaMau2013;
    const unit = { id: "vi-du", name: "Xã Ví Dụ" };
    const sheet = { unit, year: 2013, set: { id, version }, entries: [] };
    const chart = domainChart(score(parIndexCaMau2013, sheet, { layer: "self" }));
    thePage.body.innerHTML = await drawSvg(chart);
    return thePage.querySelectorAll("svg text").length;
  },
});

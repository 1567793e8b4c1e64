/**
 * Pictures of results: Vega-Lite specifications as plain data, and SVG drawn from them. Charts
 * are made by this library alone; drawing needs the packages `vega` and `vega-lite` beside it.
 *
 * @module
 */

export { changeChart } from "../charts/change-chart.js";
export type { Chart, ChartOptions, JsonObject, JsonValue } from "../charts/chart.js";
export { domainChart } from "../charts/domain-chart.js";
export { drawSvg } from "../charts/draw-svg.js";
export { type LossChartOptions, lossChart } from "../charts/loss-chart.js";
export { rankingChart } from "../charts/ranking-chart.js";
export { roadmapChart } from "../charts/roadmap-chart.js";

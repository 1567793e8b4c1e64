import type { Loader, LoggerInterface } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Chart } from "./chart.js";
import { interpreter } from "./expressions/interpreter.js";
import { chartOutline } from "./outlines.js";

/**
 * Draws a chart as an SVG picture with its title and description. The same chart gives the same
 * text. Nothing is fetched, words in the chart are never read as expressions, and no code is
 * compiled, so that it draws under a strict content security policy. Needs the packages `vega` and
 * `vega-lite`.
 *
 * @returns the text of an .svg file
 * @throws Error where one of them is missing
 * @example
 * drawSvg(domainChart(card)) instanceof Promise // true
 */
export async function drawSvg(chart: Chart): Promise<string> {
  refuse(checkArguments({ chart: [chart, chartOutline] }));
  const { title, description, language, spec } = chart;
  // Loaded here, and missed here alone, so that charts can be made and bundled where neither is.
  const [{ compile }, { parse, View }] = await Promise.all([
    import("vega-lite").catch(missing),
    import("vega").catch(missing),
  ]);
  // Vega writes into what it is given.
  const copy: TopLevelSpec = JSON.parse(JSON.stringify(spec));
  const view = new View(parse(compile(copy, { logger: silent }).spec, undefined, { ast: true }), {
    renderer: "none",
    expr: interpreter,
    loader: refusing,
    logger: silent,
  });
  try {
    const drawing = await view.toSVG();
    const head = `<svg role="img" lang="${language}" aria-labelledby="chart-title chart-description" `;
    return drawing
      .replace("<svg ", head)
      .replace(
        ">",
        () =>
          `><title id="chart-title">${escapeXml(title)}</title><desc id="chart-description">${escapeXml(description)}</desc>`,
      );
  } finally {
    view.finalize();
  }
}

function missing(cause: unknown): never {
  throw new Error("drawSvg needs the packages vega and vega-lite beside chiso.", { cause });
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const refuseToLoad = (): Promise<never> => Promise.reject(new Error("A chart loads nothing."));

const refusing: Loader = {
  load: refuseToLoad,
  sanitize: refuseToLoad,
  http: refuseToLoad,
  file: refuseToLoad,
};

/** A library writes nothing to the console. */
const silent: LoggerInterface = {
  level: (value?: number) => (value === undefined ? 0 : silent) as never,
  error: () => silent,
  warn: () => silent,
  info: () => silent,
  debug: () => silent,
};

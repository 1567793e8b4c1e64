import type { Chart, JsonObject } from "./chart.js";
import { describePicture } from "./describe-picture.js";
import { headLayers } from "./head-layers.js";
import { colours, fonts, margin, pictureWidth } from "./look.js";
import type { Picture } from "./picture.js";
import { placeColumns } from "./place-columns.js";
import { placeHead } from "./place-head.js";
import { placeRows } from "./place-rows.js";
import { rowData } from "./row-data.js";
import { emptyLayer, rowLayers } from "./row-layers.js";
import { plainText } from "./wrap-text.js";

/**
 * Lays a picture out and writes it as a Vega-Lite specification.
 *
 * Positions are reckoned here and not left to Vega, which does not know how wide letters are where
 * there is no browser.
 */
export function toChart(picture: Picture): Chart {
  const columns = placeColumns(picture);
  const head = placeHead(picture, columns);
  const sections = placeRows(picture, columns, head.bottom);
  const isEmpty = sections.every(({ rows }) => rows.length === 0);
  const empty = isEmpty ? emptyLayer(picture.empty, head.bottom) : null;
  const bottom = empty?.bottom ?? sections.at(-1)?.bottom ?? head.bottom;
  const title = plainText(picture.title);
  const description = describePicture(picture);
  const layers = [
    ...headLayers(head, columns),
    ...(empty === null ? rowLayers(sections, columns, head) : [empty.layer]),
  ];
  return {
    title,
    description,
    language: picture.language,
    spec: specification(layers, rowData(sections), { description, height: bottom + margin }),
  };
}

function specification(
  layers: readonly JsonObject[],
  rows: readonly JsonObject[],
  { description, height }: { readonly description: string; readonly height: number },
): JsonObject {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description,
    width: pictureWidth,
    height,
    padding: 0,
    autosize: { type: "none" },
    background: colours.paper,
    data: { values: rows },
    // Each panel has its own scale, and the words between them have none.
    resolve: { scale: { x: "independent" } },
    layer: layers,
    config: { font: fonts, view: { stroke: null } },
  };
}

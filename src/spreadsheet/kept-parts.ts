import { type FileFeature, feature } from "./features.js";

/**
 * Keeps the sheets as they are after all features before, and hands the writer empty ones. It packs
 * a large part in a worker that it starts from a blob, and waits for ever where a page with a strict
 * content security policy lets none start.
 *
 * @param kept takes the sheets, by the names of their parts
 */
export function keepSheets(kept: Map<string, string>): FileFeature {
  return feature("xl/worksheets/sheet{id}.xml", (content, _options, { sheetId }) => {
    // The writer takes the reference to a drawing out of a sheet without one, and insists on it.
    const [drawing = ""] = /<drawing [^>]*\/>/.exec(content) ?? [];
    kept.set(`xl/worksheets/sheet${sheetId}.xml`, content.replace(drawing, ""));
    return drawing;
  });
}

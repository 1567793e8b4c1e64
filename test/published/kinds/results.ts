/** Documents of results: the figure of the index, its classes and the parts it is made of. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import {
  parseResults,
  type ResultDocument,
  scoreDti,
  scoreIndex,
  scorePapi,
  shippedDocuments,
} from "../../support/library.js";
import { caseKind } from "./case-kind.js";

const fixtures = new URL("../../../fixtures/", import.meta.url);

/** A document, or a file of it in `fixtures/`, scored for a round. */
export const resultKind = caseKind(
  "result",
  {
    document: z.unknown().optional(),
    file: z.string().min(1).optional(),
    layer: z.string().min(1).optional(),
  },
  ({ document, file, layer }) => {
    if ((document === undefined) === (file === undefined)) throw new Error("one of both");
    const input =
      file === undefined ? document : JSON.parse(readFileSync(new URL(file, fixtures), "utf8"));
    const read = parseResults(input, { shipped: shippedDocuments });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const options = layer === undefined ? {} : { layer };
    return { ...partsOf(read.value, options), ...scoreIndex(read.value, options) };
  },
);

/** What an index tells besides its figure and its scorecard. */
function partsOf(results: ResultDocument, options: { readonly layer?: string }): object {
  if (results.kind === "papi") return scorePapi(results.structure, results.sheet);
  if (results.kind === "sheet" && results.set.index === "dti") {
    return scoreDti(results.set, results.sheet, options);
  }
  return {};
}

// Writes the criteria sets and the JSON Schemas beside the built code, for programs in other
// languages and for editors.
import { mkdirSync, writeFileSync } from "node:fs";
import * as chiso from "../dist/index.js";

const write = (path, data) => writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);

mkdirSync("dist/schemas", { recursive: true });
write("dist/schemas/criteria-set.json", chiso.criteriaSetJsonSchema());
write("dist/schemas/score-sheet.json", chiso.scoreSheetJsonSchema());
write("dist/schemas/measure-catalogue.json", chiso.measureCatalogueJsonSchema());
for (const set of [chiso.caMau2013, chiso.wardSample, chiso.province922]) {
  write(`dist/criteria-sets/${set.id}.json`, set);
}

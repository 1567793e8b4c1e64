import { strFromU8, strToU8 } from "fflate";
import { applicationPart } from "../version/office-properties.js";

/** The parts of a workbook, with one that says which program wrote it. */
export function withApplication(
  parts: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const { name, xml } = applicationPart;
  const type = `<Override ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml" PartName="/${name}"/>`;
  const relation = `<Relationship Id="rId-application" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="${name}"/>`;
  return {
    ...parts,
    ...added(parts, "[Content_Types].xml", type, "</Types>"),
    ...added(parts, "_rels/.rels", relation, "</Relationships>"),
    [name]: strToU8(xml),
  };
}

function added(
  parts: Readonly<Record<string, Uint8Array>>,
  name: string,
  markup: string,
  before: string,
): Readonly<Record<string, Uint8Array>> {
  const part = parts[name];
  if (part === undefined) throw new Error(`the workbook has no part ${name}`);
  return { [name]: strToU8(strFromU8(part).replace(before, `${markup}${before}`)) };
}

import { generator } from "./version.js";

/** The part of an office file, Word or Excel, that says which program wrote it. */
export const applicationPart: { readonly name: string; readonly xml: string } = {
  name: "docProps/app.xml",
  xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${generator}</Application></Properties>`,
};

import { type ZipPart, zipOf } from "./zip.js";

/** A .docx file of a body in the XML of Word, with other parts where they are given. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const document = `<?xml version="1.0"?><w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
  const all: readonly ZipPart[] = [
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "word/document.xml", content: document },
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
  ];
  return zipOf(all);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A paragraph. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A cell of texts, each a paragraph. */
export function cell(texts: string | readonly string[], properties = ""): string {
  const all = typeof texts === "string" ? [texts] : texts;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${all.map((text) => paragraph(text)).join("")}</w:tc>`;
}

/** A table of rows, each of texts or of cells in XML. */
export function tableOf(
  rows: readonly (readonly string[])[],
  widths: readonly number[] = [],
): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const all = rows.map(
    (row) => `<w:tr>${row.map((one) => (one.startsWith("<") ? one : cell(one))).join("")}</w:tr>`,
  );
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${all.join("")}</w:tbl>`;
}

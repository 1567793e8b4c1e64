import type { CellObject } from "write-excel-file/universal";
import type { Look } from "./workbook.js";

/** Fill of cells that may be changed; also what tells them from protected ones. */
export const inputColour = "#FFF8DC";

const bordered = { borderStyle: "thin", borderColor: "#808080", alignVertical: "top" } as const;

/** Style of each look. */
export const lookStyles: Readonly<Record<Look, Partial<CellObject>>> = {
  title: { fontWeight: "bold", fontSize: 14, alignVertical: "center" },
  note: { fontStyle: "italic", wrap: true, alignVertical: "top" },
  heading: {
    ...bordered,
    fontWeight: "bold",
    backgroundColor: "#E7E6E6",
    align: "center",
    alignVertical: "center",
    wrap: true,
  },
  group: { ...bordered, fontWeight: "bold", backgroundColor: "#F2F2F2", wrap: true },
  text: { ...bordered, wrap: true },
  number: { ...bordered, align: "right" },
  input: { ...bordered, wrap: true },
  proposal: { ...bordered, wrap: true, backgroundColor: "#DDEBF7" },
  total: { ...bordered, fontWeight: "bold", backgroundColor: "#F2F2F2" },
  bare: {},
};

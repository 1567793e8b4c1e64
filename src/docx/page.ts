import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { FileBlock } from "./paragraph.js";
import { bodySize } from "./styles.js";
import { halfPoints, millimetres, twips } from "./units.js";

/** A4 with the margins of Nghị định 30/2020/NĐ-CP, the same ones on a turned page; in points. */
const sheet = {
  width: millimetres(210),
  height: millimetres(297),
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  header: millimetres(10),
};

/** The room for text on a page, in points. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** The room for text on an upright or a turned page. */
export function textArea(landscape: boolean): TextArea {
  const [width, height] = landscape ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
  return {
    width: width - sheet.left - sheet.right,
    height: height - sheet.top - sheet.bottom,
  };
}

/** A section of pages; numbers stand at the top, in the middle, from the second page on. */
export function section(
  children: readonly FileBlock[],
  { landscape, isFirst }: { readonly landscape: boolean; readonly isFirst: boolean },
): ISectionOptions {
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          width: twips(sheet.width),
          height: twips(sheet.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(sheet.top),
          bottom: twips(sheet.bottom),
          left: twips(sheet.left),
          right: twips(sheet.right),
          header: twips(sheet.header),
          footer: twips(sheet.header),
        },
      },
    },
    headers: {
      default: pageNumber(),
      ...(isFirst ? { first: new Header({ children: [new Paragraph({})] }) } : {}),
    },
    children,
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(bodySize) })],
      }),
    ],
  });
}

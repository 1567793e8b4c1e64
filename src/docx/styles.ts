import { AlignmentType, type IStylesOptions } from "docx";
import type { Language } from "../text/language.js";
import { halfPoints, millimetres, twips } from "./units.js";

/** Sizes of Nghị định 30/2020/NĐ-CP, in points. */
export const bodySize = 13;
export const titleSize = 14;
export const recipientSize = 11;

/** The first line of a paragraph stands in by 10 mm. */
const firstLine = twips(millimetres(10));

/** Space between paragraphs, in points. */
const paragraphSpace = 6;

/** Names of the styles of paragraphs that Word does not bring itself. */
export const styleIds = {
  body: "DocumentBody",
  basis: "LegalBasis",
  notice: "Notice",
  caption: "FigureCaption",
} as const;

/** The styles of the file, so that an office can change the look of a kind of text in one place. */
export function styles(language: Language): IStylesOptions {
  const heading = {
    run: { bold: true, size: halfPoints(bodySize), color: "000000", italics: false },
    paragraph: {
      keepNext: true,
      keepLines: true,
      alignment: AlignmentType.LEFT,
      indent: { firstLine },
      spacing: { before: twips(6), after: twips(3) },
    },
  };
  const body = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
    spacing: { after: twips(paragraphSpace), line: 240 },
  };
  return {
    default: {
      document: {
        run: {
          font: "Times New Roman",
          size: halfPoints(bodySize),
          language: { value: language === "vi" ? "vi-VN" : "en-US" },
        },
      },
      heading1: {
        run: { ...heading.run, size: halfPoints(titleSize) },
        paragraph: {
          keepNext: true,
          alignment: AlignmentType.CENTER,
          spacing: { before: twips(18), after: twips(4) },
        },
      },
      heading2: heading,
      heading3: heading,
      heading4: { ...heading, run: { ...heading.run, italics: true } },
    },
    paragraphStyles: [
      { id: styleIds.body, name: "Document Body", quickFormat: true, paragraph: body },
      {
        id: styleIds.basis,
        name: "Legal Basis",
        quickFormat: true,
        run: { italics: true },
        paragraph: body,
      },
      {
        id: styleIds.notice,
        name: "Notice",
        quickFormat: true,
        run: { bold: true, italics: true, size: halfPoints(recipientSize) },
        paragraph: { spacing: { before: twips(4), after: twips(6) } },
      },
      {
        id: styleIds.caption,
        name: "Figure Caption",
        quickFormat: true,
        run: { italics: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepLines: true,
          spacing: { after: twips(paragraphSpace) },
        },
      },
    ],
  };
}

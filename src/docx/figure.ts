import { AlignmentType, ImageRun, Paragraph } from "docx";
import { strToU8 } from "fflate";
import type { FigureBlock } from "../document/document.js";
import { isPlainSvg, svgSize } from "../document/plain-svg.js";
import type { TextArea } from "./page.js";
import { body, type FileBlock, runs } from "./paragraph.js";
import { styleIds } from "./styles.js";
import { twips } from "./units.js";

/** A white dot, for programs that cannot draw the picture itself. */
const whiteDot =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==";

/** Pixels of a picture in a point. */
const pixels = 96 / 72;

/** The part of a page's height that a picture may take. */
const highest = 0.6;

/** A picture as wide as the text with its title under it; without one, title and description. */
export function writeFigure(figure: FigureBlock, area: TextArea, position: number): FileBlock[] {
  const { title, description, svg } = figure;
  const caption = new Paragraph({ style: styleIds.caption, children: runs(title) });
  if (svg === undefined || !isPlainSvg(svg)) {
    return [caption, body(description)];
  }
  const { width, height } = svgSize(svg);
  const scale = Math.min(area.width / width, (area.height * highest) / height);
  const picture = new ImageRun({
    type: "svg",
    data: strToU8(svg),
    fallback: { type: "png", data: whiteDot },
    transformation: { width: width * scale * pixels, height: height * scale * pixels },
    altText: { id: String(position), name: title, title, description },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: twips(6), after: twips(3) },
      children: [picture],
    }),
    caption,
  ];
}

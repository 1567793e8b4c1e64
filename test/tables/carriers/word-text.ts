/** Paragraphs as Word leaves them after a document has gone through several hands. */
import type { Random } from "../random.js";
import { escaped, spaceOf } from "./xml.js";

/** The lines of a text, in one paragraph or in several. */
export function paragraphs(text: string, random: Random, properties = ""): string {
  const lines = text.split("\n");
  if (random.chance(50)) {
    return lines
      .map((line, at) => paragraph(runs(line, random), at === 0 ? properties : ""))
      .join("");
  }
  const inOne = lines.map((line) => runs(line, random)).join("<w:r><w:br/></w:r>");
  return paragraph(inOne, properties);
}

/** A paragraph of runs. */
export function paragraph(content: string, properties = ""): string {
  return `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr>${properties}<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/><w:rPr><w:sz w:val="26"/></w:rPr></w:pPr>${content}</w:p>`;
}

function runs(line: string, random: Random): string {
  return pieces(line, random)
    .map((piece) => random.pick(wrappers)(piece, random))
    .join("");
}

// A run ends anywhere: where a letter was corrected, checked or put in bold.
function pieces(line: string, random: Random): readonly string[] {
  const letters = [...line];
  if (letters.length < 2 || random.chance(40)) return line === "" ? [] : [line];
  const cut = random.between(1, letters.length - 1);
  return [letters.slice(0, cut).join(""), letters.slice(cut).join("")];
}

type Wrapper = (piece: string, random: Random) => string;

function run(content: string, properties = ""): string {
  return `<w:r w:rsidRPr="00C51B6D"><w:rPr>${properties}<w:rFonts w:ascii="Times New Roman"/><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr>${content}</w:r>`;
}

function text(piece: string): string {
  return `<w:t${spaceOf(piece)}>${escaped(piece)}</w:t>`;
}

const field = (instruction: string, shown: string): string =>
  `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${shown}${run('<w:fldChar w:fldCharType="end"/>')}`;

const author = 'w:id="90" w:author="Văn thư" w:date="2025-12-01T08:00:00Z"';

const plain: Wrapper = (piece) => run(text(piece));

/** What a piece of text may stand in. Each is read as the piece alone. */
const wrappers: readonly Wrapper[] = [
  plain,
  plain,
  plain,
  (piece) => run(text(piece), "<w:b/>"),
  (piece) => `<w:proofErr w:type="spellStart"/>${run(text(piece))}<w:proofErr w:type="spellEnd"/>`,
  (piece) =>
    `<w:bookmarkStart w:id="1" w:name="muc_1"/>${run(text(piece))}<w:bookmarkEnd w:id="1"/>`,
  (piece) => `<w:ins ${author}>${run(text(piece))}</w:ins>`,
  (piece) =>
    `${run(text(piece))}<w:del ${author}>${run("<w:delText>7,5 điểm</w:delText>")}</w:del>`,
  (piece) => `${run(text(piece))}${run(text(" 99"), "<w:vanish/>")}`,
  (piece) => `${run(text("12 "), '<w:rStyle w:val="An"/>')}${run(text(piece))}`,
  (piece) => field("REF muc_1 \\h", run(text(piece))),
  (piece) => `<w:fldSimple w:instr=" DOCPROPERTY Muc ">${run(text(piece))}</w:fldSimple>`,
  (piece) => `<w:hyperlink w:anchor="muc_1" w:history="1">${run(text(piece))}</w:hyperlink>`,
  (piece) =>
    `<w:sdt><w:sdtPr><w:alias w:val="Nội dung"/><w:text/></w:sdtPr><w:sdtContent>${run(text(piece))}</w:sdtContent></w:sdt>`,
  (piece) =>
    `${run(text(piece))}${run('<w:footnoteReference w:id="2"/>', '<w:vertAlign w:val="superscript"/>')}`,
  (piece) =>
    `${run(text(piece))}<w:commentRangeStart w:id="3"/><w:commentRangeEnd w:id="3"/>${run('<w:commentReference w:id="3"/>')}`,
  (piece, random) => {
    const letters = [...piece];
    const cut = random.below(letters.length);
    const [before, behind] = [letters.slice(0, cut).join(""), letters.slice(cut).join("")];
    return run(`${text(before)}<w:softHyphen/>${text(behind)}`);
  },
  (piece) => run(piece.split(" ").map(text).join("<w:tab/>")),
  (piece) => run(piece.split("-").map(text).join("<w:noBreakHyphen/>")),
  (piece) => `<w:r><w:lastRenderedPageBreak/>${text(piece)}</w:r>`,
];

/** Styles that the paragraphs name: one hides its text, and one rests on it. */
export const stylesPart =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="character" w:styleId="Giau"><w:name w:val="Giấu"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="An"><w:name w:val="Ẩn"/><w:basedOn w:val="Giau"/></w:style></w:styles>';

/** The notes that the references lead to. */
export const footnotesPart =
  '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Số liệu đến ngày 15/12: 30 điểm.</w:t></w:r></w:p></w:footnote></w:footnotes>';

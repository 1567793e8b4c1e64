/**
 * The bodies of a cell. Lines and semicolons part them; commas do only where neither is there, and
 * never inside a name: "Phòng Văn hóa, Khoa học và Thông tin" is one body, "Công an, Quân sự" are two.
 */
export function bodiesOf(cell: string): readonly string[] {
  const pieces = parted(cell, /[;\n\r]+/u);
  return unique(pieces.length > 1 ? pieces : joinedNames(parted(cell, /[,\n\r]+/u)));
}

/** True for one body, also where only one of the names says of which unit it is. */
export function isSameBody(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

/** Words of the office as they are printed: on one line, items of a list after semicolons. */
export function oneLine(text: string): string {
  return text
    .split(/[\n\r]+/u)
    .map((line) =>
      line
        .replace(/^\s*[-–+•*]\s+/u, "")
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .filter((line) => line !== "")
    .reduce((before, line) => {
      if (before === "") return line;
      return /[.;:,!?]$/u.test(before) ? `${before} ${line}` : `${before}; ${line}`;
    }, "");
}

function parted(cell: string, by: RegExp): readonly string[] {
  return cell
    .split(by)
    .map((piece) => oneLine(piece).replace(/[.;]$/u, ""))
    .filter((piece) => piece !== "");
}

// A piece that opens no body of its own goes on with the name before it, where that one wants more.
function joinedNames(pieces: readonly string[]): readonly string[] {
  const bodies: string[] = [];
  for (const piece of pieces) {
    const last = bodies.at(-1);
    if (last !== undefined && wantsMore.test(last) && !opensBody.test(piece)) {
      bodies[bodies.length - 1] = `${last}, ${piece}`;
    } else bodies.push(piece);
  }
  return bodies;
}

/** Kinds of bodies that are named by their field: "Phòng Kinh tế, Hạ tầng và Đô thị". */
const wantsMore: RegExp = /^(?:phòng|bộ phận|ban|sở|trung tâm|tổ|công chức)\s/iu;

/** How a body begins. */
const opensBody: RegExp =
  /^(?:các|phòng|bộ phận|ban|sở|trung tâm|tổ|công chức|văn phòng|công an|quân sự|đài|trạm|hội|đoàn|mặt trận|ủy ban|uỷ ban|ubnd|ubmttq|mttq|hđnd|hội đồng|trường|hiệu trưởng|trưởng|phó|bí thư|chủ tịch|thôn|tổ dân phố|khu phố|ông|bà|đồng chí|cán bộ)(?!\p{L})/iu;

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

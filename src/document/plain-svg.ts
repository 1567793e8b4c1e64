/** Elements that draw shapes and text, and nothing else. */
const drawing = new Set(
  "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan clipPath mask marker linearGradient radialGradient stop pattern".split(
    " ",
  ),
);

const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const tag =
  /<(\/?)([A-Za-z][\w:]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/**
 * Whether a drawing is made of shapes and text alone, so that it may stand in a page as it is:
 * no scripts, no handlers, no foreign or style elements, no comments or entities of its own, and
 * nothing fetched from elsewhere. What is not known to be harmless is refused.
 */
export function isPlainSvg(svg: string): boolean {
  const open: string[] = [];
  let at = svg.search(/\S/);
  if (!svg.startsWith("<svg", at)) return false;
  while (at >= 0 && at < svg.length) {
    if (svg[at] !== "<") {
      const next = svg.indexOf("<", at);
      const text = svg.slice(at, next < 0 ? svg.length : next);
      if (open.length === 0 && text.trim() !== "") return false;
      at = next;
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(svg);
    if (match === null || !isHarmless(match, open)) return false;
    at = tag.lastIndex;
    // Nothing but space may follow the drawing.
    if (open.length === 0 && svg.slice(at).trim() !== "") return false;
    if (open.length === 0) return true;
  }
  return false;
}

// Closes or opens an element; false where it is none of the drawing.
function isHarmless(match: RegExpExecArray, open: string[]): boolean {
  const [, closing, name = "", attributes = "", empty] = match;
  if (!drawing.has(name)) return false;
  if (closing === "/") return attributes === "" && empty === "" && open.pop() === name;
  if (empty !== "/") open.push(name);
  return [...attributes.matchAll(attribute)].every(([, key = "", double, single]) =>
    isHarmlessAttribute(key.toLowerCase(), double ?? single ?? ""),
  );
}

function isHarmlessAttribute(key: string, value: string): boolean {
  if (key.startsWith("on")) return false;
  if (key === "href" || key === "xlink:href") return value.startsWith("#");
  if (key === "xmlns" || key.startsWith("xmlns:")) return true;
  // Written with entities or backslashes, an address could hide.
  const plain = value.toLowerCase();
  if (key === "style" && /[\\&@]|position/.test(plain)) return false;
  return (
    !/url\s*\(\s*(?!#)/.test(plain) &&
    !/(javascript|data|vbscript|https?):/.test(plain) &&
    !(plain.includes("url") && /[\\&]/.test(plain))
  );
}

/** A drawing whose names for its parts begin with a prefix, so that two may share a page. */
export function withPrefix(svg: string, prefix: string): string {
  return svg
    .replaceAll(/(\sid\s*=\s*["'])/g, `$1${prefix}`)
    .replaceAll(/(url\(\s*#)/g, `$1${prefix}`)
    .replaceAll(/(?<=\saria-(?:labelledby|describedby)\s*=\s*["'])[^"']*/g, (names) =>
      names.replaceAll(/[^\s]+/g, `${prefix}$&`),
    )
    .replaceAll(/(\s(?:xlink:)?href\s*=\s*["']#)/g, `$1${prefix}`);
}

/** Width and height of a drawing, from its attributes or its view box. */
export function svgSize(svg: string): { readonly width: number; readonly height: number } {
  const head = /^\s*<svg[^>]*>/.exec(svg)?.[0] ?? "";
  const number = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(head)?.[1]);
  const [, , boxWidth, boxHeight] = (/\sviewBox\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return sound(number("width"), number("height")) ?? sound(boxWidth, boxHeight) ?? standardSize;
}

/** The proportions of a drawing that does not say its own. */
const standardSize = { width: 640, height: 400 };

function sound(
  width: number | undefined,
  height: number | undefined,
): { readonly width: number; readonly height: number } | undefined {
  if (width === undefined || height === undefined) return undefined;
  return width > 0 && height > 0 ? { width, height } : undefined;
}

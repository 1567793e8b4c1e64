import { UnpackFailure } from "./unpack.js";

/** A step through XML: an element that opens or closes, or text between. */
export interface XmlPiece {
  readonly kind: "open" | "close" | "text";
  /** The elements around it without their prefixes, e.g. "worksheet/sheetData/row"; an element's own name last. */
  readonly path: string;
  /** Attributes of an element that opens, or text, both with their entities. */
  readonly content: string;
}

/** Elements in each other; spreadsheets have fewer than ten. */
const deepest = 100;

/** Attributes of an element; the root of a sheet has the most, a few dozen. */
const mostAttributes = 500;

/** A name of an element with its prefix; nobody has a longer one. */
const longestName = 200;

/**
 * Steps through XML once, from its beginning to its end. Comments are left out, and prefixes of
 * elements. An element that closes at once opens and closes.
 *
 * @param part name of the part that the XML comes from, for failures
 * @throws UnpackFailure for XML that is broken or has a document type, which could define entities
 */
export function* piecesOf(xml: string, part: string): Generator<XmlPiece, void, undefined> {
  const opened: Element[] = [outside()];
  let remembered = 0;
  let at = 0;
  while (at < xml.length) {
    const around = lastOf(opened, part);
    const { path } = around;
    const start = xml.indexOf("<", at);
    const end = start < 0 ? xml.length : start;
    if (end > at && path !== "") yield { kind: "text", path, content: xml.slice(at, end) };
    if (start < 0) break;
    const aside = asideAt(xml, start, part);
    if (aside !== undefined) {
      if (aside.text !== "") yield { kind: "text", path, content: aside.text };
      at = aside.end;
      continue;
    }
    const tag = tagAt(xml, start, part);
    at = tag.end;
    if (tag.closes) {
      if (opened.pop()?.name !== tag.name) throw brokenXml(part);
      yield { kind: "close", path, content: "" };
      continue;
    }
    const element = around.inner.get(tag.name) ?? elementIn(around, tag.name);
    if (remembered < mostNames && !around.inner.has(tag.name)) {
      around.inner.set(tag.name, element);
      remembered += 1;
    }
    yield { kind: "open", path: element.path, content: tag.attributes };
    if (tag.isEmpty) yield { kind: "close", path: element.path, content: "" };
    else opened.push(element);
    if (opened.length > deepest) throw brokenXml(part);
  }
  if (opened.length > 1) throw brokenXml(part);
}

/** An element by its name, and where it stands. */
interface Element {
  readonly name: string;
  readonly path: string;
  /** Elements that were met in it, so that each is named once however many there are. */
  readonly inner: Map<string, Element>;
}

/** More elements of different names than this are not remembered; a sheet has a few dozen. */
const mostNames = 1_000;

function outside(): Element {
  return { name: "", path: "", inner: new Map() };
}

function lastOf(opened: readonly Element[], part: string): Element {
  const last = opened.at(-1);
  if (last === undefined) throw brokenXml(part);
  return last;
}

function elementIn(around: Element, name: string): Element {
  const local = name.slice(name.indexOf(":") + 1);
  const path = around.path === "" ? local : `${around.path}/${local}`;
  return { name, path, inner: new Map() };
}

/** A comment, an instruction or a stretch of text that is taken as it stands. */
interface Aside {
  readonly end: number;
  readonly text: string;
}

function asideAt(xml: string, start: number, part: string): Aside | undefined {
  const sign = xml[start + 1];
  if (sign === "?") return { end: endAfter(xml, "?>", start + 2, part), text: "" };
  if (sign !== "!") return undefined;
  if (xml.startsWith("<!--", start)) {
    return { end: endAfter(xml, "-->", start + 4, part), text: "" };
  }
  if (!xml.startsWith("<![CDATA[", start)) {
    throw new UnpackFailure("broken", {
      vi: `phần ${part} có khai báo DTD`,
      en: `the part ${part} has a document type`,
    });
  }
  const end = endAfter(xml, "]]>", start + 9, part);
  return { end, text: escaped(xml.slice(start + 9, end - 3)) };
}

function endAfter(xml: string, sign: string, from: number, part: string): number {
  const at = xml.indexOf(sign, from);
  if (at < 0) throw brokenXml(part);
  return at + sign.length;
}

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  readonly end: number;
}

function tagAt(xml: string, start: number, part: string): Tag {
  const close = closeOfTag(xml, start + 1, part);
  const closes = xml[start + 1] === "/";
  const isEmpty = !closes && xml[close - 1] === "/";
  const from = closes ? start + 2 : start + 1;
  const inside = xml.slice(from, isEmpty ? close - 1 : close);
  const blank = inside.slice(0, longestName).search(/\s/);
  const name = blank < 0 ? inside : inside.slice(0, blank);
  if (name === "" || name.length > longestName) throw brokenXml(part);
  const attributes = blank < 0 ? "" : inside.slice(blank);
  return { name, attributes, closes, isEmpty, end: close + 1 };
}

// The sign that closes a tag may also stand in the value of an attribute.
function closeOfTag(xml: string, from: number, part: string): number {
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === ">") return at;
    if (sign === "<") break;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) break;
  }
  throw brokenXml(part);
}

/**
 * The attributes of an element by their names without prefixes; one that has no prefix goes
 * before one that has.
 *
 * @throws UnpackFailure for attributes that are no XML
 */
export function attributesOf(content: string, part: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pattern = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  let read = 0;
  let count = 0;
  for (let match = pattern.exec(content); match !== null; match = pattern.exec(content)) {
    read = pattern.lastIndex;
    count += 1;
    if (count > mostAttributes) throw brokenXml(part);
    const [, name = "", double, single = ""] = match;
    const local = name.slice(name.indexOf(":") + 1);
    if (name.startsWith("xmlns") || (local !== name && found.has(local))) continue;
    found.set(local, double ?? single);
  }
  if (content.slice(read).trim() !== "") throw brokenXml(part);
  return found;
}

/** Plain text as XML text. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An attribute as XML, from a value that has its entities already. */
export function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${value.replaceAll('"', "&quot;")}"`;
}

/** XML text without its entities. */
export function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, ...found: unknown[]) => {
      const [hexadecimal, decimal, name] = found.map((one) => String(one ?? ""));
      if (name !== "" && name !== undefined) return entities.get(name) ?? whole;
      const point = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    },
  );
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The failure for XML that does not hold together. */
export function brokenXml(part: string): UnpackFailure {
  return new UnpackFailure("broken", {
    vi: `phần ${part} không phải XML hợp lệ`,
    en: `the part ${part} is not well-formed XML`,
  });
}

/// <reference path="./saxen.d.ts" />
import { Parser } from "saxen";
import type { OfficeFile } from "./open-office-file.js";
import { broken, tooLarge, type UnreadableFile } from "./unreadable-file.js";
import { partFaults } from "./words.js";
import { decodeEntities } from "./xml-entities.js";

/**
 * The value of an attribute by its name without a prefix; one that has no prefix goes before. It may
 * be asked only while the element is told.
 */
export type Attributes = (name: string) => string | undefined;

/** What is told of XML while it is read; names and paths are without prefixes. */
export interface XmlReader {
  /**
   * @param path the element and those around it, e.g. "worksheet/sheetData/row"
   * @param name the element alone
   */
  readonly open?: (path: string, attributes: Attributes, name: string) => void;
  readonly close?: (path: string, name: string) => void;
  /** @param text with its entities read; that of one element may come in pieces */
  readonly text?: (path: string, text: string) => void;
}

/** Elements in each other; the tables of a document lie deepest. */
const deepest = 200;

/** A longer tag, text or comment is none of a table. */
const longestPiece = 5_000_000;

/**
 * Reads the XML of a part once, from its beginning to its end, while it is unpacked.
 *
 * @returns false where there is no such part
 * @throws UnreadableFile for XML that is broken or has a document type, which could define entities
 */
export function readXml(file: OfficeFile, name: string, reader: XmlReader): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const steps = new XmlSteps(name, reader);
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw brokenXml(name);
    }
  };
  if (!file.unpack(name, (bytes) => steps.write(decode(bytes)))) return false;
  steps.write(decode());
  steps.end();
  return true;
}

class XmlSteps {
  readonly #part: string;
  readonly #reader: XmlReader;
  readonly #parser = new Parser();
  readonly #paths: Path[] = [root()];
  /** What comes after the last whole tag: the parser may take the piece of one for the whole. */
  #rest = "";
  #remembered = 0;
  /** Letters since it was last understood what they are. */
  #waiting = 0;
  /** Those of the tag that is told; one function asks for all of them, as a part has a million tags. */
  #attributes: () => Record<string, string> = () => ({});
  readonly #attribute: Attributes = (wanted) => attributeOf(this.#attributes(), wanted);

  constructor(part: string, reader: XmlReader) {
    this.#part = part;
    this.#reader = reader;
    const told = (): void => {
      this.#waiting = 0;
    };
    const fail = (): never => {
      throw brokenXml(part);
    };
    this.#parser
      .on("openTag", (name, attributes) => this.#open(name, attributes))
      .on("closeTag", () => this.#close())
      .on("text", (text) => this.#text(decodeEntities(text)))
      .on("cdata", (text) => this.#text(text))
      .on("comment", told)
      .on("question", told)
      .on("attention", () => {
        throw broken(partFaults.documentType(part));
      })
      .on("error", fail)
      .on("warn", fail);
  }

  write(xml: string): void {
    this.#waiting += xml.length;
    if (this.#waiting > longestPiece) throw tooLarge("text");
    // Between two tags the parser has nothing left over to put before the next piece.
    const between = xml.lastIndexOf("><") + 1;
    const cut = between > 0 ? between : xml.lastIndexOf("<");
    if (cut < 0) {
      this.#rest += xml;
      return;
    }
    // What was left over is put before the first tag alone, so that the rest is not copied.
    const first = this.#rest === "" ? 0 : xml.indexOf("><") + 1;
    if (first > 0 && first < cut) {
      this.#parser.write(this.#rest + xml.slice(0, first));
      this.#parser.write(xml.slice(first, cut));
    } else this.#parser.write(this.#rest + xml.slice(0, cut));
    this.#rest = xml.slice(cut);
  }

  end(): void {
    this.#parser.write(this.#rest);
    this.#parser.end();
  }

  #open(name: string, attributes: () => Record<string, string>): void {
    this.#waiting = 0;
    const path = this.#pathTo(name);
    this.#paths.push(path);
    if (this.#paths.length > deepest) throw brokenXml(this.#part);
    this.#attributes = attributes;
    this.#reader.open?.(path.text, this.#attribute, path.name);
  }

  #pathTo(name: string): Path {
    const around = this.#paths.at(-1) ?? root();
    const known = around.inner.get(name);
    if (known !== undefined) return known;
    const local = localName(name);
    const text = around.text === "" ? local : `${around.text}/${local}`;
    const path = { text, name: local, inner: new Map() };
    if (this.#remembered < mostNames) around.inner.set(name, path);
    this.#remembered += 1;
    return path;
  }

  #close(): void {
    this.#waiting = 0;
    const path = this.#paths.pop();
    if (path !== undefined) this.#reader.close?.(path.text, path.name);
  }

  #text(text: string): void {
    this.#waiting = 0;
    const path = this.#paths.at(-1);
    if (path !== undefined) this.#reader.text?.(path.text, text);
  }
}

/** An element and those around it, with the elements that were met in it. */
interface Path {
  readonly text: string;
  readonly name: string;
  readonly inner: Map<string, Path>;
}

/** More elements of different names than this are not remembered; a part has a few dozen. */
const mostNames = 1_000;

function root(): Path {
  return { text: "", name: "", inner: new Map() };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributeOf(
  attributes: Readonly<Record<string, string>>,
  wanted: string,
): string | undefined {
  const value = Object.hasOwn(attributes, wanted)
    ? attributes[wanted]
    : prefixedValue(attributes, wanted);
  return value === undefined ? undefined : decodeEntities(value);
}

// Asked for every cell, mostly for an attribute that is not there.
function prefixedValue(
  attributes: Readonly<Record<string, string>>,
  wanted: string,
): string | undefined {
  for (const name in attributes) {
    if (name.length <= wanted.length || !name.endsWith(wanted)) continue;
    if (localName(name) === wanted && !name.startsWith("xmlns")) return attributes[name];
  }
  return undefined;
}

function brokenXml(part: string): UnreadableFile {
  return broken(partFaults.notWellFormed(part));
}

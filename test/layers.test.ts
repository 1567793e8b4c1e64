/**
 * Imports point one way: src/layers.json lists the rooms of src from the ground up, what each may
 * know besides the ground, and the packages that it may use. Imports of types count.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

interface Layer {
  /** They may know each other. */
  readonly rooms: readonly string[];
  /** Rooms that stand lower; "*" is all of them. */
  readonly know?: readonly string[];
  /** Packages; "*" is all, and what Node.js brings. */
  readonly packages?: readonly string[];
}

const source = fileURLToPath(new URL("../src/", import.meta.url));
const layers: readonly Layer[] = JSON.parse(readFileSync(join(source, "layers.json"), "utf8"));
const ground = layers[0]?.rooms ?? [];
const rooms = layers.flatMap((layer) => layer.rooms);

const files = readdirSync(source, { recursive: true })
  .map((path) => String(path).replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .sort();

const importsOf = new Map(
  files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(source, file), "utf8"));
    return [file, importedFiles.map(({ fileName }) => fileName)] as const;
  }),
);

// The deepest room that holds a file.
function roomOf(file: string): string | undefined {
  const holding = rooms.filter((room) => file.startsWith(`${room}/`));
  return holding.sort((left, right) => right.length - left.length)[0];
}

function targetOf(file: string, imported: string): string {
  const path = normalize(join(dirname(file), imported)).replaceAll("\\", "/");
  return path.replace(/\.js$/, ".ts");
}

const layerOf = (room: string): number => layers.findIndex((layer) => layer.rooms.includes(room));

function mayKnow(room: string, other: string): boolean {
  const { rooms: beside, know = [] } = layers[layerOf(room)] as Layer;
  if (beside.includes(other) || know.includes(other)) return true;
  // A room that names some of the ground knows those alone.
  const isNarrow = know.some((one) => ground.includes(one));
  return (ground.includes(other) && !isNarrow) || know.includes("*");
}

describe("the layers", () => {
  it("hold every file in one room", () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(rooms.length).toBe(new Set(rooms).size);
  });

  it("know only what stands lower", () => {
    const upward = layers.flatMap(({ know = [] }, at) =>
      know.filter((room) => room !== "*" && !(layerOf(room) >= 0 && layerOf(room) < at)),
    );
    expect(upward).toEqual([]);
  });

  it("are kept by every import", () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file) as string;
      return (importsOf.get(file) ?? [])
        .filter((imported) => imported.startsWith("."))
        .map((imported) => targetOf(file, imported))
        .filter((target) => target.endsWith(".ts"))
        .filter((target) => !mayKnow(room, roomOf(target) as string))
        .map((target) => `${file} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("are no wider than what is imported", () => {
    const unused = layers.flatMap(({ rooms: own, know = [] }) => {
      const known = new Set(
        files
          .filter((file) => own.includes(roomOf(file) as string))
          .flatMap((file) => (importsOf.get(file) ?? []).map((one) => roomOf(targetOf(file, one)))),
      );
      return know.filter((room) => room !== "*" && !known.has(room)).map((room) => [own[0], room]);
    });
    expect(unused).toEqual([]);
  });

  it("use only their packages", () => {
    const wrong = files.flatMap((file) => {
      const { packages = [] } = layers[layerOf(roomOf(file) as string)] as Layer;
      return (importsOf.get(file) ?? [])
        .filter((imported) => !imported.startsWith(".") && !packages.includes("*"))
        .filter((imported) => !packages.some((one) => `${imported}/`.startsWith(`${one}/`)))
        .map((imported) => `${file} -> ${imported}`);
    });
    expect(wrong).toEqual([]);
  });

  it("have no circle of files, of types neither", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
      if (done.has(file) || way.includes(file)) return;
      for (const imported of importsOf.get(file) ?? []) {
        if (imported.startsWith(".")) visit(targetOf(file, imported), [...way, file]);
      }
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe("the picture of the layers", () => {
  const guide = readFileSync(new URL("../docs/architecture.md", import.meta.url), "utf8");
  const [, picture = ""] = /## The folders[\s\S]*?```text\n([\s\S]*?)```/.exec(guide) ?? [];
  // A group, names of rooms, and what they are for.
  const lines = picture.split("\n").map((line) => line.slice(10, 48).trim().split(/ +/));
  const lineOf = (room: string): number => {
    const at = lines.findIndex((names) => names.includes(room));
    return at >= 0 || !room.includes("/") ? at : lineOf(dirname(room));
  };

  it("draws every room, and none that is not there", () => {
    expect(rooms.filter((room) => lineOf(room) < 0)).toEqual([]);
    const drawn = lines.flat().filter((name) => name !== "");
    expect(drawn.filter((name) => !existsSync(join(source, name)))).toEqual([]);
  });

  it("draws each below what it knows", () => {
    const wrong = layers.flatMap(({ rooms: own, know = [] }) =>
      own.flatMap((room) =>
        know
          .filter((other) => other !== "*" && lineOf(other) > lineOf(room))
          .map((other) => `${other} -> ${room}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a kind of rule", () => {
  it("knows no other kind, and its schema alone knows zod", () => {
    const kindOf = (file: string): string | undefined => /^rules\/([^/]+)\//.exec(file)?.[1];
    const wrong = files.flatMap((file) => {
      const own = kindOf(file);
      if (own === undefined) return [];
      return (importsOf.get(file) ?? []).filter((imported) => {
        const other = kindOf(targetOf(file, imported));
        if (imported === "zod") return !file.endsWith("/schema.ts");
        return imported.startsWith(".") && other !== undefined && other !== own;
      });
    });
    expect(wrong).toEqual([]);
  });
});

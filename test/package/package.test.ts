/**
 * The built package as its users get it: packed, installed in a fresh directory, used by import,
 * by require and in TypeScript, and bundled.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import Ajv2020 from "ajv/dist/2020.js";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DataFolder, dataFolders } from "../../src/data/folders.js";
import * as sets from "../../src/indices/criteria-sets.js";
import { version } from "../../src/version/version.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "chiso-"));

const node = (file: string, source: string): string => {
  writeFileSync(join(folder, file), source);
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
};

beforeAll(() => {
  const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
  });
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true }');
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", ...options, packed.trim()], { cwd: folder });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = `
const sheet = {
  unit: { id: "u", name: "Xã U" },
  year: 2023,
  set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version },
  entries: [{ code: "1.1.4", self: { declared: { value: "85" } } }],
};
const card = score(parIndexCaMau2013, sheet, { layer: "self" });
console.log(card.points, findGaps(card).gaps[0].nextStep.needs.vi, sameSet, ok);`;

const expected = "1 Thực hiện trên 90% kế hoạch true false\n";

describe("the packed package", () => {
  it("brings only its two dependencies", () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(["decimal.js", "zod"]);
    const listed = execFileSync("npm", ["ls", "--all", "--parseable"], {
      cwd: folder,
      encoding: "utf8",
    });
    const names = listed
      .trim()
      .split("\n")
      .slice(1)
      .map((path) => path.split("node_modules/").at(-1));
    expect(names.sort()).toEqual(["chiso", "decimal.js", "zod"]);
  });

  it("works by import", () => {
    const source = `
      import { findGaps, parseCriteriaSet, score } from "chiso";
      import { parIndexCaMau2013 } from "chiso/criteria-sets/par-index-ca-mau-2013";
      import { allCriteriaSets } from "chiso/criteria-sets";
      const sameSet = allCriteriaSets.includes(parIndexCaMau2013);
      const { ok } = parseCriteriaSet({});
      ${main}`;
    expect(node("main.mjs", source)).toBe(expected);
  });

  it("works by require", () => {
    const source = `
      const { findGaps, parseCriteriaSet, score } = require("chiso");
      const { parIndexCaMau2013 } = require("chiso/criteria-sets/par-index-ca-mau-2013");
      const sameSet = require("chiso/criteria-sets").allCriteriaSets.includes(parIndexCaMau2013);
      const { ok } = parseCriteriaSet({});
      ${main}`;
    expect(node("main.cjs", source)).toBe(expected);
  });

  it("type-checks in strict TypeScript, and refuses what is illegal", () => {
    writeFileSync(
      join(folder, "main.ts"),
      `import { type CriteriaSet, findGaps, planRemediation, type Scorecard, score } from "chiso";
      import { parIndexWardSample } from "chiso/criteria-sets/par-index-ward-sample";
      import { planDocument, toMarkdown } from "chiso/report";
      import { explain } from "chiso/scoring";
      import { vietnam2024To2026 } from "chiso/calendars/vietnam-2024-to-2026";
      declare const sheet: Parameters<typeof score>[1];
      const set: CriteriaSet = parIndexWardSample;
      const card: Scorecard = score(set, sheet, { layer: "best-known" });
      const lost: string = findGaps(card).lost;
      const plan = planRemediation([card], { start: "2024-01-02", due: "2024-11-30", calendar: vietnam2024To2026 });
      console.log(lost, toMarkdown(planDocument(plan)), explain(card, "1.1"));
      // @ts-expect-error what the unit scores itself cannot be left out
      score(set, sheet, { layer: "self", leaveOut: ["unit"] });
      // @ts-expect-error a band with two lower ends
      const band: import("chiso").Band = { above: "1", atLeast: "1", points: "1" };
      // @ts-expect-error points and not applicable at once
      const entry: import("chiso").LayerEntry = { points: 1, notApplicable: "x" };
      // @ts-expect-error a branch with a rule
      const node: import("chiso").CriterionNode = { code: "1", title: "x", max: 1, rule: { kind: "pass" }, children: [] };
      console.log(band, entry, node);`,
    );
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    for (const [module, resolution] of [
      ["NodeNext", "NodeNext"],
      ["ESNext", "Bundler"],
    ] as const) {
      const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "ES2022"];
      const how = ["--module", module, "--moduleResolution", resolution];
      const out = execFileSync(process.execPath, [compiler, ...flags, ...how, "main.ts"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(out).toBe("");
    }
  });

  it("does not load the schema library to score", () => {
    const source = `
      const { findGaps, score } = await import("chiso/scoring");
      const { parIndexCaMau2013 } = await import("chiso/criteria-sets/par-index-ca-mau-2013");
      const sameSet = true, ok = false;
      ${main}`;
    rmSync(join(folder, "node_modules/zod"), { recursive: true });
    try {
      expect(node("scoring.mjs", source)).toBe(expected);
    } finally {
      execFileSync("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--silent"], {
        cwd: folder,
      });
    }
  });

  it("has a command that runs", () => {
    const command = join(folder, "node_modules/.bin/chiso");
    expect(execFileSync(command, ["--version"], { encoding: "utf8" })).toBe(
      `${manifest.version}\n`,
    );
    expect(version).toBe(manifest.version);
    const sheet = join(folder, "node_modules/chiso/fixtures/di-su-2023/par-index.json");
    const out = execFileSync(command, ["gaps", sheet], { encoding: "utf8" });
    expect(out).toContain("42 tiêu chí chưa đạt");
  });

  it("has a command that ends quietly when nobody reads on", async () => {
    const main = join(folder, "node_modules/chiso/dist/cli/main.js");
    const child = spawn(process.execPath, [main, "sets"], { cwd: folder });
    child.stdout.destroy();
    let error = "";
    child.stderr.on("data", (part) => {
      error += part;
    });
    const [code] = await once(child, "close");
    expect([code, error]).toEqual([0, ""]);
  });

  it("has a command that writes files and pictures with nothing beside it", () => {
    const command = join(folder, "node_modules/.bin/chiso");
    const sheet = "node_modules/chiso/fixtures/di-su-2023/par-index.json";
    const run = (...argv: string[]) =>
      execFileSync(command, argv, { cwd: folder, encoding: "utf8" });
    run("plan", sheet, "--start", "2024-03-15", "--out", "out");
    expect(readdirSync(join(folder, "out")).sort()).toEqual([
      "ke-hoach-di-su-2024-par-index-diem-chua-dat.svg",
      "ke-hoach-di-su-2024-par-index-linh-vuc.svg",
      "ke-hoach-di-su-2024.csv",
      "ke-hoach-di-su-2024.docx",
      "ke-hoach-di-su-2024.json",
      "ke-hoach-di-su-2024.md",
      "ke-hoach-di-su-2024.xlsx",
    ]);
    run("template", "par-index-ward-sample", "--sheet", sheet, "--out", "phieu.xlsx");
    expect(run("gaps", "phieu.xlsx")).toContain("42 tiêu chí chưa đạt");
  });

  it("has criteria sets as JSON that its JSON Schema accepts", () => {
    const read = (path: string) =>
      JSON.parse(readFileSync(join(folder, "node_modules/chiso", path), "utf8"));
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(read("dist/schemas/criteria-set.json"));
    const files = readdirSync(join(folder, "node_modules/chiso/dist/criteria-sets"));
    const ids = files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5));
    expect(ids.sort()).toEqual(
      Object.values(sets)
        .map((set) => set.id)
        .sort(),
    );
    for (const id of ids) {
      expect([validate(read(`dist/criteria-sets/${id}.json`)), validate.errors]).toEqual([
        true,
        null,
      ]);
    }
    expect(validate({ ...read("dist/criteria-sets/par-index-ca-mau-2013.json"), extra: 1 })).toBe(
      false,
    );
    const sheets = ajv.compile(read("dist/schemas/score-sheet.json"));
    expect(sheets(read("fixtures/di-su-2023/par-index.json"))).toBe(true);
    expect(sheets(read("fixtures/dti-2022/da-nang.json"))).toBe(true);
    ajv.compile(read("dist/schemas/measure-catalogue.json"));
  });

  it("ship all data as JSON that the parse functions take as it is", () => {
    const source = `
      import * as chiso from "chiso";
      import { readdirSync, readFileSync } from "node:fs";
      const parsers = {
        "criteria-sets": chiso.parseCriteriaSet,
        questionnaires: chiso.parseQuestionnaire,
        structures: (input) =>
          input.id.startsWith("papi") ? chiso.parsePapiStructure(input) : chiso.parseIndexStructure(input),
        calendars: chiso.parseWorkingCalendar,
        measures: chiso.parseMeasureCatalogue,
        models: chiso.parseFriendlyGovernmentModel,
        "plan-calendars": chiso.parsePlanCalendar,
        roadmaps: chiso.parseRoadmap,
      };
      for (const [entry, parse] of Object.entries(parsers)) {
        const folder = new URL("node_modules/chiso/dist/" + entry + "/", import.meta.url);
        for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
          console.log(entry, parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))).ok);
        }
      }`;
    const lines = node("all-data.mjs", source).trim().split("\n");
    const entries = Object.values<DataFolder>(dataFolders).flatMap(({ entry = [] }) => entry);
    expect(new Set(lines)).toEqual(new Set(entries.map((entry) => `${entry} true`)));
  });
});

describe("the entries for files and pictures", () => {
  const work = `
    const table = { name: "B", merges: [], formulas: [], rows: [
      ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"], ["1", "Kế hoạch", "2", "Đạt: 2; Không đạt: 0"],
    ] };
    const { draft, findings } = importCriteriaTable([table], {
      id: "vi-du", index: "par-index", title: "Ví dụ", appliesTo: "xã", period: { from: "2026-01-01" },
    });
    console.log(draft.domains[0].rule.kind, findings.length);`;

  it("read tables without any package beside", () => {
    const source = `import { importCriteriaTable } from "chiso/import"; ${work}`;
    expect(node("import.mjs", source)).toBe("pass 1\n");
    const required = `const { importCriteriaTable } = require("chiso/import"); ${work}`;
    expect(node("import.cjs", required)).toBe("pass 1\n");
    const chart = `import { domainChart } from "chiso/charts"; console.log(typeof domainChart);`;
    expect(node("charts.mjs", chart)).toBe("function\n");
  });

  it("name the package that is missing", () => {
    for (const [entry, missing] of [
      ["docx", "docx"],
      ["spreadsheet", "fflate|saxen|write-excel-file"],
    ] as const) {
      const source = `import("chiso/${entry}").catch((error) => console.log(error.message));`;
      expect(node(`${entry}.mjs`, source)).toMatch(new RegExp(`'(?:${missing})'`));
    }
  });

  it("make charts and read CSV in a bundle without any package, which says what drawing needs", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { score } from "chiso";
          import { parIndexCaMau2013 } from "chiso/criteria-sets/par-index-ca-mau-2013";
          import { domainChart, drawSvg, lossChart } from "chiso/charts";
          import { readCsv } from "chiso/import";
          const sheet = {
            unit: { id: "u", name: "Xã U" }, year: 2023,
            set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version }, entries: [],
          };
          const chart = domainChart(score(parIndexCaMau2013, sheet, { layer: "self" }));
          console.log(typeof chart.spec.layer, readCsv("STT;Tiêu chí", "a.csv").ok, typeof lossChart);
          drawSvg(chart).catch((error) => console.log(error.message));`,
        resolveDir: folder,
      },
      bundle: true,
      format: "esm",
      write: false,
      logLevel: "silent",
      platform: "browser",
    });
    expect(node("bundled.mjs", outputFiles[0]?.text ?? "")).toBe(
      "object true function\ndrawSvg needs the packages vega and vega-lite beside chiso.\n",
    );
  });

  describe("with their packages", () => {
    beforeAll(() => {
      const peers = Object.keys(manifest.peerDependencies).map(
        (name) => `${name}@${manifest.devDependencies[name]}`,
      );
      const options = ["--prefer-offline", "--no-audit", "--no-fund", "--silent"];
      execFileSync("npm", ["install", ...options, ...peers], { cwd: folder });
    });

    const body = `
      const sheet = {
        unit: { id: "u", name: "Xã U" }, year: 2023,
        set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version },
        entries: [{ code: "1.1.4", self: { declared: { value: "85" } } }],
      };
      const card = score(parIndexCaMau2013, sheet, { layer: "self" });
      const file = await writeXlsx(scoreSheetTemplate(parIndexCaMau2013, { sheet }));
      const { grids } = await readXlsx(file);
      const back = importScoreSheet(grids, parIndexCaMau2013).sheet;
      const word = await toDocx(scoreDocument(card));
      const svg = await drawSvg(domainChart(card));
      const csv = readCsv("STT;Tiêu chí\\n1;Kế hoạch", "a.csv");
      console.log(back.entries[0].self.declared.value, word[0], svg.slice(0, 4), csv.ok);`;
    const names = {
      chiso: "score",
      "chiso/criteria-sets/par-index-ca-mau-2013": "parIndexCaMau2013",
      "chiso/report": "scoreDocument",
      "chiso/import": "importScoreSheet",
      "chiso/spreadsheet": "readCsv, readXlsx, scoreSheetTemplate, writeXlsx",
      "chiso/docx": "toDocx",
      "chiso/charts": "domainChart, drawSvg",
    };
    const told = "85 80 <svg true\n";

    it("work by import", () => {
      const imports = Object.entries(names).map(
        ([from, what]) => `import { ${what} } from "${from}";`,
      );
      expect(node("files.mjs", `${imports.join("\n")}${body}`)).toBe(told);
    });

    it("work by require", () => {
      const lines = Object.entries(names).map(
        ([from, what]) => `const { ${what} } = require("${from}");`,
      );
      expect(node("files.cjs", `${lines.join("\n")}(async () => {${body}})();`)).toBe(told);
    });

    it("type-check in strict TypeScript", () => {
      const imports = Object.entries(names).map(
        ([from, what]) => `import { ${what} } from "${from}";`,
      );
      writeFileSync(
        join(folder, "files.ts"),
        `${imports.join("\n")}
        import type { Scorecard, ScoreSheet } from "chiso";
        declare const card: Scorecard;
        const book: Promise<Uint8Array> = writeXlsx(scoreSheetTemplate(parIndexCaMau2013));
        const word: Promise<Uint8Array> = toDocx(scoreDocument(card));
        const svg: Promise<string> = drawSvg(domainChart(card));
        const read = readCsv("a", "a.csv");
        // @ts-expect-error sheets are there only when the file was read
        read.grids;
        const sheet: ScoreSheet | null = importScoreSheet([], parIndexCaMau2013).sheet;
        console.log(book, word, svg, sheet, readXlsx, score);`,
      );
      const compiler = join(root, "node_modules/typescript/bin/tsc");
      const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "ES2022"];
      const how = ["--module", "NodeNext", "--moduleResolution", "NodeNext", "files.ts"];
      const out = execFileSync(process.execPath, [compiler, ...flags, ...how], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(out).toBe("");
    });
  });
});

describe("a bundle", () => {
  const bundle = async (
    source: string,
  ): Promise<{ readonly inputs: readonly string[]; readonly text: string }> => {
    const result = await build({
      stdin: { contents: source, resolveDir: folder },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      metafile: true,
      platform: "neutral",
      mainFields: ["module", "main"],
      charset: "utf8",
    });
    const [file] = result.outputFiles;
    const outputs = Object.values(result.metafile.outputs)[0];
    const used = Object.entries(outputs?.inputs ?? {}).filter(
      ([, { bytesInOutput }]) => bytesInOutput > 0,
    );
    return { inputs: used.map(([path]) => path), text: file?.text ?? "" };
  };

  it("that scores has no schema library, and no criteria set but its own", async () => {
    const { inputs, text } = await bundle(
      'import { score } from "chiso"; import { parIndexCaMau2013 } from "chiso/criteria-sets/par-index-ca-mau-2013"; console.log(score, parIndexCaMau2013);',
    );
    expect(inputs.filter((path) => path.includes("/zod/"))).toEqual([]);
    expect(text.includes("Cà Mau")).toBe(true);
    expect(text.includes("922/QĐ-BTTTT")).toBe(false);
    expect(text.includes("par-index-ward-sample")).toBe(false);
    // decimal.js is about 13 kB of it.
    expect(gzipSync(text).length).toBeLessThan(40_000);
  });

  it("of one set by name holds no other", async () => {
    const { text } = await bundle(
      'import { parIndexCaMau2013 } from "chiso/criteria-sets/par-index-ca-mau-2013"; console.log(parIndexCaMau2013);',
    );
    expect(text.includes("922/QĐ-BTTTT")).toBe(false);
    expect(text.length).toBeLessThan(12_000);
  });
});

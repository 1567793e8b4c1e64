import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// The compiler reads the real sources, some of them with one line changed.
const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");

type Change = readonly [before: string, after: string];

function complaints(files: readonly string[], changes: Readonly<Record<string, Change>>) {
  const changed = new Map(Object.entries(changes).map(([path, change]) => [resolve(path), change]));
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (path) => {
    const text = readFile(path);
    const change = changed.get(resolve(path));
    if (change === undefined || text === undefined) return text;
    expect(text.split(change[0]), `${path}: ${change[0]}`).toHaveLength(2);
    return text.replace(change[0], change[1]);
  };
  const program = ts.createProgram([...files], options, host);
  return files.map((path) => {
    const found = program.getSemanticDiagnostics(program.getSourceFile(path));
    return found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, " ")).join(" ");
  });
}

// Schema, file of its type, a required key and an optional one, where the type has both.
const pairs = [
  [
    "criteria-set/criteria-set-schema",
    "criteria-set/criteria-set",
    "appliesTo: Text",
    "decimals?: number",
  ],
  [
    "score-sheet/score-sheet-schema",
    "score-sheet/score-sheet",
    "entries: readonly",
    "notEligible?: string",
  ],
  ["survey/survey-data-schema", "survey/survey-data", "questionnaire: {", "issued?: number"],
  [
    "survey/questionnaire-schema",
    "survey/questionnaire",
    'base: "opinions',
    "minimumBase?: number",
  ],
  [
    "remediation/measure-schema",
    "remediation/measure",
    "themes: readonly",
    "coordinating?: readonly",
  ],
  [
    "indices/papi/papi-sheet-schema",
    "indices/papi/papi-sheet",
    "structure: {",
    "subDimensions?: Readonly",
  ],
  [
    "indices/friendly-government/friendly-government-schema",
    "indices/friendly-government/friendly-government-model",
    "proofPerDomain: boolean",
    "contents?: readonly",
  ],
  [
    "calendar/working-calendar-schema",
    "calendar/working-calendar",
    "insteadOf: CivilDate;",
    "$schema?: string",
  ],
  ["report/letterhead-schema", "report/letterhead", "number?: string", "signer?: string"],
  [
    "report/plan/plan-outline-schema",
    "report/plan/plan-outline",
    "results?: (typeof",
    "parts?: readonly",
  ],
  [
    "comparison/crosswalk-schema",
    "comparison/crosswalk",
    'others: "same-code',
    "ruleChanged?: boolean",
  ],
  [
    "roadmap/roadmap-case-schema",
    "roadmap/roadmap-case",
    "units: readonly (UnitLevel",
    "provenance?: Provenance",
  ],
  ["scoring/parse-rule-cases", "scoring/rule-case", "code: C", "year?: number"],
  ["rules/bands/schema", "rules/bands/rule", "measure: Text", "unit?: string"],
  ["rules/kind-schemas", "rules/parts/rule", "max: DecimalInput", "label: Text"],
  ["rules/ratio/schema", "rules/ratio/rule", "numerator: Text", "target?: DecimalInput"],
  ["rules/deadline/schema", "rules/deadline/rule", "late: Worth", "grace?: readonly"],
] as const;

const schemas = pairs.map(([schema]) => `src/${schema}.ts`);

function afterChange(change: (required: string, optional: string) => Change) {
  return complaints(
    schemas,
    Object.fromEntries(
      pairs.map(([, type, required, optional]) => [`src/${type}.ts`, change(required, optional)]),
    ),
  );
}

describe("a schema and its type", () => {
  it("agree as they stand", () => {
    expect(complaints(schemas, {})).toEqual(schemas.map(() => ""));
  });

  it("differ when a required key gets another name in the type", () => {
    const found = afterChange((key) => [`readonly ${key}`, `readonly renamed_${key}`]);
    for (const [index, text] of found.entries()) expect(text, schemas[index]).toContain("renamed_");
  });

  it("differ when an optional key gets another name in the type", () => {
    const found = afterChange((_, key) => [`readonly ${key}`, `readonly renamed_${key}`]);
    for (const [index, text] of found.entries()) expect(text, schemas[index]).toContain("renamed_");
  });

  it("differ when the type gets one more optional key", () => {
    const found = afterChange((_, key) => [
      `readonly ${key}`,
      `readonly added_?: string; readonly ${key}`,
    ]);
    for (const [index, text] of found.entries()) expect(text, schemas[index]).toContain("added_");
  });
});

describe("a kind of rule that stands in kinds.ts alone", () => {
  it("does not compile", () => {
    const files = ["src/rules/kinds.ts", "src/rules/kind-schemas.ts"];
    const [kinds, kindSchemas] = complaints(files, {
      "src/rules/kinds.ts": ["  pass: passKind,", "  pass: passKind,\n  thirteenth: passKind,"],
    });
    expect(kinds).toBe("");
    expect(kindSchemas).toContain("thirteenth");
  });
});

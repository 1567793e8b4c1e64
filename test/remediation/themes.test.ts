/** Themes of leaves by the words of their titles, on the tables of offices and on near misses. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importCriteriaTable } from "../../src/entries/import.js";
import { readXlsx } from "../../src/entries/spreadsheet.js";
import * as groups from "../../src/remediation/themes/groups.js";
import { findThemes } from "../../src/remediation/themes/themes-of.js";
import {
  diSu2024,
  dtiCommuneTayNinh2025,
  dtiWardSample,
  leavesOf,
  massMobilisationCommuneSample,
  measureThemes,
  papiWardSample,
  parIndexCaMau2013,
  parIndexWardSample,
  sipasCriteriaSet,
  sipasWardSample,
  themesOf,
} from "../support/library.js";
import { type WordsOfLeaf, wordsOfLeaves } from "../support/words-of-leaves.js";

async function imported(name: string, index: string): Promise<readonly WordsOfLeaf[]> {
  const bytes = readFileSync(new URL(`../../fixtures/${name}.xlsx`, import.meta.url));
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(name);
  const { draft } = importCriteriaTable(read.grids, {
    id: "own",
    index,
    title: "Bộ của đơn vị",
    appliesTo: "xã",
    period: { from: "2025-01-01" },
  });
  if (draft === null) throw new Error(name);
  return wordsOfLeaves(draft);
}

const surest = (leaves: readonly WordsOfLeaf[]) =>
  leaves.map((leaf) => [leaf.code, themesOf(leaf.words)[0] ?? null]);

describe("the themes of an office's own table", () => {
  it("are those of A: sixteen of sixteen", async () => {
    expect(surest(await imported("tables/van-phong-a", "par-index"))).toEqual([
      ["I.1.1", "reform-plan-issuing"],
      ["I.1.2", "reform-plan-content"],
      ["I.1.3", "reform-plan-completion"],
      ["I.2", "reporting"],
      ["I.3.1", "inspection"],
      ["I.3.2", "inspection-findings"],
      ["I.4", "initiative"],
      ["II.1", "procedure-control"],
      ["II.2", "procedure-publicity"],
      ["II.3.1", "file-handling"],
      ["II.3.2", "online-services"],
      ["II.3.3", "late-apology"],
      ["III.1", "job-positions"],
      ["III.2", "task-assignment"],
      ["IV.1", "digital-signature"],
      ["IV.2", "electronic-files"],
    ]);
  });

  it("are those of B: nine of nine", async () => {
    expect(surest(await imported("tables/van-phong-b", "par-index"))).toEqual([
      ["1.1.1", "reform-plan-issuing"],
      ["1.1.2", "reform-plan-completion"],
      ["1.2", "inspection"],
      ["1.3", "assigned-tasks"],
      ["2.1", "law-enforcement"],
      ["2.2", "unlawful-documents"],
      ["3.1", "procedure-publicity"],
      ["3.2", "file-handling"],
      ["3.3", "satisfaction"],
    ]);
  });

  it("are those of C, of mass mobilisation: eight of eight", async () => {
    expect(surest(await imported("tables/van-phong-c", "mass-mobilisation"))).toEqual([
      ["I.1", "mobilisation-plan"],
      ["I.2", "mobilisation-leader"],
      ["I.3", "mobilisation-publicity"],
      ["II.1", "grassroots-publicity"],
      ["II.2", "dialogue"],
      ["II.3", "petitions"],
      ["III.1", "file-handling"],
      ["III.2", "discipline"],
    ]);
  });

  it("are those of H, whose titles are short: its domain makes sure of them", async () => {
    expect(surest(await imported("tables/van-phong-h", "par-index"))).toEqual([
      ["1.1", "reform-plan-issuing"],
      ["1.2", "publicity"],
    ]);
  });

  it("are none where a title is one common word: F", async () => {
    expect(surest(await imported("tables/van-phong-f", "par-index"))).toEqual([
      ["1", null],
      ["2", null],
    ]);
  });
});

describe("the themes of sets that ship", () => {
  it.each([
    ["parIndexCaMau2013", parIndexCaMau2013, 6, 6],
    ["dtiCommuneTayNinh2025", dtiCommuneTayNinh2025, 58, 62],
    ["dtiWardSample", dtiWardSample, 24, 24],
    ["massMobilisationCommuneSample", massMobilisationCommuneSample, 33, 33],
    ["papiWardSample", papiWardSample, 20, 20],
    ["sipasWardSample", sipasCriteriaSet(sipasWardSample), 22, 22],
    ["parIndexWardSample", parIndexWardSample, 58, 59],
  ] as const)("%s", (_, set, shown, all) => {
    const leaves = wordsOfLeaves(set);
    expect(leaves.length).toBe(all);
    expect(leaves.filter(({ words }) => themesOf(words).length > 0).length).toBe(shown);
  });

  it("of PAPI are the ones that the set itself names", () => {
    const own = new Map<string, string | undefined>(
      leavesOf(papiWardSample).map(({ code, themes }) => [code, themes?.[0]]),
    );
    for (const { code, words } of wordsOfLeaves(papiWardSample)) {
      expect(themesOf(words)[0]).toBe(own.get(code));
    }
  });
});

describe("a theme", () => {
  const themes = (title: string, above: readonly string[] = [], index = "par-index") =>
    themesOf({ index, title, above });

  it("is found however the title is spelled", () => {
    for (const title of [
      "Tỉ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn",
      "TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT ĐÚNG HẠN",
      "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn".normalize("NFD"),
    ]) {
      expect(themes(title)).toEqual(["file-handling"]);
    }
    expect(themes("Hoà giải ở cơ sở", [], "papi")).toEqual(themes("Hòa giải ở cơ sở", [], "papi"));
  });

  it("is not shown by words that only look like its own", () => {
    expect(themes("Người dân có chữ ký số cá nhân", [], "dti")).toEqual(["personal-signatures"]);
    expect(themes("Cấp văn bằng bảo hộ, kỳ số 2")).toEqual([]);
    expect(themes("Có tài khoản thanh toán trực tuyến tại ngân hàng", [], "dti")).toEqual([
      "payment-accounts",
    ]);
    expect(themes("Ban hành kế hoạch kiểm tra", ["Chỉ đạo, điều hành"])[0]).toBe("plan-issuing");
    expect(themes("Kế hoạch", ["Chỉ đạo, điều hành"])).toEqual([]);
    expect(themes("Công khai", ["Tài chính công"])).toEqual([]);
  });

  it("goes by its index, and by none where the index has none", () => {
    expect(themes("Tiếp công dân theo lịch")).toEqual([]);
    expect(themes("Tiếp công dân theo lịch", [], "mass-mobilisation")).toEqual([
      "citizen-reception",
    ]);
    expect(themes("Tỷ lệ văn bản ký số", [], "chi-so-rieng")).toEqual(["digital-signature"]);
  });

  it("is read from the rule where the title says nothing", () => {
    const ruleText = "Đăng tải văn bản trong 2 ngày: 1 điểm; chậm: 0 điểm";
    expect(themesOf({ index: "par-index", title: "Tiêu chí 3", ruleText })).toEqual(["website"]);
  });

  it("has a key of its own, signs of two words or more, and an index", () => {
    const keys = measureThemes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { signs, indices, title } of measureThemes) {
      expect(indices.length).toBeGreaterThan(0);
      expect(title).not.toBe("");
      expect(signs.length).toBeGreaterThan(0);
      for (const sign of signs) {
        const words = typeof sign === "string" ? sign : sign.words;
        const condition = typeof sign === "string" ? undefined : sign.under;
        expect(
          words.split(" ").length + (condition?.split(" ").length ?? 0),
          words,
        ).toBeGreaterThan(1);
      }
    }
  });

  it("finds itself: each sign alone shows its own theme first or beside a longer one", () => {
    for (const theme of measureThemes) {
      for (const sign of theme.signs) {
        const { words, under } =
          typeof sign === "string" ? { words: sign, under: undefined } : sign;
        const found = findThemes({
          index: theme.indices[0] ?? "",
          title: words.replaceAll(" … ", " "),
          above: under === undefined ? [] : [under],
        });
        expect(
          found.map(({ key }) => key),
          words,
        ).toContain(theme.key);
      }
    }
  });

  it("is of a group that is in the list, and no other has its key", () => {
    const keys = Object.values(groups).flatMap(({ themes }) => themes.map(({ key }) => key));
    expect(measureThemes.map(({ key }) => key).sort()).toEqual(keys.sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("that the catalogue serves needs no sentence of ours; every other has one", () => {
    const served = new Set(diSu2024.measures.flatMap(({ themes: of }) => of));
    const bare = measureThemes.filter(({ proposals }) => proposals.length === 0);
    expect(bare.map(({ key }) => key).filter((key) => !served.has(key))).toEqual([]);
  });
});

/** Text of old fonts and wrong encodings is converted or refused; proper text is never touched. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadSpreadsheet } from "../../src/entries/spreadsheet.js";
import { isSyllable } from "../../src/grid/old-text/syllable.js";
import { fromTcvn3 } from "../../src/grid/old-text/tcvn3.js";
import { fromVni } from "../../src/grid/old-text/vni.js";
import { inModernText } from "../../src/import/modern-text.js";
import * as sets from "../../src/indices/criteria-sets.js";

type Rows = readonly (readonly (string | null)[])[];

function reading(rows: Rows): ReadSpreadsheet {
  return { ok: true, grids: [{ name: "S", rows, merges: [], formulas: [] }], findings: [] };
}

function modern(rows: Rows) {
  const read = inModernText(reading(rows));
  return {
    rows: read.ok ? read.grids[0]?.rows : undefined,
    told: read.findings.map(({ code, path }) => `${code} ${path}`),
  };
}

/** Letters of the old fonts, found by turning the tables round. */
function typedIn(convert: (text: string) => string, candidates: readonly string[]) {
  const back = new Map(candidates.map((stored) => [convert(stored), stored]));
  return (text: string): string => [...text].map((letter) => back.get(letter) ?? letter).join("");
}

const latin = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0xa1 + at));
const toTcvn3 = typedIn(fromTcvn3, latin);
const toVni = typedIn(fromVni, [
  ...latin,
  ..."AEOUYÖÔ".split("").flatMap((vowel) => [..."ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË"].map((mark) => vowel + mark)),
  ..."aeouyöô".split("").flatMap((vowel) => [..."ùøûõïâáàåãäêéèúüë"].map((mark) => vowel + mark)),
]);

/** Every text of the sets that ship. */
const texts: readonly string[] = [
  ...new Set(JSON.stringify(sets).match(/(?<=:")[^"\\\\]*[à-ỹ][^"\\\\]*(?=")/g)),
].map((text) => text.normalize("NFC"));

describe("the tables of the old fonts", () => {
  it("say what the fonts show", () => {
    expect(fromTcvn3("KÕ ho¹ch c¶i c¸ch hµnh chÝnh")).toBe("Kế hoạch cải cách hành chính");
    expect(fromTcvn3("Quy\u00d5t \u00ae\u00benh, ch\u00ad\u00ac\u00acng, \u00a7\u00b7")).toBe(
      "Quyết đắnh, chươơng, Đã",
    );
    expect(fromVni("Keá hoaïch caûi caùch haønh chính")).toBe("Kế hoạch cải cách hành chính");
    expect(fromVni("ÑIEÅM TOÁI ÑA, ñöôïc, tröôûng, nghæ, vó, thò, tuøy")).toBe(
      "ĐIỂM TỐI ĐA, được, trưởng, nghỉ, vĩ, thị, tùy",
    );
  });

  it("have every letter of Vietnamese", () => {
    const small = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    expect(fromTcvn3(toTcvn3(small))).toBe(small);
    expect(toTcvn3(small)).toMatch(/^[\u00a1-\u00fe]+$/);
    expect(fromVni(toVni(small))).toBe(small);
    expect(toVni(small)).toMatch(/^[a-zà-ÿ]+$/);
    expect(fromVni(toVni(small.toUpperCase()))).toBe(small.toUpperCase());
  });
});

describe("a syllable", () => {
  it("is told from what is none", () => {
    const good = "nghiệp quyết gì giếng khuỷu ĐIỂM Của hoá hòa ủy y ngoằn xoong giữ quý".split(" ");
    const bad = "kÕ ho¹ch TiÃªu Müller Josộ caûi cáṕ tàp đc ươ".split(" ");
    expect(good.filter((word) => !isSyllable(word))).toEqual([]);
    expect(bad.filter(isSyllable)).toEqual([]);
  });
});

describe("text of an old font", () => {
  const rows = [
    ["STT", "Tiêu chí", "Điểm tối đa"],
    ["1", "Ban hành kế hoạch cải cách hành chính của HĐND và UBND", "Đạt: 1"],
    ["2", "Có số liệu", "Không đạt: 0"],
  ];
  const typed = (type: (text: string) => string, from: number): Rows =>
    rows.map((row, at) => (at < from ? row : row.map(type)));

  it.each([
    ["TCVN3", toTcvn3],
    ["VNI", toVni],
  ])("of %s is converted in headings and bodies, and the first cell is named", (_name, type) => {
    expect(modern(typed(type, 0))).toEqual({ rows, told: ["old-font-converted S!B1"] });
    expect(modern(typed(type, 1))).toEqual({ rows, told: ["old-font-converted S!B2"] });
  });

  it("of a font of capitals is written in capitals", () => {
    const stored = ["CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM"];
    expect(modern([stored]).rows).toEqual([["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]);
  });

  it("that titles are made of comes back", () => {
    for (const type of [toTcvn3, toVni]) {
      const small = texts.map((text) => text.normalize("NFC").toLowerCase());
      const back = modern(small.map((text) => [type(text)])).rows?.flat();
      expect(back?.filter((text, at) => text !== small[at])).toEqual([]);
    }
  });
});

describe("proper text", () => {
  it("is left as it is: every title that ships, in both forms of Unicode", () => {
    for (const form of ["NFC", "NFD"]) {
      const all = texts.map((text) => [text.normalize(form)]);
      expect(modern(all)).toEqual({ rows: all, told: [] });
    }
  });

  it("is left as it is: names, units and signs of other languages", () => {
    const foreign = [
      "Müller, José, François, São Tomé, Ñuñoa, Ærø, Škoda, naïve, Citroën",
      "5 µm, 10 m², ½ ngày, ±5 %, §3, ©2026 Microsoft®, 20°C, «cá», 3×4, 5¢, £9",
      "là và có bé thì khoá toà hoá bò báo cáo",
      "Ã, Ä, Å, Æ, Đ, ă",
    ];
    const all = foreign.map((text) => [text]);
    expect(modern(all)).toEqual({ rows: all, told: [] });
    const each = foreign.map((text) => modern([[text]]).told);
    expect(each.flat()).toEqual([]);
  });

  it("is left as it is in any order and with any text beside", () => {
    const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))];
    const text = fc
      .array(fc.constantFrom(...words, "có", "là", "hoá", "5 µm", "«", "»", "®", "½"), {
        maxLength: 12,
      })
      .map((some) => some.join(" "));
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        (all) => {
          expect(modern(all)).toEqual({ rows: all, told: [] });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("text in a wrong encoding", () => {
  const garbled = (text: string): string =>
    new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

  it("is restored where no byte is lost", () => {
    const rows = [["STT", "Tiêu chí", "Cách tính điểm"]];
    const bad = rows.map((row) => row.map(garbled));
    expect(bad[0]?.[1]).toBe("TiÃªu chÃ\u00ad");
    expect(modern(bad)).toEqual({ rows, told: ["garbled-text-repaired S!B1"] });
    const in1258 = [["STT", "TiĂªu chĂ\u00ad", "ThĂ´n"]];
    expect(modern(in1258).rows).toEqual([["STT", "Tiêu chí", "Thôn"]]);
  });

  it("is refused where one is", () => {
    const bad = [["STT", garbled("Tiêu chí"), garbled("Điểm").replaceAll("\u0090", "\ufffd")]];
    expect(modern(bad)).toEqual({ rows: undefined, told: ["garbled-text S!C1"] });
  });
});

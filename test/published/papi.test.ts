/**
 * Published values of PAPI. Sources: the official workbooks of papi.org.vn for 2011 to 2019 and
 * the sub-dimensions of 2021 as kept in public repositories (mdtrinh/vietnam_elections,
 * hnks-gh/ml-mcdm); for 2023 the same repository, agreeing with the press (m.hanoitimes.vn
 * 02/04/2024); sizes of groups from enternews.vn (2017), ddcilaocai.vn (2019), fliphtml5.com/vfkvv
 * (2022, p. 108) and m.hanoitimes.vn (2023); groups of 2021 from tinhhungyen.com (Hưng Yên) and
 * truyenhinhthanhhoa.vn (Thanh Hóa).
 */
import { describe, expect, it } from "vitest";
import {
  groupPapi,
  type PapiFormula,
  type PapiResult,
  type PapiSheet,
  type PapiStructure,
  papi2019,
  papi2021,
  papiInterval,
  papiStructureOf,
  papiStructures,
  scorePapi,
} from "../support/library.js";
import {
  hasPapiData,
  noiseOf,
  numberOf,
  readTable,
  withoutPapiData,
} from "../support/papi-data.js";

function sheetOf(
  structure: PapiStructure,
  name: string,
  year: number,
  values: Partial<PapiSheet>,
): PapiSheet {
  const { id, version } = structure;
  return { unit: { id: name, name }, year, structure: { id, version }, ...values };
}

function pairs(text: string): Readonly<Record<string, string>> {
  const words = text.trim().split(/\s+/);
  return Object.fromEntries(
    words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ""]] : [])),
  );
}

// Up to 2014 the workbook was written with seven digits: half of the last one for each value.
function noiseIn(year: number, ...values: readonly (string | null)[]): number {
  const digits = values.map((value) => 0.5 * 10 ** (Math.floor(Math.log10(Number(value))) - 6));
  const printed = year <= 2014 ? digits.reduce((sum, digit) => sum + digit, 0) : 0;
  return printed + noiseOf(...values);
}

function expectNear(found: string | null | undefined, wanted: string, tolerance: number): void {
  expect(Math.abs(Number(found ?? Number.NaN) - Number(wanted))).toBeLessThanOrEqual(tolerance);
}

function subDimension(result: PapiResult, code: string) {
  return result.dimensions
    .flatMap(({ subDimensions }) => subDimensions)
    .find((sub) => sub.code === code);
}

it("the published interval says what it is", () => {
  const { notice } = papiInterval("45.521236", "0.357869");
  expect(notice.en).toContain("two-sided, that is a 90 % interval");
});

describe.skipIf(!hasPapiData)(`all provinces${withoutPapiData}`, () => {
  it.each([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018])(
    "of %i: dimensions and total from sub-dimensions",
    (year) => {
      const rows = readTable("papi-workbook-2011-2018.csv").filter(
        (row) => row["year"] === String(year) && row["tinhid"] !== "999",
      );
      const structure = papiStructureOf(year);
      const provinces = [...new Set(rows.map((row) => row["province_vi"] as string))];
      expect(provinces.length).toBe(63);
      let blanks = 0;
      for (const name of provinces) {
        const values = rows
          .filter((row) => row["province_vi"] === name)
          .map((row) => numberOf(row["value"]));
        // The workbook lists each dimension before its sub-dimensions, and the total at the end.
        const places = structure.dimensions.flatMap((dimension) => [
          dimension,
          ...dimension.subDimensions,
        ]);
        expect(values.length).toBe(places.length + (year < 2018 ? 1 : 0));
        const own = new Map(places.map(({ code }, at) => [code, values[at] ?? null]));
        const subDimensions = Object.fromEntries([...own].filter(([code]) => code.includes(".")));
        const result = scorePapi(structure, sheetOf(structure, name, year, { subDimensions }));
        for (const { code, value, subDimensions: parts } of result.dimensions) {
          const wanted = own.get(code) ?? null;
          if (wanted === null) {
            blanks += 1;
            expect([value, result.total]).toEqual([null, null]);
          } else {
            const noise = noiseIn(year, wanted, ...parts.map((part) => part.value));
            expectNear(value, wanted, noise);
          }
        }
        const total = values[places.length] ?? null;
        if (year < 2018 && result.total !== null) {
          const parts = Object.values(subDimensions);
          expectNear(result.total, total as string, noiseIn(year, total, ...parts));
        }
      }
      // Bắc Giang and Đồng Tháp in 2014 (all six), Quảng Ninh and Đồng Tháp in 2018 (two each).
      expect(blanks).toBe(({ 2014: 12, 2018: 4 } as Readonly<Record<number, number>>)[year] ?? 0);
    },
  );

  const rows2019 = hasPapiData ? readTable("papi-2019-indicators.csv") : [];
  const provinces2019 = [...new Set(rows2019.map((row) => row["province"] as string))];
  const cells = new Map(
    rows2019.map((row) => [`${row["province"]} ${row["row"]}`, numberOf(row["value"])]),
  );
  const cell = (name: string, row: number): string | null => cells.get(`${name} ${row}`) ?? null;
  // Rows of the sheet of 2019 that hold the sub-dimensions, then the dimensions.
  const rowsOf = pairs(
    `1.1 13 1.2 16 1.3 23 1.4 30 2.1 38 2.2 45 2.3 49 2.4 53 3.1 65 3.2 74 3.3 77 4.1 83 4.2 89
     4.3 92 4.4 95 5.1 104 5.2 108 5.3 115 5.4 120 6.1 126 6.2 133 6.3 138 6.4 145 7.1 153
     7.2 158 7.3 162 8.1 168 8.2 172 8.3 175`,
  );
  const dimensionRows = [11, 36, 63, 81, 102, 124, 151, 166];
  const results2019 = provinces2019.map((name) => {
    const subDimensions = Object.fromEntries(
      Object.entries(rowsOf).map(([code, row]) => [code, cell(name, Number(row))]),
    );
    return scorePapi(papi2019, sheetOf(papi2019, name, 2019, { subDimensions }));
  });

  it("of 2019: dimensions, total and weighted total", () => {
    expect(results2019.length).toBe(63);
    for (const result of results2019) {
      const name = result.unit.name;
      const parts: string[] = [];
      result.dimensions.forEach(({ value, subDimensions }, at) => {
        const wanted = cell(name, dimensionRows[at] as number) as string;
        const own = subDimensions.map((sub) => sub.value as string);
        parts.push(...own);
        expectNear(value, wanted, noiseOf(wanted, ...own));
      });
      const total = cell(name, 7) as string;
      expectNear(result.total, total, noiseOf(total, ...parts));
      // The weights are known to six decimals: half of the last digit times each dimension.
      const dimensions = result.dimensions.map(({ value }) => Number(value));
      const weights = dimensions.reduce((sum, value) => sum + value * 0.5e-6, 0);
      expectNear(result.weightedTotal, cell(name, 3) as string, weights + noiseOf("46"));
    }
  });

  it("of 2019: intervals are ± 1.645 standard errors", () => {
    for (const name of provinces2019) {
      const { lower, upper } = papiInterval(cell(name, 3) as string, cell(name, 6) as string);
      // The factor is known to four digits: half of the last one times the standard error.
      const tolerance = 0.5e-3 * Number(cell(name, 6));
      expectNear(lower, cell(name, 4) as string, tolerance);
      expectNear(upper, cell(name, 5) as string, tolerance);
    }
  });

  // First row of the indicators of each sub-dimension, in the order of its formula.
  const indicatorRows: Readonly<Record<string, readonly number[]>> = {
    "1.1": [14, 15],
    "1.2": [17, 18, 19, 20, 21, 22],
    "1.3": [24, 25, 26, 27, 28, 29],
    "2.1": [39, 40, 41, 42, 43, 44],
    "2.2": [46, 47, 48],
    "2.3": [50, 51, 52],
    "3.2": [75, 76],
    "3.3": [78, 79],
    "4.1": [84, 85, 86],
    "4.2": [90, 91, 96],
    "4.3": [93, 94],
    "5.1": [105, 106, 107],
    "6.3": [139, 140, 141, 142, 143, 144],
    "6.4": [146, 149, 150, 147, 148],
    "7.2": [159, 160, 161],
    "7.3": [163, 164, 165],
    "8.1": [169, 170, 171],
    "8.2": [173, 174],
  };
  const formulas = papi2019.dimensions
    .flatMap(({ subDimensions }) => subDimensions)
    .flatMap(({ code, formula }) => (formula === undefined ? [] : [{ code, formula }]));

  it("have rows for every formula of 2019", () => {
    expect(formulas.map(({ code }) => code)).toEqual(Object.keys(indicatorRows));
    expect(formulas.filter(({ formula }) => formula.status === "exact").length).toBe(10);
  });

  const errorsOf = (code: string, formula: PapiFormula): readonly number[] =>
    provinces2019.map((name) => {
      const values = Object.fromEntries(
        formula.indicators.map(({ key }, at) => [
          key,
          cell(name, (indicatorRows[code] as readonly number[])[at] as number),
        ]),
      );
      const sheet = sheetOf(papi2019, name, 2019, { indicators: { [code]: values } });
      const result = scorePapi(papi2019, sheet, { partialFormulas: true });
      const found = subDimension(result, code)?.value;
      return Math.abs(Number(found) - Number(cell(name, Number(rowsOf[code]))));
    });

  it.each(formulas.filter(({ formula }) => formula.status === "exact"))(
    "of 2019: $code from its indicators, below 2e-6",
    ({ code, formula }) => {
      const errors = errorsOf(code, formula);
      expect(errors.length).toBe(63);
      expect(Math.max(...errors)).toBeLessThan(2e-6);
    },
  );

  it.each(formulas.filter(({ formula }) => formula.status === "partial"))(
    "of 2019: $code comes as near as its formula says, and no nearer",
    ({ code, formula }) => {
      const largest = Math.max(...errorsOf(code, formula));
      expect(largest).toBeLessThanOrEqual(Number(formula.largestError));
      expect(largest).toBeGreaterThan(Number(formula.largestError) - 0.0002);
    },
  );

  it("of 2021: the groups of Hưng Yên and Thanh Hóa, from sub-dimensions of 60 provinces", () => {
    const rows = readTable("papi-subdimensions-2011-2021.csv").filter(
      (row) => row["year"] === "2021",
    );
    const results = rows.map((row) => {
      const subDimensions = Object.fromEntries(
        papi2021.dimensions.flatMap((dimension) =>
          dimension.subDimensions.map(({ code }) => [
            code,
            numberOf(row[`s${code.replace(".", "_")}`]),
          ]),
        ),
      );
      const name = row["province"] as string;
      return scorePapi(papi2021, sheetOf(papi2021, name, 2021, { subDimensions }));
    });
    expect(results.filter(({ total }) => total !== null).length).toBe(60);
    const blank = results.filter(({ total }) => total === null).map(({ unit }) => unit.name);
    expect(blank.sort()).toEqual(["Bac Giang", "Bac Ninh", "Quang Ninh"]);
    const groupsOf = (name: string): readonly (string | null | undefined)[] =>
      papi2021.dimensions.map((_dimension, at) => {
        const values = results.map(({ unit, dimensions }) => ({
          key: unit.name,
          value: dimensions[at]?.value ?? null,
        }));
        return groupPapi(values).find(({ key }) => key === name)?.group;
      });
    const hungYen = groupsOf("Hung Yen");
    expect([0, 1, 3, 4, 5].map((at) => hungYen[at])).toEqual(Array(5).fill("high"));
    for (const at of [2, 6, 7]) expect(["medium-high", "low-medium"]).toContain(hungYen[at]);
    const thanhHoa = groupsOf("Thanh Hoa");
    expect(thanhHoa.filter((group) => group === "high").length).toBe(7);
    expect(thanhHoa[4]).not.toBe("high");
    const totals = new Map(results.map(({ unit, total }) => [unit.name, total]));
    expectNear(totals.get("Hung Yen"), "45.3659", 0.5e-4);
    expectNear(totals.get("Thanh Hoa"), "47.1016", 0.5e-4);
  });

  it("name every structure that ships", () => {
    expect(papiStructures.map(({ from, to }) => [from, to])).toEqual([
      [2011, 2015],
      [2016, 2017],
      [2018, 2018],
      [2019, 2019],
      [2020, 2020],
      [2021, 2024],
    ]);
  });
});

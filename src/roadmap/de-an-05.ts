import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { LocalizedText } from "../text/language.js";
import type { Roadmap, RoadmapTarget } from "./roadmap.js";
import { kimThanhPlan, tuKyPlan } from "./sources.js";

/**
 * How to read the places of Đề án 05-ĐA/TU, as two districts print its targets, that can be read
 * in several ways. Every default is the recommended reading.
 */
export interface DeAn05Reading {
  /**
   * "trong đó ít nhất 20% (50%) đạt chuẩn trên mức độ 1": of all communes (`all`, the default:
   * the sentence of 2027-2030 starts from the communes, and a newspaper says so), or of those
   * that reached level 1 (`reached-level-1`).
   */
  readonly sharesAboveLevel1Of?: "all" | "reached-level-1";
  /**
   * "đạt chuẩn mức độ 1": level 1 or higher (`at-least`, the default, since "trong đó … trên mức
   * độ 1" makes it cumulative), or exactly level 1.
   */
  readonly level1?: "at-least" | "exactly";
  /**
   * 2027-2030, 90% at level 1: "duy trì", so in every year (the default), or by 2030.
   */
  readonly keepNinetyPercent?: "every-year" | "by-the-end";
  /**
   * 2027-2030, 70% above level 1 and five units at level 4: a goal of the period (`by-the-end`,
   * the default), or of every year.
   */
  readonly raiseTo2030?: "every-year" | "by-the-end";
  /**
   * "ít nhất 1 (5) đơn vị mức độ 4": in the district whose plan it is (`plan`, the default; both
   * districts print the same numbers), or in the whole province, so that it is left out of a
   * district's evaluation.
   */
  readonly countsOfLevel4?: "plan" | "province";
}

/**
 * The yearly targets of Đề án 05-ĐA/TU of Hải Dương for 2024 to 2030 as the plans of the districts
 * Tứ Kỳ and Kim Thành print them, with the readings that were chosen. "Trên mức độ 1" is level 2
 * and higher; "ít nhất" of a share rounds the count up. Provenance: partial.
 *
 * @param reading how to read what is open; the recommended reading when absent
 * @example
 * deAn05Roadmap().targets.length // 9
 */
export function deAn05Roadmap(reading: DeAn05Reading = {}): Roadmap {
  refuse(checkArguments({}, [reading, "object"]));
  const level1 = reading.level1 ?? "at-least";
  const base =
    reading.sharesAboveLevel1Of === "reached-level-1" ? { reached: 1 } : ("all" as const);
  const keep = reading.keepNinetyPercent ?? "every-year";
  const raise = reading.raiseTo2030 ?? "by-the-end";
  const counts = level1 === "exactly" ? { exactly: 1 } : { atLeast: 1 };
  const reached = (
    from: number,
    to: number,
    percent: string,
    when: RoadmapTarget["when"],
  ): RoadmapTarget => ({
    key: `level-1-${from}`,
    title: {
      vi: `Ít nhất ${percent}% số xã đạt mức độ 1${level1 === "exactly" ? "" : " trở lên"}`,
      en: `At least ${percent}% of communes at level 1${level1 === "exactly" ? "" : " or higher"}`,
    },
    from,
    to,
    when,
    counts,
    atLeast: { percent },
    base: "all",
  });
  const above = (
    from: number,
    to: number,
    percent: string,
    when: RoadmapTarget["when"],
  ): RoadmapTarget => ({
    key: `above-level-1-${from}`,
    title: {
      vi: `Ít nhất ${percent}% ${base === "all" ? "số xã" : "số xã đã đạt mức độ 1"} đạt trên mức độ 1`,
      en: `At least ${percent}% of ${base === "all" ? "communes" : "communes at level 1 or higher"} above level 1`,
    },
    from,
    to,
    when,
    counts: { atLeast: 2 },
    atLeast: { percent },
    base,
  });
  const level4 = (
    from: number,
    to: number,
    units: number,
    when: RoadmapTarget["when"],
  ): readonly RoadmapTarget[] =>
    reading.countsOfLevel4 === "province"
      ? []
      : [
          {
            key: `level-4-${from}`,
            title: {
              vi: `Ít nhất ${units} đơn vị đạt mức độ 4`,
              en: `At least ${units} units at level 4`,
            },
            from,
            to,
            when,
            counts: { atLeast: 4 },
            atLeast: { units },
            base: "all",
          },
        ];
  return {
    id: "de-an-05",
    title: {
      vi: "Lộ trình Đề án 05-ĐA/TU theo kế hoạch của huyện",
      en: "Roadmap of Đề án 05-ĐA/TU as district plans print it",
    },
    highestLevel: 4,
    targets: [
      reached(2024, 2024, "20", "every-year"),
      reached(2025, 2025, "50", "every-year"),
      above(2025, 2025, "20", "every-year"),
      reached(2026, 2026, "90", "every-year"),
      above(2026, 2026, "50", "every-year"),
      ...level4(2026, 2026, 1, "every-year"),
      reached(2027, 2030, "90", keep),
      above(2027, 2030, "70", raise),
      ...level4(2027, 2030, 5, raise),
    ],
    readings: readingsOf(reading),
    provenance: {
      status: "partial",
      instruments: [kimThanhPlan, tuKyPlan],
      note: {
        vi: "Hai huyện in cùng con số. Chưa đọc được chính Đề án 05-ĐA/TU.",
        en: "Both districts print the same figures. The project itself was not read.",
      },
    },
  };
}

function readingsOf(reading: DeAn05Reading): readonly LocalizedText[] {
  return [
    reading.sharesAboveLevel1Of === "reached-level-1"
      ? {
          vi: "Tỷ lệ trên mức độ 1 tính trên số xã đã đạt mức độ 1",
          en: "Shares above level 1 are of the communes that reached level 1",
        }
      : {
          vi: "Tỷ lệ trên mức độ 1 tính trên tổng số xã",
          en: "Shares above level 1 are of all communes",
        },
    reading.level1 === "exactly"
      ? { vi: "Mức độ 1 là đúng mức độ 1", en: "Level 1 is exactly level 1" }
      : { vi: "Mức độ 1 là từ mức độ 1 trở lên", en: "Level 1 is level 1 or higher" },
    { vi: "Trên mức độ 1 là từ mức độ 2 trở lên", en: "Above level 1 is level 2 or higher" },
    reading.countsOfLevel4 === "province"
      ? {
          vi: "Số đơn vị mức độ 4 là của cả tỉnh, không xét ở huyện",
          en: "Counts of level 4 are the province's and not judged in a district",
        }
      : {
          vi: "Số đơn vị mức độ 4 là của đơn vị lập kế hoạch",
          en: "Counts of level 4 are those of the plan's own area",
        },
    reading.keepNinetyPercent === "by-the-end"
      ? { vi: "90% giai đoạn 2027-2030: đến năm 2030", en: "90% in 2027-2030: by 2030" }
      : { vi: "90% giai đoạn 2027-2030: duy trì từng năm", en: "90% in 2027-2030: every year" },
    reading.raiseTo2030 === "every-year"
      ? {
          vi: "70% và 5 đơn vị giai đoạn 2027-2030: từng năm",
          en: "70% and five units in 2027-2030: every year",
        }
      : {
          vi: "70% và 5 đơn vị giai đoạn 2027-2030: đến năm 2030",
          en: "70% and five units in 2027-2030: by 2030",
        },
    {
      vi: '"Ít nhất" là so đúng tỷ lệ, tức làm tròn lên số đơn vị',
      en: '"At least" compares the exact share, so a count is rounded up',
    },
  ];
}

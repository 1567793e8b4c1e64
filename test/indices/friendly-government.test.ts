/** Friendly government: levels and what the next one needs, dossiers, models without points. */
import { describe, expect, it } from "vitest";
import {
  allFriendlyGovernmentModels,
  bacGiang2021 as bacGiang,
  checkFriendlyGovernmentModel,
  dongNai2025 as dongNai,
  type FriendlyGovernmentCase,
  type FriendlyGovernmentModel,
  haiDuong2024 as haiDuong,
  isChisoError,
  parseFriendlyGovernmentCase,
  parseFriendlyGovernmentModel,
  type ScoreSheet,
  scoreFriendlyGovernment,
  thachThanh2023 as thachThanh,
} from "../support/library.js";
import { refusal } from "../support/small-set.js";

const unit = { id: "xa", name: "Xã" };

function caseOf(
  model: FriendlyGovernmentModel,
  points: readonly string[],
  more: Partial<FriendlyGovernmentCase> = {},
): FriendlyGovernmentCase {
  const year = 2025;
  const { set } = model;
  const sheet: ScoreSheet | undefined =
    set === undefined || points.length === 0
      ? undefined
      : {
          unit,
          year,
          set: { id: set.id, version: set.version },
          entries: set.domains.map(({ code, rule }, at) => ({
            code,
            final:
              rule?.kind === "index"
                ? { declared: { value: points[at] as string } }
                : { points: points[at] as string },
          })),
        };
  return {
    unit,
    year,
    model: { id: model.id, version: model.version },
    ...(sheet === undefined ? {} : { sheet }),
    ...more,
  };
}

function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!isChisoError(error)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe("the models that ship", () => {
  it("refuses a decided level that is not told, whatever the model", () => {
    for (const model of allFriendlyGovernmentModels) {
      const given = { unit, year: 2025, model, decided: { level: undefined, by: "UBND tỉnh" } };
      expect(refusal(() => scoreFriendlyGovernment(model, given as never))).toEqual([
        "missing-key",
      ]);
    }
  });

  it.each(allFriendlyGovernmentModels)("$id has no problem", (model) => {
    expect(checkFriendlyGovernmentModel(model)).toEqual([]);
    expect(parseFriendlyGovernmentModel(JSON.parse(JSON.stringify(model)))).toEqual({
      ok: true,
      value: model,
    });
  });
});

describe("Đồng Nai", () => {
  it("tells how many points the next star needs", () => {
    const result = scoreFriendlyGovernment(dongNai, caseOf(dongNai, ["15", "15", "20", "79.98"]));
    expect([result.scorecard?.points, result.level?.key, result.levelFrom]).toEqual([
      "89.99",
      "2",
      "computed",
    ]);
    expect(result.next).toMatchObject({ key: "3", missing: [{ met: false, missing: "0.01" }] });
    expect(result.next?.missing[0]?.explanation.vi).toBe(
      "Tổng điểm 89,99 điểm: chưa đạt, thiếu 0,01 điểm (cần từ 90 điểm trở lên)",
    );
  });

  it("counts initiatives as extra points", () => {
    const given = caseOf(dongNai, ["15", "15", "20", "79.98"]);
    const sheet: ScoreSheet = {
      ...(given.sheet as ScoreSheet),
      adjustments: { final: { bonus: [{ reason: "Mô hình mới", points: "2" }] } },
    };
    expect(scoreFriendlyGovernment(dongNai, { ...given, sheet }).level?.key).toBe("3");
  });

  it("has no level while anything is not scored, not even one star", () => {
    const given = caseOf(dongNai, ["15", "15", "20", "79.98"]);
    const entries = (given.sheet as ScoreSheet).entries.slice(1);
    const sheet = { ...(given.sheet as ScoreSheet), entries };
    const result = scoreFriendlyGovernment(dongNai, { ...given, sheet });
    expect([result.level, result.levelFrom]).toEqual([null, null]);
    expect(result.levels.map(({ reached }) => reached)).toEqual([null, null, null, null]);
  });

  it("stops at the highest star", () => {
    const result = scoreFriendlyGovernment(dongNai, caseOf(dongNai, ["15", "15", "20", "100"]));
    expect([result.level?.key, result.next]).toEqual(["4", null]);
  });
});

describe("Hải Dương", () => {
  const good = { conditions: { "no-discipline": true }, satisfaction: "96" };

  it("needs total, every criterion, satisfaction and conditions, and says which are missing", () => {
    const given = caseOf(haiDuong, ["20", "20", "20", "20", "9.5"], {
      ...good,
      satisfaction: "84.9",
    });
    const result = scoreFriendlyGovernment(haiDuong, given);
    // 89.5% in all; criterion 5 has 47.5%, and each level wants at least half of every one.
    expect([result.level, result.next?.key]).toEqual([null, "1"]);
    expect(result.next?.missing.map(({ explanation }) => explanation.vi)).toEqual([
      "Tiêu chí 5. Tăng cường sự gần gũi, thân thiện giữa Nhân dân với chính quyền 47,5%: chưa đạt, thiếu 2,5% (cần từ 50% trở lên)",
    ]);
  });

  it("gives the level whose requirements are all met", () => {
    const levelOf = (points: readonly string[], more = {}): string | undefined =>
      scoreFriendlyGovernment(haiDuong, caseOf(haiDuong, points, { ...good, ...more })).level?.key;
    const all = (points: string): readonly string[] => Array<string>(5).fill(points);
    expect(levelOf(all("18"))).toBe("4");
    expect(levelOf(all("17.99"))).toBe("3");
    expect(levelOf(all("18"), { satisfaction: "94.99" })).toBe("3");
    expect(levelOf(all("18"), { satisfaction: "79" })).toBeUndefined();
    expect(levelOf(all("18"), { conditions: { "no-discipline": false } })).toBeUndefined();
    expect(levelOf(["20", "20", "20", "20", "15.9"])).toBe("3");
  });

  it("cannot tell a level while satisfaction or a condition is not known", () => {
    const result = scoreFriendlyGovernment(
      haiDuong,
      caseOf(haiDuong, ["18", "18", "18", "18", "18"]),
    );
    expect(result.levels.map(({ reached }) => reached)).toEqual([null, null, null, null]);
    expect(result.next?.missing.map(({ explanation }) => explanation.vi)).toEqual([
      "Tỷ lệ hài lòng: chưa có số liệu (cần từ 80% trở lên)",
      "Không có cán bộ chủ chốt bị kỷ luật: chưa rõ",
    ]);
  });

  it("takes a level that was decided, with or without points, and tells the computed one too", () => {
    const decided = { level: "2", by: "UBND huyện", date: "2025-12-31" };
    const bare = scoreFriendlyGovernment(haiDuong, caseOf(haiDuong, [], { decided }));
    expect([bare.level?.key, bare.levelFrom, bare.computed, bare.next?.key]).toEqual([
      "2",
      "decided",
      null,
      "3",
    ]);
    const both = scoreFriendlyGovernment(
      haiDuong,
      caseOf(haiDuong, ["18", "18", "18", "18", "18"], { ...good, decided }),
    );
    expect([both.level?.key, both.computed?.key]).toEqual(["2", "4"]);
  });
});

describe("Bắc Giang", () => {
  it("counts papers and proofs, and knows the state of the request", () => {
    const result = scoreFriendlyGovernment(
      bacGiang,
      caseOf(bacGiang, ["18", "22", "19", "14", "18"], {
        papers: ["request", "report", "self-score"],
        proofs: ["1", "2", "4", "5"],
        state: "sent-to-district",
      }),
    );
    expect(result.scorecard?.points).toBe("91");
    expect([result.dossier?.papers.text, result.dossier?.proofs?.text]).toEqual(["3/5", "4/5"]);
    expect(result.dossier?.papers.open.map(({ key }) => key)).toEqual(["registration", "approval"]);
    expect(result.dossier?.proofs?.open.map(({ key }) => key)).toEqual(["3"]);
    expect(result.state?.title).toEqual({ vi: "Đã gửi huyện", en: "Sent to the district" });
    // The threshold was not read: without a decision there is no level.
    expect(result.level).toBeNull();
  });

  it("refuses points above the maximum of a criterion: 20, 25, 20, 15, 20", () => {
    const given = caseOf(bacGiang, ["20.5", "25.5", "20.5", "15.5", "20.5"]);
    expect(codesOf(() => scoreFriendlyGovernment(bacGiang, given))).toEqual(
      Array(5).fill("points-above-max"),
    );
  });
});

describe("Thạch Thành", () => {
  it("has contents, steps and a state in place of points", () => {
    const result = scoreFriendlyGovernment(
      thachThanh,
      caseOf(thachThanh, [], {
        state: "running",
        contents: { dissemination: true, democracy: true, review: false },
        steps: { survey: "2023-02-20", launch: "2023-03-25" },
      }),
    );
    expect([result.contents?.text, result.steps?.text]).toEqual(["2/6", "2/6"]);
    expect(result.steps?.open.map(({ key }) => key)).toEqual([
      "plan",
      "carry-out",
      "dialogue",
      "assess",
    ]);
    expect([result.scorecard, result.level, result.levels]).toEqual([null, null, []]);
  });
});

describe("bad input", () => {
  it("is refused with every problem at once", () => {
    const given = caseOf(haiDuong, ["18", "18", "18", "18", "18"], {
      model: { id: "x", version: "1" },
      conditions: { kind: true },
      satisfaction: "101",
      papers: ["request"],
      state: "x",
      steps: { a: "2025-02-30" },
      decided: { level: "5", by: "UBND" },
    });
    const codes = [
      "set-mismatch",
      "unknown-key",
      "value-outside-range",
      "unknown-option",
      "unknown-option",
      "unknown-key",
      "not-a-date",
      "unknown-option",
    ];
    expect(codesOf(() => scoreFriendlyGovernment(haiDuong, given))).toEqual(codes);
    const parsed = parseFriendlyGovernmentCase(given, haiDuong);
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(codes);
  });

  it("of a sheet is told with its place in the case", () => {
    const given = caseOf(haiDuong, ["21", "18", "18", "18", "18"]);
    const parsed = parseFriendlyGovernmentCase(given, haiDuong);
    expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path])).toEqual([
      ["points-above-max", "/sheet/entries/0/final/points"],
    ]);
    const other = { ...given, year: 2026 };
    expect(codesOf(() => scoreFriendlyGovernment(haiDuong, other))).toContain("years-disagree");
    expect(
      codesOf(() =>
        scoreFriendlyGovernment(thachThanh, {
          ...caseOf(thachThanh, []),
          sheet: given.sheet as ScoreSheet,
        }),
      ),
    ).toContain("sheet-without-set");
  });

  it("of a model is told too", () => {
    const [level] = haiDuong.levels ?? [];
    const bad: FriendlyGovernmentModel = {
      ...thachThanh,
      levels: [level as never, level as never],
    };
    expect(checkFriendlyGovernmentModel(bad).map(({ code }) => code)).toEqual([
      "duplicate-key",
      "level-without-set",
      "level-without-set",
      "level-without-set",
      "level-without-set",
    ]);
    const wrong: FriendlyGovernmentModel = {
      ...haiDuong,
      levels: [
        {
          key: "1",
          title: "1",
          requires: [
            { kind: "criterion", code: "9", measure: "points", atLeast: "-1" },
            { kind: "satisfaction", atLeast: "x" },
          ],
        },
      ],
    };
    expect(checkFriendlyGovernmentModel(wrong).map(({ code }) => code)).toEqual([
      "negative-number",
      "unknown-code",
      "not-a-decimal",
    ]);
  });
});

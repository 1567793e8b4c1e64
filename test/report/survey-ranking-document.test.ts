/** The ranking by surveys as people read it: shared ranks, and who is told apart from whom. */
import { describe, expect, it } from "vitest";
import { surveyRankingDocument, surveyRankingTable, toMarkdown } from "../../src/entries/report.js";
import {
  rankSurveyGroups,
  rankSurveys,
  type SurveyResult,
  tabulate,
  tallyForms,
} from "../support/library.js";
import { smallQuestionnaire } from "../support/small-questionnaire.js";

function resultOf(id: string, satisfied: number, all: number): SurveyResult {
  const forms = Array.from({ length: all }, (_, at) => {
    const answer = at < satisfied ? "5" : "1";
    return {
      answers: { L: "yes", "1": answer, "2": answer, "3": answer },
      groups: { service: at % 2 === 0 ? "Đất đai" : "Hộ tịch" },
    };
  });
  const tally = tallyForms(smallQuestionnaire, forms, { by: "service" });
  return {
    unit: { id, name: `Xã ${id}` },
    year: 2024,
    provenance: { status: "sample", instruments: [], note: "Số liệu minh họa của bài thử" },
    table: tabulate(smallQuestionnaire, tally, { minimumBase: 30 }),
  };
}

const a = resultOf("A", 150, 200);
const b = resultOf("B", 190, 200);
const c = resultOf("C", 154, 200);
const few = resultOf("D", 3, 20);

describe("the document of a ranking by surveys", () => {
  const ranking = rankSurveys([a, b, c, few]);
  const written = toMarkdown(surveyRankingDocument(ranking));

  it("says who is highest, what the ranks mean, and who has none", () => {
    expect(written).toContain("Xếp hạng theo kết quả khảo sát hài lòng, 2024");
    expect(written).toContain("Cao nhất: Xã B");
    expect(written).toContain("hiệu chỉnh theo Holm");
    expect(written).toContain("Không xếp hạng: Xã D. Không công bố: dưới 30 người trả lời");
    expect(written).not.toMatch(/Xã D \|/);
  });

  it("says that the questionnaire and the answers are samples", () => {
    expect(written).toContain("Bộ tiêu chí mẫu");
    expect(written.match(/Số liệu minh họa của bài thử/g)?.length).toBe(1);
  });

  it("lets those share a rank that are not told apart", () => {
    expect(surveyRankingTable(ranking).rows).toEqual([
      row("1", "Xã B", "95.00", "1", "1", "đủ căn cứ"),
      row("2", "Xã C", "77.00", "2", "2 - 3", "chưa đủ căn cứ để phân biệt với Xã A"),
      row("2", "Xã A", "75.00", "3", "2 - 3", "chưa đủ căn cứ để phân biệt với Xã C"),
    ]);
  });

  it("draws the intervals of those that are ranked", () => {
    const figure = surveyRankingDocument(ranking).blocks.find(({ kind }) => kind === "figure");
    expect(figure).toMatchObject({
      title: "Mức hài lòng và khoảng tin cậy 95%",
      description: expect.stringMatching(/^Xã B: 95%, từ .*; Xã C: .*; Xã A: /),
    });
    const { svg = "" } = figure as { readonly svg?: string };
    // From 60 to 100 percent, where the intervals lie.
    expect(svg.match(/\d+%/g)).toEqual(["60%", "70%", "80%", "90%", "100%"]);
    const places = [...svg.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(places).toEqual([565, 403, 385]);
  });

  it("says that nobody is highest where all may be", () => {
    const all = toMarkdown(surveyRankingDocument(rankSurveys([a, c])));
    expect(all).toContain("Chưa đủ căn cứ để phân biệt bất kỳ hai nơi nào: tất cả đồng hạng");
    const some = surveyRankingDocument(rankSurveys([a, c, resultOf("E", 120, 200)]), {
      language: "en",
    });
    expect(toMarkdown(some)).toContain("Not enough to say which is highest: 2 may be");
  });

  it("is of the groups of one survey too, and of a criterion", () => {
    const groups = rankSurveyGroups(a.table, a, { node: "1" });
    expect(surveyRankingDocument(groups).title).toBe(
      "Xếp hạng các nhóm theo kết quả khảo sát hài lòng: Xã A, 2024; 1 Tiêu chí 1",
    );
    expect(surveyRankingTable(groups).columns[1]?.title).toBe("Nhóm");
  });

  it("ranks nobody where nobody can be", () => {
    const nobody = rankSurveys([few, resultOf("F", 1, 10)]);
    const { blocks } = surveyRankingDocument(nobody);
    expect(blocks.some(({ kind }) => kind === "table" || kind === "figure")).toBe(false);
    expect(nobody.pairs).toBe(0);
  });
});

function row(
  rank: string,
  name: string,
  percentage: string,
  byFigure: string,
  range: string,
  finding: string,
): readonly unknown[] {
  return [
    { number: rank },
    name,
    { number: "200" },
    { number: percentage, unit: "%" },
    expect.stringMatching(/^\d\d,\d - \d\d,\d$/),
    { number: byFigure },
    range,
    finding,
  ];
}

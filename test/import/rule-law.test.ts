/** The law of reading: a clause that is added to a wording is said by the reading, or nothing is read. */
import { describe, expect, it } from "vitest";
import { readRuleText } from "../../src/import/rule-text.js";
import { type CorpusRow, corpus, meaningOf } from "./rule-meaning.js";

/** Clauses that change what a rule means, in words that no wording of the corpus has. */
const clauses: readonly string[] = [
  "riêng vi phạm nghiêm trọng trừ hết điểm",
  "riêng đơn vị miền núi được cộng 0,3 điểm",
  "từ lần thứ ba trừ hết điểm",
  "từ lần thứ tư trở đi trừ 0,3 điểm",
  "trừ trường hợp có lý do khách quan",
  "trừ đơn vị sự nghiệp",
  "ngoại trừ hồ sơ liên thông",
  "nếu có kết luận của thanh tra",
  "nếu tái diễn thì trừ 0,3 điểm",
  "chỉ tính đơn vị trực thuộc",
  "chỉ tính 07 đơn vị đầu tiên",
  "không áp dụng đối với đơn vị mới thành lập",
  "không bao gồm đơn vị liên doanh",
  "không tính đơn vị tạm dừng",
  "trong đó đơn vị liên doanh tính 50% điểm",
  "trong đó có ít nhất 07 đơn vị liên doanh",
  "tối đa trừ 0,3 điểm",
  "trừ tối đa 0,3 điểm",
  "nhưng không quá 0,3 điểm",
  "tối đa 0,3 điểm",
  "tối đa 07 lần",
  "tối thiểu 0,3 điểm",
  "đồng thời bị trừ 0,3 điểm thi đua",
  "trường hợp tái phạm nhân đôi số điểm trừ",
  "trường hợp đặc biệt do hội đồng quyết định",
  "từ 33% trở lên được 0,3 điểm",
  "dưới 33% thì 0,3 điểm",
  "làm tròn đến 0,3 điểm",
  "khi có xác nhận của cấp trên",
  "áp dụng từ quý III",
  "hệ số 0,3 với đơn vị liên doanh",
  "mỗi đơn vị liên doanh trừ thêm 0,3 điểm",
  "kéo dài quá 07 tháng thì không tính",
  "sau đó nhân với hệ số khu vực",
  "đơn vị miền núi giảm một nửa số điểm",
  "có văn bản giải trình thì thôi",
  "mức cao nhất là loại B",
  "cụm thi đua số 2 tính bằng một nửa",
  "đã xử lý xong trong kỳ thì bỏ qua",
  "lần đầu nhắc nhở",
  "cộng dồn sang năm sau",
  "mỗi đơn vị một lần",
  "không quá một phần ba",
  "kể cả vi phạm của năm trước",
];

const places: readonly ((text: string, clause: string) => string)[] = [
  (text, clause) => `${bare(text)}, ${clause}`,
  (text, clause) => `${bare(text)}; ${clause}`,
  (text, clause) => `${bare(text)} (${clause})`,
  (text, clause) => `${bare(text)}. ${capital(clause)}.`,
  (text, clause) => `${bare(text)}\n${capital(clause)}`,
  (text, clause) => `${bare(text)} ${clause}`,
  (text, clause) => `${capital(clause)}, ${text}`,
  (text, clause) => `${capital(clause)}; ${text}`,
  (text, clause) => `${capital(clause)}: ${text}`,
  (text, clause) => `${capital(clause)}. ${text}`,
  (text, clause) => `${capital(clause)}\n${text}`,
  (text, clause) => beforeLast(text, `${clause}; `),
  (text, clause) => beforeLast(text, `(${clause}) `),
];

function bare(text: string): string {
  return text.replace(/[.;\s]+$/, "");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function beforeLast(text: string, inserted: string): string {
  const at = Math.max(text.lastIndexOf("; "), text.lastIndexOf("\n"), text.lastIndexOf(", "));
  const from = at < 0 ? 0 : at + (text.charAt(at) === "\n" ? 1 : 2);
  return text.slice(0, from) + inserted + text.slice(from);
}

const known = corpus.filter(({ rule }) => rule !== "text");

/** What is wrong with the reading of a wording to which a clause was added; "" for nothing. */
function silent(row: CorpusRow, clause: string, text: string): string {
  const { read, rule } = readRuleText(text, row.max);
  if (!read) return "";
  const words = JSON.stringify(rule).toLowerCase();
  if (words.includes(clause.toLowerCase().replace(/^mỗi /, ""))) return "";
  const base = readRuleText(row.text, row.max).rule;
  const changed =
    JSON.stringify(meaningOf(rule, row.max)) !== JSON.stringify(meaningOf(base, row.max));
  const numbers = (clause.match(/\d+(?:,\d+)?/g) ?? []).map((one) => Number(one.replace(",", ".")));
  const values = (words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const max = Number(row.max);
  const said = numbers.every((one) =>
    [...values, ...timesTaken(values, max)].some((value) =>
      [value, value * 100, max - value].some((own) => Math.abs(own - one) < 1e-9),
    ),
  );
  return changed && numbers.length > 0 && said ? "" : `${text}\n  → ${JSON.stringify(rule)}`;
}

// How often points are taken until the floor: "tối đa 07 lần".
function timesTaken(values: readonly number[], max: number): readonly number[] {
  return values.flatMap((points) => values.map((floor) => (max - floor) / points));
}

// Each clause meets every fourth wording, each wording every fourth clause; npm run fuzz tries all.
const step = process.env["CHISO_FUZZ_RUNS"] === undefined ? 4 : 1;

describe("a clause that is added to a wording", () => {
  it.each(clauses.map((clause, at) => ({ clause, at })))(
    "is said by the reading, or nothing is read: $clause",
    ({ clause, at }) => {
      const tried = known.filter((_row, index) => (index + at) % step === 0);
      const wrong = tried.flatMap((row) =>
        places.flatMap((place) => {
          const found = silent(row, clause, place(row.text, clause));
          return found === "" ? [] : [found];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it("is an aside where it says no rule, and stays in the note", () => {
    for (const row of known) {
      const base = readRuleText(row.text, row.max);
      for (const aside of [
        "Số liệu lấy từ báo cáo của Sở Nội vụ",
        "Tài liệu kiểm chứng: quyết định",
      ]) {
        const { read, rule, note } = readRuleText(`${bare(row.text)}. ${aside}.`, row.max);
        if (!read) continue;
        expect(rule, row.text).toEqual(base.rule);
        expect(note.vi).toContain(aside);
      }
    }
  });
});

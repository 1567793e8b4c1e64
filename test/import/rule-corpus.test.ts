/** Wordings of real form, as data: each is read rightly, or left to a person where no rule can hold it. */
import { describe, expect, it } from "vitest";
import { readRuleText } from "../../src/import/rule-text.js";
import { corpus, hasWords, meaningOf } from "./rule-meaning.js";

describe("the corpus of wordings", () => {
  it("has many wordings of every kind and source, each once", () => {
    const texts = corpus.map(({ text, max }) => `${text} ${max}`);
    expect(new Set(texts).size).toBe(corpus.length);
    expect(corpus.length).toBeGreaterThan(150);
    expect(new Set(corpus.map(({ source }) => source)).size).toBeGreaterThan(5);
    const kinds = corpus.map(({ rule }) => (rule === "text" ? "text" : rule.kind));
    expect(new Set(kinds).size).toBe(10);
  });

  it.each(corpus)("$source, max $max: $text", ({ text, max, rule: right }) => {
    const { read, rule, note } = readRuleText(text, max);
    if (right === "text") {
      expect({ read, rule }).toEqual({ read: false, rule: { kind: "points" } });
      return;
    }
    expect(read, note.vi).toBe(true);
    expect(meaningOf(rule, max)).toEqual(meaningOf(right, max));
    expect(hasWords(rule, right), JSON.stringify(rule)).toBe(true);
  });

  it("is read the same in decomposed letters and with other signs", () => {
    for (const { text, max } of corpus) {
      const { rule, note } = readRuleText(text, max);
      expect(readRuleText(text.normalize("NFD"), max)).toEqual({ ...readRuleText(text, max) });
      const other = text.replaceAll(" - ", " – ").replaceAll("×", "*").replaceAll(" ", "\u00a0");
      expect(readRuleText(other, max)).toMatchObject({ rule, note });
    }
  });
});

describe("asides beside a rule", () => {
  it("says what the table prints for a criterion for which nothing arose", () => {
    const text = "Giải quyết đúng hạn: 2; không đúng hạn: 0; không phát sinh thì";
    expect(readRuleText(`${text} giảm trừ điểm tối đa tương ứng`, "2")).toMatchObject({
      rule: { kind: "pass" },
      notApplicable: "shrink-base",
    });
    expect(readRuleText(`${text} đạt điểm tối đa`, "2")).not.toHaveProperty("notApplicable");
  });

  it("refuses a maximum inside the wording that is another than that of the table", () => {
    expect(readRuleText("Điểm tối đa: 5. Đạt: 4; không đạt: 0", "4")).toMatchObject({
      read: false,
      note: { vi: "cách chấm ghi điểm tối đa 5 mà bảng ghi 4" },
    });
  });

  it("says in the measure what is not counted, and nowhere else silently", () => {
    const { rule } = readRuleText(
      "Trên 90%: 2; từ 70% đến 90%: 1; dưới 70%: 0 (trừ văn bản mật)",
      "2",
    );
    expect(rule).toMatchObject({ measure: "Kết quả thực hiện; trừ văn bản mật" });
    expect(readRuleText("Tốt: 2; khá: 1; kém: 0 (trừ văn bản mật)", "2").read).toBe(false);
  });
});

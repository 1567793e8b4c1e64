import { type DecimalInput, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal } from "../../numbers/format-number.js";
import { type Fraction, fraction, subtractFractions } from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import type { Scorecard, ScoredNode } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import { inBoth, type Language, type LocalizedText, textIn } from "../../text/language.js";
import type { FriendlyGovernmentCase } from "./friendly-government-case.js";
import type { BoundMeasure, LevelRequirement } from "./friendly-government-model.js";
import type { RequirementResult, ShortCriterion } from "./friendly-government-result.js";

/** What becomes of one requirement. */
export function judge(
  requirement: LevelRequirement,
  given: FriendlyGovernmentCase,
  card: Scorecard | null,
): RequirementResult {
  switch (requirement.kind) {
    case "total":
      return { requirement, ...judgeTotal(requirement, card) };
    case "criterion":
      return { requirement, ...judgeCriteria(requirement, card) };
    case "satisfaction":
      return { requirement, ...judgeSatisfaction(requirement.atLeast, given) };
    case "condition": {
      const met = given.conditions?.[requirement.key] ?? null;
      return {
        requirement,
        met,
        missing: null,
        explanation: inBoth((language) => {
          const title = textIn(requirement.title, language);
          return `${title}: ${conditionWords(met)[language]}`;
        }),
      };
    }
  }
}

type Judgement = Omit<RequirementResult, "requirement">;

function judgeTotal(
  { measure, atLeast }: { readonly measure: BoundMeasure; readonly atLeast: DecimalInput },
  card: Scorecard | null,
): Judgement {
  const name: LocalizedText = { vi: "Tổng điểm", en: "Total" };
  if (card === null || !card.complete || card.points === null)
    return unknown(name, measure, atLeast);
  return compare(name, card.points, card.applicableMax, measure, atLeast);
}

function judgeCriteria(
  requirement: Extract<LevelRequirement, { readonly kind: "criterion" }>,
  card: Scorecard | null,
): Judgement {
  const { code, measure, atLeast } = requirement;
  const nodes: readonly ScoredNode[] =
    card === null
      ? []
      : typeof code === "string"
        ? [...walkScores(card)].flatMap(({ node }) => (node.code === code ? [node] : []))
        : card.domains;
  const judged = nodes.map((node) => judgeNode(node, measure, atLeast));
  const criteria = nodes.flatMap((node, at): readonly ShortCriterion[] => {
    const { met = null, missing = null, explanation } = judged[at] as Judgement;
    if (met === true) return [];
    return [{ code: node.code, title: node.title, met, missing, explanation }];
  });
  const [only] = judged;
  if (only === undefined) {
    const name = typeof code === "string" ? code : "…";
    return unknown({ vi: `Tiêu chí ${name}`, en: `Criterion ${name}` }, measure, atLeast);
  }
  if (judged.length === 1) return { ...only, criteria };
  const open = judged.filter(({ met }) => met !== true);
  const missed = judged.filter(({ met }) => met === false);
  return {
    met: missed.length > 0 ? false : open.length > 0 ? null : true,
    missing: sumOf(missed),
    criteria,
    explanation: inBoth((language) => {
      const vi = language === "vi";
      if (open.length === 0) {
        const bound = boundWords(measure, atLeast, language);
        return vi ? `Mọi tiêu chí đều ${bound}` : `Every criterion ${bound}`;
      }
      return open.map(({ explanation }) => explanation[language]).join("; ");
    }),
  };
}

function judgeNode(node: ScoredNode, measure: BoundMeasure, atLeast: DecimalInput): Judgement {
  const name = inBoth(
    (language) =>
      `${language === "vi" ? "Tiêu chí" : "Criterion"} ${node.code}. ${textIn(node.title, language)}`,
  );
  if (node.state === "not-applicable" && node.points === null) {
    return {
      met: true,
      missing: null,
      explanation: inBoth((language) =>
        language === "vi" ? `${name.vi}: không áp dụng` : `${name.en}: not applicable`,
      ),
    };
  }
  if (node.state === "not-assessed" || node.points === null) return unknown(name, measure, atLeast);
  return compare(name, node.points, node.applicableMax, measure, atLeast);
}

function judgeSatisfaction(atLeast: DecimalInput, given: FriendlyGovernmentCase): Judgement {
  const name: LocalizedText = { vi: "Tỷ lệ hài lòng", en: "Satisfaction" };
  if (given.satisfaction === undefined) return unknown(name, "percentage", atLeast);
  const share = toDecimalText(exact(given.satisfaction));
  return compare(name, share, "100", "percentage", atLeast);
}

function compare(
  name: LocalizedText,
  points: string,
  whole: string,
  measure: BoundMeasure,
  atLeast: DecimalInput,
): Judgement {
  if (measure === "percentage" && whole === "0") return unknown(name, measure, atLeast);
  const value: Fraction =
    measure === "points"
      ? fraction(new ExactDecimal(points))
      : fraction(new ExactDecimal(points).times(100), new ExactDecimal(whole));
  const bound = exact(atLeast);
  const short = subtractFractions(fraction(bound), value);
  const met = short.numerator <= 0;
  const missing = met ? null : toRoundedText(short, 4);
  return {
    met,
    missing,
    explanation: inBoth((language) => {
      const number = toRoundedText(value, 4);
      const unit = measure === "points" ? (language === "vi" ? " điểm" : " points") : "%";
      const [own, gap] = [number, missing ?? "0"].map((text) =>
        formatDecimal(new ExactDecimal(text), language),
      );
      const wanted = boundWords(measure, atLeast, language);
      if (language === "vi") {
        return met
          ? `${name.vi} ${own}${unit}: đạt (${wanted})`
          : `${name.vi} ${own}${unit}: chưa đạt, thiếu ${gap}${unit} (${wanted})`;
      }
      return met
        ? `${name.en} ${own}${unit}: met (${wanted})`
        : `${name.en} ${own}${unit}: ${gap}${unit} short (${wanted})`;
    }),
  };
}

function unknown(name: LocalizedText, measure: BoundMeasure, atLeast: DecimalInput): Judgement {
  return {
    met: null,
    missing: null,
    explanation: inBoth((language) => {
      const wanted = boundWords(measure, atLeast, language);
      return language === "vi"
        ? `${name.vi}: chưa có số liệu (${wanted})`
        : `${name.en}: not known (${wanted})`;
    }),
  };
}

function boundWords(measure: BoundMeasure, atLeast: DecimalInput, language: Language): string {
  const vi = language === "vi";
  const bound = formatDecimal(exact(atLeast), language);
  const unit = measure === "points" ? (vi ? " điểm" : " points") : "%";
  return vi ? `cần từ ${bound}${unit} trở lên` : `needs at least ${bound}${unit}`;
}

function conditionWords(met: boolean | null): LocalizedText {
  if (met === null) return { vi: "chưa rõ", en: "not known" };
  return met ? { vi: "đạt", en: "met" } : { vi: "chưa đạt", en: "not met" };
}

function sumOf(judged: readonly Judgement[]): string | null {
  const sum = judged.reduce((total, { missing }) => total.plus(missing ?? 0), new ExactDecimal(0));
  return sum.isZero() ? null : toDecimalText(sum);
}

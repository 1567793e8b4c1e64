/** The chance of a difference of two samples: against pt, pnorm and prop.test of R 4.2.2. */
import { describe, expect, it } from "vitest";
import { ApproximateDecimal } from "../../src/numbers/approximate-decimal.js";
import {
  chanceOfMeans,
  chanceOfShares,
  type MeanEvidence,
  meanEvidence,
  type ShareEvidence,
} from "../../src/survey/chance-of-difference.js";
import { studentTails } from "../../src/survey/student-tails.js";
import { type CombinedShare, compareSurveys, tabulate, tallyForms } from "../support/library.js";
import { smallQuestionnaire } from "../support/small-questionnaire.js";

const decimal = (text: string | number): ApproximateDecimal => new ApproximateDecimal(text);

describe("the tails of Student's distribution", () => {
  it("are those of pt", () => {
    const known: readonly (readonly [string, string, string])[] = [
      ["2.5", "4.7", "0.05759216"],
      ["-2.5", "4.7", "0.05759216"],
      ["0.3", "311.2", "0.76437744"],
      ["9", "3", "0.00289581"],
      ["5", "1234.5", "0.00000066"],
      ["0.001", "2.5", "0.99927638"],
      ["0", "7", "1.00000000"],
      ["40", "1", "0.01591218"],
    ];
    for (const [distance, degrees, tails] of known) {
      expect(studentTails(decimal(distance), decimal(degrees)).toFixed(8)).toBe(tails);
    }
  });
});

describe("two means", () => {
  const mean = (thousandths: number, error: string, degrees?: number): MeanEvidence => ({
    share: { numerator: thousandths, denominator: 1000 },
    error: decimal(error),
    ...(degrees === undefined ? {} : { degrees }),
  });

  it("are held against Welch's and Satterthwaite's degrees of freedom", () => {
    const chance = chanceOfMeans(mean(700, "0.031", 4), mean(770, "0.018", 9));
    expect(chance.toFixed(6)).toBe("0.092962");
  });

  it("differ for sure where everyone was asked in both, and not at all where they are equal", () => {
    expect(chanceOfMeans(mean(700, "0"), mean(701, "0")).toFixed(4)).toBe("0.0000");
    expect(chanceOfMeans(mean(700, "0"), mean(700, "0")).toFixed(4)).toBe("1.0000");
    const known = chanceOfMeans(mean(700, "0"), mean(740, "0.02"));
    expect(known.toFixed(4)).toBe("0.0455");
  });

  it("have the error of their interval where all forms say the same", () => {
    const overall = tabulate(smallQuestionnaire, tallyForms(smallQuestionnaire, forms(100, 100)), {
      minimumBase: 1,
    }).overall as CombinedShare;
    expect(overall.standardError).toBe("0.000000");
    // Wilson's: z² / (n + z²), divided by z.
    const z = 1.959964;
    expect(Number(meanEvidence(overall)?.error)).toBeCloseTo(z / (100 + z * z), 6);
  });
});

/** So many forms, of which some are satisfied with all. */
function forms(satisfied: number, all: number, places = 0) {
  return Array.from({ length: all }, (_, at) => {
    const answer = at < satisfied ? "5" : "1";
    return {
      answers: { L: "yes", "1": answer, "2": answer, "3": answer },
      ...(places === 0 ? {} : { cluster: `Thôn ${at % places}` }),
    };
  });
}

describe("two shares", () => {
  const share = (numerator: number, people?: string, degrees?: number): ShareEvidence => ({
    share: { numerator, denominator: 100 },
    ...(people === undefined ? {} : { people: decimal(people) }),
    ...(degrees === undefined ? {} : { degrees }),
  });

  it("of places are held against Student's distribution", () => {
    expect(chanceOfShares(share(60, "22.5", 4), share(80, "41", 7)).toFixed(6)).toBe("0.123769");
  });

  it("of which one is of everyone are a test against a known share", () => {
    // (0.6 - 0.7) / sqrt(0.7 x 0.3 / 50) = -1.543033
    expect(chanceOfShares(share(70), share(60, "50")).toFixed(4)).toBe("0.1228");
    expect(chanceOfShares(share(60, "50"), share(70)).toFixed(4)).toBe("0.1228");
    expect(chanceOfShares(share(70), share(71)).toFixed(4)).toBe("0.0000");
    expect(chanceOfShares(share(100), share(99, "50")).toFixed(4)).toBe("0.0000");
    expect(chanceOfShares(share(100), share(100, "50")).toFixed(4)).toBe("1.0000");
  });
});

describe("two surveys of few places", () => {
  const tableOf = (satisfied: number, places: number) =>
    tabulate(smallQuestionnaire, tallyForms(smallQuestionnaire, forms(satisfied, 120, places)), {
      minimumBase: 1,
    });

  it("are told apart later than those of as many people", () => {
    const [before, after] = [tableOf(70, 4), tableOf(84, 4)];
    expect(before.overall.degreesOfFreedom).toBe(3);
    expect(tableOf(70, 0).overall.degreesOfFreedom).toBe(119);
    const [few, many] = [
      compareSurveys(before, after),
      compareSurveys(tableOf(70, 0), tableOf(84, 0)),
    ];
    const [own, plain] = [few.differences[0], many.differences[0]];
    expect(Number(own?.probability)).toBeGreaterThan(Number(plain?.probability));
  });

  it("are compared exactly where everyone was asked", () => {
    const whole = (satisfied: number) =>
      tabulate(smallQuestionnaire, tallyForms(smallQuestionnaire, forms(satisfied, 120)), {
        minimumBase: 1,
        populations: { whole: 120 },
      });
    const comparison = compareSurveys(whole(70), whole(71));
    expect(comparison.differences[0]).toMatchObject({ verdict: "rise", standardError: "0.000000" });
    expect(comparison.overall).toMatchObject({ verdict: "rise", probability: "0.0000" });
    expect(compareSurveys(whole(70), whole(70)).overall?.verdict).toBe("same");
  });
});

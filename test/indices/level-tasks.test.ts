/** What a commune lacks for its next level, and where what is asked comes from. */
import { describe, expect, it } from "vitest";
import {
  allFriendlyGovernmentModels,
  bacGiang2021 as bacGiang,
  evaluateRoadmap,
  type FriendlyGovernmentCase,
  haiDuong2024 as haiDuong,
  levelTasks,
  parseFriendlyGovernmentModel,
  scoreFriendlyGovernment,
  thachThanh2023 as thachThanh,
  thachThanhRoadmap,
} from "../support/library.js";

const unit = { id: "a", name: "Xã A" };

function haiDuongCase(points: readonly string[]): FriendlyGovernmentCase {
  const set = haiDuong.set;
  return {
    unit,
    year: 2025,
    model: { id: haiDuong.id, version: haiDuong.version },
    conditions: { "no-discipline": true },
    sheet: {
      unit,
      year: 2025,
      set: { id: set?.id ?? "", version: set?.version ?? "" },
      entries: points.map((one, at) => ({ code: String(at + 1), appraised: { points: one } })),
    },
  };
}

describe("what a commune lacks", () => {
  it("is listed criterion by criterion, with what is not known said so", () => {
    const result = scoreFriendlyGovernment(haiDuong, haiDuongCase(["18", "9", "20", "8.5", "20"]));
    const tasks = levelTasks(result);
    expect(result.next?.key).toBe("1");
    expect(tasks.map(({ kind, key, unknown, missing }) => [kind, key, unknown, missing])).toEqual([
      ["criterion", "2", false, "5"],
      ["criterion", "4", false, "7.5"],
      ["satisfaction", "satisfaction", true, null],
    ]);
    expect(tasks[0]?.text.vi).toContain("Người lãnh đạo cấp ủy");
    expect(tasks.map(({ source }) => source?.status)).toEqual(["sample", "sample", "sample"]);
  });

  it("has the papers and proofs of the dossier that are open", () => {
    const result = scoreFriendlyGovernment(bacGiang, {
      unit,
      year: 2025,
      model: { id: bacGiang.id, version: bacGiang.version },
      papers: ["request", "report", "self-score", "registration"],
      proofs: ["1", "2", "3", "5"],
    });
    expect(levelTasks(result).map(({ kind, key }) => [kind, key])).toEqual([
      ["condition", "approved"],
      ["paper", "approval"],
      ["proof", "4"],
    ]);
  });

  it("has the contents and steps of a model without points", () => {
    const result = scoreFriendlyGovernment(thachThanh, {
      unit,
      year: 2023,
      model: { id: thachThanh.id, version: thachThanh.version },
      state: "running",
      contents: { dissemination: true, mobilisation: true, democracy: true, management: true },
      steps: { survey: "2023-02-20", plan: "2023-03-10", launch: "2023-03-25" },
    });
    expect([result.contents?.text, result.steps?.text]).toEqual(["4/6", "3/6"]);
    expect(levelTasks(result).map(({ kind, key }) => [kind, key])).toEqual([
      ["content", "coordination"],
      ["content", "review"],
      ["step", "carry-out"],
      ["step", "dialogue"],
      ["step", "assess"],
    ]);
  });
});

describe("the models that ship", () => {
  it.each(allFriendlyGovernmentModels.map((model) => [model.id, model] as const))(
    "say of every requirement where it comes from: %s",
    (_name, model) => {
      expect(parseFriendlyGovernmentModel(JSON.parse(JSON.stringify(model))).ok).toBe(true);
      const asked = (model.levels ?? []).flatMap(({ requires }) => requires);
      expect(asked.filter(({ source }) => source === undefined)).toEqual([]);
    },
  );

  it("say who takes the steps to recognition, and by when", () => {
    expect(haiDuong.procedure?.map(({ key, body }) => [key, body])).toEqual([
      ["self-assessment", "UBND cấp xã"],
      ["appraisal", "UBND huyện"],
      ["recognition", "UBND huyện"],
      ["report", "UBND huyện"],
    ]);
  });
});

describe("Thạch Thành in 2023", () => {
  it("wants three models", () => {
    const levels = [1, 1, 0, 0];
    const units = levels.map((level, at) => ({ id: String(at), name: `Xã ${at}`, level }));
    const [target] = evaluateRoadmap(thachThanhRoadmap, { year: 2023, units }).targets;
    expect([target?.required, target?.actual, target?.status]).toEqual([3, 2, "missed"]);
  });
});

import { parIndexCaMau2013, type ScoreSheet } from "./library.js";

/** A sheet that is filled in full: what examples of docstrings and careless calls are made with. */
export const exampleSheet: ScoreSheet = {
  unit: { id: "vi-du", name: "Xã Ví Dụ" },
  year: 2023,
  set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version },
  entries: [
    { code: "1.1.1", self: { declared: { choice: "late" } } },
    { code: "1.1.2", self: { declared: { conditions: { tasks: true, budget: true } } } },
    { code: "1.1.3", self: { declared: { met: true } } },
    { code: "1.1.4", self: { declared: { value: "85" } } },
    { code: "1.2.1", self: { declared: { conditions: { count: true, time: true } } } },
    { code: "1.2.2", self: { declared: { met: true } } },
  ],
};

import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { planDocument, toHtml, toMarkdown } from "../../src/report.js";
import { diSuPlan, letterhead } from "../docx/di-su-plan.js";

it("x", () => {
  const one = { ...diSuPlan, indices: diSuPlan.indices.slice(0, 1) };
  for (const [name, plan] of [
    ["five", diSuPlan],
    ["one", one],
  ] as const) {
    const doc = planDocument(plan, { letterhead });
    writeFileSync(`/tmp/paperx/${name}.md`, toMarkdown(doc));
    writeFileSync(`/tmp/paperx/${name}.html`, toHtml(doc));
    const at = doc.blocks.findIndex((b) => b.kind === "annex");
    writeFileSync(
      `/tmp/paperx/${name}-body.html`,
      toHtml({ ...doc, blocks: doc.blocks.slice(0, at) }),
    );
  }
});

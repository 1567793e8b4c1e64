import type { AnnexBlock, Block } from "../../document/document.js";
import { annexResults } from "./annex-results.js";
import { annexTasks } from "./annex-tasks.js";
import { type Paper, planDate, planNumber, romanNumber } from "./paper.js";

/** What stands behind the signature, each on pages of its own. */
export function annexes(paper: Paper): readonly Block[] {
  const { plan, words, timeWords, outline } = paper;
  const hasTasks = plan.indices.some(({ items }) => items.length > 0);
  const all: readonly Annex[] = [
    ...(outline.results === "annex"
      ? [{ title: words.annexResults(timeWords), blocks: annexResults(paper), ...turned }]
      : []),
    ...(hasTasks
      ? [{ title: words.annexTasks(plan.year), blocks: annexTasks(paper), ...turned }]
      : []),
    ...paper.annexes.map(({ title, blocks, orientation = "portrait" as const }) => ({
      title,
      blocks,
      orientation,
    })),
  ];
  return all.flatMap(({ title, blocks, orientation }, at) => [
    {
      kind: "annex" as const,
      number: words.annex(all.length === 1 ? null : romanNumber(at)),
      title,
      belongsTo: words.belongsTo(planNumber(paper), planDate(paper), paper.issuer.name),
      orientation,
    },
    ...blocks,
  ]);
}

interface Annex {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly orientation: AnnexBlock["orientation"];
}

const turned = { orientation: "landscape" } as const;

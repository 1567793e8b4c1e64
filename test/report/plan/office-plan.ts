/** Plans over the tables of an office, and the text of a paper as people read it. */
import { readFileSync } from "node:fs";
import { plainText } from "../../../src/document/run-text.js";
import {
  importCriteriaTable,
  importScoreSheet,
  type PlanRow,
} from "../../../src/entries/import.js";
import type { Block, Document } from "../../../src/entries/report.js";
import { readXlsx } from "../../../src/entries/spreadsheet.js";
import {
  type CriteriaSet,
  diSu2024,
  planRemediation,
  type RemediationItem,
  type RemediationPlan,
  score,
  vietnam2024To2026,
} from "../../support/library.js";

/** The plan over a table of an office that holds criteria, maxima and points. */
export async function planOfTable(file: string): Promise<RemediationPlan> {
  const path = new URL(`../../../fixtures/tables/van-phong-${file}.xlsx`, import.meta.url);
  const read = await readXlsx(readFileSync(path));
  if (!read.ok) throw new Error(`${file} was not read`);
  const grids = read.grids.map((grid) => ({
    ...grid,
    rows: grid.rows.filter((row) => !row.some((cell) => /^Điểm thưởng/.test(String(cell ?? "")))),
  }));
  const { draft } = importCriteriaTable(read.grids, {
    id: `bo-${file}`,
    index: "par-index",
    title: "Bộ tiêu chí",
    appliesTo: "xã",
    period: { from: "2024-01-01" },
  });
  if (draft === null) throw new Error(`${file} is no set`);
  const set: CriteriaSet = draft;
  const unit = { id: "tan-hung", name: "UBND XÃ TÂN HƯNG" };
  const { sheet, plan, findings } = importScoreSheet(grids, set, { unit, year: 2024 });
  if (sheet === null) throw new Error(JSON.stringify(findings));
  const made = planRemediation([score(set, sheet, { layer: "best-known" })], {
    start: "2025-01-02",
    due: "2025-11-28",
    calendar: vietnam2024To2026,
    measures: diSu2024,
  });
  return withRows(withRemarks(made), plan);
}

// What stands behind the points of a row is what is wanting in it.
function withRemarks(plan: RemediationPlan): RemediationPlan {
  const gaps = plan.indices.flatMap((index) => index.gaps);
  return withItems(plan, (item) => {
    const remark = gaps.find(({ code }) => code === item.code)?.remark;
    return remark === undefined ? item : { ...item, shortcoming: remark };
  });
}

function withRows(plan: RemediationPlan, rows: readonly PlanRow[]): RemediationPlan {
  return withItems(plan, (item) => {
    const row = rows.find(({ code }) => code === item.code);
    if (row === undefined) return item;
    const shortcoming = row.shortcoming ?? row.reason;
    return {
      ...item,
      ...(shortcoming === undefined ? {} : { shortcoming }),
      ...(row.cause === undefined ? {} : { cause: row.cause }),
      ...(row.measure === undefined ? {} : { solution: row.measure }),
      ...(row.lead === undefined ? {} : { responsible: row.lead }),
    };
  });
}

/** A plan with each of its items changed. */
export function withItems(
  plan: RemediationPlan,
  change: (item: RemediationItem) => RemediationItem,
): RemediationPlan {
  const indices = plan.indices.map((index) => ({ ...index, items: index.items.map(change) }));
  return { ...plan, indices };
}

/** The blocks before the first annex. */
export function bodyOf({ blocks }: Document): readonly Block[] {
  const annex = blocks.findIndex(({ kind }) => kind === "annex");
  return annex < 0 ? blocks : blocks.slice(0, annex);
}

/** Every text of some blocks, a line each. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(textsOfBlock);
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "notice":
      return [block.text];
    case "paragraph":
      return [plainText(block.text)];
    case "list":
      return block.items.map(plainText);
    case "letterhead":
      return [
        ...block.agency,
        block.number,
        block.placeAndDate,
        ...(block.mark === undefined ? [] : [block.mark]),
      ];
    case "signature":
      return [...block.recipients, block.authority, block.position, block.name];
    case "annex":
      return [block.number, block.title, block.belongsTo];
    case "figure":
      return [block.title, block.description];
    case "table":
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap((row) =>
          "group" in row
            ? [row.group]
            : row.flatMap((cell) => {
                if (typeof cell === "string") return [cell];
                return cell !== null && "text" in cell ? [cell.text] : [];
              }),
        ),
      ];
  }
}

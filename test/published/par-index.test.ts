/** PAR INDEX: what published classes and structures mean for the engine; figures are cases. */
import { describe, expect, it } from "vitest";
import {
  type CriterionNode,
  checkCriteriaSet,
  leavesOf,
  score,
} from "../../src/entries/scoring.js";
import { parIndexGroups } from "../../src/indices/par-index/groups.js";
import { parIndexMinistry876Structure } from "../../src/indices/structures.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

describe("classes A, B, C", () => {
  it("are decided before rounding: 89.996 % prints as 90.00 % and is B", () => {
    const set = smallSet([leaf("1", "100")], "100", { ladders: [parIndexGroups] });
    const card = score(set, sheetOf([{ code: "1", self: { points: "89.996" } }]), {
      layer: "self",
    });
    expect(card.percentage).toBe("90.00");
    expect(card.class?.key).toBe("B");
  });
});

describe("structure", () => {
  it("of 876/QĐ-BNV fits the tree: seven domains, the first with more criteria than sub-criteria", () => {
    const { nodes } = parIndexMinistry876Structure;
    const countsOf = (key: string) => nodes.map(({ counts }) => counts?.[key] ?? 0);
    const [criteria, parts] = [countsOf("criteria"), countsOf("sub-criteria")];
    const domains = criteria.map((count, index): CriterionNode => {
      const domain = index + 1;
      const below = parts[index] as number;
      // Sub-criteria spread evenly; where there are too few, a criterion is scored directly.
      const nodes = Array.from({ length: count }, (_, position): CriterionNode => {
        const own = Math.floor((below + position) / count);
        const code = `${domain}.${position + 1}`;
        if (own === 0) return leaf(code, "1");
        const children = Array.from({ length: own }, (_, sub) => leaf(`${code}.${sub + 1}`, "1"));
        return { code, title: code, max: String(own), children: children as [CriterionNode] };
      });
      const max = nodes.reduce((sum, node) => sum + Number(node.max), 0);
      return {
        code: String(domain),
        title: `Lĩnh vực ${domain}`,
        max: String(max),
        children: nodes as [CriterionNode],
      };
    });
    const total = domains.reduce((sum, { max }) => sum + Number(max), 0);
    const set = smallSet(domains, String(total));
    expect(checkCriteriaSet(set)).toEqual([]);
    expect(leavesOf(set).length).toBe(98);
  });
});

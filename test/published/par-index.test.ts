/**
 * Published figures of PAR INDEX. Sources: classes A, B, C from the press on the indices 2022 to
 * 2024 (sggp.org.vn post686349; vhttdl.sonla.gov.vn 922815); structure under 876/QĐ-BNV from
 * tintuc.thuvienphapluat.com 43855 and baophapluat.vn post458794; the domains of 2019 and the
 * ward demonstration from public scoring programs.
 */
import { describe, expect, it } from "vitest";
import {
  type CriterionNode,
  checkCriteriaSet,
  checkStructure,
  leavesOf,
  score,
} from "../../src/entries/scoring.js";
import { parIndexGroups } from "../../src/indices/par-index/groups.js";
import { parIndexCaMau2013 } from "../../src/indices/par-index/sets/ca-mau-2013.js";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import { parIndexMinistry876Structure } from "../../src/indices/structures.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { classOf } from "../../src/scoring/classes.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

// These ladders have no conditions, so no criterion is looked at.
const noNodes = () => undefined;

describe("classes A, B, C", () => {
  it.each([
    ["90.02", "A"],
    ["89.99", "B"],
    ["89.9999", "B"],
    ["96.17", "A"],
    ["83.1", "B"],
    ["80", "B"],
    ["79.99", "C"],
    ["69.99", undefined],
  ])("%s %% is %s", (percent, key) => {
    const found = classOf(
      parIndexGroups,
      new ExactDecimal(percent),
      new ExactDecimal(100),
      noNodes,
    ).class;
    expect(found?.key).toBe(key);
  });

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
    const { nodes, totals } = parIndexMinistry876Structure;
    const countsOf = (key: string) => nodes.map(({ counts }) => counts?.[key] ?? 0);
    const [criteria, parts] = [countsOf("criteria"), countsOf("sub-criteria")];
    expect(criteria).toEqual([7, 9, 6, 4, 6, 3, 3]);
    expect(parts).toEqual([6, 15, 19, 14, 16, 13, 14]);
    expect(totals).toEqual({ criteria: 38, "sub-criteria": 97 });
    expect(checkStructure(parIndexMinistry876Structure)).toEqual([]);
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

  it("of the shipped sets has no problem", () => {
    expect(checkCriteriaSet(parIndexCaMau2013)).toEqual([]);
    expect(checkCriteriaSet(parIndexWardSample)).toEqual([]);
    expect(parIndexWardSample.domains.map(({ max }) => max)).toEqual([
      "15",
      "10",
      "20",
      "10",
      "15",
      "10",
      "20",
    ]);
    expect(leavesOf(parIndexWardSample).length).toBe(59);
    expect(leavesOf(parIndexCaMau2013).map(({ code, max }) => [code, max])).toEqual([
      ["1.1.1", "1"],
      ["1.1.2", "1"],
      ["1.1.3", "1"],
      ["1.1.4", "2"],
      ["1.2.1", "1"],
      ["1.2.2", "1"],
    ]);
  });
});

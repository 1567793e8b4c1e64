/** The points of 40 bands as JsonLogic, compiled to a function by json-logic-engine. */
import { LogicEngine } from "json-logic-engine";
import { leaves, numbersOf } from "./forty-bands.mjs";

export function builtLogic() {
  const terms = leaves.map((leaf, at) => {
    const { low, high, points } = numbersOf(leaf);
    const value = { var: `v${at}` };
    return {
      if: [{ ">": [value, high] }, points[2], { ">=": [value, low] }, points[1], points[0]],
    };
  });
  return new LogicEngine().build({ "+": terms });
}

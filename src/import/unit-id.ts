import { foldText } from "./grid.js";

/** A key for a unit that is known by its name alone. */
export function unitId(name: string): string {
  const id = foldText(name).replaceAll(" ", "-");
  return id === "" ? "don-vi" : id;
}

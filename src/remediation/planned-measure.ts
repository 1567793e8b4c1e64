import type { Measure } from "./measure.js";
import type { PlannedMeasure } from "./plan.js";

/** A measure as a plan shows it. */
export function plannedMeasure({
  key,
  item,
  text,
  origin = "source",
  year,
  level,
}: Measure): PlannedMeasure {
  return {
    key,
    item,
    text,
    origin,
    ...(year === undefined ? {} : { year }),
    ...(level === undefined ? {} : { level }),
  };
}

import { isCivilDate, isDayOfEveryYear } from "../dates/civil-date.js";
import { checkOutline } from "../problems/check-arguments.js";
import { checkKeys } from "../problems/check-keys.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import type { MeasureCatalogue } from "./measure.js";
import { catalogueOutline } from "./outlines.js";

/**
 * Every problem of a catalogue: keys twice, items that do not exist, days that do not either.
 *
 * @example
 * checkMeasures(diSu2024).length // 0
 */
export function checkMeasures(catalogue: MeasureCatalogue): readonly Problem[] {
  const wrong = checkOutline(catalogue, catalogueOutline);
  if (wrong.length > 0) return wrong;
  const root: Place = { path: "" };
  const items = new Set(catalogue.items.map(({ key }) => key));
  const options = [...items].join(", ");
  const dates = catalogue.provenance.instruments.flatMap(({ date }, index) =>
    date === undefined || isCivilDate(date)
      ? []
      : [
          problem("not-a-date", below(root, "provenance", "instruments", index, "date"), {
            value: date,
          }),
        ],
  );
  const measures = catalogue.measures.flatMap((measure, index): readonly Problem[] => {
    const place = below(root, "measures", index);
    const problems: Problem[] = [];
    if (!items.has(measure.item)) {
      problems.push(
        scoreSheetProblem("unknown-option", below(place, "item"), {
          key: measure.item,
          options,
        }),
      );
    }
    const day = measure.due?.on;
    if (day !== undefined && !isDayOfEveryYear(day)) {
      problems.push(
        criteriaSetProblem("not-a-day-of-every-year", below(place, "due"), {
          day: String(day.day),
          month: String(day.month),
        }),
      );
    }
    const count = measure.due?.workingDays;
    if (count !== undefined && !(Number.isInteger(count) && count >= 0)) {
      problems.push(problem("not-a-count", below(place, "due"), { value: showValue(count) }));
    }
    return problems;
  });
  return [
    ...dates,
    ...checkKeys(catalogue.items, below(root, "items")),
    ...checkKeys(catalogue.measures, below(root, "measures")),
    ...measures,
  ];
}

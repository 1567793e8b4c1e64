/** A number with its unit: "5 ngày", "90%"; the number alone where the unit is empty. */
export function withUnit(number: string, unit: string): string {
  if (unit === "") return number;
  return unit === "%" ? `${number}%` : `${number} ${unit}`;
}

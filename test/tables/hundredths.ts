/** Points counted in hundredths, so that sums are whole numbers. */
export type Hundredths = number;

/** 250 as "2.5". */
export function asText(value: Hundredths): string {
  const sign = value < 0 ? "-" : "";
  const [whole, part] = [Math.floor(Math.abs(value) / 100), Math.abs(value) % 100];
  const decimals = String(part).padStart(2, "0").replace(/0+$/, "");
  return `${sign}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}

/** 250 as "2,5". */
export function written(value: Hundredths): string {
  return asText(value).replace(".", ",");
}

/** The sum. */
export function sumOf(values: readonly Hundredths[]): Hundredths {
  return values.reduce((sum, value) => sum + value, 0);
}

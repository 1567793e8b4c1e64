/** How papers say the targets of a roadmap. */
export const targetWords = {
  year: (year: number) => `Năm ${year}`,
  years: (from: number, to: number) => `Giai đoạn ${from} - ${to}`,
  line: (number: number, time: string, targets: readonly string[]) =>
    `${number}. ${time}: ${targets.join("; ")}.`,
  share: (target: string, required: number, of: number) => `${target} (${required}/${of} đơn vị)`,
  everyYear: (target: string) => `${target}, duy trì từng năm`,
  untilEndOf: (target: string, year: number) => `${target}, đến hết năm ${year}`,
  missed: (year: number, target: string, actual: number, required: number) =>
    `năm ${year}: ${target} (có ${actual}, cần ${required})`,
} as const;

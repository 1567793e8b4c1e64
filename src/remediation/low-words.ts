/** What is wanting, as figures tell it. Only a plan in Vietnamese says it. */
export const lowWords = {
  ratio: (number: string) => `Tỷ lệ mới đạt ${number}`,
  share: "Tỷ lệ",
  measured: (name: string, rises: boolean, number: string) =>
    `${name} ${rises ? "mới đạt" : "ở mức"} ${number}`,
  written: (rises: boolean, figure: string) => `${rises ? "Mới đạt" : "Ở mức"} ${figure}`,
  only: (figure: string) => `Mới ${figure}`,
  items: (count: string, item: string) => `Mới có ${count} ${item}`,
  occurred: (list: string) => `Để xảy ra: ${list}`,
  option: (label: string) => `Mới ở mức: ${label}`,
  notMet: "Chưa đạt yêu cầu",
  noneMet: (list: string) => `Chưa đáp ứng điều kiện nào: ${list}`,
  someNotMet: (list: string) => `Chưa đáp ứng: ${list}`,
} as const;

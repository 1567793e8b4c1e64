/** How a plan says the tasks of a calendar. */
export const taskWords = {
  /** Bodies that advise a committee of the Party: its name is found at their end. */
  advisory: /^(?!Đảng ủy).*(Huyện ủy|Quận ủy|Thị ủy|Thành ủy|Tỉnh ủy)$/u,
  advisoryOf: (committee: string) => `Các cơ quan tham mưu, giúp việc ${committee}`,
  /** Everybody, where the calendar names nobody. */
  everybody: "Các cơ quan, đơn vị liên quan",
  directs: (body: string) => `Chỉ đạo ${body}:`,
  directed: "+ ",

  doneBy: (body: string, task: string) => `${body} ${task}`,
  through: (body: string) => `qua ${body}`,
  together: (bodies: readonly string[]) => `phối hợp với ${bodies.join(", ")}`,
  /** How a group of bodies begins that has no name of its own. */
  groupStart: "Các ",

  carriedOut: (due: string) => `thực hiện ${due}`,
  finished: (due: string) => `hoàn thành ${due}`,
  exception: (units: string, due: string) => `; riêng ${units}: ${due}`,
} as const;

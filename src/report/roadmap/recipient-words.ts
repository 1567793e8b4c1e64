/** Who gets the plan of a roadmap, as the plans of the seeds name them. */
export const recipientWords = {
  /** The kind of office whose committee of the Party answers to the Central Committee. */
  province: "tỉnh",

  /** Of a plan of the State. */
  ofState: (committee: string, kind: string, kinds: string) => [
    `Ban Thường vụ ${committee} (để báo cáo)`,
    `Thường trực HĐND, Ủy ban MTTQ và các tổ chức chính trị - xã hội ${kind}`,
    `Các cơ quan chuyên môn thuộc UBND ${kind}`,
    `UBND các ${kinds}`,
  ],

  /** Of a plan of the Party: whom a province reports to, and whom all others do. */
  centralCommittee: "Trung ương Đảng (để báo cáo)",
  provincialCommittee: "Ban Thường vụ Tỉnh ủy (để báo cáo)",
  ofParty: (above: string, kind: string, committee: string, kinds: string) => [
    above,
    `Các đồng chí Ủy viên Ban Chấp hành Đảng bộ ${kind}`,
    `Thường trực HĐND, UBND, Ủy ban MTTQ, các tổ chức chính trị - xã hội ${kind}`,
    `Các cơ quan tham mưu, giúp việc ${committee}`,
    `Đảng ủy các ${kinds}`,
  ],
  /** The committee where its name does not tell which it is. */
  someCommittee: "cấp ủy",
} as const;

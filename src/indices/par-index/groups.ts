import type { ClassLadder } from "../../criteria-set/class-ladder.js";

/**
 * The groups in which the ministry publishes PAR INDEX of the provinces from 2022 on: A from
 * 90 %, B from 80, C from 70. Sources: sggp.org.vn post686349, vhttdl.sonla.gov.vn 922815. What
 * lies below 70 was not read, so it has no group.
 */
export const parIndexGroups: ClassLadder = {
  key: "group",
  title: { vi: "Nhóm", en: "Group" },
  measure: "percentage",
  classes: [
    { key: "A", title: { vi: "Nhóm A", en: "Group A" }, atLeast: "90" },
    { key: "B", title: { vi: "Nhóm B", en: "Group B" }, atLeast: "80" },
    { key: "C", title: { vi: "Nhóm C", en: "Group C" }, atLeast: "70" },
  ],
};

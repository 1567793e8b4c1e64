import type { CivilDate } from "../dates/civil-date.js";

/** Last day of districts, and of the bodies that communes had then: two levels stand since 1 July 2025. */
export const lastDayOfDistricts: CivilDate = "2025-06-30";

// Made from the files of data by `npm run data`.
import type { PlanCalendar } from "./plan-calendar.js";
import { kimThanhCalendar } from "./calendars/kim-thanh-2024.js";
import { thachThanhCalendar } from "./calendars/thach-thanh-2023.js";
import { tuKyCalendar } from "./calendars/tu-ky-2024.js";

/**
 * Every calendar of a plan that ships with this version of chiso.
 *
 * @example
 * allPlanCalendars.map(({ id }) => id).join() // "kim-thanh-2024,thach-thanh-2023,tu-ky-2024"
 */
export const allPlanCalendars: readonly PlanCalendar[] = [
  kimThanhCalendar,
  thachThanhCalendar,
  tuKyCalendar,
];

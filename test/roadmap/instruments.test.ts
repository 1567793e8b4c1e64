/** A plan is named by its calendar and by its targets: in the same words, in both. */
import { describe, expect, it } from "vitest";
import {
  deAn05Roadmap,
  kimThanhCalendar,
  thachThanhCalendar,
  thachThanhRoadmap,
  tuKyCalendar,
} from "../support/library.js";

describe("the instruments of targets", () => {
  it.each([
    ["Đề án 05", deAn05Roadmap(), [kimThanhCalendar, tuKyCalendar]],
    ["Thạch Thành", thachThanhRoadmap, [thachThanhCalendar]],
  ] as const)("of %s are the plans of the calendars", (_name, { provenance }, calendars) => {
    expect(provenance.instruments).toEqual(
      calendars.map((calendar) => calendar.provenance.instruments[0]),
    );
  });
});

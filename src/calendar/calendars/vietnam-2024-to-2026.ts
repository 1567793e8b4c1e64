// Made from vietnam-2024-to-2026.json by `npm run data`: change that, not this.
import { dataOf } from "../../data/data-of.js";
import json from "./vietnam-2024-to-2026.json";

/** Lịch làm việc của cán bộ, công chức, viên chức Việt Nam 2024 - 2026. Provenance: partial. */
export const vietnam2024To2026: {
  readonly id: "vietnam-2024-to-2026";
  readonly title: string;
  readonly years: readonly [2024, 2025, 2026];
  readonly daysOff: readonly [
    { readonly date: "2024-01-01"; readonly name: string },
    { readonly date: "2024-02-08"; readonly name: string },
    { readonly date: "2024-02-09"; readonly name: string },
    { readonly date: "2024-02-10"; readonly name: string },
    { readonly date: "2024-02-11"; readonly name: string },
    { readonly date: "2024-02-12"; readonly name: string },
    { readonly date: "2024-02-13"; readonly name: string },
    { readonly date: "2024-02-14"; readonly name: string },
    { readonly date: "2024-04-18"; readonly name: string },
    { readonly date: "2024-04-29"; readonly name: string },
    { readonly date: "2024-04-30"; readonly name: string },
    { readonly date: "2024-05-01"; readonly name: string },
    { readonly date: "2024-09-02"; readonly name: string },
    { readonly date: "2024-09-03"; readonly name: string },
    { readonly date: "2025-01-01"; readonly name: string },
    { readonly date: "2025-01-27"; readonly name: string },
    { readonly date: "2025-01-28"; readonly name: string },
    { readonly date: "2025-01-29"; readonly name: string },
    { readonly date: "2025-01-30"; readonly name: string },
    { readonly date: "2025-01-31"; readonly name: string },
    { readonly date: "2025-04-07"; readonly name: string },
    { readonly date: "2025-04-30"; readonly name: string },
    { readonly date: "2025-05-01"; readonly name: string },
    { readonly date: "2025-05-02"; readonly name: string },
    { readonly date: "2025-09-01"; readonly name: string },
    { readonly date: "2025-09-02"; readonly name: string },
    { readonly date: "2026-01-01"; readonly name: string },
    { readonly date: "2026-01-02"; readonly name: string },
    { readonly date: "2026-02-16"; readonly name: string },
    { readonly date: "2026-02-17"; readonly name: string },
    { readonly date: "2026-02-18"; readonly name: string },
    { readonly date: "2026-02-19"; readonly name: string },
    { readonly date: "2026-02-20"; readonly name: string },
    { readonly date: "2026-04-26"; readonly name: string },
    { readonly date: "2026-04-27"; readonly name: string },
    { readonly date: "2026-04-30"; readonly name: string },
    { readonly date: "2026-05-01"; readonly name: string },
    { readonly date: "2026-08-31"; readonly name: string },
    { readonly date: "2026-09-01"; readonly name: string },
    { readonly date: "2026-09-02"; readonly name: string },
    { readonly date: "2026-11-24"; readonly name: string },
  ];
  readonly workingWeekendDays: readonly [
    { readonly date: "2024-05-04"; readonly insteadOf: "2024-04-29" },
    { readonly date: "2025-04-26"; readonly insteadOf: "2025-05-02" },
    { readonly date: "2026-01-10"; readonly insteadOf: "2026-01-02" },
    { readonly date: "2026-08-22"; readonly insteadOf: "2026-08-31" },
  ];
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2019-11-20";
        readonly read: { readonly vi: string; readonly en: string };
      },
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2024-04-12";
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2024-11-26";
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
      {
        readonly title: string;
        readonly issuer: string;
        readonly date: "2025-12-25";
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2025-10-16";
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly read: { readonly vi: string; readonly en: string };
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
} = /* @__PURE__ */ dataOf(json);

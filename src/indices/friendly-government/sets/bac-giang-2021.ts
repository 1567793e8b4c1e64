// Made from bac-giang-2021.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./bac-giang-2021.json";

/** Friendly government in Bắc Giang. Provenance: partial. */
export const friendlyGovernmentBacGiang2021: {
  readonly id: "friendly-government-bac-giang-2021";
  readonly version: "1";
  readonly index: "friendly-government";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "communes" };
  readonly period: { readonly from: "2021-08-01"; readonly to: "2025-12-31" };
  readonly max: "100";
  readonly notApplicable: "not-allowed";
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly title: string;
        readonly issuer: string;
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly domains: readonly [
    {
      readonly code: "1";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["grassroots-democracy", "friendly-publicity"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "2";
      readonly title: string;
      readonly max: "25";
      readonly themes: readonly ["administrative-procedures"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "3";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["friendly-office"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "4";
      readonly title: string;
      readonly max: "15";
      readonly themes: readonly ["dialogue", "petitions"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "5";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["friendly-satisfaction"];
      readonly rule: { readonly kind: "points" };
    },
  ];
} = /* @__PURE__ */ dataOf(json);

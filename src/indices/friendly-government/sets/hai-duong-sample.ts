// Made from hai-duong-sample.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./hai-duong-sample.json";

/** Friendly government by the five criteria of Đề án 05-ĐA/TU (sample points). Provenance: sample. */
export const friendlyGovernmentHaiDuongSample: {
  readonly id: "friendly-government-hai-duong-sample";
  readonly version: "1";
  readonly index: "friendly-government";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "communes" };
  readonly period: { readonly from: "2024-01-01"; readonly to: "2030-12-31" };
  readonly max: "100";
  readonly notApplicable: "not-allowed";
  readonly provenance: {
    readonly status: "sample";
    readonly instruments: readonly [];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly domains: readonly [
    {
      readonly code: "1";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["friendly-transparency"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "2";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["friendly-leaders"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "3";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["friendly-officials"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "4";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["friendly-office"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "5";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["friendly-closeness"];
      readonly rule: { readonly kind: "points" };
    },
  ];
} = /* @__PURE__ */ dataOf(json);

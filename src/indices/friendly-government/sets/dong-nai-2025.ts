// Made from dong-nai-2025.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./dong-nai-2025.json";

/** Recognition of communes as friendly government in Đồng Nai (54/2025/QĐ-UBND). Provenance: partial. */
export const friendlyGovernmentDongNai2025: {
  readonly id: "friendly-government-dong-nai-2025";
  readonly version: "1";
  readonly index: "friendly-government";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "communes" };
  readonly period: { readonly from: "2025-01-01" };
  readonly max: "100";
  readonly notApplicable: "not-allowed";
  readonly bonus: {
    readonly title: { readonly vi: string; readonly en: string };
    readonly max: "5";
  };
  readonly ladders: readonly [
    {
      readonly key: "stars";
      readonly title: { readonly vi: string; readonly en: "Stars" };
      readonly measure: "points";
      readonly classes: readonly [
        {
          readonly key: "4";
          readonly title: { readonly vi: string; readonly en: string };
          readonly atLeast: "95";
        },
        {
          readonly key: "3";
          readonly title: { readonly vi: string; readonly en: string };
          readonly atLeast: "90";
        },
        {
          readonly key: "2";
          readonly title: { readonly vi: string; readonly en: string };
          readonly atLeast: "80";
        },
        { readonly key: "1"; readonly title: { readonly vi: string; readonly en: string } },
      ];
    },
  ];
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
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
      readonly max: "15";
      readonly themes: readonly ["friendly-publicity"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "2";
      readonly title: string;
      readonly max: "15";
      readonly themes: readonly ["friendly-office"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "3";
      readonly title: string;
      readonly max: "20";
      readonly themes: readonly ["friendly-satisfaction"];
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "4";
      readonly title: string;
      readonly max: "50";
      readonly themes: readonly ["administrative-procedures"];
      readonly rule: { readonly kind: "index"; readonly name: string; readonly scale: "100" };
    },
  ];
} = /* @__PURE__ */ dataOf(json);

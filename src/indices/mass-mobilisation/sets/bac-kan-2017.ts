// Made from bac-kan-2017.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./bac-kan-2017.json";

/** Mass-mobilisation work of government in Bắc Kạn (decision 1878, 2017). Provenance: partial. */
export const massMobilisationBacKan2017: {
  readonly id: "mass-mobilisation-bac-kan-2017";
  readonly version: "1";
  readonly index: "mass-mobilisation";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: string };
  readonly period: { readonly from: "2017-10-30" };
  readonly max: "100";
  readonly notApplicable: "not-allowed";
  readonly ladders: readonly [
    {
      readonly key: "class";
      readonly title: { readonly vi: string; readonly en: "Class" };
      readonly measure: "points";
      readonly classes: readonly [
        {
          readonly key: "good";
          readonly title: { readonly vi: string; readonly en: "Good" };
          readonly atLeast: "80";
        },
        { readonly key: "fair"; readonly title: { readonly vi: string; readonly en: string } },
      ];
    },
  ];
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: "1878";
        readonly title: string;
        readonly issuer: string;
        readonly date: "2017-10-30";
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly domains: readonly [
    {
      readonly code: "I";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "90";
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "II";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly scoredBy: "superior";
      readonly rule: { readonly kind: "points" };
    },
  ];
} = /* @__PURE__ */ dataOf(json);

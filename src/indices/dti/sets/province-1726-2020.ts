// Made from province-1726-2020.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./province-1726-2020.json";

/** Provincial digital transformation index of 2020 (1726/QĐ-BTTTT). Provenance: partial. */
export const dtiProvince1726_2020: {
  readonly id: "dti-province-1726-2020";
  readonly version: "1";
  readonly index: "dti";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "provinces" };
  readonly period: { readonly from: "2020-01-01"; readonly to: "2020-12-31" };
  readonly max: "1000";
  readonly notApplicable: "not-allowed";
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2020-10-12";
        readonly read: { readonly vi: string; readonly en: string };
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly domains: readonly [
    {
      readonly code: "CQS";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "400";
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "KTS";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "300";
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "XHS";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "300";
      readonly rule: { readonly kind: "points" };
    },
  ];
} = /* @__PURE__ */ dataOf(json);

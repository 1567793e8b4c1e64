// Made from province-922-2022.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./province-922-2022.json";

/** Provincial digital transformation index (922/QĐ-BTTTT). Provenance: partial. */
export const dtiProvince922_2022: {
  readonly id: "dti-province-922-2022";
  readonly version: "1";
  readonly index: "dti";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "provinces" };
  readonly period: { readonly from: "2021-01-01"; readonly to: "2023-12-31" };
  readonly max: "1000";
  readonly notApplicable: "not-allowed";
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2022-05-20";
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
      readonly max: "500";
      readonly children: readonly [
        {
          readonly code: "1";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "100";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "2";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "100";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "3";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "100";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "100";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "5";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "100";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "6";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "0";
          readonly ruleText: string;
          readonly rule: { readonly kind: "points" };
        },
      ];
    },
    {
      readonly code: "II";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "500";
      readonly children: readonly [
        {
          readonly code: "7";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "200";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "8";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "150";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "9";
          readonly title: { readonly vi: string; readonly en: string };
          readonly max: "150";
          readonly rule: { readonly kind: "points" };
        },
      ];
    },
  ];
} = /* @__PURE__ */ dataOf(json);

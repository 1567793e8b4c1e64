// Made from province-405-2024.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./province-405-2024.json";

/** Provincial digital transformation index of 2024 (405/QĐ-BKHCN, scale of 940). Provenance: partial. */
export const dtiProvince405_2024: {
  readonly id: "dti-province-405-2024";
  readonly version: "1";
  readonly index: "dti";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "provinces" };
  readonly period: { readonly from: "2024-01-01"; readonly to: "2024-12-31" };
  readonly max: "940";
  readonly notApplicable: "not-allowed";
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2025-04-03";
        readonly read: { readonly vi: string; readonly en: string };
      },
      {
        readonly title: string;
        readonly issuer: string;
        readonly date: "2025-10-21";
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
      readonly max: "440";
      readonly rule: { readonly kind: "points" };
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

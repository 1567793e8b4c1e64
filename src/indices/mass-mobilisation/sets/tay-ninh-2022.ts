// Made from tay-ninh-2022.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./tay-ninh-2022.json";

/** Mass-mobilisation work of government in Tây Ninh (1563/QĐ-UBND). Provenance: partial. */
export const massMobilisationTayNinh2022: {
  readonly id: "mass-mobilisation-tay-ninh-2022";
  readonly version: "1";
  readonly index: "mass-mobilisation";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: string };
  readonly period: { readonly from: "2022-08-01" };
  readonly max: "100";
  readonly notApplicable: "not-allowed";
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2022-08-01";
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
      readonly max: "10";
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "2";
      readonly title: string;
      readonly max: "10";
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "3";
      readonly title: string;
      readonly max: "20";
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "4";
      readonly title: string;
      readonly max: "20";
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "5";
      readonly title: string;
      readonly max: "20";
      readonly rule: { readonly kind: "points" };
    },
    {
      readonly code: "6";
      readonly title: string;
      readonly max: "20";
      readonly provenance: "sample";
      readonly rule: { readonly kind: "points" };
    },
  ];
} = /* @__PURE__ */ dataOf(json);

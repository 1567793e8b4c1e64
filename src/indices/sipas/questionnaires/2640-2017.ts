// Made from 2640-2017.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./2640-2017.json";

/** Satisfaction with administrative services (2640/QĐ-BNV). Provenance: partial. */
export const sipas2640: {
  readonly id: "sipas-2640-2017";
  readonly version: "1";
  readonly index: "sipas";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: string };
  readonly period: { readonly from: "2017-10-10"; readonly to: "2021-12-31" };
  readonly scale: {
    readonly answers: readonly [
      {
        readonly key: "5";
        readonly label: { readonly vi: string; readonly en: string };
        readonly satisfied: true;
      },
      {
        readonly key: "4";
        readonly label: { readonly vi: string; readonly en: "Satisfied" };
        readonly satisfied: true;
      },
      {
        readonly key: "3";
        readonly label: { readonly vi: string; readonly en: "Neutral" };
        readonly satisfied: false;
      },
      {
        readonly key: "2";
        readonly label: { readonly vi: string; readonly en: "Dissatisfied" };
        readonly satisfied: false;
      },
      {
        readonly key: "1";
        readonly label: { readonly vi: string; readonly en: string };
        readonly satisfied: false;
      },
    ];
    readonly noOpinion: {
      readonly key: "0";
      readonly label: { readonly vi: string; readonly en: string };
    };
  };
  readonly groupings: readonly [
    { readonly key: "service"; readonly title: { readonly vi: string; readonly en: "Service" } },
    { readonly key: "agency"; readonly title: { readonly vi: string; readonly en: "Agency" } },
    { readonly key: "unit"; readonly title: { readonly vi: string; readonly en: "Unit" } },
  ];
  readonly factors: readonly [
    {
      readonly code: "I";
      readonly title: { readonly vi: string; readonly en: string };
      readonly themes: readonly ["service-access"];
      readonly criteria: readonly [
        { readonly code: "1"; readonly title: string; readonly provenance: "partial" },
        { readonly code: "2"; readonly title: string; readonly provenance: "partial" },
        { readonly code: "3"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "4"; readonly title: string; readonly provenance: "sample" },
      ];
    },
    {
      readonly code: "II";
      readonly title: { readonly vi: string; readonly en: "Procedures" };
      readonly themes: readonly ["administrative-procedures"];
      readonly criteria: readonly [
        { readonly code: "5"; readonly title: string },
        { readonly code: "6"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "7"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "8"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "9"; readonly title: string },
      ];
    },
    {
      readonly code: "III";
      readonly title: { readonly vi: string; readonly en: "Officials" };
      readonly themes: readonly ["officials"];
      readonly criteria: readonly [
        { readonly code: "10"; readonly title: string },
        { readonly code: "11"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "12"; readonly title: string },
        { readonly code: "13"; readonly title: string },
        { readonly code: "14"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "15"; readonly title: string },
      ];
    },
    {
      readonly code: "IV";
      readonly title: { readonly vi: string; readonly en: string };
      readonly themes: readonly ["service-results"];
      readonly criteria: readonly [
        { readonly code: "16"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "17"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "18"; readonly title: string; readonly provenance: "sample" },
      ];
    },
    {
      readonly code: "V";
      readonly title: { readonly vi: string; readonly en: string };
      readonly themes: readonly ["citizen-feedback"];
      readonly criteria: readonly [
        { readonly code: "19"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "20"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "21"; readonly title: string; readonly provenance: "sample" },
        { readonly code: "22"; readonly title: string },
      ];
    },
  ];
  readonly base: "opinions";
  readonly weighting: "none";
  readonly minimumBase: 30;
  readonly factorFormula: "mean-of-criteria";
  readonly overallFormula: { readonly kind: "mean-of-criteria" };
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2017-10-10";
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
} = /* @__PURE__ */ dataOf(json);

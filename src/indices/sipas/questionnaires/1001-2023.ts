// Made from 1001-2023.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./1001-2023.json";

/** Satisfaction with administrative services (1001/QĐ-BNV). Provenance: partial. */
export const sipas1001: {
  readonly id: "sipas-1001-2023";
  readonly version: "1";
  readonly index: "sipas";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: string };
  readonly period: { readonly from: "2022-01-01"; readonly to: "2026-12-31" };
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
    { readonly key: "policy"; readonly title: { readonly vi: string; readonly en: "Policy" } },
    { readonly key: "unit"; readonly title: { readonly vi: string; readonly en: "Unit" } },
  ];
  readonly parts: readonly [
    { readonly code: "A"; readonly title: { readonly vi: string; readonly en: string } },
    { readonly code: "B"; readonly title: { readonly vi: string; readonly en: string } },
  ];
  readonly factors: readonly [
    {
      readonly code: "A1";
      readonly title: { readonly vi: string; readonly en: string };
      readonly part: "A";
      readonly criteria: readonly [];
    },
    {
      readonly code: "A2";
      readonly title: { readonly vi: string; readonly en: string };
      readonly part: "A";
      readonly criteria: readonly [];
    },
    {
      readonly code: "A3";
      readonly title: { readonly vi: string; readonly en: string };
      readonly part: "A";
      readonly criteria: readonly [];
    },
    {
      readonly code: "A4";
      readonly title: { readonly vi: string; readonly en: string };
      readonly part: "A";
      readonly criteria: readonly [];
    },
    {
      readonly code: "B1";
      readonly title: { readonly vi: string; readonly en: string };
      readonly part: "B";
      readonly criteria: readonly [
        { readonly code: "B1.1"; readonly title: string },
        { readonly code: "B1.2"; readonly title: string },
        { readonly code: "B1.3"; readonly title: string },
      ];
    },
    {
      readonly code: "B2";
      readonly title: { readonly vi: string; readonly en: "Procedures" };
      readonly part: "B";
      readonly criteria: readonly [];
    },
    {
      readonly code: "B3";
      readonly title: { readonly vi: string; readonly en: "Officials" };
      readonly part: "B";
      readonly criteria: readonly [];
    },
    {
      readonly code: "B4";
      readonly title: { readonly vi: string; readonly en: string };
      readonly part: "B";
      readonly criteria: readonly [];
    },
    {
      readonly code: "B5";
      readonly title: { readonly vi: string; readonly en: string };
      readonly part: "B";
      readonly criteria: readonly [];
    },
  ];
  readonly base: "opinions";
  readonly weighting: "none";
  readonly minimumBase: 30;
  readonly factorFormula: "mean-of-criteria";
  readonly overallFormula: { readonly kind: "not-known" };
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2023-12-11";
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
} = /* @__PURE__ */ dataOf(json);

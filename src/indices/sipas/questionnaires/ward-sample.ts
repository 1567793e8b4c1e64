// Made from ward-sample.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./ward-sample.json";

/** SIPAS of a ward (sample questionnaire). Provenance: sample. */
export const sipasWardSample: {
  readonly id: "sipas-ward-sample";
  readonly version: "1";
  readonly index: "sipas";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "wards" };
  readonly period: { readonly from: "2023-01-01" };
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
    { readonly key: "service"; readonly title: { readonly vi: string; readonly en: string } },
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
      readonly responsible: string;
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
      readonly responsible: string;
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
      readonly responsible: string;
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
      readonly responsible: string;
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
      readonly responsible: string;
    },
  ];
  readonly base: "opinions";
  readonly weighting: "none";
  readonly minimumBase: 30;
  readonly factorFormula: "mean-of-criteria";
  readonly overallFormula: { readonly kind: "mean-of-criteria" };
  readonly ladders: readonly [
    {
      readonly key: "class";
      readonly title: { readonly vi: string; readonly en: "Class" };
      readonly measure: "percentage";
      readonly classes: readonly [
        {
          readonly key: "excellent";
          readonly title: { readonly vi: string; readonly en: "Excellent" };
          readonly atLeast: "90";
        },
        {
          readonly key: "good";
          readonly title: { readonly vi: string; readonly en: "Good" };
          readonly atLeast: "80";
        },
        {
          readonly key: "fair";
          readonly title: { readonly vi: string; readonly en: "Fair" };
          readonly atLeast: "65";
        },
        {
          readonly key: "average";
          readonly title: { readonly vi: string; readonly en: "Average" };
          readonly atLeast: "50";
        },
        { readonly key: "weak"; readonly title: { readonly vi: string; readonly en: "Weak" } },
      ];
    },
    {
      readonly key: "task";
      readonly title: { readonly vi: string; readonly en: string };
      readonly measure: "percentage";
      readonly classes: readonly [
        {
          readonly key: "excellent";
          readonly title: { readonly vi: string; readonly en: string };
          readonly atLeast: "90";
        },
        {
          readonly key: "good";
          readonly title: { readonly vi: string; readonly en: string };
          readonly atLeast: "75";
        },
        {
          readonly key: "done";
          readonly title: { readonly vi: string; readonly en: "Completion" };
          readonly atLeast: "50";
        },
        { readonly key: "not-done"; readonly title: { readonly vi: string; readonly en: string } },
      ];
    },
  ];
  readonly provenance: {
    readonly status: "sample";
    readonly instruments: readonly [];
    readonly note: { readonly vi: string; readonly en: string };
  };
} = /* @__PURE__ */ dataOf(json);

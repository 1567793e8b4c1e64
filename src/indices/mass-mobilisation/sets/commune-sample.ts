// Made from commune-sample.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./commune-sample.json";

/** Mass-mobilisation index of a commune (sample criteria set). Provenance: sample. */
export const massMobilisationCommuneSample: {
  readonly id: "mass-mobilisation-commune-sample";
  readonly version: "1";
  readonly index: "mass-mobilisation";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: string };
  readonly period: { readonly from: "2023-01-01" };
  readonly max: "100";
  readonly decimals: 2;
  readonly notApplicable: "shrink-base";
  readonly bonus: {
    readonly title: { readonly vi: string; readonly en: string };
    readonly max: "3";
  };
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
  readonly domains: readonly [
    {
      readonly code: "1";
      readonly title: string;
      readonly max: "15";
      readonly themes: readonly ["democracy"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "1.1";
          readonly title: string;
          readonly max: "3";
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "deadline";
            readonly due: { readonly month: 2; readonly day: 28; readonly year: "same" };
            readonly grace: readonly [{ readonly withinDays: 15; readonly points: "1.5" }];
            readonly late: { readonly points: "0" };
            readonly notDone: { readonly points: "0" };
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "1.2";
          readonly title: string;
          readonly max: "6";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string, string];
        },
        {
          readonly code: "1.3";
          readonly title: string;
          readonly max: "6";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "not-applicable";
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "2";
      readonly title: string;
      readonly max: "10";
      readonly themes: readonly ["publicity"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "2.1";
          readonly title: string;
          readonly max: "5";
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "per-item";
            readonly item: string;
            readonly pointsEach: "0.5";
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "2.2";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "3";
      readonly title: string;
      readonly max: "10";
      readonly themes: readonly ["government-mobilisation"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "3.1";
          readonly title: string;
          readonly max: "6";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "3.2";
          readonly title: string;
          readonly max: "4";
          readonly rule: {
            readonly kind: "deduction";
            readonly floor: "0";
            readonly occurrences: readonly [
              { readonly key: "late"; readonly label: string; readonly points: "1" },
              { readonly key: "missing"; readonly label: string; readonly points: "2" },
            ];
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "4";
      readonly title: string;
      readonly max: "10";
      readonly themes: readonly ["anti-corruption"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "4.1";
          readonly title: string;
          readonly max: "4";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "4.2";
          readonly title: string;
          readonly max: "6";
          readonly rule: {
            readonly kind: "parts";
            readonly parts: readonly [
              {
                readonly key: "assets";
                readonly label: string;
                readonly max: "3";
                readonly rule: { readonly kind: "pass" };
              },
              {
                readonly key: "budget";
                readonly label: string;
                readonly max: "3";
                readonly rule: { readonly kind: "pass" };
              },
            ];
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "5";
      readonly title: string;
      readonly max: "10";
      readonly themes: readonly ["officials"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "5.1";
          readonly title: string;
          readonly max: "5";
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "bands";
            readonly measure: string;
            readonly unit: string;
            readonly bands: readonly [
              { readonly atLeast: "2"; readonly points: "5" },
              { readonly atLeast: "1"; readonly below: "2"; readonly points: "3" },
              { readonly below: "1"; readonly points: "0" },
            ];
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "5.2";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "deduction";
            readonly floor: "0";
            readonly occurrences: readonly [
              { readonly key: "reminded"; readonly label: string; readonly points: "1" },
              { readonly key: "disciplined"; readonly label: string; readonly points: "5" },
            ];
          };
        },
      ];
    },
    {
      readonly code: "6";
      readonly title: string;
      readonly max: "15";
      readonly themes: readonly ["administrative-procedures"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "6.1";
          readonly title: string;
          readonly max: "8";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "6.2";
          readonly title: string;
          readonly max: "7";
          readonly scoredBy: "survey";
          readonly rule: {
            readonly kind: "survey";
            readonly options: readonly [
              { readonly key: "satisfied"; readonly label: string; readonly share: "1" },
              { readonly key: "other"; readonly label: string; readonly share: "0" },
            ];
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "7";
      readonly title: string;
      readonly max: "10";
      readonly themes: readonly ["citizen-reception"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "7.1";
          readonly title: string;
          readonly max: "4";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "7.2";
          readonly title: string;
          readonly max: "6";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "8";
      readonly title: string;
      readonly max: "10";
      readonly themes: readonly ["coordination"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "8.1";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "choice";
            readonly options: readonly [
              { readonly key: "reviewed"; readonly label: string; readonly share: "1" },
              { readonly key: "signed"; readonly label: string; readonly share: "0.6" },
              { readonly key: "none"; readonly label: string; readonly share: "0" },
            ];
          };
          readonly evidence: readonly [string, string];
        },
        {
          readonly code: "8.2";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "9";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly scoredBy: "superior";
      readonly responsible: string;
      readonly themes: readonly ["superior"];
      readonly rule: { readonly kind: "points" };
    },
  ];
} = /* @__PURE__ */ dataOf(json);

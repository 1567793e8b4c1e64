// Made from ward-sample.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./ward-sample.json";

/** Digital transformation index of a ward (sample criteria set). Provenance: sample. */
export const dtiWardSample: {
  readonly id: "dti-ward-sample";
  readonly version: "1";
  readonly index: "dti";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "wards" };
  readonly period: { readonly from: "2023-01-01" };
  readonly max: "100";
  readonly decimals: 2;
  readonly notApplicable: "shrink-base";
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
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly themes: readonly ["digital-awareness"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "1.1";
          readonly title: string;
          readonly max: "3";
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "choice";
            readonly options: readonly [
              { readonly key: "head"; readonly label: string; readonly share: "1" },
              { readonly key: "deputy"; readonly label: string; readonly share: "0.5" },
              { readonly key: "none"; readonly label: string; readonly share: "0" },
            ];
          };
        },
        {
          readonly code: "1.2";
          readonly title: string;
          readonly max: "3";
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "1.3";
          readonly title: string;
          readonly max: "2";
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "1.4";
          readonly title: string;
          readonly max: "2";
          readonly evidence: readonly [string];
          readonly rule: { readonly kind: "pass" };
        },
      ];
    },
    {
      readonly code: "2";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly themes: readonly ["digital-institutions"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "2.1";
          readonly title: string;
          readonly max: "4";
          readonly ruleText: string;
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "deadline";
            readonly due: { readonly month: 1; readonly day: 31; readonly year: "same" };
            readonly grace: readonly [{ readonly withinDays: 30; readonly share: "0.5" }];
            readonly late: { readonly share: "0.25" };
            readonly notDone: { readonly points: "0" };
          };
        },
        {
          readonly code: "2.2";
          readonly title: string;
          readonly max: "6";
          readonly ruleText: string;
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "bands";
            readonly measure: string;
            readonly unit: string;
            readonly bands: readonly [
              { readonly atLeast: "4"; readonly points: "6" },
              { readonly atLeast: "3"; readonly below: "4"; readonly points: "4.5" },
              { readonly atLeast: "2"; readonly below: "3"; readonly points: "3" },
              { readonly atLeast: "1"; readonly below: "2"; readonly points: "1.5" },
              { readonly below: "1"; readonly points: "0" },
            ];
          };
        },
      ];
    },
    {
      readonly code: "3";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly themes: readonly ["digital-infrastructure"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "3.1";
          readonly title: string;
          readonly max: "4";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "3.2";
          readonly title: string;
          readonly max: "3";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "3.3";
          readonly title: string;
          readonly max: "3";
          readonly rule: { readonly kind: "pass" };
        },
      ];
    },
    {
      readonly code: "4";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly themes: readonly ["digital-workforce"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "4.1";
          readonly title: string;
          readonly max: "4";
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.2";
          readonly title: string;
          readonly max: "3";
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.3";
          readonly title: string;
          readonly max: "3";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
      ];
    },
    {
      readonly code: "5";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly themes: readonly ["network-security"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "5.1";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "5.2";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "deduction";
            readonly occurrences: readonly [
              { readonly key: "minor"; readonly label: string; readonly points: "1" },
              { readonly key: "serious"; readonly label: string; readonly points: "5" },
            ];
            readonly floor: "0";
          };
        },
      ];
    },
    {
      readonly code: "6";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "20";
      readonly themes: readonly ["digital-government-activity"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "6.1";
          readonly title: string;
          readonly max: "6";
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.2";
          readonly title: string;
          readonly max: "5";
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.3";
          readonly title: string;
          readonly max: "5";
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.4";
          readonly title: string;
          readonly max: "4";
          readonly scoredBy: "survey";
          readonly rule: {
            readonly kind: "survey";
            readonly options: readonly [
              { readonly key: "satisfied"; readonly label: string; readonly share: "1" },
              { readonly key: "other"; readonly label: string; readonly share: "0" },
            ];
          };
        },
      ];
    },
    {
      readonly code: "7";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "15";
      readonly themes: readonly ["digital-economy"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "7.1";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "7.2";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "7.3";
          readonly title: string;
          readonly max: "5";
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "per-item";
            readonly item: string;
            readonly pointsEach: "1";
          };
        },
      ];
    },
    {
      readonly code: "8";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "15";
      readonly themes: readonly ["digital-society"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "8.1";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "8.2";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "8.3";
          readonly title: string;
          readonly max: "5";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
      ];
    },
  ];
} = /* @__PURE__ */ dataOf(json);

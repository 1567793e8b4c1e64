// Made from ward-sample.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./ward-sample.json";

/** Contents of PAPI, scored by a ward itself (sample criteria set). Provenance: sample. */
export const papiWardSample: {
  readonly id: "papi-ward-sample";
  readonly version: "1";
  readonly index: "papi";
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
      readonly max: "15";
      readonly themes: readonly ["papi-participation"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "1.1";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-elections"];
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
        },
        {
          readonly code: "1.2";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-democracy"];
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
          readonly max: "5";
          readonly themes: readonly ["papi-contributions"];
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
        },
      ];
    },
    {
      readonly code: "2";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "20";
      readonly themes: readonly ["papi-transparency"];
      readonly children: readonly [
        {
          readonly code: "2.1";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-information"];
          readonly responsible: string;
          readonly rule: {
            readonly kind: "parts";
            readonly parts: readonly [
              {
                readonly key: "phone";
                readonly label: string;
                readonly max: "2";
                readonly rule: { readonly kind: "pass" };
              },
              {
                readonly key: "mail";
                readonly label: string;
                readonly max: "1";
                readonly rule: { readonly kind: "pass" };
              },
              {
                readonly key: "schedule";
                readonly label: string;
                readonly max: "2";
                readonly rule: { readonly kind: "pass" };
              },
            ];
          };
        },
        {
          readonly code: "2.2";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-poor-households"];
          readonly responsible: string;
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "pass";
            readonly conditions: readonly [
              { readonly key: "vote"; readonly label: string },
              { readonly key: "list"; readonly label: string },
            ];
          };
        },
        {
          readonly code: "2.3";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-budget"];
          readonly responsible: string;
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "choice";
            readonly options: readonly [
              { readonly key: "full"; readonly label: string; readonly share: "1" },
              { readonly key: "late"; readonly label: string; readonly share: "0.5" },
              { readonly key: "none"; readonly label: string; readonly share: "0" },
            ];
          };
        },
        {
          readonly code: "2.4";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-land"];
          readonly responsible: string;
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
      ];
    },
    {
      readonly code: "3";
      readonly title: { readonly vi: string; readonly en: "Accountability" };
      readonly max: "15";
      readonly themes: readonly ["papi-accountability"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "3.1";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-complaints"];
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
        },
        {
          readonly code: "3.2";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-dialogue"];
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "bands";
            readonly measure: string;
            readonly unit: string;
            readonly bands: readonly [
              { readonly atLeast: "2"; readonly points: "5" },
              { readonly atLeast: "1"; readonly below: "2"; readonly points: "2.5" },
              { readonly below: "1"; readonly points: "0" },
            ];
          };
        },
        {
          readonly code: "3.3";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-mediation"];
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
        },
      ];
    },
    {
      readonly code: "4";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "15";
      readonly themes: readonly ["papi-anti-corruption"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "4.1";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-corruption-publicity"];
          readonly evidence: readonly [string];
          readonly rule: { readonly kind: "pass" };
        },
        {
          readonly code: "4.2";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-one-stop-unit"];
          readonly ruleText: string;
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "per-item";
            readonly item: string;
            readonly pointsEach: "1.25";
          };
        },
        {
          readonly code: "4.3";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-recruitment"];
          readonly rule: {
            readonly kind: "deduction";
            readonly occurrences: readonly [
              { readonly key: "violation"; readonly label: string; readonly points: "2.5" },
            ];
            readonly floor: "0";
          };
        },
      ];
    },
    {
      readonly code: "5";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "20";
      readonly themes: readonly ["papi-public-services"];
      readonly children: readonly [
        {
          readonly code: "5.1";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-health"];
          readonly responsible: string;
          readonly ruleText: string;
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "bands";
            readonly measure: string;
            readonly unit: "%";
            readonly bands: readonly [
              { readonly atLeast: "95"; readonly points: "5" },
              { readonly atLeast: "90"; readonly below: "95"; readonly points: "4" },
              { readonly atLeast: "80"; readonly below: "90"; readonly points: "2" },
              { readonly below: "80"; readonly points: "0" },
            ];
          };
        },
        {
          readonly code: "5.2";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-education"];
          readonly responsible: string;
          readonly evidence: readonly [string];
          readonly rule: {
            readonly kind: "choice";
            readonly options: readonly [
              { readonly key: "level-2"; readonly label: string; readonly share: "1" },
              { readonly key: "level-1"; readonly label: string; readonly share: "0.7" },
              { readonly key: "none"; readonly label: string; readonly share: "0" },
            ];
          };
        },
        {
          readonly code: "5.3";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-infrastructure"];
          readonly responsible: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "5.4";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-security"];
          readonly responsible: string;
          readonly rule: {
            readonly kind: "deduction";
            readonly occurrences: readonly [
              { readonly key: "fire"; readonly label: string; readonly points: "1" },
              { readonly key: "crime"; readonly label: string; readonly points: "2" },
            ];
            readonly floor: "0";
          };
        },
      ];
    },
    {
      readonly code: "6";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "15";
      readonly themes: readonly ["papi-environment"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "6.1";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["papi-waste"];
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
          readonly themes: readonly ["papi-waste"];
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
          readonly themes: readonly ["papi-environment-inspection"];
          readonly evidence: readonly [string];
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

// Made from commune-sample.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./commune-sample.json";

/** Mass-mobilisation index of a commune (sample criteria set). Provenance: sample. */
export const massMobilisationCommuneSample: {
  readonly id: "mass-mobilisation-commune-sample";
  readonly version: "2";
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
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2025-02-27";
        readonly read: { readonly vi: string; readonly en: string };
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly domains: readonly [
    {
      readonly code: "1";
      readonly title: string;
      readonly max: "22";
      readonly themes: readonly ["democracy"];
      readonly children: readonly [
        {
          readonly code: "1.1";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["grassroots-democracy"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string, string];
        },
        {
          readonly code: "1.2";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["mobilisation-rules"];
          readonly definition: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "1.3";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["mobilisation-rules"];
          readonly definition: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "1.4";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["mobilisation-rules"];
          readonly definition: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "1.5";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["mobilisation-rules"];
          readonly definition: string;
          readonly rule: {
            readonly kind: "choice";
            readonly options: readonly [
              { readonly key: "on-time"; readonly label: string; readonly share: "1" },
              { readonly key: "late"; readonly label: string; readonly share: "0.5" },
              { readonly key: "none"; readonly label: string; readonly share: "0" },
            ];
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "1.6";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["mobilisation-rules"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "not-applicable";
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "1.7";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["office-organisations"];
          readonly definition: string;
          readonly rule: {
            readonly kind: "choice";
            readonly options: readonly [
              { readonly key: "reviewed"; readonly label: string; readonly share: "1" },
              { readonly key: "planned"; readonly label: string; readonly share: "0.5" },
              { readonly key: "none"; readonly label: string; readonly share: "0" },
            ];
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "1.8";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["office-organisations"];
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
      readonly code: "2";
      readonly title: string;
      readonly max: "12";
      readonly themes: readonly ["mobilisation-publicity"];
      readonly children: readonly [
        {
          readonly code: "2.1";
          readonly title: string;
          readonly max: "6";
          readonly themes: readonly ["mobilisation-publicity"];
          readonly definition: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "2.2";
          readonly title: string;
          readonly max: "6";
          readonly themes: readonly ["mobilisation-publicity"];
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
      readonly max: "12";
      readonly themes: readonly ["government-mobilisation"];
      readonly children: readonly [
        {
          readonly code: "3.1";
          readonly title: string;
          readonly max: "5";
          readonly themes: readonly ["government-mobilisation"];
          readonly definition: string;
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
          readonly max: "3";
          readonly themes: readonly ["government-mobilisation"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "3.3";
          readonly title: string;
          readonly max: "4";
          readonly themes: readonly ["government-mobilisation"];
          readonly definition: string;
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
      readonly code: "4";
      readonly title: string;
      readonly max: "16";
      readonly themes: readonly ["following-ho-chi-minh"];
      readonly children: readonly [
        {
          readonly code: "4.1";
          readonly title: string;
          readonly max: "4";
          readonly themes: readonly ["following-ho-chi-minh"];
          readonly definition: string;
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
          readonly max: "4";
          readonly themes: readonly ["thrift"];
          readonly rule: {
            readonly kind: "parts";
            readonly parts: readonly [
              {
                readonly key: "thrift";
                readonly label: string;
                readonly max: "2";
                readonly rule: { readonly kind: "pass" };
              },
              {
                readonly key: "anti-corruption";
                readonly label: string;
                readonly max: "2";
                readonly rule: { readonly kind: "pass" };
              },
            ];
          };
          readonly evidence: readonly [string, string];
        },
        {
          readonly code: "4.3";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["office-management"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "4.4";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["working-style"];
          readonly rule: {
            readonly kind: "deduction";
            readonly floor: "0";
            readonly occurrences: readonly [
              { readonly key: "reported"; readonly label: string; readonly points: "1" },
              { readonly key: "breach"; readonly label: string; readonly points: "1.5" },
            ];
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "4.5";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["clean-organisation"];
          readonly rule: {
            readonly kind: "choice";
            readonly options: readonly [
              { readonly key: "all"; readonly label: string; readonly share: "1" },
              { readonly key: "some"; readonly label: string; readonly share: "0.5" },
              { readonly key: "none"; readonly label: string; readonly share: "0" },
            ];
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "5";
      readonly title: string;
      readonly max: "14";
      readonly themes: readonly ["officials"];
      readonly children: readonly [
        {
          readonly code: "5.1";
          readonly title: string;
          readonly max: "4";
          readonly themes: readonly ["party-leadership"];
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "bands";
            readonly measure: string;
            readonly unit: string;
            readonly bands: readonly [
              { readonly atLeast: "2"; readonly points: "4" },
              { readonly atLeast: "1"; readonly below: "2"; readonly points: "2" },
              { readonly below: "1"; readonly points: "0" },
            ];
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "5.2";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["officials-duty"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "5.3";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["mobilisation-leader"];
          readonly rule: {
            readonly kind: "pass";
            readonly conditions: readonly [
              { readonly key: "plan"; readonly label: string },
              { readonly key: "review"; readonly label: string },
            ];
            readonly require: "all";
          };
          readonly evidence: readonly [string, string];
        },
        {
          readonly code: "5.4";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["collective-mastery"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "5.5";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["collective-mastery"];
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
      readonly code: "6";
      readonly title: string;
      readonly max: "12";
      readonly themes: readonly ["administrative-procedures"];
      readonly children: readonly [
        {
          readonly code: "6.1";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["procedure-reform"];
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
          readonly max: "2";
          readonly themes: readonly ["procedure-reform"];
          readonly definition: string;
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
        {
          readonly code: "6.3";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["reform-leader"];
          readonly definition: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "6.4";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["restructuring"];
          readonly definition: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "not-applicable";
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "6.5";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["procedure-control"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "6.6";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["information-technology"];
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
      readonly code: "7";
      readonly title: string;
      readonly max: "12";
      readonly themes: readonly ["citizen-reception"];
      readonly children: readonly [
        {
          readonly code: "7.1";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["democracy-inspection"];
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
          readonly max: "3";
          readonly themes: readonly ["petitions"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "7.3";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["petitions"];
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "7.4";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["harassment"];
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
  ];
} = /* @__PURE__ */ dataOf(json);

// Made from ward-sample.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./ward-sample.json";

/** PAR INDEX of a ward (sample criteria set). Provenance: sample. */
export const parIndexWardSample: {
  readonly id: "par-index-ward-sample";
  readonly version: "1";
  readonly index: "par-index";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "wards" };
  readonly period: { readonly from: "2023-01-01" };
  readonly max: "100";
  readonly decimals: 2;
  readonly notApplicable: "shrink-base";
  readonly bonus: {
    readonly title: { readonly vi: string; readonly en: "Bonus" };
    readonly max: "2";
  };
  readonly penalty: {
    readonly title: { readonly vi: string; readonly en: "Penalty" };
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
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "15";
      readonly themes: readonly ["steering"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "1.1";
          readonly title: string;
          readonly max: "4";
          readonly children: readonly [
            {
              readonly code: "1.1.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["reform-plan"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deadline";
                readonly due: { readonly month: 1; readonly day: 31; readonly year: "same" };
                readonly grace: readonly [{ readonly withinDays: 15; readonly points: "0.5" }];
                readonly late: { readonly points: "0.25" };
                readonly notDone: { readonly points: "0" };
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "1.1.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["reform-plan"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "pass";
                readonly conditions: readonly [
                  { readonly key: "tasks"; readonly label: string },
                  { readonly key: "budget"; readonly label: string },
                ];
              };
              readonly evidence: readonly [string, string];
            },
            {
              readonly code: "1.1.3";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["reform-plan"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "bands";
                readonly measure: string;
                readonly unit: "%";
                readonly bands: readonly [
                  { readonly above: "90"; readonly points: "2" },
                  { readonly atLeast: "70"; readonly atMost: "90"; readonly points: "1" },
                  { readonly below: "70"; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "1.2";
          readonly title: string;
          readonly max: "2";
          readonly children: readonly [
            {
              readonly code: "1.2.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["reporting"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deduction";
                readonly occurrences: readonly [
                  { readonly key: "late"; readonly label: string; readonly points: "0.25" },
                  { readonly key: "missing"; readonly label: string; readonly points: "0.5" },
                ];
                readonly floor: "0";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "1.2.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["reporting"];
              readonly ruleText: string;
              readonly rule: { readonly kind: "pass" };
            },
          ];
        },
        {
          readonly code: "1.3";
          readonly title: string;
          readonly max: "3";
          readonly children: readonly [
            {
              readonly code: "1.3.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["inspection"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "bands";
                readonly measure: string;
                readonly unit: "%";
                readonly bands: readonly [
                  { readonly atLeast: "50"; readonly points: "1" },
                  { readonly atLeast: "30"; readonly below: "50"; readonly points: "0.5" },
                  { readonly below: "30"; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string, string];
            },
            {
              readonly code: "1.3.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["inspection"];
              readonly ruleText: string;
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
          readonly code: "1.4";
          readonly title: string;
          readonly max: "3";
          readonly children: readonly [
            {
              readonly code: "1.4.1";
              readonly title: string;
              readonly max: "1.5";
              readonly themes: readonly ["publicity"];
              readonly responsible: string;
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "choice";
                readonly options: readonly [
                  { readonly key: "full"; readonly label: string; readonly points: "1.5" },
                  { readonly key: "partly"; readonly label: string; readonly points: "0.75" },
                  { readonly key: "none"; readonly label: string; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string, string];
            },
            {
              readonly code: "1.4.2";
              readonly title: string;
              readonly max: "1.5";
              readonly themes: readonly ["publicity"];
              readonly responsible: string;
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "per-item";
                readonly item: string;
                readonly pointsEach: "0.1";
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "1.5";
          readonly title: string;
          readonly max: "1.5";
          readonly themes: readonly ["initiative"];
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "per-item";
            readonly item: string;
            readonly pointsEach: "0.75";
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "1.6";
          readonly title: string;
          readonly max: "1.5";
          readonly themes: readonly ["leadership"];
          readonly ruleText: string;
          readonly rule: { readonly kind: "points"; readonly step: "0.25" };
          readonly scoredBy: "superior";
        },
      ];
    },
    {
      readonly code: "2";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly themes: readonly ["institutional-reform"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "2.1";
          readonly title: string;
          readonly max: "2.5";
          readonly children: readonly [
            {
              readonly code: "2.1.1";
              readonly title: string;
              readonly max: "1.5";
              readonly themes: readonly ["legal-documents"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
                readonly whenZero: "not-applicable";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "2.1.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["legal-documents"];
              readonly ruleText: string;
              readonly rule: { readonly kind: "pass" };
              readonly notApplicable: "full-points";
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "2.2";
          readonly title: string;
          readonly max: "3.5";
          readonly children: readonly [
            {
              readonly code: "2.2.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["document-review"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deadline";
                readonly due: { readonly month: 2; readonly day: "last"; readonly year: "same" };
                readonly late: { readonly points: "0.5" };
                readonly notDone: { readonly points: "0" };
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "2.2.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["document-review"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "choice";
                readonly options: readonly [
                  { readonly key: "on-time"; readonly label: string; readonly points: "1" },
                  { readonly key: "late"; readonly label: string; readonly points: "0.5" },
                  { readonly key: "none"; readonly label: string; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "2.2.3";
              readonly title: string;
              readonly max: "1.5";
              readonly themes: readonly ["document-review"];
              readonly ruleText: string;
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
          readonly code: "2.3";
          readonly title: string;
          readonly max: "2";
          readonly children: readonly [
            {
              readonly code: "2.3.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["legal-education"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "per-item";
                readonly item: string;
                readonly pointsEach: "0.25";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "2.3.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["legal-education"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "bands";
                readonly measure: string;
                readonly unit: "%";
                readonly bands: readonly [
                  { readonly atLeast: "100"; readonly points: "1" },
                  { readonly atLeast: "80"; readonly below: "100"; readonly points: "0.5" },
                  { readonly below: "80"; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "2.4";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["law-enforcement"];
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "parts";
            readonly parts: readonly [
              {
                readonly key: "plan";
                readonly label: string;
                readonly max: "0.5";
                readonly rule: { readonly kind: "pass" };
              },
              {
                readonly key: "report";
                readonly label: string;
                readonly max: "0.5";
                readonly rule: { readonly kind: "pass" };
              },
              {
                readonly key: "follow-up";
                readonly label: string;
                readonly max: "1";
                readonly rule: {
                  readonly kind: "ratio";
                  readonly numerator: string;
                  readonly denominator: string;
                  readonly whenZero: "full-points";
                };
              },
            ];
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "3";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "20";
      readonly themes: readonly ["administrative-procedures"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "3.1";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["procedure-publicity"];
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "parts";
            readonly parts: readonly [
              {
                readonly key: "office";
                readonly label: string;
                readonly max: "1";
                readonly rule: { readonly kind: "pass" };
              },
              {
                readonly key: "website";
                readonly label: string;
                readonly max: "1";
                readonly rule: {
                  readonly kind: "ratio";
                  readonly numerator: string;
                  readonly denominator: string;
                };
              },
            ];
          };
          readonly evidence: readonly [string, string];
        },
        {
          readonly code: "3.2";
          readonly title: string;
          readonly max: "7";
          readonly children: readonly [
            {
              readonly code: "3.2.1";
              readonly title: string;
              readonly max: "3";
              readonly themes: readonly ["file-handling"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "bands";
                readonly measure: string;
                readonly unit: "%";
                readonly bands: readonly [
                  { readonly atLeast: "98"; readonly points: "3" },
                  { readonly atLeast: "95"; readonly below: "98"; readonly points: "2" },
                  { readonly atLeast: "90"; readonly below: "95"; readonly points: "1" },
                  { readonly below: "90"; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "3.2.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["file-handling"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
                readonly whenZero: "full-points";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "3.2.3";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["digitisation"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
                readonly floor: "0.5";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "3.2.4";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["digitisation"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deduction";
                readonly occurrences: readonly [
                  { readonly key: "request"; readonly label: string; readonly points: "0.5" },
                ];
                readonly floor: "0";
              };
            },
          ];
        },
        {
          readonly code: "3.3";
          readonly title: string;
          readonly max: "4";
          readonly children: readonly [
            {
              readonly code: "3.3.1";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["online-services"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
                readonly floor: "0.4";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "3.3.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["online-services"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
                readonly whenZero: "not-applicable";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "3.3.3";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["online-help"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "choice";
                readonly options: readonly [
                  { readonly key: "daily"; readonly label: string; readonly points: "1" },
                  { readonly key: "weekly"; readonly label: string; readonly points: "0.5" },
                  { readonly key: "none"; readonly label: string; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "3.4";
          readonly title: string;
          readonly max: "2";
          readonly themes: readonly ["feedback"];
          readonly responsible: string;
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
          readonly notApplicable: "full-points";
          readonly evidence: readonly [string];
        },
        {
          readonly code: "3.5";
          readonly title: string;
          readonly max: "5";
          readonly children: readonly [
            {
              readonly code: "3.5.1";
              readonly title: string;
              readonly max: "3";
              readonly themes: readonly ["satisfaction"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
              };
              readonly scoredBy: "survey";
            },
            {
              readonly code: "3.5.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["satisfaction"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
              };
              readonly scoredBy: "survey";
            },
          ];
        },
      ];
    },
    {
      readonly code: "4";
      readonly title: { readonly vi: string; readonly en: "Organisation" };
      readonly max: "10";
      readonly themes: readonly ["organisation"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "4.1";
          readonly title: string;
          readonly max: "4";
          readonly children: readonly [
            {
              readonly code: "4.1.1";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["job-positions"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "choice";
                readonly options: readonly [
                  { readonly key: "approved"; readonly label: string; readonly points: "2" },
                  { readonly key: "submitted"; readonly label: string; readonly points: "1" },
                  { readonly key: "none"; readonly label: string; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "4.1.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["job-positions"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "pass";
                readonly conditions: readonly [
                  { readonly key: "number"; readonly label: string },
                  { readonly key: "structure"; readonly label: string },
                ];
              };
            },
          ];
        },
        {
          readonly code: "4.2";
          readonly title: string;
          readonly max: "3";
          readonly children: readonly [
            {
              readonly code: "4.2.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["working-rules"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "choice";
                readonly options: readonly [
                  { readonly key: "current"; readonly label: string; readonly points: "1" },
                  { readonly key: "late"; readonly label: string; readonly points: "0.5" },
                  { readonly key: "none"; readonly label: string; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "4.2.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["working-rules"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "bands";
                readonly measure: string;
                readonly unit: "%";
                readonly bands: readonly [
                  { readonly above: "95"; readonly points: "2" },
                  { readonly above: "80"; readonly atMost: "95"; readonly points: "1" },
                  { readonly atMost: "80"; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "4.3";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["assigned-tasks"];
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly floor: "0.7";
          };
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "5";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "15";
      readonly themes: readonly ["civil-service"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "5.1";
          readonly title: string;
          readonly max: "4";
          readonly children: readonly [
            {
              readonly code: "5.1.1";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["staff-standards"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "5.1.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["training"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "bands";
                readonly measure: string;
                readonly unit: "%";
                readonly bands: readonly [
                  { readonly atLeast: "100"; readonly points: "2" },
                  { readonly atLeast: "70"; readonly below: "100"; readonly points: "1" },
                  { readonly below: "70"; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "5.2";
          readonly title: string;
          readonly max: "3";
          readonly children: readonly [
            {
              readonly code: "5.2.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["staff-assessment"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deadline";
                readonly due: { readonly month: 12; readonly day: 15; readonly year: "same" };
                readonly grace: readonly [{ readonly withinDays: 10; readonly points: "0.5" }];
                readonly late: { readonly points: "0" };
                readonly notDone: { readonly points: "0" };
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "5.2.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["staff-assessment"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "choice";
                readonly options: readonly [
                  { readonly key: "all"; readonly label: string; readonly points: "1" },
                  { readonly key: "some"; readonly label: string; readonly points: "0.5" },
                  { readonly key: "none"; readonly label: string; readonly points: "0" },
                ];
              };
            },
            {
              readonly code: "5.2.3";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["staff-benefits"];
              readonly responsible: string;
              readonly ruleText: string;
              readonly rule: { readonly kind: "pass" };
            },
          ];
        },
        {
          readonly code: "5.3";
          readonly title: string;
          readonly max: "5";
          readonly children: readonly [
            {
              readonly code: "5.3.1";
              readonly title: string;
              readonly max: "3";
              readonly themes: readonly ["discipline"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deduction";
                readonly occurrences: readonly [
                  { readonly key: "reprimand"; readonly label: string; readonly points: "1" },
                  { readonly key: "warning"; readonly label: string; readonly points: "1.5" },
                ];
                readonly floor: "0";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "5.3.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["discipline"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "pass";
                readonly conditions: readonly [
                  { readonly key: "badge"; readonly label: string },
                  { readonly key: "hours"; readonly label: string },
                  { readonly key: "conduct"; readonly label: string },
                ];
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "5.4";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["satisfaction"];
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
          readonly scoredBy: "survey";
        },
      ];
    },
    {
      readonly code: "6";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "10";
      readonly themes: readonly ["public-finance"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "6.1";
          readonly title: string;
          readonly max: "4";
          readonly children: readonly [
            {
              readonly code: "6.1.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["autonomy"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "choice";
                readonly options: readonly [
                  { readonly key: "current"; readonly label: string; readonly points: "1" },
                  { readonly key: "late"; readonly label: string; readonly points: "0.5" },
                  { readonly key: "none"; readonly label: string; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "6.1.2";
              readonly title: string;
              readonly max: "3";
              readonly themes: readonly ["disbursement"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "bands";
                readonly measure: string;
                readonly unit: "%";
                readonly bands: readonly [
                  { readonly atLeast: "95"; readonly points: "3" },
                  { readonly atLeast: "80"; readonly below: "95"; readonly points: "2" },
                  { readonly atLeast: "60"; readonly below: "80"; readonly points: "1" },
                  { readonly below: "60"; readonly points: "0" },
                ];
                readonly whenZero: "not-applicable";
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "6.2";
          readonly title: string;
          readonly max: "3";
          readonly children: readonly [
            {
              readonly code: "6.2.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["public-assets"];
              readonly ruleText: string;
              readonly rule: { readonly kind: "pass" };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "6.2.2";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["public-assets"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deadline";
                readonly due: { readonly month: 2; readonly day: "last"; readonly year: "next" };
                readonly grace: readonly [{ readonly withinDays: 30; readonly points: "0.5" }];
                readonly late: { readonly points: "0" };
                readonly notDone: { readonly points: "0" };
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "6.2.3";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["budget-publicity"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "pass";
                readonly conditions: readonly [
                  { readonly key: "content"; readonly label: string },
                  { readonly key: "form"; readonly label: string },
                  { readonly key: "time"; readonly label: string },
                ];
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "6.3";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["audit-conclusions"];
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
            readonly whenZero: "full-points";
          };
          readonly notApplicable: "full-points";
          readonly evidence: readonly [string];
        },
      ];
    },
    {
      readonly code: "7";
      readonly title: { readonly vi: string; readonly en: string };
      readonly max: "20";
      readonly themes: readonly ["digital-government"];
      readonly responsible: string;
      readonly children: readonly [
        {
          readonly code: "7.1";
          readonly title: string;
          readonly max: "3";
          readonly children: readonly [
            {
              readonly code: "7.1.1";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["digital-plan"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deadline";
                readonly due: { readonly month: 1; readonly day: 31; readonly year: "same" };
                readonly late: { readonly points: "0.5" };
                readonly notDone: { readonly points: "0" };
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "7.1.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["digital-plan"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "bands";
                readonly measure: string;
                readonly unit: "%";
                readonly bands: readonly [
                  { readonly above: "90"; readonly points: "2" },
                  { readonly atLeast: "70"; readonly atMost: "90"; readonly points: "1" },
                  { readonly below: "70"; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
          ];
        },
        {
          readonly code: "7.2";
          readonly title: string;
          readonly max: "6";
          readonly children: readonly [
            {
              readonly code: "7.2.1";
              readonly title: string;
              readonly max: "3";
              readonly themes: readonly ["digital-signature"];
              readonly responsible: string;
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "7.2.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["electronic-files"];
              readonly responsible: string;
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
                readonly floor: "0.3";
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "7.2.3";
              readonly title: string;
              readonly max: "1";
              readonly themes: readonly ["electronic-files"];
              readonly responsible: string;
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
              };
            },
          ];
        },
        {
          readonly code: "7.3";
          readonly title: string;
          readonly max: "4";
          readonly children: readonly [
            {
              readonly code: "7.3.1";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["website"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "choice";
                readonly options: readonly [
                  { readonly key: "all"; readonly label: string; readonly points: "2" },
                  { readonly key: "late"; readonly label: string; readonly points: "1" },
                  { readonly key: "some"; readonly label: string; readonly points: "0" },
                ];
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "7.3.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["website"];
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "parts";
                readonly parts: readonly [
                  {
                    readonly key: "intro";
                    readonly label: string;
                    readonly max: "0.5";
                    readonly rule: { readonly kind: "pass" };
                  },
                  {
                    readonly key: "land";
                    readonly label: string;
                    readonly max: "0.5";
                    readonly rule: { readonly kind: "pass" };
                  },
                  {
                    readonly key: "budget";
                    readonly label: string;
                    readonly max: "0.5";
                    readonly rule: { readonly kind: "pass" };
                  },
                  {
                    readonly key: "contact";
                    readonly label: string;
                    readonly max: "0.5";
                    readonly rule: { readonly kind: "pass" };
                  },
                ];
              };
            },
          ];
        },
        {
          readonly code: "7.4";
          readonly title: string;
          readonly max: "3";
          readonly themes: readonly ["digital-community"];
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "per-item";
            readonly item: string;
            readonly pointsEach: "0.5";
          };
          readonly evidence: readonly [string];
        },
        {
          readonly code: "7.5";
          readonly title: string;
          readonly max: "4";
          readonly children: readonly [
            {
              readonly code: "7.5.1";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["information-security"];
              readonly responsible: string;
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "ratio";
                readonly numerator: string;
                readonly denominator: string;
              };
              readonly evidence: readonly [string];
            },
            {
              readonly code: "7.5.2";
              readonly title: string;
              readonly max: "2";
              readonly themes: readonly ["information-security"];
              readonly responsible: string;
              readonly ruleText: string;
              readonly rule: {
                readonly kind: "deduction";
                readonly occurrences: readonly [
                  { readonly key: "minor"; readonly label: string; readonly points: "0.5" },
                  { readonly key: "serious"; readonly label: string; readonly points: "2" },
                ];
                readonly floor: "0";
              };
            },
          ];
        },
      ];
    },
  ];
} = /* @__PURE__ */ dataOf(json);

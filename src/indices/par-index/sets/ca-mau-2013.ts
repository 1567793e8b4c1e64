// Made from ca-mau-2013.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./ca-mau-2013.json";

/** PAR INDEX of Cà Mau province 2013 (criteria 1.1 and 1.2 only). Provenance: partial. */
export const parIndexCaMau2013: {
  readonly id: "par-index-ca-mau-2013";
  readonly version: "1";
  readonly index: "par-index";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: string };
  readonly period: { readonly from: "2013-01-01" };
  readonly max: "7";
  readonly notApplicable: "not-allowed";
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly read: { readonly vi: string; readonly en: string };
        readonly url: string;
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly domains: readonly [
    {
      readonly code: "1.1";
      readonly title: string;
      readonly max: "5";
      readonly children: readonly [
        {
          readonly code: "1.1.1";
          readonly title: string;
          readonly max: "1";
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "choice";
            readonly options: readonly [
              { readonly key: "on-time"; readonly label: string; readonly points: "1" },
              { readonly key: "late"; readonly label: string; readonly points: "0.5" },
              { readonly key: "none"; readonly label: string; readonly points: "0" },
            ];
          };
        },
        {
          readonly code: "1.1.2";
          readonly title: string;
          readonly max: "1";
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "pass";
            readonly conditions: readonly [
              { readonly key: "tasks"; readonly label: string },
              { readonly key: "budget"; readonly label: string },
            ];
          };
        },
        {
          readonly code: "1.1.3";
          readonly title: string;
          readonly max: "1";
          readonly ruleText: string;
          readonly rule: { readonly kind: "pass" };
        },
        {
          readonly code: "1.1.4";
          readonly title: string;
          readonly max: "2";
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
          readonly ruleText: string;
          readonly rule: {
            readonly kind: "pass";
            readonly conditions: readonly [
              { readonly key: "count"; readonly label: string },
              { readonly key: "time"; readonly label: string },
            ];
          };
        },
        {
          readonly code: "1.2.2";
          readonly title: string;
          readonly max: "1";
          readonly ruleText: string;
          readonly rule: { readonly kind: "pass" };
        },
      ];
    },
  ];
} = /* @__PURE__ */ dataOf(json);

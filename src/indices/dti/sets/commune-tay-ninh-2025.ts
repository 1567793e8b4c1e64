// Made from commune-tay-ninh-2025.json by `npm run data`: change that, not this.
import { dataOf } from "../../../data/data-of.js";
import json from "./commune-tay-ninh-2025.json";

/** Digital transformation index of the communes of Tây Ninh (for 2025). Provenance: partial. */
export const dtiCommuneTayNinh2025: {
  readonly id: "dti-commune-tay-ninh-2025";
  readonly version: "1";
  readonly index: "dti";
  readonly title: { readonly vi: string; readonly en: string };
  readonly appliesTo: { readonly vi: string; readonly en: "communes" };
  readonly period: { readonly from: "2025-01-01"; readonly to: "2025-12-31" };
  readonly max: "960";
  readonly notApplicable: "shrink-base";
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly title: string;
        readonly issuer: string;
        readonly read: { readonly vi: string; readonly en: string };
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly domains: readonly [
    {
      readonly code: "1";
      readonly title: string;
      readonly max: "80";
      readonly children: readonly [
        {
          readonly code: "1.1";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "1.2";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "1.3";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "1.4";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "1.5";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "1.6";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "1.7";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
      ];
    },
    {
      readonly code: "2";
      readonly title: string;
      readonly max: "100";
      readonly children: readonly [
        {
          readonly code: "2.1";
          readonly title: string;
          readonly max: "30";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "2.2";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "2.3";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "2.4";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "2.5";
          readonly title: string;
          readonly max: "10";
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
      readonly title: string;
      readonly max: "100";
      readonly children: readonly [
        {
          readonly code: "3.1";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "3.2";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "3.3";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "3.4";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "3.5";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "3.6";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
      ];
    },
    {
      readonly code: "4";
      readonly title: string;
      readonly max: "520";
      readonly children: readonly [
        {
          readonly code: "4.1";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.2";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.3";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.4";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.5";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.6";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.7";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.8";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.9";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.10";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.11";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.12";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.13";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.14";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.15";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.16";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.17";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.18";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.19";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.20";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.21";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "4.22.1";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.2";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.3";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.4";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.5";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.6";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.7";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.8";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.9";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.10";
          readonly title: string;
          readonly max: "30";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "4.22.11";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
      ];
    },
    {
      readonly code: "5";
      readonly title: string;
      readonly max: "80";
      readonly children: readonly [
        {
          readonly code: "5.1";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "5.2";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "5.3";
          readonly title: string;
          readonly max: "20";
          readonly rule: { readonly kind: "points" };
        },
        {
          readonly code: "5.4";
          readonly title: string;
          readonly max: "20";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
      ];
    },
    {
      readonly code: "6";
      readonly title: string;
      readonly max: "80";
      readonly children: readonly [
        {
          readonly code: "6.1";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.2";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.3";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.4";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.5";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.6";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.7";
          readonly title: string;
          readonly max: "10";
          readonly rule: {
            readonly kind: "ratio";
            readonly numerator: string;
            readonly denominator: string;
          };
        },
        {
          readonly code: "6.8";
          readonly title: string;
          readonly max: "10";
          readonly rule: { readonly kind: "points" };
        },
      ];
    },
  ];
} = /* @__PURE__ */ dataOf(json);

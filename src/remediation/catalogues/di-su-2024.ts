// Made from di-su-2024.json by `npm run data`: change that, not this.
import { dataOf } from "../../data/data-of.js";
import json from "./di-su-2024.json";

/** Measures after plan 14/KH-UBND of 2024 of phường Dị Sử. Provenance: partial. */
export const diSu2024: {
  readonly id: "di-su-2024";
  readonly title: { readonly vi: string; readonly en: string };
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly read: { readonly vi: string; readonly en: string };
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly items: readonly [
    {
      readonly key: string;
      readonly index: "par-index";
      readonly title: string;
      readonly always: true;
    },
    { readonly key: string; readonly index: "par-index"; readonly title: string },
    { readonly key: string; readonly index: "par-index"; readonly title: string },
    { readonly key: string; readonly index: "par-index"; readonly title: string },
    { readonly key: string; readonly index: "par-index"; readonly title: string },
    { readonly key: string; readonly index: "par-index"; readonly title: string },
    { readonly key: string; readonly index: "papi"; readonly title: string },
    { readonly key: string; readonly index: "papi"; readonly title: string },
    { readonly key: string; readonly index: "papi"; readonly title: string },
    { readonly key: string; readonly index: "papi"; readonly title: string },
    { readonly key: string; readonly index: "papi"; readonly title: string },
    { readonly key: string; readonly index: "papi"; readonly title: string },
  ];
  readonly measures: readonly [
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["reform-plan", "reform-plan-completion"];
      readonly responsible: string;
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["publicity"];
      readonly responsible: string;
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["inspection"];
      readonly responsible: string;
      readonly evidence: readonly [string, string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly [];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["legal-documents", "institutional-reform"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly [
        "document-review",
        "expired-documents",
        "unlawful-documents",
        "institutional-reform",
      ];
      readonly evidence: readonly [string, string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["legal-education", "institutional-reform"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["document-review", "systematisation-plan", "institutional-reform"];
      readonly evidence: readonly [string, string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["online-services", "administrative-procedures"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["digitisation", "administrative-procedures"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["online-help", "online-services", "administrative-procedures"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["feedback", "administrative-procedures"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["job-positions", "organisation"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["staff-standards", "staff-benefits", "civil-service"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["staff-assessment", "civil-service"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["discipline", "civil-service"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["autonomy", "public-finance"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["public-assets", "public-finance"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["disbursement", "public-finance"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["audit-conclusions", "public-finance"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["digital-plan", "digital-plan-completion", "digital-government"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["digital-signature", "digital-government"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["website", "digital-government"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["electronic-files", "digital-government"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-elections", "papi-participation"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-democracy", "papi-participation"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-contributions", "papi-participation"];
      readonly coordinating: readonly [string];
      readonly evidence: readonly [string, string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-information", "papi-transparency"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-poor-households", "papi-transparency"];
      readonly evidence: readonly [string, string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-budget", "papi-transparency"];
      readonly coordinating: readonly [string, string];
      readonly evidence: readonly [string, string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-land", "papi-transparency"];
      readonly evidence: readonly [string, string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-complaints", "papi-accountability"];
      readonly evidence: readonly [string, string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-dialogue", "papi-accountability"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-mediation", "papi-accountability"];
      readonly coordinating: readonly [string, string];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-corruption-publicity", "papi-anti-corruption"];
      readonly coordinating: readonly [string, string, string];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-one-stop-unit", "papi-anti-corruption"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-recruitment", "papi-anti-corruption"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-health", "papi-public-services"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-education", "papi-public-services"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-infrastructure", "papi-public-services"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-security", "papi-public-services"];
      readonly coordinating: readonly [string];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-waste", "papi-environment"];
      readonly evidence: readonly [string];
    },
    {
      readonly origin: "source";
      readonly year: 2024;
      readonly level: "ward";
      readonly key: string;
      readonly item: string;
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["papi-environment-inspection", "papi-environment"];
      readonly evidence: readonly [string];
    },
  ];
  readonly demands: readonly [
    { readonly kind: "every-sub-criterion-higher" },
    { readonly kind: "class-at-least"; readonly ladder: "class"; readonly class: "fair" },
    { readonly kind: "class-at-least"; readonly ladder: "task"; readonly class: "good" },
    {
      readonly kind: "no-index-unscored";
      readonly indices: readonly ["par-index", "sipas", "papi", "dti", "mass-mobilisation"];
    },
    { readonly kind: "rank-better" },
  ];
} = /* @__PURE__ */ dataOf(json);

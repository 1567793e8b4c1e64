// Made from chi-minh-2025.json by `npm run data`: change that, not this.
import { dataOf } from "../../data/data-of.js";
import json from "./chi-minh-2025.json";

/** Measures after plan 24/KH-UBND of 2025 of xã Chí Minh. Provenance: partial. */
export const chiMinh2025: {
  readonly id: "chi-minh-2025";
  readonly title: { readonly vi: string; readonly en: string };
  readonly provenance: {
    readonly status: "partial";
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
  readonly items: readonly [
    { readonly key: "law"; readonly index: "mass-mobilisation"; readonly title: string },
    { readonly key: "dissemination"; readonly index: "mass-mobilisation"; readonly title: string },
    { readonly key: "conclusion-114"; readonly index: "mass-mobilisation"; readonly title: string },
    {
      readonly key: "following-ho-chi-minh";
      readonly index: "mass-mobilisation";
      readonly title: string;
    },
    { readonly key: "leadership"; readonly index: "mass-mobilisation"; readonly title: string },
    { readonly key: "procedures"; readonly index: "mass-mobilisation"; readonly title: string },
    { readonly key: "inspection"; readonly index: "mass-mobilisation"; readonly title: string },
    {
      readonly key: "organisation";
      readonly index: "mass-mobilisation";
      readonly title: string;
      readonly always: true;
    },
  ];
  readonly measures: readonly [
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "law";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly [
        "democracy",
        "grassroots-democracy",
        "mobilisation-directives",
        "mobilisation-plan",
      ];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "law";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["coordination"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "dissemination";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["publicity", "mobilisation-publicity"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "conclusion-114";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["government-mobilisation", "mobilisation-directives"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "following-ho-chi-minh";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["following-ho-chi-minh"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "following-ho-chi-minh";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["anti-corruption", "asset-declaration"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "leadership";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["officials", "mobilisation-leader"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "leadership";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["officials", "coordination"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "procedures";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["administrative-procedures"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "procedures";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["administrative-procedures"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "procedures";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["administrative-procedures"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "inspection";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["citizen-reception"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "inspection";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["citizen-reception", "petitions", "no-escalated-petitions"];
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "organisation";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["government-mobilisation", "mobilisation-report"];
      readonly responsible: string;
    },
    {
      readonly origin: "source";
      readonly level: "commune";
      readonly key: string;
      readonly item: "organisation";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["officials"];
      readonly responsible: string;
    },
  ];
} = /* @__PURE__ */ dataOf(json);

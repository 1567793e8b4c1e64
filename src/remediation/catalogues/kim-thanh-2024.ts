// Made from kim-thanh-2024.json by `npm run data`: change that, not this.
import { dataOf } from "../../data/data-of.js";
import json from "./kim-thanh-2024.json";

/** Tasks and measures after plan 154-KH/HU of 2024 of Huyện ủy Kim Thành. Provenance: partial. */
export const kimThanh2024: {
  readonly id: "kim-thanh-2024";
  readonly title: { readonly vi: string; readonly en: string };
  readonly provenance: {
    readonly status: "partial";
    readonly instruments: readonly [
      {
        readonly number: string;
        readonly title: string;
        readonly issuer: string;
        readonly date: "2024-08-14";
        readonly read: { readonly vi: string; readonly en: string };
      },
    ];
    readonly note: { readonly vi: string; readonly en: string };
  };
  readonly items: readonly [
    {
      readonly key: "leadership";
      readonly index: "friendly-government";
      readonly title: string;
      readonly always: true;
    },
    {
      readonly key: "working-style";
      readonly index: "friendly-government";
      readonly title: string;
    },
    { readonly key: "mastery"; readonly index: "friendly-government"; readonly title: string },
    { readonly key: "ethics"; readonly index: "friendly-government"; readonly title: string },
    {
      readonly key: "supervision";
      readonly index: "friendly-government";
      readonly title: string;
      readonly always: true;
    },
  ];
  readonly measures: readonly [
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "leadership";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-leadership"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "leadership";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-leadership", "friendly-publicity"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "leadership";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-leadership", "friendly-officials"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "working-style";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-working-style"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "working-style";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly [
        "friendly-working-style",
        "administrative-procedures",
        "friendly-satisfaction",
      ];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "working-style";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly [
        "friendly-working-style",
        "citizen-reception",
        "petitions",
        "dialogue",
      ];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "working-style";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-working-style", "peoples-opinions"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "working-style";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-working-style", "friendly-closeness"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "mastery";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly [
        "friendly-transparency",
        "grassroots-democracy",
        "grassroots-publicity",
      ];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "mastery";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-transparency", "petitions", "no-escalated-petitions"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "mastery";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-transparency", "grassroots-democracy"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "ethics";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-leaders", "following-ho-chi-minh"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "ethics";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-officials"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "ethics";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-officials", "friendly-office"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "ethics";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-officials"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "supervision";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-leadership"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "supervision";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-closeness", "coordination"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "supervision";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-officials"];
    },
    {
      readonly origin: "source";
      readonly key: string;
      readonly item: "supervision";
      readonly passage: string;
      readonly text: string;
      readonly themes: readonly ["friendly-leadership", "friendly-leaders"];
    },
  ];
} = /* @__PURE__ */ dataOf(json);

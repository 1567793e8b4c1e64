import { version } from "../version/version.js";

// The version stands in files, so that a figure can be traced to the program that worked it out;
// results of functions do not have it, because the same input must give the same result.

/** A result as JSON, with the version of chiso where it is an object. */
export function signedJson(data: unknown): unknown {
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  return isObject ? { $chiso: version, ...data } : data;
}

/** A page with the version of chiso in its head. */
export function signedHtml(page: string): string {
  return page.replace("</head>", `<meta name="generator" content="chiso ${version}">\n</head>`);
}

/** Markdown or SVG with the version of chiso in a comment at the end. */
export function signedMarkup(text: string): string {
  return `${text.trimEnd()}\n<!-- chiso ${version} -->\n`;
}

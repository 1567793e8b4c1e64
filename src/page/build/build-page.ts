/** Builds the page from its source: as one file for a disk or a mail, and as a folder for a server. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, type BuildResult, build } from "esbuild";
import { licencesOf } from "./licences.js";

/** Files by their names. */
export type BuiltFiles = Readonly<Record<string, string>>;

/** The page in both its forms. */
export interface BuiltPage {
  /** Everything in one file. */
  readonly oneFile: string;
  /** A file each for page, script, style and worker; the worker loads parts when they are wanted. */
  readonly folder: BuiltFiles;
}

type Built = BuildResult<{ write: false; metafile: true }>;

/** Builds both forms. */
export async function buildPage(): Promise<BuiltPage> {
  const [page, style, oneWorker, worker] = await Promise.all([
    bundle("view/main.ts", { format: "iife" }),
    bundle("page.css", {}),
    bundle("worker/main.ts", { format: "iife" }),
    bundle("worker/main.ts", { format: "esm", splitting: true, entryNames: "worker" }),
  ]);
  const licences = licencesOf(Object.keys(worker.metafile.inputs));
  const [script, css] = [textOf(page), textOf(style)];
  return {
    oneFile: oneFile(script, css, textOf(oneWorker), licences),
    folder: {
      "index.html": folderPage,
      "page.js": script,
      "page.css": css,
      "icon.svg": icon,
      "third-party-licenses.txt": licences,
      ...Object.fromEntries(worker.outputFiles.map(({ path, text }) => [basename(path), text])),
    },
  };
}

function bundle(entry: string, options: BuildOptions): Promise<Built> {
  return build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    outdir: "page",
    bundle: true,
    minify: true,
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    ...options,
    write: false,
    metafile: true,
  });
}

function textOf({ outputFiles }: Built): string {
  return outputFiles[0]?.text ?? "";
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="2" fill="#8c1c13"/><path d="M3 12h2V7H3zm4 0h2V3H7zm4 0h2V9h-2z" fill="#fff"/></svg>`;

const folderPage = pageOf(
  `<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="page.css">`,
  `<script src="page.js" defer></script>`,
);

// Its own policy: the very script and style that stand in it, a worker from what it brings along,
// and no address at all.
function oneFile(script: string, css: string, worker: string, licences: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(css)}`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const packed = gzipSync(worker, { level: 9 }).toString("base64");
  return pageOf(
    `<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${css}</style>`,
    `<script type="text/plain" id="worker">${packed}</script>
<script type="text/plain" id="licences">${licences.replaceAll("</script", "")}</script>
<script>${script}</script>`,
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function pageOf(head: string, body: string): string {
  const template = readFileSync(new URL("../page.html", import.meta.url), "utf8");
  // A function, because a script may hold the signs that stand for parts of what is replaced.
  return template.replace("<!--head-->", () => head).replace("<!--body-->", () => body);
}

/** Pages in Chromium, served with a strict content security policy, where the machine has one. */
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { type Browser, chromium as launcher } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Chromium, where the machine has it; CHROMIUM_PATH names one that stands elsewhere. */
export const chromium: string | undefined = [
  process.env["CHROMIUM_PATH"] ?? "",
  ...usualPlaces,
].find((path) => existsSync(path));

/** Said where tests in the browser are left out. */
export const withoutChromium = "Chromium is not on this machine: set CHROMIUM_PATH to run these";

/** Nothing but the files of the page's own origin: no inline script, no eval, no blob. */
export const strictPolicy = "default-src 'self'";

/** One module with everything that a script needs, as an application bundles it. */
export async function bundled(script: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
};

/** Serves files under the strict policy until it is closed. */
export async function serve(files: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(({ url = "" }, response) => {
    const content = files[url];
    const type = types[url.split(".").at(-1) ?? ""] ?? "text/html";
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": strictPolicy,
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** The address of a file of the server. */
export function addressOf(server: Server, path: string): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}

/** Starts the browser with a profile of its own, which is gone when it is closed. */
export async function startBrowser(): Promise<Browser> {
  return launcher.launch({
    ...(chromium === undefined ? {} : { executablePath: chromium }),
    args: ["--no-sandbox"],
  });
}

import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * The licences of the packages that are bundled, as they ask.
 *
 * @param inputs paths of the files of a bundle
 */
export function licencesOf(inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap((path) => {
      const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
      return found === null ? [] : [found[0]];
    }),
  );
  const texts = [...folders].sort().flatMap((folder) => {
    if (!existsSync(`${folder}/package.json`)) return [];
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").trim();
    return [`${name} ${version} (${license})\n\n${text}\n`];
  });
  return texts.join(`\n${"-".repeat(72)}\n\n`);
}

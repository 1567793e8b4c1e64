import { version as versionOfPackage } from "../../package.json";

/** Version of the package: what package.json said when it was built. */
export const version: string = versionOfPackage;

/** What a file says of the program that wrote it. */
export const generator: string = `chiso ${version}`;

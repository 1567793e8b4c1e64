import type { CommandLine } from "../arguments.js";
import type { Host } from "../host.js";

/** A command: does its work, or throws a failure. */
export type Command = (line: CommandLine, host: Host) => Promise<void>;

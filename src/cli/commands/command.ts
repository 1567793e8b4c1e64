import type { CommandLine } from "../arguments.js";
import type { Host } from "../host.js";
import type { OptionGroup } from "../options/option.js";
import type { UseOfCommand } from "../words/commands.js";

/** A command: how it is called, the options that it takes, and what it does. */
export interface Command extends UseOfCommand {
  /** Its words: "rank", "import survey". */
  readonly name: string;
  readonly groups: readonly OptionGroup[];
  /** Does its work, or throws a failure; the options are those of the groups. */
  run(line: CommandLine, host: Host): Promise<void>;
}

import type { LocalizedText } from "../../text/language.js";
import type { CommandLine } from "../arguments.js";
import type { Host } from "../host.js";
import type { OptionGroup } from "../options/option.js";

/** A command: how it is called, the options that it takes, and what it does. */
export interface Command {
  /** Its words: "rank", "import survey". */
  readonly name: string;
  /** What follows them: "FILE [FILE ...]". */
  readonly operands: LocalizedText;
  /** What it is for, in one line. */
  readonly does: LocalizedText;
  /** What its own help says besides. */
  readonly about?: LocalizedText;
  readonly groups: readonly OptionGroup[];
  /** Does its work, or throws a failure; the options are those of the groups. */
  run(line: CommandLine, host: Host): Promise<void>;
}

import { isChisoError } from "../problems/chiso-error.js";
import { problemsFailure } from "./command-failure.js";

/**
 * Does something with what a file holds; what is wrong with it is told under the name of the file.
 *
 * @param optionsByPath options of the command line by the path of their problems: where nothing
 * else is wrong, the option is named and not the file
 * @throws CommandFailure with every problem
 */
export function ofFile<T>(
  file: string,
  work: () => T,
  optionsByPath: Readonly<Record<string, string>> = {},
): T {
  try {
    return work();
  } catch (error) {
    if (!isChisoError(error)) throw error;
    const blamed = new Set(error.problems.map(({ path }) => optionsByPath[path] ?? file));
    const [only = file] = blamed;
    throw problemsFailure(blamed.size === 1 ? only : file, error.problems);
  }
}

import type { Roadmap } from "../../roadmap/roadmap.js";
import { textIn } from "../../text/language.js";
import { deAn05Words, type ProjectWords, plainStandard } from "./project-words.js";

/** The project of a roadmap: Đề án 05-ĐA/TU by its words, any other by its title. */
export function projectOf({ id, title }: Roadmap): ProjectWords {
  if (id === "de-an-05") return deAn05Words;
  const name = textIn(title, "vi");
  return { full: name, short: name, standard: plainStandard };
}

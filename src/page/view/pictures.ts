import type { Picture } from "../shared/protocol.js";
import { make } from "./element.js";

/** Pictures with what they show in words. */
export function picturesView(pictures: readonly Picture[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...pictures.map(pictureView));
  return fragment;
}

function pictureView({ title, description, svg }: Picture): HTMLElement {
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const { width, height } = drawing as unknown as SVGSVGElement;
  if (!drawing.hasAttribute("viewBox")) {
    drawing.setAttribute("viewBox", `0 0 ${width.baseVal.value} ${height.baseVal.value}`);
  }
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", `${title}. ${description}`);
  return make("figure", {}, document.importNode(drawing, true));
}

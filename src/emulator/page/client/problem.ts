import { byId } from "./dom.ts";

const line = byId("problem", HTMLParagraphElement);

/** Tells the person what went wrong, or that nothing is wrong any more. */
export function showProblem(text: string | null | undefined): void {
  line.textContent = text ?? "";
  line.hidden = !text;
}

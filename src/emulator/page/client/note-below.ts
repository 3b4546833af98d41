import { make } from "./dom.ts";

/** Says something right below a field or form, in the place of what was said there before; null: nothing any more. */
export function noteBelow(element: HTMLElement, words: string | null): void {
  const next = element.nextElementSibling;
  if (next?.matches(".note-below")) next.remove();
  if (words === null) return;
  const note = make("p", { className: "problem note-below", dir: "ltr", textContent: words });
  note.setAttribute("role", "alert");
  element.after(note);
}

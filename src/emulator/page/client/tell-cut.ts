import { make } from "./dom.ts";

/**
 * Says beside a field with a `maxlength` what does not fit into it: a browser leaves that out without a word. What is
 * written next takes the word away.
 */
export function tellCut({ target, data }: InputEvent): void {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isField || target.maxLength < 0) return;
  const selected = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0);
  const left = target.value.length - selected + (data ?? "").length - target.maxLength;
  const next = target.nextElementSibling;
  if (next?.matches(".cut")) next.remove();
  if (left <= 0) return;
  const most = target.maxLength.toLocaleString("en");
  const words = `At most ${most} characters fit in here; the last ${left.toLocaleString("en")} were left out.`;
  const note = make("p", { className: "problem cut", textContent: words });
  note.dir = "ltr";
  note.setAttribute("role", "alert");
  target.after(note);
}

import { noteBelow } from "./note-below.ts";

/**
 * Says below a field with a `maxlength` what does not fit into it: a browser leaves that out without a word. What is
 * written next takes the word away.
 */
export function tellCut({ target, data }: InputEvent): void {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isField || target.maxLength < 0) return;
  const selected = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0);
  const left = target.value.length - selected + (data ?? "").length - target.maxLength;
  const [most, rest] = [target.maxLength, left].map((number) => number.toLocaleString("en"));
  noteBelow(target, left > 0 ? `At most ${most} characters fit in here; the last ${rest} were left out.` : null);
}

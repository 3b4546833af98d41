import { send } from "./api.ts";
import { byId } from "./dom.ts";
import { fitHeight, keepDraft } from "./drafts.ts";
import { noteBelow } from "./note-below.ts";
import { state } from "./state.ts";

/** The message box of the open conversation. */
export const words = byId("words", HTMLTextAreaElement);
const reply = byId("reply-form", HTMLFormElement);

/** Says something in the open conversation. */
export function say(text: string): void {
  void send("say", { channel: state.current, text, threadTs: undefined });
}

/**
 * Says what stands in a form of one message box: that of the conversation, or that of the thread beside it. What could not
 * be sent stands there again, unless something new is being written; what is too long stays.
 */
export async function sayWords(form: HTMLFormElement): Promise<void> {
  const box = form.querySelector("textarea");
  const text = box?.value ?? "";
  if (box === null || text.trim() === "") return;
  const { place, most } = box.dataset;
  const isTooLong = text.length > Number(most);
  noteBelow(form, isTooLong ? sayTooLong(text.length, Number(most)) : null);
  if (isTooLong) return;
  const threadTs = form === reply ? (state.thread ?? undefined) : undefined;
  setWords(box, "");
  const answer = await send("say", { channel: state.current, text, threadTs });
  if (answer === undefined && box.value === "" && box.dataset.place === place) setWords(box, text);
}

function sayTooLong(found: number, most: number): string {
  const [count, limit] = [found, most].map((number) => number.toLocaleString("en"));
  return `A message has at most ${limit} characters, and this one has ${count}. Nothing was sent: shorten it, or send it in parts.`;
}

function setWords(box: HTMLTextAreaElement, text: string): void {
  box.value = text;
  fitHeight(box);
  keepDraft(box);
}

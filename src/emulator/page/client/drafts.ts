/** What was written and not sent yet, by the conversation or thread it was meant for. */
const drafts = new Map<string, string>();

const MAX_HEIGHT_PX = 160;

/** Puts what was written for a place into the box that now stands for it. */
export function restoreDraft(box: HTMLTextAreaElement, place: string, otherwise = ""): void {
  box.dataset.place = place;
  box.value = drafts.get(place) ?? otherwise;
  fitHeight(box);
}

/** Keeps what stands in a box for when the person comes back to its place. */
export function keepDraft(box: HTMLTextAreaElement): void {
  const { place } = box.dataset;
  if (place === undefined) return;
  if (box.value.trim() === "") drafts.delete(place);
  else drafts.set(place, box.value);
}

/** Makes a message box as high as what stands in it, within bounds; one that is not shown has no height to tell. */
export function fitHeight(box: HTMLTextAreaElement): void {
  box.style.height = "auto";
  if (box.scrollHeight > 0) box.style.height = `${Math.min(box.scrollHeight + 2, MAX_HEIGHT_PX)}px`;
}

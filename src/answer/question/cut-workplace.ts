const WORKPLACE = /(?<=^|[，,。！!]\s?)我在[^，,。？?]{2,16}(?:工作|任职|上班)[，,]/gu;

/** A question without where its asker works, as Chinese tells it: the search is for none of that. */
export function cutWorkplace(text: string): string {
  return text.replace(WORKPLACE, "");
}

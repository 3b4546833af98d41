import type { NamedSentence } from "./name-index.ts";

/**
 * Chooses few sentences that name all of some things together: each time the one that names most of those still open, the
 * earlier of two.
 * @returns in the order of the document
 */
export function chooseSentences(sentences: readonly NamedSentence[], ids: readonly string[]): NamedSentence[] {
  const open = new Set(ids);
  const chosen = new Set<NamedSentence>();
  while (open.size > 0) {
    const counts = sentences.map((one) => [...open].filter((id) => one.named.has(id)).length);
    const most = Math.max(0, ...counts);
    const best = sentences[counts.indexOf(most)];
    if (most === 0 || !best) break;
    chosen.add(best);
    for (const id of best.named) open.delete(id);
  }
  return sentences.filter((one) => chosen.has(one));
}

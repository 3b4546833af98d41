import { isPreferred } from "../domain/document-structure.ts";
import type { Library } from "../domain/library.ts";
import { analyse } from "../text/analyse.ts";
import { Bm25, countTerms } from "./bm25.ts";
import type { IndexData, Restatement } from "./index-data.ts";

/** How similar two paragraphs must be, as the mean cosine over both views and all languages. */
const MIN_SIMILARITY = 0.3;

/**
 * Finds which paragraphs restate which of the preferred part: those similar in words, in the mean over all languages
 * (similarity in one language may be chance, in six it is not).
 */
export function findRestatements(library: Library, languages: IndexData["languages"]): Restatement[] {
  const { paragraphs, structure } = library.document;
  const similarity = paragraphs.map(() => new Float64Array(paragraphs.length));
  for (const [language, version] of library.versions) {
    const data = languages[language];
    if (!data) continue;
    const stems = new Bm25(data.paragraphs.stems);
    const grams = new Bm25(data.paragraphs.grams);
    for (const [i, { id }] of paragraphs.entries()) {
      const terms = analyse(version.texts.get(id)?.text ?? "", language);
      add(
        similarity[i] as Float64Array,
        stems.cosines(countTerms(terms.stems)),
        grams.cosines(countTerms(terms.grams)),
      );
    }
  }
  const most = 2 * library.versions.size;
  return paragraphs.flatMap(({ id: other }, i) =>
    paragraphs.flatMap(({ id }, j): Restatement[] => {
      const mean = ((similarity[i]?.[j] ?? 0) + (similarity[j]?.[i] ?? 0)) / (2 * most);
      const isPair = !isPreferred(structure, other) && isPreferred(structure, id);
      return isPair && mean >= MIN_SIMILARITY ? [[i, j]] : [];
    }),
  );
}

function add(sum: Float64Array, ...parts: readonly Float32Array[]): void {
  for (const part of parts) for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + (part[i] as number);
}

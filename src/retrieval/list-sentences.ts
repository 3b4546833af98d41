import type { Library } from "../domain/library.ts";
import type { QuestionLabel } from "../domain/passage.ts";
import type { SentencePlace } from "../domain/sentence-id.ts";

/** A paragraph of more sentences is no answer as a whole. */
const MAX_WHOLE_SENTENCES = 8;

/** Every sentence of a document, in order. */
export function listSentences(library: Library): SentencePlace[] {
  return library.document.paragraphs.flatMap(({ id: paragraph }) => sentencesOf(library, paragraph));
}

/** The sentences that answer a known question. */
export function answersOf(library: Library, { paragraph, sentence, several }: QuestionLabel): readonly SentencePlace[] {
  if (several || paragraph === null) return several ?? [];
  if (sentence !== null) return [{ paragraph, number: sentence + 1 }];
  const whole = sentencesOf(library, paragraph);
  return whole.length > MAX_WHOLE_SENTENCES ? [] : whole;
}

/** A key that two places share where they are the same. */
export function placeKey({ paragraph, number }: SentencePlace): string {
  return `${paragraph}.${number}`;
}

/** A sentence has its number in every version, so that any of them tells how many there are. */
function sentencesOf({ versions }: Library, paragraph: SentencePlace["paragraph"]): SentencePlace[] {
  const [version] = versions.values();
  const count = version?.texts.get(paragraph)?.sentences.length ?? 0;
  return Array.from({ length: count }, (_, i) => ({ paragraph, number: i + 1 }));
}

import type { KnownQuestion, SampleQuestion } from "../domain/passage.ts";

/** So many of each language. */
const SAMPLES = 25;

/** Chooses some questions of each language, at even distances, so that every part of the document and every kind is among them. */
export function chooseSamples(questions: readonly KnownQuestion[]): SampleQuestion[] {
  const languages = new Set(questions.map(({ language }) => language));
  return [...languages].flatMap((language) => {
    const own = questions.filter((question) => question.language === language);
    const count = Math.min(SAMPLES, own.length);
    return Array.from({ length: count }, (_, i) => {
      const { text } = own[Math.floor(((i + 0.5) * own.length) / count)] as KnownQuestion;
      return { language, text };
    });
  });
}

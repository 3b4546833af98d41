import type { App } from "../app.ts";
import type { Language } from "../domain/language.ts";

/** Enough for the compiler to have seen the hot paths in every language; more gains little (bench/README.md). */
const MAX_QUESTIONS_PER_LANGUAGE = 25;
/** Where a model makes vectors each costs it a request. */
export const MAX_EMBEDDED_PER_LANGUAGE = 1;
const MAX_WORDS = 12;

/**
 * Answers questions nobody asked, so that the first that somebody asks is not the slow one: code that has run is compiled,
 * and tables made on first use are made. What is asked is what people ask; of a document for which nobody has written that
 * down, the beginnings of its own sentences. What fails here, such as a ledger that cannot be read, fails whoever asks for
 * it, and keeps nobody else from an answer.
 */
export async function warmUp(
  app: Pick<App, "library" | "samples" | "ask">,
  most = MAX_QUESTIONS_PER_LANGUAGE,
): Promise<void> {
  for (const language of app.library.versions.keys())
    for (const question of chooseQuestions(app, language).slice(0, most))
      await app.ask(question).catch(() => undefined);
}

function chooseQuestions({ library, samples }: Pick<App, "library" | "samples">, language: Language): string[] {
  const known = samples.filter((sample) => sample.language === language).map(({ text }) => text);
  if (known.length > 0) return known;
  return [...(library.versions.get(language)?.texts.values() ?? [])].map(({ text, sentences }) => {
    const { start, end } = sentences[0] ?? { start: 0, end: text.length };
    return `${text.slice(start, end).split(/\s+/u).slice(0, MAX_WORDS).join(" ")}?`;
  });
}

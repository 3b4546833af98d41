import type { App } from "../app.ts";

/** Enough for the compiler to have seen the hot paths in every language; more gains nothing (bench/README.md). */
const MAX_QUESTIONS_PER_LANGUAGE = 12;
/** Where a model makes vectors each costs it a request. */
export const MAX_EMBEDDED_PER_LANGUAGE = 1;
const MAX_WORDS = 12;

/**
 * Answers questions nobody asked, so that the first that somebody asks is not the slow one: code that has run is compiled,
 * and tables made on first use are made. What is asked are the beginnings of the document's own sentences. What fails here, such as
 * a ledger that cannot be read, fails whoever asks for it, and keeps nobody else from an answer.
 */
export async function warmUp(
  app: Pick<App, "library" | "ask" | "search">,
  most = MAX_QUESTIONS_PER_LANGUAGE,
): Promise<void> {
  for (const { texts } of app.library.versions.values()) {
    for (const { text, sentences } of [...texts.values()].slice(0, most)) {
      const { start, end } = sentences[0] ?? { start: 0, end: text.length };
      const words = text.slice(start, end).split(/\s+/u).slice(0, MAX_WORDS).join(" ");
      await app.ask(`${words}?`).catch(() => undefined);
    }
  }
}

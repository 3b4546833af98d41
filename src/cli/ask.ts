import type { App } from "../app.ts";
import type { Language } from "../domain/language.ts";
import { EXIT, type Io, writeJson } from "./io.ts";
import { renderAnswer } from "./render-answer.ts";

/** `wsis ask`: one question, one answer. @returns 0 answered, 1 an honest no */
export async function runAsk(
  app: App,
  question: string,
  options: { lang?: Language; json?: boolean },
  io: Io,
): Promise<number> {
  const answer = await app.ask(question, { fallback: io.language, ...(options.lang && { language: options.lang }) });
  if (options.json) writeJson(io, answer);
  else io.stdout.write(renderAnswer(answer, io.stdout.isTTY === true, app.library.document.structure));
  return answer.outcome === "answered" ? EXIT.answered : EXIT.refused;
}

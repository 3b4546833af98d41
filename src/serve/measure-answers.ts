import type { Answers } from "../app.ts";
import type { Answer } from "../domain/answer.ts";
import type { Log } from "../log/log.ts";
import type { Metrics } from "../ports/metrics.ts";

/** The same answers, with their outcome, their time and what a model did for them counted; a question's text is not looked at. */
export function measureAnswers<A extends Pick<Answers, "ask">>(
  answers: A,
  { metrics, log }: { readonly metrics: Metrics; readonly log: Pick<Log, "info"> },
  now: () => number,
): A {
  return {
    ...answers,
    async ask(question, options) {
      const begin = now();
      try {
        const answer = await answers.ask(question, options);
        const milliseconds = now() - begin;
        metrics.countAnswer(answer.outcome, answer.mode, milliseconds);
        tellModel(answer, milliseconds, metrics, log);
        return answer;
      } catch (error) {
        metrics.countFailedAnswer();
        throw error;
      }
    },
  };
}

/** Nothing where no model is set. */
function tellModel(
  { model, mode, mode_notes: [note] = [] }: Answer,
  milliseconds: number,
  metrics: Metrics,
  log: Pick<Log, "info">,
): void {
  if (!model && !note) return;
  metrics.countModel(model ?? null, note ?? null, milliseconds);
  if (!model) return;
  const { states, prompts, ...use } = model;
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ");
  log.info(
    {
      ...use,
      prompts: list(prompts),
      states: list(states),
      mode,
      note: note ?? null,
      milliseconds: Math.round(milliseconds),
    },
    "a model was asked",
  );
}

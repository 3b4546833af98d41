import type { Answers } from "../app.ts";
import type { Metrics } from "../ports/metrics.ts";

/** The same answers, with their outcome and time counted; a question's text is not looked at. */
export function measureAnswers<A extends Pick<Answers, "ask">>(answers: A, metrics: Metrics, now: () => number): A {
  return {
    ...answers,
    async ask(question, options) {
      const begin = now();
      try {
        const answer = await answers.ask(question, options);
        metrics.countAnswer(answer.outcome, answer.mode, now() - begin);
        return answer;
      } catch (error) {
        metrics.countFailedAnswer();
        throw error;
      }
    },
  };
}

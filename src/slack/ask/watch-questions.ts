import type { ListenerContext } from "../platform/listener.ts";
import { MAX_TAKEN, RENEW_MS } from "../platform/question-keeper.ts";
import { repeat } from "../platform/repeat.ts";
import { resumeQuestion } from "./resume-question.ts";

const LOOK_MS = 10_000;

/** Holds on to the questions that are open here, and answers those that other runs have left. @returns ends both */
export function watchQuestions(context: ListenerContext): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const resume = async (): Promise<void> => {
    for (let left = await context.questions.takeOver(); ; left = await context.questions.takeOver()) {
      if (left.length > 0) context.log.info({ count: left.length }, "answering what an earlier run left");
      await Promise.all(left.map((one) => resumeQuestion(one, context)));
      if (left.length < MAX_TAKEN || signal.aborted) return;
    }
  };
  void repeat(() => context.questions.renew(), RENEW_MS, context, signal);
  void repeat(resume, LOOK_MS, context, signal);
  return () => stopping.abort();
}

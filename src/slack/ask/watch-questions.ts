import { describeError } from "../../log/describe-error.ts";
import type { LeftQuestion } from "../../ports/state-store.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { MAX_TAKEN, RENEW_MS } from "../platform/question-keeper.ts";
import { repeat } from "../platform/repeat.ts";
import { resumeQuestion } from "./resume-question.ts";

const LOOK_MS = 10_000;

export type WatchDeps = Pick<ListenerContext, "questions" | "clock" | "log">;

/** What the questions of a workspace are answered with; undefined where the bot is not installed any more. */
export type ContextOf = (team: string) => Promise<ListenerContext | undefined>;

/** Holds on to the questions that are open here, and answers those that other runs have left. @returns ends both */
export function watchQuestions(deps: WatchDeps, contextOf: ContextOf): () => void {
  const { questions, log } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const resume = async (): Promise<void> => {
    for (let left = await questions.takeOver(); ; left = await questions.takeOver()) {
      if (left.length > 0) log.info({ count: left.length }, "answering what an earlier run left");
      await Promise.all(left.map((one) => resumeIn(one, deps, contextOf)));
      if (left.length < MAX_TAKEN || signal.aborted) return;
    }
  };
  void repeat(() => questions.renew(), RENEW_MS, deps, signal);
  void repeat(resume, LOOK_MS, deps, signal);
  return () => stopping.abort();
}

/** Answers a question in its workspace. One that nobody may answer there any more is forgotten. Never throws. */
async function resumeIn(left: LeftQuestion, { questions, log }: WatchDeps, contextOf: ContextOf): Promise<void> {
  const { key, team } = left.question;
  try {
    const context = await contextOf(team);
    if (context !== undefined) return await resumeQuestion(left, context);
    log.warn({ team }, "a question was left in a workspace that the bot is not installed in any more");
    await questions.settle(key);
  } catch (error) {
    log.warn({ team, err: describeError(error) }, "a question that was left waits for its workspace");
    await questions.postpone(key);
  }
}

import type { WebClient } from "@slack/web-api";
import type { Clock } from "../../ports/clock.ts";
import { NEVER } from "./detached-clock.ts";
import { readOutcome } from "./post-outcome.ts";

/** A thread as Slack lists it among a person's conversations with the agent. */
export interface AgentThread {
  readonly channel: string;
  readonly threadTs: string;
  readonly user: string;
  /** What the thread is called in that list; undefined where it has its name already, or needs none. */
  readonly title: string | undefined;
}

/** The work on one question, as Slack shows it: while it goes on Slack offers to stop it. Nothing here is waited for, or fails. */
export interface AgentSession {
  begin(): void;
  /** The work is over, whatever came of it. */
  end(): void;
}

/** Slack keeps a session at work until it is told otherwise: that word is worth a few tries. */
const MAX_TRIES = 3;
const MAX_WAIT_MS = 60_000;

export function createAgentSession(client: WebClient, thread: AgentThread, clock: Clock): AgentSession {
  let begun: Promise<unknown> | undefined;
  return {
    begin() {
      begun = setStatus(client, thread, "processing").catch(() => undefined);
    },
    end() {
      if (begun === undefined && thread.title === undefined) return;
      void Promise.resolve(begun).then(() => endSessionWork(client, thread, clock));
    },
  };
}

/** Tells Slack that nothing is worked on in a thread. Asks again after a 429, gives up on anything else; never throws. */
export async function endSessionWork(client: WebClient, thread: AgentThread, clock: Clock): Promise<void> {
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    try {
      await setStatus(client, thread, "active");
      return;
    } catch (error) {
      const outcome = readOutcome(error);
      const waitMs = outcome.kind === "not_posted" ? outcome.retryAfter * 1000 : Number.POSITIVE_INFINITY;
      if (waitMs > MAX_WAIT_MS) return;
      await clock.sleep(waitMs, NEVER);
    }
  }
}

function setStatus(
  client: WebClient,
  { channel, threadTs, user, title }: AgentThread,
  status: "processing" | "active",
) {
  const named = title === undefined ? {} : { title, initiator_user_id: user };
  return client.agents.sessions.setStatus({ channel_id: channel, thread_ts: threadTs, status, ...named });
}

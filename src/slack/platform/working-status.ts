import type { WebClient } from "@slack/web-api";
import type { AgentSession } from "./agent-session.ts";

/** What the bot is doing, shown once a wait is noticed. */
export interface WorkingStatus {
  /** From now on something else is being done; said once that lasts a second too. @param text in the asker's language */
  change(text: () => Promise<string>): void;
  /** To be awaited before the answer is posted, which takes the status away: one that came later would stay. */
  beforePost(): Promise<void>;
  /** Takes the status away where nothing was posted, and ends the session's work. Harmless a second time. */
  end(): void;
}

interface StatusPlace {
  readonly channel: string;
  readonly threadTs: string;
}

/** A wait shorter than this needs no word. */
const UNNOTICED_MS = 1000;

/**
 * Shows a status in a thread when nothing was posted for a second, and has Slack offer to stop the work. Where Slack shows
 * none the person sees nothing, as before: a status that fails is no failure.
 */
export function startWorkingStatus(
  client: WebClient,
  place: StatusPlace,
  session: AgentSession,
  text: () => Promise<string>,
): WorkingStatus {
  const set = (status: string) => setStatus(client, place, status);
  let current = text;
  let shown: Promise<unknown> | undefined;
  let state: "working" | "posted" | "over" = "working";
  const show = () => {
    // One status after the other, or an older one would stay.
    shown = Promise.all([shown, current()])
      .then(([, words]) => set(words))
      .catch(() => undefined);
  };
  let timer = setTimeout(() => {
    session.begin();
    show();
  }, UNNOTICED_MS).unref();
  return {
    change(next) {
      current = next;
      if (shown === undefined || state !== "working") return;
      clearTimeout(timer);
      timer = setTimeout(show, UNNOTICED_MS).unref();
    },
    async beforePost() {
      clearTimeout(timer);
      await shown;
      state = "posted";
    },
    end() {
      clearTimeout(timer);
      if (state === "working") void shown?.then(() => set("")).catch(() => undefined);
      if (state !== "over") session.end();
      state = "over";
    },
  };
}

function setStatus(client: WebClient, { channel, threadTs }: StatusPlace, status: string): Promise<unknown> {
  return client.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs, status });
}

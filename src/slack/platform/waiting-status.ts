import type { WebClient } from "@slack/web-api";

/** A status that shows once a wait is noticed. */
export interface WaitingStatus {
  /** To be awaited before the answer is posted, which takes the status away: one that came later would stay. */
  beforePost(): Promise<void>;
  /** Takes the status away where nothing was posted. Harmless otherwise. */
  end(): void;
}

/** A wait shorter than this needs no word. */
const UNNOTICED_MS = 1000;

/**
 * Shows a status in a thread when nothing was posted for a second. Where Slack shows none the person sees nothing, as
 * before: a status that fails is no failure.
 * @param text in the asker's language
 */
export function startWaitingStatus(
  client: WebClient,
  { channel, threadTs }: { readonly channel: string; readonly threadTs: string },
  text: () => Promise<string>,
): WaitingStatus {
  const set = (status: string) =>
    client.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs, status });
  let shown: Promise<unknown> | undefined;
  let isPosted = false;
  const timer = setTimeout(() => {
    shown = text()
      .then(set)
      .catch(() => undefined);
  }, UNNOTICED_MS).unref();
  return {
    async beforePost() {
      clearTimeout(timer);
      await shown;
      isPosted = true;
    },
    end() {
      clearTimeout(timer);
      if (!isPosted) void shown?.then(() => set("")).catch(() => undefined);
    },
  };
}

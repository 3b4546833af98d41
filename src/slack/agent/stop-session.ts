import { z } from "zod";
import { formatMessage } from "../../messages/format-message.ts";
import { answerStopped } from "../../messages/posting.ts";
import { endSessionWork } from "../platform/agent-session.ts";
import { claimAll } from "../platform/dedup.ts";
import type { Listener, ListenerContext } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { POSTER_SCOPES } from "../platform/resilient-poster.ts";
import { say } from "../platform/say.ts";

const EVENT = z.object({ channel: z.string().min(1), thread_ts: z.string().min(1), user: z.string().min(1) });

/** Somebody presses Stop while a question is worked on: the work ends, nothing more of it is posted, and the thread says so. */
export const stopSession: Listener = {
  name: "agent_session_stopped",
  events: ["agent_session_stopped"],
  commands: [],
  interactive: false,
  scopes: [...POSTER_SCOPES, ...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.event("agent_session_stopped", async ({ event, body }) => {
      const { data } = EVENT.safeParse(event);
      if (data === undefined) return;
      const { channel, thread_ts: threadTs, user } = data;
      const language = () => context.locales.languageOf(user);
      const visitor = { user, channel };
      await context.boundary({ name: "agent_session_stopped", visitor, language }, async () => {
        const id = body.event_id ?? `${channel}:${event.event_ts}`;
        if (await claimAll(context.seen, [`event:${id}`])) await stop({ channel, threadTs, user }, id, context);
      });
    });
  },
};

async function stop(
  { channel, threadTs, user }: { readonly channel: string; readonly threadTs: string; readonly user: string },
  id: string,
  { client, clock, locales, poster, running }: ListenerContext,
): Promise<void> {
  const stopped = running.stop(channel, threadTs);
  // Slack waits for the word also where the work was over already.
  void endSessionWork(client, { channel, threadTs, user, title: undefined }, clock);
  if (stopped === 0) return;
  const message = say(formatMessage(answerStopped, await locales.languageOf(user)));
  await poster.post({ ...message, channel, threadTs, key: `wsis:stopped:${id}` });
}

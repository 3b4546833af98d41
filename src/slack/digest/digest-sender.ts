import type { WebClient } from "@slack/web-api";
import { LRUCache } from "lru-cache";
import type { Destination } from "../../domain/subscription.ts";
import { redact } from "../../log/redact.ts";
import type { FindResult, MessageSender, SendResult } from "../../ports/message-sender.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { findPosted } from "../platform/find-posted.ts";
import { markMessage } from "../platform/mark-message.ts";
import { readOutcome } from "../platform/post-outcome.ts";

export const DIGEST_SENDER_SCOPES = [
  "chat:write",
  "im:write",
  "channels:history",
  "groups:history",
  "im:history",
] as const;

const MINUTE_MS = 60_000;
/** How far our clock may be ahead of Slack's without the look missing a message (the look has some minutes of its own). */
const CLOCK_SKEW_MS = 60 * MINUTE_MS;
/** The scheduler, and with it a stop, waits for a look; if Slack wants a longer pause, a later wake looks again. */
const MAX_LOOK_MS = 10_000;
const NOT_INSTALLED = "not_installed";
/** Somebody may install the bot again. */
const NOT_INSTALLED_MS = 5 * MINUTE_MS;

/** Slack's words for a destination that stays unreachable until a person acts. */
const GONE = new Set([
  "channel_not_found",
  "is_archived",
  "not_in_channel",
  "user_not_found",
  "user_disabled",
  "users_not_found",
  "user_not_visible",
  "cannot_dm_bot",
  "messages_tab_disabled",
  "restricted_action",
  "restricted_action_read_only_channel",
  "restricted_action_non_threadable_channel",
  "restricted_action_thread_only_channel",
]);

/** Slack's words for a token or an app that is refused as a whole: no other destination would fare better. */
const TEAM_WIDE = new Set([
  "account_inactive",
  "access_denied",
  "ekm_access_denied",
  "enterprise_is_restricted",
  "invalid_auth",
  "missing_scope",
  "no_permission",
  "not_allowed_token_type",
  "not_authed",
  "org_login_required",
  "team_access_not_granted",
  "token_expired",
  "token_revoked",
]);

type FindChannel = (client: WebClient, destination: Destination) => Promise<string>;

/** Gives the client of a workspace; undefined where the bot is not installed. */
type ClientFor = (team: string) => Promise<WebClient | undefined>;

/**
 * Sends digests through Slack.
 * @param clientFor clients made with `retryConfig: {retries: 0}`, a time-out and `rejectRateLimitedCalls`
 */
export function createDigestSender(clientFor: ClientFor): MessageSender<SlackMessage> {
  const channelOf = createChannels();
  return {
    async send(destination, message, key, signal) {
      const found = await attempt(clientFor(destination.team), signal);
      if ("failed" in found) return holdTeam(MINUTE_MS, describeSilence(found.failed));
      const client = found.value;
      if (client === undefined) return holdTeam(NOT_INSTALLED_MS, NOT_INSTALLED);
      const channel = await attempt(channelOf(client, destination), signal);
      // Opening a conversation says nothing to anybody: whatever became of it, the message is not posted.
      if ("failed" in channel) return readFailure(channel.failed, "not_posted");
      const posted = await attempt(post(client, channel.value, message, key), signal);
      if ("failed" in posted) return readFailure(posted.failed, "unknown");
      return posted.value === undefined
        ? { kind: "unknown", reason: "no ts in the answer" }
        : { kind: "sent", ts: posted.value };
    },
    find: (destination, key, since) => find(clientFor, channelOf, destination, key, since),
  };
}

/** As many people as get digests, and more. Who is forgotten is asked for again. */
const MAX_DIRECTS = 10_000;

/** Where a destination's messages go: a person's direct conversation is asked for once. */
function createChannels(): FindChannel {
  const directs = new LRUCache<string, string>({ max: MAX_DIRECTS });
  return async (client, { kind, id, team }) => {
    if (kind === "channel") return id;
    const known = directs.get(`${team}:${id}`);
    if (known !== undefined) return known;
    const { channel } = await client.conversations.open({ users: id });
    if (channel?.id === undefined) return id;
    directs.set(`${team}:${id}`, channel.id);
    return channel.id;
  };
}

async function find(
  clientFor: ClientFor,
  channelOf: FindChannel,
  destination: Destination,
  key: string,
  since: number,
): Promise<FindResult> {
  try {
    const client = await clientFor(destination.team);
    if (client === undefined) return { kind: "unknown", retryAfterMs: NOT_INSTALLED_MS, reason: NOT_INSTALLED };
    const channel = await channelOf(client, destination);
    const ts = await findPosted(client, { channel, key }, since - CLOCK_SKEW_MS, MAX_LOOK_MS);
    return ts === undefined ? { kind: "absent" } : { kind: "found", ts };
  } catch (error) {
    return readLook(error);
  }
}

async function post(
  client: WebClient,
  channel: string,
  { text, blocks }: SlackMessage,
  key: string,
): Promise<string | undefined> {
  const { ts } = await client.chat.postMessage({
    channel,
    text,
    ...markMessage(blocks, "wsis_digest", key),
    unfurl_links: false,
    unfurl_media: false,
  });
  return ts;
}

/** The outcome of a call, or what made it fail; the signal makes it fail too, and the call goes on unheard. */
async function attempt<T>(call: Promise<T>, signal: AbortSignal): Promise<{ value: T } | { failed: unknown }> {
  let end: () => void = () => undefined;
  const ended = new Promise<{ failed: unknown }>((resolve) => {
    end = () => resolve({ failed: signal.reason });
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
  const settled = call.then(
    (value) => ({ value }),
    (failed: unknown) => ({ failed }),
  );
  try {
    return await Promise.race([settled, ended]);
  } finally {
    signal.removeEventListener("abort", end);
  }
}

/** @param silence what it means when no word came back */
function readFailure(error: unknown, silence: "unknown" | "not_posted"): SendResult {
  const outcome = readOutcome(error);
  if (outcome.kind === "not_posted") {
    return holdTeam(outcome.retryAfter * 1000, "ratelimited");
  }
  if (outcome.kind === "refused") return readRefusal(outcome.reason);
  const reason = describeSilence(error);
  if (silence === "unknown") return { kind: "unknown", reason };
  return { kind: "not_posted", retryAfterMs: MINUTE_MS, holdsTeam: false, reason };
}

/** Nothing was posted, and nothing else would be in this workspace. */
function holdTeam(retryAfterMs: number, reason: string): SendResult {
  return { kind: "not_posted", retryAfterMs, holdsTeam: true, reason };
}

function describeSilence(error: unknown): string {
  return error instanceof Error ? error.name : "no answer";
}

function readRefusal(reason: string): SendResult {
  if (GONE.has(reason)) return { kind: "gone", reason };
  if (TEAM_WIDE.has(reason)) return holdTeam(5 * MINUTE_MS, reason);
  // Slack dislikes this message itself. It may like it better after a restart with a newer version.
  return { kind: "not_posted", retryAfterMs: 15 * MINUTE_MS, holdsTeam: false, reason };
}

/** A channel that must not be read is not `absent`: a message may stand in it, and posting may still be allowed. */
function readLook(error: unknown): FindResult {
  const outcome = readOutcome(error instanceof Error && error.cause !== undefined ? error.cause : error);
  if (outcome.kind === "refused" && GONE.has(outcome.reason)) return { kind: "gone", reason: outcome.reason };
  if (outcome.kind === "refused") return { kind: "unknown", retryAfterMs: 5 * MINUTE_MS, reason: outcome.reason };
  const retryAfterMs = outcome.kind === "not_posted" ? outcome.retryAfter * 1000 : MINUTE_MS;
  return { kind: "unknown", retryAfterMs, reason: error instanceof Error ? redact(error.message) : "no answer" };
}

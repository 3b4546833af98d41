import { buildDigest } from "../../digest/build-digest.ts";
import type { Announcement } from "../../domain/delivery.ts";
import type { Digest } from "../../domain/digest.ts";
import type { Library } from "../../domain/library.ts";
import type { Subscription } from "../../domain/subscription.ts";
import { pauseNotice } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatPauseReason } from "../../messages/format-settings.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import type { DeadlineDeps, DigestStore } from "../platform/deadline-deps.ts";
import { code, say } from "../platform/say.ts";
import { buildDigestMessage } from "./digest.ts";

/** What the scheduler is to post: fits its `BuildDigest` and `BuildPauseNotice`. */
export interface DigestContent {
  buildDigest(
    subscription: Subscription,
    localDate: string,
    late: boolean,
  ): Promise<{ readonly message: SlackMessage; readonly announcement: Announcement } | null>;
  buildPauseNotice(subscription: Subscription): SlackMessage;
}

export interface ContentDeps {
  readonly ledger: DeadlineDeps["ledger"];
  readonly store: Pick<DigestStore, "snoozes" | "deliveries">;
  readonly library: Library;
  readonly edition: string;
}

export function createDigestContent(parts: ContentDeps): DigestContent {
  return {
    async buildDigest(subscription, localDate, late) {
      const digest = await readDigest(parts, subscription, localDate, late);
      if (digest.kind === "silent") return null;
      const { language, horizon } = subscription;
      const message = buildDigestMessage(digest, { language, horizon, edition: parts.edition });
      return { message, announcement: digest.announcement };
    },
    buildPauseNotice,
  };
}

/** The digest of a destination as it would come on a local date. */
export async function readDigest(
  { ledger, store, library }: Omit<ContentDeps, "edition">,
  subscription: Subscription,
  localDate: string,
  late: boolean,
): Promise<Digest> {
  const { destination } = subscription;
  const [snoozes, last] = await Promise.all([
    store.snoozes.list(destination),
    store.deliveries.lastAnnouncement(destination),
  ]);
  const { concepts } = library;
  return buildDigest({ ledger: ledger(localDate), settings: subscription, snoozes, last, late, concepts });
}

function buildPauseNotice(subscription: Subscription): SlackMessage {
  const { language, destination } = subscription;
  const reason = escapeMrkdwn(formatPauseReason(subscription, language));
  const on = code("/wsis digest here on");
  return say(formatMessage(pauseNotice, language, { channel: `<#${destination.id}>`, reason, on }));
}

import type { DigestDeps, DigestStore } from "../../digest/digest-deps.ts";
import { loadDigest } from "../../digest/preview-digest.ts";
import type { Announcement } from "../../domain/delivery.ts";
import type { Document } from "../../domain/document.ts";
import type { Subscription } from "../../domain/subscription.ts";
import { pauseNotice } from "../../messages/digest-pause.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatPauseReason } from "../../messages/format-settings.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { code, say } from "../platform/say.ts";
import { buildDigestMessage } from "./digest-message.ts";

/** What the scheduler is to post: fits its `BuildDigest` and `BuildPauseNotice`. */
export interface DigestContent {
  buildDigest(
    subscription: Subscription,
    localDate: string,
    late: boolean,
  ): Promise<{ readonly message: SlackMessage; readonly announcement: Announcement } | null>;
  buildPauseNotice(subscription: Subscription): SlackMessage;
}

export interface ContentDeps extends Pick<DigestDeps, "ledger" | "concepts"> {
  readonly store: Pick<DigestStore, "snoozes" | "deliveries">;
  readonly document: Document;
}

export function createDigestContent(parts: ContentDeps): DigestContent {
  return {
    async buildDigest(subscription, localDate, late) {
      const digest = await loadDigest(parts, subscription, localDate, late);
      if (digest.kind === "silent") return null;
      const { language, horizon } = subscription;
      const message = buildDigestMessage(digest, { language, horizon, document: parts.document });
      return { message, announcement: digest.announcement };
    },
    buildPauseNotice,
  };
}

function buildPauseNotice(subscription: Subscription): SlackMessage {
  const { language, destination } = subscription;
  const reason = escapeMrkdwn(formatPauseReason(subscription, language));
  const on = code("/wsis digest here on");
  return say(formatMessage(pauseNotice, language, { channel: `<#${destination.id}>`, reason, on }));
}

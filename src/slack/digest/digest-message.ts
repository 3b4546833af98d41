import type { Button, KnownBlock } from "@slack/types";
import type { Digest } from "../../domain/digest.ts";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { digestSettings, lateDigest } from "../../messages/digest.ts";
import { listGroups } from "../../messages/digest-groups.ts";
import { formatDigest, formatQuiet, formatRemoved, formatSince, formatTitle } from "../../messages/format-digest.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { button, context, section } from "../blocks/elements.ts";
import { buildRow, buildSource } from "../blocks/frame.ts";
import { buildList } from "../blocks/ledger-list.ts";
import { FALLBACK_TEXT, HEADER_TEXT, shorten } from "../blocks/limits.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";

export const DIGEST_SETTINGS = "digest_settings";

export interface DigestOptions {
  readonly language: Language;
  /** How far it looks, in days. */
  readonly horizon: number;
  readonly document: Document;
}

const REMOVED = 3;
const LINE_TEXT = 1000;

/** A digest as Slack shows it; for a silent one the caller posts nothing at all. */
export function buildDigestMessage(digest: Digest, options: DigestOptions): SlackMessage {
  const { language, horizon, document } = options;
  const settings = buildRow([settingsButton(language)]);
  if (digest.kind !== "full") return buildQuiet(digest, options, settings);
  const groups = listGroups(digest, horizon, language);
  return buildList(groups, {
    language,
    structure: document.structure,
    today: digest.date,
    manageable: true,
    snoozes: [],
    before: [header(formatTitle(digest, language)), ...buildLead(digest, groups.length === 0, options)],
    after: [...settings, buildSource(document.structure, language)],
    text: formatDigest(digest, horizon, language, document.structure),
  });
}

/** The button under each digest (and under the list of deadlines) that shows its settings. */
export function settingsButton(language: Language): Button {
  return button(formatMessage(digestSettings, language), DIGEST_SETTINGS, language);
}

function buildQuiet(
  digest: Digest,
  { language, horizon, document }: DigestOptions,
  settings: KnownBlock[],
): SlackMessage {
  const line = escapeMrkdwn(shorten(formatQuiet(digest, horizon, language, document.structure), LINE_TEXT));
  return { text: line, blocks: [section(line), ...lateLine(digest, language), ...settings] };
}

function buildLead(digest: Digest, isEmpty: boolean, { language, horizon, document }: DigestOptions): KnownBlock[] {
  const { structure } = document;
  const removed = digest.removed.slice(0, REMOVED).map((entry) => formatRemoved(entry, language, structure));
  const nothing = isEmpty ? [section(escapeMrkdwn(lastPart(formatDigest(digest, horizon, language, structure))))] : [];
  const lines = [formatSince(digest, language), ...removed].map((line) =>
    context(escapeMrkdwn(shorten(line, FALLBACK_TEXT))),
  );
  return [...lateLine(digest, language), ...lines, ...nothing];
}

function lateLine({ late }: Digest, language: Language): KnownBlock[] {
  return late ? [context(escapeMrkdwn(formatMessage(lateDigest, language)))] : [];
}

function lastPart(text: string): string {
  return text.split("\n\n").at(-1) ?? text;
}

function header(text: string): KnownBlock {
  return { type: "header", text: { type: "plain_text", text: shorten(text, HEADER_TEXT), emoji: false } };
}

import type { Button, KnownBlock } from "@slack/types";
import { formatMessage } from "../../messages/format-message.ts";
import { shareInChannel } from "../../messages/share.ts";
import { button } from "../blocks/elements.ts";
import { buildRow } from "../blocks/frame.ts";
import { BUTTONS_PER_ROW, VALUE_TEXT } from "../blocks/limits.ts";
import { carryWords } from "../blocks/list-page.ts";
import type { ListPage } from "../platform/reply-options.ts";
import type { Reply } from "../platform/say.ts";

export const SHARE_ANSWER = "share_answer";

/**
 * An answer that its asker alone reads, with a button that shows it to the channel. The button carries the words that were
 * asked: Slack does not give back such a message. None in a direct conversation or a window, and none for what is the asker's own.
 */
export function addShareButton({ shares, ...reply }: Reply, channel: string): Reply {
  const words = carryWords(shares?.words ?? "").trim();
  const value = formatShared({ words, page: shares?.page });
  const isPrivate = channel === "" || channel.startsWith("D");
  if (!shares || words === "" || value.length > VALUE_TEXT || isPrivate) return reply;
  const share = button(formatMessage(shareInChannel, shares.language), SHARE_ANSWER, value);
  return { ...reply, blocks: addToLastRow(reply.blocks, share) };
}

/** What a button to share carries. */
export interface Shared {
  readonly words: string;
  readonly page?: ListPage | undefined;
}

const WITH_PAGE = /^@(?<part>open|passed):(?<page>\d{1,3}) (?<words>[\s\S]*)$/u;

/** The first page is that of the words alone; words that look like a page are told apart by having one before them. */
function formatShared({ words, page }: Shared): string {
  const { part, page: number } = page ?? FIRST_PAGE;
  const isFirst = part === FIRST_PAGE.part && number === FIRST_PAGE.page;
  return isFirst && !words.startsWith("@") ? words : `@${part}:${number} ${words}`;
}

const FIRST_PAGE: ListPage = { part: "open", page: 0 };

/** Reads a button's value. */
export function parseShared(value: string): Shared {
  const { part, page, words } = WITH_PAGE.exec(value)?.groups ?? {};
  if (words === undefined || (part !== "open" && part !== "passed")) return { words: value };
  return { words, page: { part, page: Number(page) } };
}

/** Beside the votes, where an answer has them. */
function addToLastRow(blocks: readonly KnownBlock[], share: Button): KnownBlock[] {
  const last = blocks.at(-1);
  if (last?.type !== "actions" || last.elements.length >= BUTTONS_PER_ROW) return [...blocks, ...buildRow([share])];
  return [...blocks.slice(0, -1), { ...last, elements: [...last.elements, share] }];
}

import { SlackError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { shared, sharedBefore, sharedBy, sharedBySomebody, shareInviteFirst } from "../../messages/share.ts";
import { buildReply } from "../ask/build-reply.ts";
import { isShareable } from "../ask/parse-command.ts";
import { plainContext } from "../blocks/elements.ts";
import { FALLBACK_TEXT, shorten } from "../blocks/limits.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";
import { type ButtonClick, buildButtonListener } from "../platform/button-listener.ts";
import { CHANNEL_SCOPES, isBotIn } from "../platform/check-channel.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { POSTER_SCOPES } from "../platform/resilient-poster.ts";
import { code, say } from "../platform/say.ts";
import { parseShared, SHARE_ANSWER, type Shared } from "./share-button.ts";

/** *Share in channel* under an answer that its asker alone reads: the same answer for everybody, once, with who shared it. */
export const shareAnswer = buildButtonListener(
  "share_answer",
  SHARE_ANSWER,
  async (press, context) => {
    const { channel, messageTs } = press;
    const asked = parseShared(press.value);
    if (channel === "" || messageTs === "" || !isShareable(asked.words))
      throw new SlackError("A button to share an answer carries words that nobody may share, or no channel");
    const language = await context.locales.languageOf(press.user);
    if (!(await isBotIn(context.client, channel)))
      await press.tell(say(formatMessage(shareInviteFirst, language, { invite: code("/invite @wsis") })));
    else if (!(await context.seen.claim(`message:${channel}:${messageTs}:shared`)))
      await press.tell(say(formatMessage(sharedBefore, language)));
    else {
      const message = await buildShared(press, asked, language, context);
      await context.poster.post({ ...message, channel, key: `wsis:share:${channel}:${messageTs}` });
      // The answer stands in the channel now: a line is left of the copy that only they see.
      await press.replace(say(formatMessage(shared, language)));
    }
  },
  [...CHANNEL_SCOPES, ...POSTER_SCOPES],
);

const WORDS_TEXT = 200;
const NAME_TEXT = 80;

/** The answer anew, below a line that says whose it is. The name is text: nobody is called by it. */
async function buildShared(
  { team, channel, user }: ButtonClick,
  { words, page }: Shared,
  language: Language,
  context: ListenerContext,
): Promise<SlackMessage> {
  const place = { team, channel, user, isPrivate: false };
  const options = { fallback: language, repeatQuestion: false, place, page };
  const { text, blocks } = await buildReply(context, words, options);
  const name = await context.locales.nameOf(user);
  const by = formatMessage(name === undefined ? sharedBySomebody : sharedBy, language, {
    words: isolate(shorten(words, WORDS_TEXT)),
    name: isolate(shorten(name ?? "", NAME_TEXT)),
  });
  return { text: `${escapeMrkdwn(shorten(by, FALLBACK_TEXT))}\n${text}`, blocks: [plainContext(by), ...blocks] };
}

import type { Answer } from "../../domain/answer.ts";
import { checkInput } from "../../domain/input-limit.ts";
import { buildSuggestion } from "../blocks/suggestion.ts";
import { replyData } from "../data/reply-data.ts";
import { replyDigest } from "../digest/reply-digest.ts";
import { replyCalendar } from "../ledger/reply-calendar.ts";
import { replyDeadlines } from "../ledger/reply-deadlines.ts";
import { replyDuties } from "../ledger/reply-duties.ts";
import { replyParagraphs } from "../paragraph/reply-paragraphs.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { toPlainText } from "../platform/plain-text.ts";
import type { ReplyOptions } from "../platform/reply-options.ts";
import type { Reply } from "../platform/say.ts";
import { replySearch } from "../search/reply-search.ts";
import { replySources } from "../sources/reply-sources.ts";
import type { Answering } from "./answer-message.ts";
import { type Abilities, buildHelp } from "./help.ts";
import { type Command, isNamedCommand, isShareable, parseCommand } from "./parse-command.ts";
import { replyLanguage } from "./reply-language.ts";
import { replyModel } from "./reply-model.ts";
import { planOverheard, replyQuestion } from "./reply-question.ts";
import { replyStop } from "./reply-stop.ts";
import { replyThreads } from "./reply-threads.ts";
import { sayIncomplete, sayMentionedAlone } from "./say-incomplete.ts";
import { isStop } from "./stop-words.ts";
import { suggestCommands } from "./suggest-commands.ts";

/**
 * The one way from words to a reply, for slash command, mention and direct message alike.
 * @param delivered the text as Slack delivers it, with its entities and mentions
 * @throws InputError for more words than anything is read of
 */
export async function buildReply(context: ListenerContext, delivered: string, options: ReplyOptions): Promise<Reply> {
  const text = toPlainText(delivered);
  checkInput(text);
  const { thread, place } = options;
  if (thread !== undefined && !place.isPrivate && isStop(text)) return replyStop(thread, options.fallback, context);
  const command = parseCommand(text);
  if (text.trim() === "" && thread !== undefined && !place.isPrivate) return sayMentionedAlone(options.fallback);
  if (command.kind === "help") return buildHelp(options.fallback, context.app.library.document, readAbilities(context));
  if (command.kind === "incomplete") return sayIncomplete(command.verb, options.fallback);
  if (command.kind === "paragraph") return replyParagraphs(command.references, options, context);
  if (command.kind === "search") return replySearch(command.words, options, context);
  if (command.kind === "sources") return replySources(options.fallback, context);
  if (command.kind === "data" && context.personal !== undefined)
    return replyData(options.place, options.fallback, context.personal);
  if (command.kind === "model" && context.model !== undefined) {
    const reply = await replyModel(command, options.place, options.fallback, context.model);
    await context.homes.refresh(options.place.user);
    return reply;
  }
  if (command.kind === "language") return replyLanguage(command.word, options.place, options.fallback, context);
  if (command.kind === "threads") return replyThreads(command, place, options.fallback, context);
  const reply = await replyAboutLedger(command, options, context);
  if (reply !== undefined)
    return isShareable(text) && reply.shares !== null
      ? { ...reply, shares: { words: text, language: options.fallback } }
      : reply;
  const suggested = isAskedByDefault(command, text) && context.deadlines ? suggestCommands(text) : [];
  if (suggested.length > 0) return buildSuggestion(suggested, text, options.fallback);
  const question = command.kind === "ask" ? command.question : text;
  return replyQuestion({ question, words: text }, options, context);
}

/**
 * The same for words that nobody put to the bot by name: a command that gives something to read, or a question whose answer
 * is wanted.
 * @returns undefined where nothing is to be said
 */
export async function planFollowUp(
  context: ListenerContext,
  delivered: string,
  options: ReplyOptions,
  isWanted: (answer: Answer) => boolean,
): Promise<Answering | undefined> {
  const words = toPlainText(delivered);
  if (isNamedCommand(words)) return { words, build: (given) => buildReply(context, delivered, given) };
  checkInput(words);
  const build = await planOverheard(words, isWanted, options, context);
  return build && { words, build };
}

/** What of this bot is not everywhere. */
function readAbilities({ model, deadlines }: ListenerContext): Abilities {
  return { hasModel: model !== undefined, hasCalendar: (deadlines?.calendars ?? null) !== null };
}

/** Whether words are a question only because they are no command; after `ask` they are meant as one. */
function isAskedByDefault(command: Command, text: string): boolean {
  return command.kind === "ask" && command.question === text;
}

/** Undefined for a question, and where this bot keeps no ledger. */
async function replyAboutLedger(
  command: Command,
  { place, fallback, page }: ReplyOptions,
  context: ListenerContext,
): Promise<Reply | undefined> {
  const parts = context.deadlines;
  if (parts === undefined) return undefined;
  if (command.kind === "deadlines")
    return replyDeadlines({ part: "open", page: 0, ...page, words: command.words }, place, fallback, parts, context);
  if (command.kind === "duties")
    return replyDuties({ page: page?.page ?? 0, words: command.words }, place, fallback, parts, context);
  if (command.kind === "digest") return replyDigest(command.words, place, fallback, parts, context);
  return command.kind === "calendar" ? replyCalendar(command.switch, place, fallback, parts, context) : undefined;
}

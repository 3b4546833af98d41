import { checkInput } from "../../domain/input-limit.ts";
import type { Language } from "../../domain/language.ts";
import { detectReferenceLanguage } from "../../text/detect-language.ts";
import { replyData } from "../data/reply-data.ts";
import { replyDigest } from "../digest/reply-digest.ts";
import { replyCalendar } from "../ledger/reply-calendar.ts";
import { replyDeadlines } from "../ledger/reply-deadlines.ts";
import { replyDuties } from "../ledger/reply-duties.ts";
import { buildParagraphs } from "../paragraph/paragraph.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Place } from "../platform/place.ts";
import { toPlainText } from "../platform/plain-text.ts";
import type { Reply } from "../platform/say.ts";
import { buildAnswer } from "./answer.ts";
import { buildHelp } from "./help.ts";
import { type Command, parseCommand } from "./parse-command.ts";
import { readModelOptions, replyModel } from "./reply-model.ts";

export interface ReplyOptions {
  /** The language to use where the words themselves show none: the person's own. */
  readonly fallback: Language;
  /** Whether the question stands above the answer: where Slack does not show it anyway. */
  readonly repeatQuestion: boolean;
  readonly place: Place;
}

/**
 * The one way from words to a reply, for slash command, mention and direct message alike.
 * @param delivered the text as Slack delivers it, with its entities and mentions
 * @throws InputError for more words than anything is read of
 */
export async function buildReply(context: ListenerContext, delivered: string, options: ReplyOptions): Promise<Reply> {
  const { app } = context;
  const { document } = app.library;
  const text = toPlainText(delivered);
  checkInput(text);
  const command = parseCommand(text);
  if (command.kind === "help") return buildHelp(options.fallback, document, context.model !== undefined);
  if (command.kind === "paragraph") {
    const language = detectReferenceLanguage(command.references) ?? options.fallback;
    return buildParagraphs(app.lookUp(command.references, { language }), language, document);
  }
  if (command.kind === "data" && context.personal !== undefined)
    return replyData(options.place, options.fallback, context.personal);
  if (command.kind === "model" && context.model !== undefined)
    return replyModel(command, options.place, options.fallback, context.model);
  const reply = await replyAboutLedger(command, options, context);
  if (reply !== undefined) return reply;
  const question = command.kind === "ask" ? command.question : text;
  const modelOptions = await readModelOptions(options.place, context.model, context.patience);
  const answer = await app.ask(question, { fallback: options.fallback, ...modelOptions });
  // Where the question has to be repeated, Slack shows the answer to the asker alone, as it showed the command.
  const votes = { edition: app.edition.sha256, isEphemeral: options.repeatQuestion };
  const votesOn = context.feedback === undefined ? undefined : votes;
  return buildAnswer(answer, {
    library: app.library,
    question: options.repeatQuestion ? question : null,
    votesOn,
  });
}

/** Undefined for a question, and where this bot keeps no ledger. */
async function replyAboutLedger(
  command: Command,
  { place, fallback }: ReplyOptions,
  context: ListenerContext,
): Promise<Reply | undefined> {
  const parts = context.deadlines;
  if (parts === undefined) return undefined;
  if (command.kind === "deadlines") return replyDeadlines(command.words, place, fallback, parts, context);
  if (command.kind === "duties") return replyDuties(command.words, place, fallback, parts, context);
  if (command.kind === "digest") return replyDigest(command.words, place, fallback, parts, context);
  return command.kind === "calendar" ? replyCalendar(command.switch, place, fallback, parts) : undefined;
}

import type { Answers } from "../app.ts";
import type { Language } from "../domain/language.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { buildAnswer } from "./blocks/answer.ts";
import { buildHelp } from "./blocks/help.ts";
import { buildParagraphs } from "./blocks/paragraph.ts";
import { parseCommand } from "./commands/parse-command.ts";
import { toPlainText } from "./commands/plain-text.ts";
import type { SlackMessage } from "./slack-message.ts";

export interface ReplyOptions {
  /** The language to use where the words themselves show none: the person's own. */
  readonly fallback: Language;
  /** Whether the question stands above the answer: where Slack does not show it anyway. */
  readonly repeatQuestion: boolean;
  readonly edition: string;
}

/**
 * The one way from words to a reply, for slash command, mention and direct message alike.
 * @param delivered the text as Slack delivers it, with its entities and mentions
 */
export async function buildReply(app: Answers, delivered: string, options: ReplyOptions): Promise<SlackMessage> {
  const command = parseCommand(toPlainText(delivered));
  if (command.kind === "help") return buildHelp(options.fallback, options.edition);
  if (command.kind === "paragraph") {
    const language = languageOfReferences(command.references) ?? options.fallback;
    return buildParagraphs(app.lookUp(command.references, { language }), language, options.edition);
  }
  const answer = await app.ask(command.question, { fallback: options.fallback });
  return buildAnswer(answer, { question: options.repeatQuestion ? command.question : null });
}

/** "пункт 20" and "第20段" show their language; a few Latin letters ("IV", "para") show none. */
function languageOfReferences(references: string): Language | undefined {
  const language = detectLanguage(references);
  return language === "ru" || language === "ar" || language === "zh" ? language : undefined;
}

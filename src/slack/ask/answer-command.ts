import type { AcceptedQuestion, CommandSource } from "../../domain/accepted-question.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { respondTo } from "../platform/respond-to.ts";
import { addShareButton } from "../share/share-button.ts";
import { buildReply } from "./build-reply.ts";

/** A slash command that is kept until it is answered. */
export type AskedCommand = AcceptedQuestion & { readonly source: CommandSource };

/** Answers a slash command at its response address. Nothing is said where another run of the program has taken it over. */
export async function answerCommand(
  { key, channel, person: user, source }: AskedCommand,
  context: ListenerContext,
): Promise<void> {
  const place = { team: context.team(), channel, user, isPrivate: true };
  const options = { fallback: await context.locales.languageOf(user), repeatQuestion: true, place };
  const { inChannel, ...reply } = addShareButton(await buildReply(context, source.words, options), channel);
  if (!(await context.questions.isOurs(key))) return;
  await respondTo(source.responseUrl, { ...reply, response_type: inChannel ? "in_channel" : "ephemeral" });
}

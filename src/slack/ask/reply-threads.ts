import type { RefusalReason } from "../../digest/permission.ts";
import type { Language } from "../../domain/language.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import {
  threadsAdminsOnly,
  threadsInviteFirst,
  threadsMembersOnly,
  threadsNotKept,
  threadsOfChannels,
  threadsOffHere,
  threadsOnHere,
} from "../../messages/threads.ts";
import { readAccess } from "../platform/check-channel.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";
import type { Command } from "./parse-command.ts";

/** `/wsis threads [on|off]`: whether the bot follows threads of a channel, for its members to say and everybody there to read. */
export async function replyThreads(
  { switch: power }: Extract<Command, { kind: "threads" }>,
  place: Place,
  language: Language,
  context: ListenerContext,
): Promise<Reply> {
  const { threadsOff: store } = context;
  const tell = (message: Message) => say(formatMessage(message, language, COMMANDS));
  const destination = destinationOf(place, null);
  if (destination.kind === "person") return tell(threadsOfChannels);
  if (store === null) return tell(threadsNotKept);
  if (power === null) return tell((await store.isChosen([destination])) ? threadsOffHere : threadsOnHere);
  const access = await readAccess(context, destination, place, context.adminsAlone);
  if (access !== "ok") return tell(REFUSALS[access]);
  if (power === "off") await store.choose(destination, context.clock.now());
  else await store.revoke(destination);
  return { ...tell(power === "off" ? threadsOffHere : threadsOnHere), inChannel: true };
}

const COMMANDS = {
  command: code("/wsis threads off"),
  on: code("/wsis threads on"),
  off: code("/wsis threads off"),
  invite: code("/invite @wsis"),
};

const REFUSALS: Readonly<Record<RefusalReason, Message>> = {
  bot_absent: threadsInviteFirst,
  not_a_member: threadsMembersOnly,
  not_an_admin: threadsAdminsOnly,
};

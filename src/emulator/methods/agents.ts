import type { Json } from "../json.ts";
import { botMethod, inConversation, type MethodContext, type MethodResult, refuse, text } from "../method.ts";
import { findPerson } from "../people.ts";

const SCOPES = () => ["chat:write"];
const STATUSES = ["active", "processing", "suspended", "closed"];
const MAX_TITLE_CHARS = 200;
const STOPPED = "agent_session_stopped";

/** Says what an agent does in a thread, and makes the session where there is none. */
export const sessionSetStatus = botMethod(3, ["channel_id", "status"], SCOPES, (args, context) =>
  inThread(args, context, (channel, threadTs) => {
    const status = text(args, "status") ?? "";
    const title = text(args, "title");
    const initiator = text(args, "initiator_user_id");
    if (!STATUSES.includes(status)) return refuseArgument("status");
    if (title !== undefined && !isTitle(title)) return refuseArgument("title");
    if (initiator !== undefined && findPerson(initiator) === undefined) return refuseArgument("initiator_user_id");
    const { sessions, events } = context.state;
    const known = sessions.get(`${channel}:${threadTs}`);
    // A session that is there keeps its title.
    const session = { channel, threadTs, status, title: known?.title ?? title ?? "" };
    context.state.tell({ kind: "session", ...session });
    const warns = status === "processing" && events !== undefined && !events.includes(STOPPED);
    return {
      ok: true,
      status,
      title: session.title,
      ...(warns && { warning: `missing_${STOPPED}_event_subscription` }),
    };
  }),
);

export const sessionRename = botMethod(3, ["channel_id", "title"], SCOPES, (args, context) =>
  inThread(args, context, (channel, threadTs) => {
    const title = text(args, "title") ?? "";
    const known = context.state.sessions.get(`${channel}:${threadTs}`);
    if (!isTitle(title)) return refuseArgument("title");
    if (known === undefined) return refuse("session_not_found");
    context.state.tell({ kind: "session", ...known, title });
    return { ok: true };
  }),
);

/** Runs with the thread of a session; sessions without a thread are those of channels of their own, which there are none of. */
function inThread(
  args: Json,
  context: MethodContext,
  run: (channel: string, threadTs: string) => MethodResult,
): MethodResult {
  return inConversation(args, context, ({ id, botIsMember }) => {
    const threadTs = text(args, "thread_ts");
    if (!botIsMember) return refuse("not_in_channel");
    if (threadTs === undefined) return refuseArgument("thread_ts");
    return context.state.find(id, threadTs) === undefined ? refuse("thread_not_found") : run(id, threadTs);
  });
}

function isTitle(title: string): boolean {
  return title !== "" && title.length <= MAX_TITLE_CHARS;
}

function refuseArgument(name: string): MethodResult {
  return refuse("invalid_arguments", [`[ERROR] invalid \`${name}\` [json-pointer:/${name}]`]);
}

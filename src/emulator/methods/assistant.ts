import { z } from "zod";
import { readJson } from "../json.ts";
import { botMethod, inConversation, refuse, text } from "../method.ts";

const SCOPES = () => ["assistant:write"];
const promptsSchema = z
  .array(z.object({ title: z.string().min(1), message: z.string().min(1) }).strict())
  .min(1)
  .max(4);

export const setSuggestedPrompts = botMethod(4, ["channel_id", "prompts"], SCOPES, (args, context) =>
  inConversation(args, context, ({ id: channel, kind }) => {
    if (kind !== "im") return refuse("channel_not_found");
    const prompts = promptsSchema.safeParse(readJson(args.prompts)).data;
    if (prompts === undefined)
      return refuse("invalid_arguments", [
        "[ERROR] between 1 and 4 prompts with title and message [json-pointer:/prompts]",
      ]);
    // With agent_view Slack answers ok to a call with thread_ts, and shows nothing.
    if (text(args, "thread_ts") !== undefined) return { ok: true };
    context.state.tell({ kind: "prompts", prompts: { channel, title: text(args, "title") ?? "", prompts } });
    return { ok: true };
  }),
);

export const setStatus = botMethod(4, ["channel_id", "thread_ts", "status"], SCOPES, (args, context) =>
  inConversation(args, context, ({ id: channel }) => {
    const threadTs = text(args, "thread_ts") ?? "";
    context.state.tell({ kind: "status", channel, threadTs, status: text(args, "status") ?? "" });
    return { ok: true };
  }),
);

export const setTitle = botMethod(4, ["channel_id", "thread_ts", "title"], SCOPES, (args, context) =>
  inConversation(args, context, ({ kind }) => (kind === "im" ? { ok: true } : refuse("channel_not_found"))),
);

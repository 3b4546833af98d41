import { z } from "zod";
import { type Method, type MethodContext, type MethodResult, refuse, text } from "../method.ts";
import type { Json } from "../state.ts";

const SCOPES = () => ["assistant:write"];
const promptsSchema = z
  .array(z.object({ title: z.string().min(1), message: z.string().min(1) }).strict())
  .min(1)
  .max(4);

export const setSuggestedPrompts: Method = {
  token: "bot",
  tier: 4,
  required: ["channel_id", "prompts"],
  scopes: SCOPES,
  run(args, context) {
    const channel = directMessage(args, context);
    if (channel === undefined) return refuse("channel_not_found");
    const prompts = readPrompts(args.prompts);
    if (prompts === undefined)
      return refuse("invalid_arguments", [
        "[ERROR] between 1 and 4 prompts with title and message [json-pointer:/prompts]",
      ]);
    // With agent_view Slack answers ok to a call with thread_ts, and shows nothing.
    if (text(args, "thread_ts") !== undefined) return { ok: true };
    context.state.prompts = { channel, title: text(args, "title") ?? "", prompts };
    context.state.tell({ kind: "prompts", prompts: context.state.prompts });
    return { ok: true };
  },
};

export const setStatus: Method = {
  token: "bot",
  tier: 4,
  required: ["channel_id", "thread_ts", "status"],
  scopes: SCOPES,
  run(args, context) {
    const channel = text(args, "channel_id") ?? "";
    if (context.state.findConversation(channel) === undefined) return refuse("channel_not_found");
    context.state.tell({
      kind: "status",
      channel,
      threadTs: text(args, "thread_ts") ?? "",
      status: text(args, "status") ?? "",
    });
    return { ok: true };
  },
};

export const setTitle: Method = {
  token: "bot",
  tier: 4,
  required: ["channel_id", "thread_ts", "title"],
  scopes: SCOPES,
  run: (args, context): MethodResult =>
    directMessage(args, context) === undefined ? refuse("channel_not_found") : { ok: true },
};

function directMessage(args: Json, { state }: MethodContext): string | undefined {
  const conversation = state.findConversation(text(args, "channel_id") ?? "");
  return conversation?.kind === "im" ? conversation.id : undefined;
}

function readPrompts(value: unknown): z.infer<typeof promptsSchema> | undefined {
  try {
    return promptsSchema.safeParse(typeof value === "string" ? JSON.parse(value) : value).data;
  } catch {
    return undefined;
  }
}

import type { Json } from "./json.ts";
import { type MethodResult, refuse } from "./method.ts";
import { readWords } from "./read-words.ts";
import type { EmulatorState } from "./state.ts";
import type { Tickets } from "./tickets.ts";

export interface ResponseAnswer {
  readonly status: 200 | 400 | 404;
  readonly body: MethodResult;
}

/** Takes a reply to a response address, as Slack does: five times within half an hour, blocks checked. */
export function takeResponse(id: string, args: Json, state: EmulatorState, tickets: Tickets): ResponseAnswer {
  const redeemed = tickets.redeemResponse(id);
  if (!redeemed.ok) return { status: 404, body: refuse(redeemed.error) };
  const { channel, threadTs, messageTs, userId } = redeemed.value;
  if (args.delete_original === true && messageTs !== undefined) {
    state.remove(channel, messageTs);
    return { status: 200, body: { ok: true } };
  }
  const words = readWords(args, channel);
  if ("ok" in words) return { status: 400, body: words };
  const original = messageTs === undefined ? undefined : state.find(channel, messageTs);
  if (args.replace_original === true && original !== undefined) {
    state.replace({ ...original, text: words.text, blocks: words.blocks, edited: true });
  } else {
    const ephemeral = args.response_type !== "in_channel";
    state.add({ ...words, threadTs, metadata: undefined, ephemeral, ...(ephemeral && { visibleTo: userId }) });
  }
  return { status: 200, body: { ok: true } };
}

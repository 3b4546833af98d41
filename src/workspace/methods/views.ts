import { checkView } from "../check-blocks.ts";
import { APP_ID, BOT, TEAM } from "../identities.ts";
import { type Method, refuse, text } from "../method.ts";
import type { Json } from "../state.ts";
import { secret } from "../tickets.ts";

export const viewsOpen: Method = {
  token: "bot",
  tier: 4,
  required: ["trigger_id", "view"],
  scopes: () => [],
  run(args, { state, tickets }) {
    const view = readView(args.view);
    if (view === undefined) return refuse("invalid_arguments", ["[ERROR] view is no JSON object [json-pointer:/view]"]);
    const checked = checkView(view);
    if (!checked.ok) return refuse("invalid_arguments", checked.messages);
    const trigger = tickets.redeemTrigger(text(args, "trigger_id") ?? "");
    if (!trigger.ok) return refuse(trigger.error);
    const blocks = (view.blocks as readonly Json[]).map((block, index) => ({ block_id: `v${index}`, ...block }));
    const opened = {
      ...view,
      blocks,
      id: `V${secret()}`,
      team_id: TEAM.id,
      app_id: APP_ID,
      bot_id: BOT.botId,
      state: { values: {} },
    };
    state.tell({ kind: "view", view: { id: opened.id, view: opened } });
    return { ok: true, view: opened };
  },
};

function readView(value: unknown): Json | undefined {
  try {
    const view: unknown = typeof value === "string" ? JSON.parse(value) : value;
    return typeof view === "object" && view !== null && !Array.isArray(view) ? (view as Json) : undefined;
  } catch {
    return undefined;
  }
}

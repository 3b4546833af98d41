import { checkView } from "../check-blocks.ts";
import { APP_ID, BOT, TEAM } from "../identities.ts";
import { type Method, refuse, text } from "../method.ts";
import type { EmulatorState, Json } from "../state.ts";
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
    return { ok: true, view: showView(view, `V${secret()}`, state) };
  },
};

/** Changes a window that is open. */
export const viewsUpdate: Method = {
  token: "bot",
  tier: 4,
  required: ["view_id", "view"],
  scopes: () => [],
  run(args, { state }) {
    const view = readView(args.view);
    if (view === undefined) return refuse("invalid_arguments", ["[ERROR] view is no JSON object [json-pointer:/view]"]);
    const checked = checkView(view);
    if (!checked.ok) return refuse("invalid_arguments", checked.messages);
    const open = state.views.get(text(args, "view_id") ?? "");
    return open === undefined ? refuse("not_found") : { ok: true, view: showView(view, open.id, state) };
  },
};

/** Shows a view that passed the check. @returns it as Slack gives it back */
export function showView(view: Json, id: string, state: EmulatorState): Json {
  const blocks = (view.blocks as readonly Json[]).map((block, index) => ({ block_id: `v${index}`, ...block }));
  const shown = {
    private_metadata: "",
    callback_id: "",
    ...view,
    blocks,
    id,
    team_id: TEAM.id,
    app_id: APP_ID,
    bot_id: BOT.botId,
    state: { values: {} },
  };
  state.tell({ kind: "view", view: { id, view: shown } });
  return shown;
}

function readView(value: unknown): Json | undefined {
  try {
    const view: unknown = typeof value === "string" ? JSON.parse(value) : value;
    return typeof view === "object" && view !== null && !Array.isArray(view) ? (view as Json) : undefined;
  } catch {
    return undefined;
  }
}

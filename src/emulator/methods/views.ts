import { checkView } from "../check-blocks.ts";
import { APP_ID, BOT, TEAM } from "../identities.ts";
import { isObject, type Json, readJson } from "../json.ts";
import { botMethod, type MethodResult, refuse, text } from "../method.ts";
import { secret } from "../secret.ts";
import type { EmulatorState } from "../state.ts";

const NO_SCOPES = () => [];

export const viewsOpen = botMethod(4, ["trigger_id", "view"], NO_SCOPES, (args, { state, tickets }) =>
  withView(args, (view) => {
    const trigger = tickets.redeemTrigger(text(args, "trigger_id") ?? "");
    if (!trigger.ok) return refuse(trigger.error);
    return { ok: true, view: showView(view, `V${secret()}`, state) };
  }),
);

/** Changes a window that is open. */
export const viewsUpdate = botMethod(4, ["view_id", "view"], NO_SCOPES, (args, { state }) =>
  withView(args, (view) => {
    const open = state.views.get(text(args, "view_id") ?? "");
    return open === undefined ? refuse("not_found") : { ok: true, view: showView(view, open.id, state) };
  }),
);

/** Runs with the view that the call brings, if Slack would take it; else refuses. */
function withView(args: Json, run: (view: Json) => MethodResult): MethodResult {
  const view = readJson(args.view);
  if (!isObject(view)) return refuse("invalid_arguments", ["[ERROR] view is no JSON object [json-pointer:/view]"]);
  const checked = checkView(view);
  return checked.ok ? run(view) : refuse("invalid_arguments", checked.messages);
}

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

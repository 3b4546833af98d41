import { checkHome, checkView } from "../check-blocks.ts";
import { APP_ID, BOT, TEAM } from "../identities.ts";
import { isObject, type Json, readJson } from "../json.ts";
import { botMethod, type MethodResult, refuse, text } from "../method.ts";
import { findPerson } from "../people.ts";
import { secret } from "../secret.ts";
import type { EmulatorState } from "../state.ts";

const NO_SCOPES = () => [];
/** How many windows stand upon each other at most. */
const MAX_STACK = 3;

export const viewsOpen = botMethod(4, ["trigger_id", "view"], NO_SCOPES, (args, { state, tickets }) =>
  withView(args, checkView, (view) => {
    const trigger = tickets.redeemTrigger(text(args, "trigger_id") ?? "");
    if (!trigger.ok) return refuse(trigger.error);
    return { ok: true, view: showView(view, `V${secret()}`, { state, user: trigger.value.userId }) };
  }),
);

/** Puts a window upon the one that was acted in. */
export const viewsPush = botMethod(4, ["trigger_id", "view"], NO_SCOPES, (args, { state, tickets }) =>
  withView(args, checkView, (view) => {
    const trigger = tickets.redeemTrigger(text(args, "trigger_id") ?? "");
    if (!trigger.ok) return refuse(trigger.error);
    const below = state.views.get(trigger.value.viewId ?? "");
    if (below === undefined) return refuse("not_found");
    if (countStack(below.id, state) === MAX_STACK) return refuse("push_limit_reached");
    return { ok: true, view: showView(view, `V${secret()}`, { state, user: below.user, previous: below.id }) };
  }),
);

/** Changes a window that is open. */
export const viewsUpdate = botMethod(4, ["view_id", "view"], NO_SCOPES, (args, { state }) =>
  withView(args, checkView, (view) => {
    const open = state.views.get(text(args, "view_id") ?? "");
    if (open === undefined) return refuse("not_found");
    return { ok: true, view: showView(view, open.id, { state, user: open.user, previous: previousOf(open.view) }) };
  }),
);

/** Shows a person the app's Home, in the place of what it showed before. */
export const viewsPublish = botMethod(4, ["user_id", "view"], NO_SCOPES, (args, { state }) =>
  withView(args, checkHome, (view) => {
    const user = text(args, "user_id") ?? "";
    if (findPerson(user) === undefined) return refuse("invalid_arguments", ["invalid `user_id`"]);
    const old = state.homes.get(user);
    const hash = text(args, "hash");
    if (hash !== undefined && hash !== old?.view.hash) return refuse("hash_conflict");
    const shown = complete(view, old?.id ?? `V${secret()}`);
    state.tell({ kind: "home", user, view: { id: String(shown.id), view: shown, user } });
    return { ok: true, view: shown };
  }),
);

/** Runs with the view that the call brings, if Slack would take it; else refuses. */
function withView(args: Json, check: typeof checkView, run: (view: Json) => MethodResult): MethodResult {
  const view = readJson(args.view);
  if (!isObject(view)) return refuse("invalid_arguments", ["[ERROR] view is no JSON object [json-pointer:/view]"]);
  const checked = check(view);
  return checked.ok ? run(view) : refuse("invalid_arguments", checked.messages);
}

interface Showing {
  readonly state: EmulatorState;
  /** Who sees it; undefined for whoever is at the page. */
  readonly user: string | undefined;
  /** The window below it. */
  readonly previous?: string | null;
}

/** Shows a window that passed the check. @returns it as Slack gives it back */
export function showView(view: Json, id: string, { state, user, previous = null }: Showing): Json {
  const shown = { ...complete(view, id), previous_view_id: previous };
  state.tell({ kind: "view", view: { id, view: shown, user } });
  return shown;
}

export function previousOf({ previous_view_id: previous }: Json): string | null {
  return typeof previous === "string" ? previous : null;
}

function countStack(id: string, { views }: Pick<EmulatorState, "views">): number {
  const view = views.get(id)?.view;
  return view === undefined ? 0 : 1 + countStack(previousOf(view) ?? "", { views });
}

function complete(view: Json, id: string): Json {
  const blocks = (view.blocks as readonly Json[]).map((block, index) => ({ block_id: `v${index}`, ...block }));
  const own = { id, hash: secret(), team_id: TEAM.id, app_id: APP_ID, bot_id: BOT.botId, state: { values: {} } };
  return { private_metadata: "", callback_id: "", ...view, blocks, ...own };
}

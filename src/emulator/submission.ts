import { checkView } from "./check-blocks.ts";
import { buildFormState, type Filled, findEmpty } from "./form-values.ts";
import type { Json } from "./json.ts";
import { previousOf, showView } from "./methods/views.ts";
import type { EmulatorState, OpenView } from "./state.ts";

/** What became of a form that was sent: a problem in plain words, or what is wrong with which field, or nothing. */
export interface Submitted {
  readonly problem?: string;
  readonly errors?: Readonly<Record<string, string>>;
  /** Whether the window closes. */
  readonly closes: boolean;
}

const NOT_TAKEN = "The bot answered the window with something that Slack does not take:";
const EMPTY = "Please complete this required field.";

/** What holds a form back before it is sent at all, as Slack does it. */
export function holdBack({ view }: OpenView, filled: Filled): Submitted | undefined {
  const empty = findEmpty(view.blocks as readonly Json[], filled);
  if (empty.length === 0) return undefined;
  return { closes: false, errors: Object.fromEntries(empty.map((id) => [id, EMPTY])) };
}

/** A window with what the person filled in. */
export function fillIn({ view }: OpenView, filled: Filled): Json {
  return { ...view, state: buildFormState(view.blocks as readonly Json[], filled) };
}

/** Does what the bot answered: nothing closes the window, `errors` keeps it, `update` changes it. */
export function takeAnswer(response: Json | undefined, { id, view, user }: OpenView, state: EmulatorState): Submitted {
  const action = response?.response_action;
  if (action === undefined || action === "clear") return { closes: true };
  if (action === "errors") return takeErrors(response?.errors, view.blocks as readonly Json[]);
  if (action !== "update") return fault(`response_action ${String(action)}`);
  const checked = checkView(response?.view);
  if (!checked.ok) return fault(checked.messages.join(" "));
  showView(response?.view as Json, id, { state, user, previous: previousOf(view) });
  return { closes: false };
}

function takeErrors(errors: unknown, blocks: readonly Json[]): Submitted {
  const entries = Object.entries((errors ?? {}) as Record<string, unknown>);
  const inputs = blocks.filter(({ type }) => type === "input").map(({ block_id }) => block_id);
  const strange = entries.find(([id, words]) => !inputs.includes(id) || typeof words !== "string" || words === "");
  if (entries.length === 0 || strange !== undefined) return fault(`errors for ${strange?.[0] ?? "no field"}`);
  return { closes: false, errors: Object.fromEntries(entries) as Record<string, string> };
}

function fault(what: string): Submitted {
  return { closes: false, problem: `${NOT_TAKEN} ${what}` };
}

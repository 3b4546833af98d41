import type { Check } from "../domain/check.ts";
import type { TokenFinding } from "../domain/token-finding.ts";
import { fail, ok, warn } from "./checks.ts";

const NAME = "workspaces";

/** How the tokens of workspaces stand that have installed the bot. */
export interface WorkspacesFinding {
  /** Null where the database cannot be read as it is. `token` null: no key that is set opens it. */
  readonly workspaces:
    | readonly {
        readonly team: string;
        readonly token: TokenFinding | null;
        readonly isOld: boolean;
        /** Whether it ends, and is renewed when it is next used. */
        readonly isRenewed: boolean;
      }[]
    | null;
  /** Whether the operator has named those that may. */
  readonly isBound: boolean;
}

/** Whether the bot can speak in every workspace that has installed it, and who may become one. */
export function checkWorkspaces({ workspaces, isBound }: WorkspacesFinding): Check {
  if (workspaces === null)
    return warn(
      NAME,
      "Which workspaces have installed the bot is not known yet.",
      "Mend the database, or start the bot.",
    );
  const closed = workspaces.filter(({ token }) => token === null);
  const refused = workspaces.filter(
    ({ token, isRenewed }) =>
      token?.kind === "refused" && token.reason !== "ratelimited" && !(isRenewed && token.reason === "token_expired"),
  );
  if (closed.length > 0)
    return fail(
      NAME,
      `No key that is set opens the token of ${list(closed)}.`,
      "Put the key that was set before into WSIS_TOKEN_KEY_PREVIOUS, or have these workspaces install the bot again.",
    );
  if (refused.length > 0)
    return warn(
      NAME,
      `Slack does not accept the token of ${list(refused)} any more.`,
      "Have these workspaces install the bot again at /slack/install.",
    );
  if (!isBound)
    return warn(
      NAME,
      `Any workspace may install the bot; ${count(workspaces.length)} so far.`,
      "Set WSIS_ALLOWED_TEAMS to the ids of those that may.",
    );
  const old = workspaces.filter((one) => one.isOld).length;
  const rest = old === 0 ? "" : ` ${old} of the tokens are sealed with a previous key, until they are next used.`;
  return ok(NAME, `${count(workspaces.length)} so far, and their tokens can be read.${rest}`);
}

function count(workspaces: number): string {
  return workspaces === 1 ? "one workspace has installed it" : `${workspaces} workspaces have installed it`;
}

function list(workspaces: readonly { readonly team: string }[]): string {
  return workspaces.map(({ team }) => team).join(", ");
}

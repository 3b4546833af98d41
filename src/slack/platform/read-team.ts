import { z } from "zod";

const ID = z.string().min(1);
const EVENT = z.object({
  event: z.object({}),
  team_id: ID.nullish(),
  authorizations: z.array(z.object({ team_id: ID.nullish() })).nullish(),
});
const REST = z.object({
  command: z.string().optional(),
  team_id: ID.nullish(),
  view: z.object({ app_installed_team_id: ID.nullish() }).nullish(),
  team: z.object({ id: ID }).nullish(),
  user: z.object({ team_id: ID.nullish() }).nullish(),
});

/**
 * The workspace whose installation a payload is for, by the fields that Bolt goes by: in a shared channel other
 * workspaces are named beside it. Undefined where none is named, as for an installation of a whole organisation.
 */
export function readTeam(payload: unknown): string | undefined {
  const event = EVENT.safeParse(payload).data;
  if (event !== undefined) return event.authorizations?.[0]?.team_id ?? event.team_id ?? undefined;
  const rest = REST.safeParse(payload).data;
  if (rest === undefined) return undefined;
  if (rest.command !== undefined) return rest.team_id ?? undefined;
  return rest.view?.app_installed_team_id ?? rest.team?.id ?? rest.user?.team_id ?? undefined;
}

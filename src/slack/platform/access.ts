import type { WebClient } from "@slack/web-api";
import type { Log } from "../../log/log.ts";
import { type AdmissionDeps, createAdmission } from "./admission.ts";
import { createUserGroups, isAdmin } from "./user-groups.ts";

/** Who may ask, and who may change what others see. */
export function createAccess(client: WebClient, log: Log, deps: Omit<AdmissionDeps, "isInGroup">) {
  const isInGroup = createUserGroups(client, log);
  return {
    admit: createAdmission({ ...deps, isInGroup }),
    isAdmin: (user: string) => isAdmin(deps.rules, isInGroup, user),
    adminsAlone: deps.rules.adminsAlone,
  };
}
